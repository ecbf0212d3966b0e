import type { ReactNode } from 'react';
import { Content, Header, Page } from '@backstage/core-components';
import { useRoute } from '../ui';

interface Props {
  title: string;
  subtitle?: string;
  /** The page above this one. */
  parent?: { title: string; to?: string };
  actions?: ReactNode;
  children: ReactNode;
}

/** The portal's own page with our content. */
export function PageFrame({ title, subtitle, parent, actions, children }: Props) {
  const route = useRoute();
  const trail = parent && { type: parent.title, typeLink: parent.to ?? route };
  return (
    <Page themeId="tool">
      <Header title={title} subtitle={subtitle} pageTitleOverride={title} {...trail}>
        {actions}
      </Header>
      <Content>{children}</Content>
    </Page>
  );
}
