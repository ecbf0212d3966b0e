import { useCallback, useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Json } from '../../model';
import { Announcement, EmptyState, useActions, useRoute } from '../../ui';
import { renderText } from '../readValue';
import { RowActions } from '../RowActions';
import { TableToolbar } from '../table/TableToolbar';
import { countText } from '../table/tableTexts';
import { useTableState } from '../table/useTableState';
import { TilesFooter } from '../tiles/TilesFooter';
import { tilesStyle } from '../tiles/tileStyle';
import { useSteps } from '../tiles/useSteps';
import type { ViewProps } from '../ViewProps';
import type { CardsView as CardsConfig } from './definition';
import { findCards, nameOf } from './readCards';
import { RowCard } from './RowCard';

/** Fewer are found faster by looking. */
const FEW = 8;

/** Rows as cards, which can be searched. */
export default function CardsView({ view, rows, scopes, paging }: ViewProps<CardsConfig>) {
  const route = useRoute();
  const [{ search }, change] = useTableState(view.id);
  const name = useMemo(() => nameOf(view, rows), [view, rows]);
  const found = useMemo(() => findCards(view, name, rows, search, scopes, route), [view, name, rows, search, scopes, route]);
  const { shown, more } = useSteps(found.length, search);
  const label = view.title === undefined ? 'Cards' : renderText(view.title, scopes);
  const isSearchable = view.search !== false && (rows.length >= FEW || search !== '');
  const hasActions = useActions() !== undefined && view.rowActions !== undefined && view.rowActions.length > 0;
  const [acted, setActed] = useState<{ row: Json; button: HTMLElement }>();
  const onActions = useCallback((row: Json, button: HTMLElement) => setActed({ row, button }), []);
  const clear = () => change({ search: '' });
  if (rows.length === 0) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  return (
    <>
      <TableToolbar label={label} search={search} onSearch={words => change({ search: words })} isSearchable={isSearchable} onClear={search === '' ? undefined : clear} />
      {found.length === 0 ? (
        <EmptyState text="No card matches.">
          <Button size="small" onClick={clear}>
            Clear the search
          </Button>
        </EmptyState>
      ) : (
        <Box component="ul" aria-label={label} sx={tilesStyle(260)}>
          {found.slice(0, shown).map(place => (
            <RowCard key={place} view={view} name={name} row={rows[place] ?? null} scopes={scopes} onActions={hasActions ? onActions : undefined} />
          ))}
        </Box>
      )}
      {acted && view.rowActions && <RowActions actions={view.rowActions} row={acted.row} scopes={scopes} menu={{ anchor: acted.button, onClose: () => setActed(undefined) }} />}
      <Announcement text={search === '' ? '' : countText(found.length, rows.length, paging)} />
      <TilesFooter drawn={shown} passing={found.length} loaded={rows.length} paging={paging} partly={search === '' ? undefined : 'searched'} more={more} />
    </>
  );
}
