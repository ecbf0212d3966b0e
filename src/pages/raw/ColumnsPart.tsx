import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { numberFormat } from '../../cells';
import type { ExplainedView } from './explainView';
import { Part } from './Part';

/** Which expression made the rows, and which each column. */
export function ColumnsPart({ view }: { view: ExplainedView }) {
  const { columns, type } = view;
  return (
    <Part title={type === 'details' ? 'Where the fields come from' : 'Where rows and columns come from'}>
      <SourceText view={view} />
      {columns.length > 0 && (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Expressions">
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{type === 'details' ? 'Field' : 'Column'}</TableCell>
                <TableCell>Expression</TableCell>
                <TableCell>Format</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {columns.map(({ title, value, format, rowRequest, origin }, index) => (
                <TableRow key={index}>
                  <TableCell component="th" scope="row">
                    {title}
                  </TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>
                    <code>{value}</code>
                    {rowRequest !== undefined && (
                      <Typography variant="caption" color="text.secondary" component="div">
                        in the row’s own answer of {rowRequest}
                      </Typography>
                    )}
                  </TableCell>
                  <TableCell>
                    {format.type}
                    {origin !== 'configured' && (
                      <Typography variant="caption" color="text.secondary" component="div">
                        chosen from the values
                      </Typography>
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Part>
  );
}

function SourceText({ view: { type, isChosen, source, isSourceConfigured, rows, columns } }: { view: ExplainedView }) {
  const count = numberFormat().format(rows.length);
  const what = type === 'table' ? `${count} ${rows.length === 1 ? 'row comes' : 'rows come'} from` : type === 'details' ? 'The fields come from' : 'It shows';
  return (
    <Typography variant="body2">
      {isChosen && `A view of type ${type} was chosen from the response. `}
      {what} {source === undefined || source === '@' ? 'the whole response' : <code>{source}</code>}
      {isSourceConfigured ? ', as configured.' : source === '@' ? '.' : ', which was found in the response.'}
      {columns.some(({ origin }) => origin === 'inferred') && ` The ${type === 'details' ? 'fields' : 'columns'} are chosen from the data.`}
    </Typography>
  );
}
