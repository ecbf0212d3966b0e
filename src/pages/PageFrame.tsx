import type { ReactNode } from 'react';
import { Content, Header, Page } from '@backstage/core-components';
import Box from '@mui/material/Box';
import { useRoute } from '../ui';

interface Props {
  title: string;
  subtitle?: string;
  /** The page above this one. */
  parent?: { title: string; to?: string };
  actions?: ReactNode;
  children: ReactNode;
}

/** On a narrow screen they stand below the title, whose second line the portal gives no room. */
const ACTIONS = { display: 'flex', alignItems: 'center', mt: { xs: 2, sm: 0 }, ml: { xs: 2, sm: 0 } };

/** The portal's own page with our content. */
export function PageFrame({ title, subtitle, parent, actions, children }: Props) {
  const route = useRoute();
  const trail = parent && { type: parent.title, typeLink: parent.to ?? route };
  return (
    <Page themeId="tool">
      <Header title={title} subtitle={subtitle} pageTitleOverride={title} {...trail}>
        {actions && <Box sx={ACTIONS}>{actions}</Box>}
      </Header>
      <Content>{children}</Content>
    </Page>
  );
}
