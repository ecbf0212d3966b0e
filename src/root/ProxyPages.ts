import { Suspense, createElement, lazy } from 'react';

const Pages = lazy(() => import('../pages'));

export function ProxyPages() {
  return createElement(Suspense, { fallback: null }, createElement(Pages));
}
