import { useId } from 'react';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { redText, usePageId } from '../../../ui';
import { exportCount } from './exportCount';
import type { Counts } from './exportCount';
import type { ExportChoice, Shown } from './exportTable';
import { useExport } from './useExport';

const CHOICES: ReadonlyArray<[string, ExportChoice]> = [
  ['CSV, as shown', { type: 'csv', values: 'formatted' }],
  ['CSV, raw values', { type: 'csv', values: 'raw' }],
  ['JSON, as shown', { type: 'json', values: 'formatted' }],
  ['JSON, raw values', { type: 'json', values: 'raw' }],
];

interface Props {
  anchor: HTMLElement;
  shown: Shown;
  counts: Counts;
  title: string;
  onClose: () => void;
  /** Is told what was saved. */
  onDone: (text: string) => void;
}

/** The kinds of files, and how many rows each would have; while one is written, how far that is. */
export default function ExportMenu({ anchor, shown, counts, title, onClose, onDone }: Props) {
  const id = useId();
  const count = exportCount(counts);
  const joined = shown.columns.flatMap(column => (column.rowRequest === undefined ? [] : column.title));
  const page = usePageId();
  const { run, stop, done, failure } = useExport(shown, [page, title], name => {
    onDone(`${count} saved as ${name}`);
    onClose();
  });
  const close = () => {
    stop();
    onClose();
  };
  const isRunning = done !== undefined;
  return (
    <Popover open anchorEl={anchor} onClose={close} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }}>
      <Typography id={id} variant="body2" color="text.secondary" sx={{ px: 2.5, pt: 1.5 }}>
        {count}
        {joined.length > 0 && (
          <Box component="span" sx={{ display: 'block', maxWidth: 280 }}>
            {joined.join(', ')}: only of rows that were looked at, else empty.
          </Box>
        )}
      </Typography>
      <MenuList autoFocusItem aria-label="Export" aria-describedby={id} onKeyDown={event => event.key === 'Tab' && close()}>
        {CHOICES.map(([label, choice]) => (
          <MenuItem key={label} disabled={isRunning} onClick={() => run(choice)}>
            {label}
          </MenuItem>
        ))}
        {isRunning && (
          <MenuItem onClick={stop}>
            Stop
          </MenuItem>
        )}
      </MenuList>
      {isRunning && <LinearProgress variant="determinate" value={done * 100} aria-label="Writing the file" />}
      {failure !== undefined && (
        <Typography role="alert" variant="body2" sx={{ color: redText, px: 2, pb: 1.5, maxWidth: 280 }}>
          {failure}
        </Typography>
      )}
    </Popover>
  );
}
