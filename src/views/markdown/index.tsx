import { useMemo } from 'react';
import Box from '@mui/material/Box';
import { Cell, PortalLinks } from '../../cells';
import { compile } from '../../expressions';
import type { Json } from '../../model';
import { EmptyState } from '../../ui';
import { renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import type { MarkdownView as MarkdownConfig } from './definition';

const MARKDOWN = { type: 'markdown' } as const;

/** A text of the operator's, or one that a service answers, as prose. Nothing in it is run: see the format of the same name. */
export default function MarkdownView({ view, body, scopes }: ViewProps<MarkdownConfig>) {
  const { text, select } = view;
  const hasRequest = view.request !== undefined;
  const value = useMemo<Json>(() => {
    if (text !== undefined) return renderText(text, hasRequest ? { ...scopes, data: body } : scopes);
    return select === undefined ? body : (compile(select).evaluate(body, scopes) ?? null);
  }, [text, select, hasRequest, body, scopes]);
  if (value === null || (typeof value === 'string' && value.trim() === '')) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  return (
    <Box sx={{ p: 2, maxWidth: '90ch', overflowWrap: 'anywhere', ...(view.height !== undefined && { maxHeight: view.height, overflow: 'auto' }) }}>
      <PortalLinks.Provider value={text !== undefined}>
        <Cell value={value} format={MARKDOWN} isBlock />
      </PortalLinks.Provider>
    </Box>
  );
}
