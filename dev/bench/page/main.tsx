import { useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from '@backstage/app-defaults';
import { AppRouter } from '@backstage/core-app-api';
import { CellStyles } from '../../../src/cells';
import { PortalTheme } from '../../../src/ui';
import { portalThemes } from '../../portal/app/src/themes/portalThemes';
import { BenchPage } from './BenchPage';

// A portal as far as a table can tell: its theme, its router and its APIs.
const app = createApp({
  themes: portalThemes,
  configLoader: async () => [{ context: 'bench', data: { app: { title: 'Bench', baseUrl: location.origin }, backend: { baseUrl: location.origin } } }],
});

/** Where a contender is mounted, long after the portal. */
function Stage() {
  const [content, setContent] = useState<ReactNode>(null);
  window.bench ??= new BenchPage(setContent);
  return <main id="stage">{content}</main>;
}

const App = app.createRoot(
  <AppRouter>
    <PortalTheme>
      <CellStyles />
      <Stage />
    </PortalTheme>
  </AppRouter>,
);
const container = document.getElementById('root');
if (!container) throw new Error('the page has no #root');
createRoot(container).render(<App />);
