import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { Stroke } from './plotOptions';
import { Swatch } from './Swatch';

/** One entry of a legend. */
export interface LegendEntry {
  id: string;
  title: string;
  stroke: Stroke;
  /** Behind the title. */
  detail?: string;
}

interface Props {
  entries: readonly LegendEntry[];
  /** The ids of what is not drawn. */
  hidden: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** What is drawn in which colour; each entry is a button that shows or hides it. */
export function Legend({ entries, hidden, onToggle }: Props) {
  return (
    <Box role="group" aria-label="Series" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.5, rowGap: 0.25 }}>
      {entries.map(({ id, title, stroke, detail }) => (
        <ButtonBase
          key={id}
          aria-pressed={!hidden.has(id)}
          onClick={() => onToggle(id)}
          sx={{
            gap: 1, px: 1, py: 0.5, minHeight: 28, borderRadius: 1, typography: 'body2', maxWidth: '100%', color: 'text.primary',
            '&:hover': { bgcolor: 'action.hover' },
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
            ...(hidden.has(id) && { color: 'text.secondary', textDecoration: 'line-through', '& svg': { opacity: 0.35 } }),
          }}
        >
          <Swatch stroke={stroke} />
          <Box component="span" sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {title}
          </Box>
          {detail !== undefined && (
            <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
              {detail}
            </Box>
          )}
        </ButtonBase>
      ))}
    </Box>
  );
}
