import { createDevApp } from '@backstage/dev-utils';
import { ProxyPages, proxyPagesPlugin } from '../src';
import { portalThemes } from './portal/app/src/themes/portalThemes';

createDevApp()
  .registerPlugin(proxyPagesPlugin)
  .addPage({ element: <ProxyPages />, title: 'Services', path: '/proxy-pages' })
  .addThemes(portalThemes)
  .render();
