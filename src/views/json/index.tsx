import { useMemo } from 'react';
import Box from '@mui/material/Box';
import { JsonView as JsonTree, collapseAllNested } from 'react-json-view-lite';
import { compile } from '../../expressions';
import { EmptyState } from '../../ui';
import { renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import { useTreeStyles } from './useTreeStyles';

/** A response as a tree of JSON. */
export default function JsonView({ view, body, scopes }: ViewProps) {
  const styles = useTreeStyles();
  const value = useMemo(() => {
    const select = view.type === 'json' ? view.select : undefined;
    return select === undefined ? body : compile(select).evaluate(body, scopes);
  }, [view, body, scopes]);
  if (value === null) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  return (
    <Box sx={{ p: 2, maxHeight: view.height ?? 600, overflow: 'auto', fontFamily: 'monospace', fontSize: '0.8125rem', ...styles.sx }} tabIndex={0} role="region" aria-label="JSON">
      {typeof value === 'object' ? <JsonTree data={value} style={styles.classes} shouldExpandNode={level => level < 2 || collapseAllNested(level)} clickToExpandNode /> : JSON.stringify(value)}
    </Box>
  );
}
