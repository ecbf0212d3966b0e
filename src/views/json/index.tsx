import { useMemo } from 'react';
import { compile } from '../../expressions';
import type { AutoView } from '../../model';
import { EmptyState } from '../../ui';
import { renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import type { JsonView as JsonConfig } from './definition';
import { JsonTree } from './JsonTree';

/** A response as a tree of JSON. */
export default function JsonView({ view, body, scopes }: ViewProps<JsonConfig | AutoView>) {
  const value = useMemo(() => {
    const select = view.type === 'json' ? view.select : undefined;
    return select === undefined ? body : compile(select).evaluate(body, scopes);
  }, [view, body, scopes]);
  if (value === null) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  return <JsonTree value={value} label="JSON" maxHeight={view.height ?? 600} />;
}
