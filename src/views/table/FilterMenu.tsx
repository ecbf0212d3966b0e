import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import type { Format } from '../../model';
import { ChoiceFilter } from './ChoiceFilter';
import { boundType } from './filterBounds';
import { RangeFilter } from './RangeFilter';
import type { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { Filter } from './tableState';
import { WordsFilter } from './WordsFilter';

interface Props {
  anchor: HTMLElement;
  column: TableColumn;
  index: TableIndex;
  filter: Filter | undefined;
  onChange: (filter: Filter | undefined) => void;
  onClose: () => void;
}

/** The filter of a column: choices for states, bounds for numbers and times, words for the rest. */
export default function FilterMenu({ anchor, column, index, filter, onChange, onClose }: Props) {
  // What is typed and not told yet is cleared by starting over.
  const [cleared, setCleared] = useState(0);
  const clear = () => {
    setCleared(cleared + 1);
    onChange(undefined);
  };
  return (
    <Popover open anchorEl={anchor} onClose={onClose} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }} slotProps={{ paper: { role: 'dialog', 'aria-label': `Filter ${column.title}` } as object }}>
      <Box sx={{ p: 2, minWidth: 220, maxWidth: 340 }}>
        <Fields key={cleared} column={column} index={index} filter={filter} onChange={onChange} />
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1.5 }}>
          <Button size="small" onClick={clear}>
            Clear
          </Button>
          <Button size="small" onClick={onClose}>
            Close
          </Button>
        </Box>
      </Box>
    </Popover>
  );
}

type FieldProps = Pick<Props, 'column' | 'index' | 'filter' | 'onChange'>;

const STATES: ReadonlyArray<Format['type']> = ['badge', 'boolean'];

function Fields({ column, index, filter, onChange }: FieldProps) {
  const { type } = column.format;
  const bounds = boundType(column.format);
  if (STATES.includes(type)) return <ChoiceFilter column={column} index={index} chosen={filter?.kind === 'choice' ? filter.values : []} onChange={onChange} />;
  if (bounds) return <RangeFilter column={column} range={filter?.kind === 'range' ? filter : {}} type={bounds} onChange={onChange} />;
  return <WordsFilter title={column.title} words={filter?.kind === 'text' ? filter.text : ''} onChange={onChange} />;
}
