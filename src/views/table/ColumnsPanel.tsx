import { useLayoutEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Announcement } from '../../ui';
import { ColumnItem } from './ColumnItem';
import { moveColumn, toggleColumn } from './columnChoice';
import type { PlacedColumn } from './columnChoice';

/** More columns than this are found faster by typing. */
const LOOKED_OVER = 12;

interface Props {
  anchor: HTMLElement;
  placed: readonly PlacedColumn[];
  onPlace: (placed: readonly PlacedColumn[]) => void;
  onReset: () => void;
  onClose: () => void;
}

/** Shows, hides and orders the columns of a table. */
export default function ColumnsPanel({ anchor, placed, onPlace, onReset, onClose }: Props) {
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const shown = placed.filter(({ isShown }) => isShown).length;
  const found = placed.filter(({ column }) => column.title.toLowerCase().includes(wanted.trim().toLowerCase()));
  const { list, move } = useMoving(placed, onPlace, setSaid);
  return (
    <Popover open anchorEl={anchor} onClose={onClose} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }} slotProps={{ paper: { role: 'dialog', 'aria-label': 'Columns' } as object }}>
      <Box sx={{ p: 2, width: 300, maxWidth: '100%' }}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {shown} of {placed.length} columns are shown.
        </Typography>
        {placed.length > LOOKED_OVER && <TextField fullWidth size="small" type="search" label="Find a column" value={wanted} onChange={event => setWanted(event.target.value)} sx={{ mb: 1 }} />}
        <Box component="ul" ref={list} sx={{ m: 0, mx: -1, p: 0, listStyle: 'none', maxHeight: 'min(360px, 50vh)', overflow: 'auto' }}>
          {found.map(({ column, isShown }) => (
            <ColumnItem
              key={column.id}
              id={column.id}
              title={column.title}
              isShown={isShown}
              isOnly={isShown && shown === 1}
              isFirst={placed[0]?.column === column}
              isLast={placed.at(-1)?.column === column}
              onToggle={() => onPlace(toggleColumn(placed, column.id))}
              onMove={steps => move(column.id, steps)}
            />
          ))}
        </Box>
        <Announcement text={said} />
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1.5 }}>
          <Button size="small" onClick={() => onPlace(placed.map(({ column }) => ({ column, isShown: true })))} disabled={shown === placed.length}>
            Show all
          </Button>
          <Button size="small" onClick={onReset}>
            Reset
          </Button>
          <Button size="small" onClick={onClose}>
            Close
          </Button>
        </Box>
      </Box>
    </Popover>
  );
}

/** Moves columns, says where they are then, and leaves the focus on what was pressed: moving an element takes its focus. */
function useMoving(placed: readonly PlacedColumn[], onPlace: Props['onPlace'], say: (text: string) => void) {
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<{ id: string; steps: number }>();
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { id, steps } = pressed.current;
    pressed.current = undefined;
    const item = [...(list.current?.children ?? [])].find(child => child instanceof HTMLElement && child.dataset.column === id);
    const buttons = [steps, -steps].map(way => item?.querySelector<HTMLButtonElement>(`[data-steps="${way}"]`));
    buttons.find(button => button?.disabled === false)?.focus();
  }, [placed]);
  const move = (id: string, steps: number) => {
    const next = moveColumn(placed, id, steps);
    const place = next.findIndex(({ column }) => column.id === id);
    pressed.current = { id, steps };
    say(`${next[place]?.column.title ?? id} is now column ${place + 1} of ${next.length}.`);
    onPlace(next);
  };
  return { list, move };
}
