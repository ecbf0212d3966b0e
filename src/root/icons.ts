import { createElement } from 'react';
import { useApp } from '@backstage/core-plugin-api';

/** A plain icon: a window of rows. */
export function ProxyPagesIcon() {
  const path = 'M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6c0-1.1.9-2 2-2m0 4v2h16V8zm0 4v2h7v-2zm9 0v2h7v-2zm-9 4v2h7v-2zm9 0v2h7v-2z';
  return createElement('svg', { viewBox: '0 0 24 24', width: '1em', height: '1em', fill: 'currentColor', 'aria-hidden': true, style: { fontSize: '1.5rem' } }, createElement('path', { d: path }));
}

/** The portal takes icons by the name of an export, so each of its own that a page may name is one. */
function systemIcon(id: string) {
  return function SystemIcon() {
    return createElement(useApp().getSystemIcon(id) ?? ProxyPagesIcon);
  };
}

export const CatalogIcon = systemIcon('catalog');
export const ChatIcon = systemIcon('chat');
export const DashboardIcon = systemIcon('dashboard');
export const DocsIcon = systemIcon('docs');
export const EmailIcon = systemIcon('email');
export const GithubIcon = systemIcon('github');
export const GroupIcon = systemIcon('group');
export const HelpIcon = systemIcon('help');
export const KindApiIcon = systemIcon('kind:api');
export const KindComponentIcon = systemIcon('kind:component');
export const KindDomainIcon = systemIcon('kind:domain');
export const KindGroupIcon = systemIcon('kind:group');
export const KindLocationIcon = systemIcon('kind:location');
export const KindResourceIcon = systemIcon('kind:resource');
export const KindSystemIcon = systemIcon('kind:system');
export const KindTemplateIcon = systemIcon('kind:template');
export const KindUserIcon = systemIcon('kind:user');
export const ScaffolderIcon = systemIcon('scaffolder');
export const SearchIcon = systemIcon('search');
export const StarIcon = systemIcon('star');
export const TechdocsIcon = systemIcon('techdocs');
export const UserIcon = systemIcon('user');
export const WarningIcon = systemIcon('warning');
