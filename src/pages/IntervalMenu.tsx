import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useRefresh } from '../data';

/** How often a person may ask for new data, in milliseconds; 0 is never, `undefined` as configured. */
const CHOICES: ReadonlyArray<[string, number | undefined]> = [
  ['As configured', undefined],
  ['Every 10 seconds', 10_000],
  ['Every 30 seconds', 30_000],
  ['Every minute', 60_000],
  ['Every 5 minutes', 300_000],
  ['Off', 0],
];

/** Lets a person choose how often the page asks for new data. */
export default function IntervalMenu({ anchor, onClose }: { anchor: HTMLElement | null; onClose: () => void }) {
  const { chosenMs, choose } = useRefresh();
  const pick = (ms: number | undefined) => {
    choose(ms);
    onClose();
  };
  return (
    <Menu anchorEl={anchor} open={anchor !== null} onClose={onClose}>
      {CHOICES.map(([label, ms]) => (
        <MenuItem key={label} selected={chosenMs === ms} onClick={() => pick(ms)}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
