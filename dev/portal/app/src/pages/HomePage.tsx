import { Content, Header, InfoCard, Link, Page } from '@backstage/core-components';
import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import ListItemText from '@material-ui/core/ListItemText';
import Typography from '@material-ui/core/Typography';
import { useContributions } from '../remotes/RemotePlugins';

export function HomePage() {
  const { menuItems } = useContributions();
  return (
    <Page themeId="home">
      <Header title="Portal" subtitle="A real portal that loads the built plugin" />
      <Content>
        <InfoCard title="Pages from plugins">
          {menuItems.length === 0 && <Typography color="textSecondary">No plugin has added a page.</Typography>}
          <List disablePadding>
            {menuItems.map(({ key, to, text }) => (
              <ListItem key={key} disableGutters>
                <ListItemText primary={<Link to={to}>{text}</Link>} secondary={to} />
              </ListItem>
            ))}
          </List>
        </InfoCard>
      </Content>
    </Page>
  );
}
