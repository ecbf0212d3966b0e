import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Cell } from '../cells';
import type { Format } from '../model';
import { WarningIcon } from '../ui';
import type { ColumnReading } from './readValue';
import { TargetLink } from './TargetLink';

interface Props {
  reading: ColumnReading;
  format: Format;
  /** Whether there is room for more than a line; else it is a cell of a table, which is the tab stop itself. */
  isBlock?: boolean;
}

/** A column's value in its format, as a link where it leads somewhere, with a hint where it went wrong. */
export function ColumnValue({ reading, format, isBlock }: Props) {
  const { value, target, tooltip, hint } = reading;
  const linkTabIndex = isBlock ? undefined : -1;
  const cell = <Cell value={value} format={format} isLinked={target !== undefined} isBlock={isBlock} linkTabIndex={linkTabIndex} />;
  const content = target ? <TargetLink target={target} tabIndex={linkTabIndex}>{cell}</TargetLink> : cell;
  return (
    <>
      {tooltip === undefined ? (
        content
      ) : (
        <Tooltip title={tooltip}>
          <span>{content}</span>
        </Tooltip>
      )}
      {hint !== undefined && (
        <Tooltip title={hint}>
          <Box component="span" tabIndex={linkTabIndex ?? 0} role="img" aria-label={hint} sx={{ ml: 0.5, verticalAlign: 'middle', color: 'warning.main' }}>
            <WarningIcon fontSize="inherit" />
          </Box>
        </Tooltip>
      )}
    </>
  );
}
