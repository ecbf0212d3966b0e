import { Content, Header, InfoCard, Page } from '@backstage/core-components';
import { appThemeApiRef, useApi } from '@backstage/core-plugin-api';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useEffect, useState } from 'react';

export function SettingsPage() {
  const [themeId, setThemeId] = useThemeId();
  const themes = useApi(appThemeApiRef).getInstalledThemes();
  return (
    <Page themeId="home">
      <Header title="Settings" />
      <Content>
        <InfoCard title="Theme">
          <RadioGroup aria-label="Theme" value={themeId} onChange={(_event, id) => setThemeId(id)}>
            {themes.map(({ id, title }) => (
              <FormControlLabel key={id} value={id} control={<Radio color="primary" />} label={title} />
            ))}
          </RadioGroup>
        </InfoCard>
      </Content>
    </Page>
  );
}

function useThemeId(): [string, (id: string) => void] {
  const themeApi = useApi(appThemeApiRef);
  const [themeId, setThemeId] = useState(themeApi.getActiveThemeId() ?? '');
  useEffect(() => {
    const subscription = themeApi.activeThemeId$().subscribe(id => setThemeId(id ?? ''));
    return () => subscription.unsubscribe();
  }, [themeApi]);
  return [themeId, id => themeApi.setActiveThemeId(id)];
}
