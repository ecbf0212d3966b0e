import { Suspense, lazy, useState } from 'react';
import type { Answer } from '../data';
import type { Scopes } from '../model';
import { ErrorBoundary, ErrorPanel, MoreIcon, ToolButton } from '../ui';
import { renderText } from '../views';
import type { ValidView } from './selectView';

/** Few people look behind a view, so few pay for it. */
const RawDrawer = lazy(() => import('./raw/RawDrawer'));

/** Opens what is behind a view: its request, the response, and what became of it. */
export function RawButton({ view, answer, scopes }: { view: ValidView; answer: Answer; scopes: Scopes }) {
  const [isOpen, setIsOpen] = useState(false);
  const title = view.title === undefined ? '' : renderText(view.title, scopes);
  return (
    <>
      <ToolButton label="Raw response and explanation" icon={MoreIcon} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setIsOpen(true)} />
      {isOpen && (
        <ErrorBoundary fallback={error => <ErrorPanel diagnosis={{ kind: 'request', who: 'user', title: 'This could not be shown.', advice: 'Reload the page.', details: error.message, transient: false }} />}>
          <Suspense fallback={null}>
            <RawDrawer view={view} answer={answer} scopes={scopes} title={title} onClose={() => setIsOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
