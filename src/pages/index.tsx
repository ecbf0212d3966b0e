import { Content, Header, Page } from '@backstage/core-components';

export default function Pages() {
  return (
    <Page themeId="tool">
      <Header title="Services" />
      <Content>stub</Content>
    </Page>
  );
}
