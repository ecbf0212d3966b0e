import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { numberFormat } from '../../cells';
import type { ChartData } from './ChartData';
import { placeText, valueText } from './chartTexts';

/** More rows than these are for a view of their own. */
export const MOST_ROWS = 200;

/** What a chart shows, as a table: for screen readers, and for whoever wants the numbers. */
export function ChartTable({ data, label, height }: { data: ChartData; label: string; height: number }) {
  const { places, series, axis } = data;
  const number = numberFormat();
  return (
    <Box role="region" tabIndex={0} aria-label={`${label}, as a table`} sx={{ maxHeight: height, overflow: 'auto' }}>
      <Box component="table" sx={{ borderCollapse: 'collapse', width: '100%', typography: 'body2', '& th, & td': { px: 1.5, py: 0.75, textAlign: 'right', borderBottom: 1, borderColor: 'divider', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }, '& tr > th:first-of-type': { textAlign: 'left' }, '& thead th': { position: 'sticky', top: 0, bgcolor: 'background.paper' } }}>
        <thead>
          <tr>
            <th scope="col">{axis.kind === 'time' ? 'Time' : axis.kind === 'number' ? 'Place' : 'Name'}</th>
            {series.map(({ id, title }) => (
              <th scope="col" key={id}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.slice(0, MOST_ROWS).map((place, at) => (
            <tr key={place}>
              <th scope="row">{placeText(place, axis)}</th>
              {series.map(({ id, values }) => (
                <td key={id}>{values[at] === null || values[at] === undefined ? '–' : valueText(values[at], data)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
      {places.length > MOST_ROWS && (
        <Typography variant="body2" color="text.secondary" sx={{ p: 1.5 }}>
          {`The first ${number.format(MOST_ROWS)} of ${number.format(places.length)}. A view of the type table shows them all.`}
        </Typography>
      )}
    </Box>
  );
}
