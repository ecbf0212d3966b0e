import { joinKey } from '../../config/viewKit';
import type { ViewReader } from '../../config/viewKit';
import type { Column, RequestDef } from '../../model';

/** What a table joins to its rows: requests for each of them, and the columns that take their answers. */
interface Joined {
  columns?: Column[];
  rowRequests?: Record<string, RequestDef>;
}

/**
 * Reads the columns of a table, and the requests for its rows.
 * @param canServiceSort - whether the service itself sorts the rows
 */
export function readJoined(columns: unknown[] | undefined, found: Record<string, unknown> | undefined, canServiceSort: boolean, reader: ViewReader): Joined {
  // As everywhere in app-config, null takes back what another file says.
  const written = found && Object.fromEntries(Object.entries(found).filter(([, request]) => request !== null));
  const rowRequests = written && reader.rowRequests(written, 'rowRequests');
  const read = columns && reader.columns(columns, 'columns', written);
  for (const name of Object.keys(rowRequests ?? {}))
    if (!read?.some(({ rowRequest }) => rowRequest === name))
      reader.problems.push({ severity: 'warning', key: joinKey(reader.key, 'rowRequests', name), message: `No column takes the answer of ${name}, so it is never sent.`, expected: `a column with rowRequest: ${name}` });
  const joined = read?.map(column => (column.rowRequest === undefined ? column : joinedColumn(column, rowRequests?.[column.rowRequest], canServiceSort, reader)));
  return { ...(rowRequests && { rowRequests }), ...(joined && { columns: joined }) };
}

function joinedColumn({ rowRequest = '', ...column }: Column, request: RequestDef | undefined, canServiceSort: boolean, { key }: ViewReader): Column {
  // Answers are there only for rows that somebody looked at: no order by them would be true, unless the service sorts.
  const sort = canServiceSort && column.sort !== undefined && column.sort;
  if (request) return { ...column, rowRequest, sort };
  const problems = [{ severity: 'error' as const, key: joinKey(key, 'rowRequests', rowRequest), message: `The request ${rowRequest} could not be read.` }];
  return { ...column, value: '@', sort, problems };
}
