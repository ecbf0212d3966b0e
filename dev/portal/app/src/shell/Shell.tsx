import { Sidebar, SidebarDivider, SidebarGroup, SidebarItem, SidebarPage, SidebarSpace } from '@backstage/core-components';
import ExtensionIcon from '@material-ui/icons/Extension';
import HomeIcon from '@material-ui/icons/Home';
import MenuIcon from '@material-ui/icons/Menu';
import PaletteIcon from '@material-ui/icons/Palette';
import SettingsIcon from '@material-ui/icons/Settings';
import type { ReactNode } from 'react';
import { useContributions } from '../remotes/RemotePlugins';

/** The frame around every page: a sidebar with the portal's own items and those of its plugins. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarGroup label="Menu" icon={<MenuIcon />}>
          <SidebarItem icon={HomeIcon} to="/" text="Home" />
          <SidebarDivider />
          <PluginItems />
        </SidebarGroup>
        <SidebarSpace />
        <SidebarDivider />
        <SidebarItem icon={PaletteIcon} to="/reference" text="Reference" />
        <SidebarItem icon={SettingsIcon} to="/settings" text="Settings" />
      </Sidebar>
      {children}
    </SidebarPage>
  );
}

function PluginItems() {
  const { menuItems } = useContributions();
  return (
    <>
      {menuItems.map(({ key, to, text, icon }) => (
        <SidebarItem key={key} to={to} text={text} icon={icon ? () => icon : ExtensionIcon} />
      ))}
    </>
  );
}
