import { Component, Suspense, createElement, lazy } from 'react';
import type { ComponentType, ReactNode } from 'react';

const load = () => import('../pages');

interface State {
  Pages: ComponentType;
  failed: boolean;
}

/** Survives a chunk that cannot be fetched: without a boundary here the whole portal would go blank. */
class Boundary extends Component<object, State> {
  override state: State = { Pages: lazy(load), failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override render(): ReactNode {
    const { Pages, failed } = this.state;
    if (!failed) return createElement(Suspense, { fallback: null }, createElement(Pages));
    // React keeps the failure of a lazy component, so another try needs another one. The federation runtime may keep the
    // failure of shared code as well; then only a new page helps.
    const again = () =>
      void load().then(
        () => this.setState({ Pages: lazy(load), failed: false }),
        () => globalThis.location.reload(),
      );
    return createElement(
      'div',
      { role: 'alert', style: { padding: 24, flexGrow: 1 } },
      createElement('p', null, 'These pages could not be loaded. The portal may have been updated or be out of reach.'),
      createElement('button', { type: 'button', onClick: again }, 'Try again'),
    );
  }
}

/** Everything below the plugin's route. The portal wants a plain function: lazy objects are skipped. */
export function ProxyPages() {
  return createElement(Boundary);
}
