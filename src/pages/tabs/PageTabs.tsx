import { useId } from 'react';
import Box from '@mui/material/Box';
import Grid from '@mui/material/Grid';
import MuiTab from '@mui/material/Tab';
import MuiTabs from '@mui/material/Tabs';
import { useSearchParams } from 'react-router-dom';
import type { Tab } from '../../model';
import { renderText } from '../../views';
import { isShown } from '../isShown';
import { PageViews } from '../PageViews';
import type { ViewContext } from '../PageViews';

const PARAMETER = 'tab';

/** The tabs of a page. Which one is open is in the URL; the views of the others are not there. */
export default function PageTabs({ tabs, ...context }: ViewContext & { tabs: readonly Tab[] }) {
  const id = useId();
  const [parameters, setParameters] = useSearchParams();
  const shown = tabs.filter(tab => isShown(tab.showIf, context.scopes));
  const open = shown.find(tab => tab.id === parameters.get(PARAMETER)) ?? shown[0];
  if (!open) return null;
  const choose = (chosen: string) =>
    setParameters(current => {
      const next = new URLSearchParams(current);
      next.set(PARAMETER, chosen);
      return next;
    });
  return (
    <>
      <Box sx={{ borderBottom: 1, borderColor: 'divider', mt: 1, mb: 2 }}>
        <MuiTabs value={open.id} onChange={(_event, chosen: string) => choose(chosen)} variant="scrollable" scrollButtons="auto" aria-label="Parts of the page">
          {shown.map(tab => (
            <MuiTab key={tab.id} value={tab.id} label={renderText(tab.title, context.scopes)} id={`${id}-${tab.id}`} aria-controls={`${id}-panel`} />
          ))}
        </MuiTabs>
      </Box>
      <Grid container spacing={2} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.id}`} key={open.id}>
        <PageViews views={open.views} {...context} />
      </Grid>
    </>
  );
}
