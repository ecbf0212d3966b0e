import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Column, Json, Scopes } from '../../model';
import { inferFormat } from '../../rows';
import { useRoute } from '../../ui';
import { ColumnValue } from '../ColumnValue';
import { readValue } from '../readValue';

interface Props {
  fields: readonly Column[];
  row: Json;
  scopes: Scopes;
}

/** The fields of a tile, one a line. Links among them lie above the link of the tile. */
export function TileFields({ fields, row, scopes }: Props) {
  const route = useRoute();
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 2, rowGap: 0.5, alignItems: 'baseline', '& dd a, & dd [tabindex]': { position: 'relative', zIndex: 1 } }}>
      {fields.filter(field => !field.hide).map(field => {
        const reading = readValue(field, row, scopes, route);
        const problem = field.problems.map(({ key, message }) => `${key}: ${message}`).join(' ');
        return (
          <Box key={field.key} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="caption" color="text.secondary">
              {field.title}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', textAlign: 'right' }}>
              <ColumnValue reading={problem === '' ? reading : { hint: problem }} format={field.format ?? inferFormat(field.value, reading.value === undefined ? [] : [reading.value])} />
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
