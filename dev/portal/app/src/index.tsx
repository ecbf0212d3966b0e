import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { RemotePlugins } from './remotes/RemotePlugins';
import { preferDarkTheme } from './themes/preferDarkTheme';

preferDarkTheme();

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');

createRoot(container).render(
  <RemotePlugins>
    <App />
  </RemotePlugins>,
);
