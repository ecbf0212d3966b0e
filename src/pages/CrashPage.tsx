import { createElement } from 'react';
import { Content, Header, Page } from '@backstage/core-components';

/** The last resort: shown without our theme, which may be what failed. */
export function CrashPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <Page themeId="tool">
      <Header title="Something went wrong" />
      <Content>
        <div role="alert">
          <p>This page could not be shown. The rest of the portal is not affected.</p>
          <pre style={{ whiteSpace: 'pre-wrap' }}>{error.message}</pre>
          {createElement('button', { type: 'button', onClick: onRetry }, 'Try again')}
        </div>
      </Content>
    </Page>
  );
}
