import { useId, useMemo } from 'react';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { Answer } from '../../data';
import type { Scopes } from '../../model';
import { CloseIcon, ErrorPanel } from '../../ui';
import type { ValidView } from '../selectView';
import { stillShown } from '../stillShown';
import { BodyPart } from './BodyPart';
import { ColumnsPart } from './ColumnsPart';
import { ExchangePart } from './ExchangePart';
import { WhyEmpty } from './WhyEmpty';
import { explainView } from './explainView';

interface Props {
  view: ValidView;
  answer: Answer;
  scopes: Scopes;
  /** Of the view. */
  title: string;
  onClose: () => void;
}

/** For those who want to know: what a view sent, what came, and how that became what it shows. */
export default function RawDrawer({ view, answer, scopes, title, onClose }: Props) {
  const id = useId();
  const { decoded, rows, pages, failed, diagnosis, warning, updatedAt, retry } = answer;
  const explained = useMemo(() => decoded && explainView(view, decoded, rows, scopes), [view, decoded, rows, scopes]);
  const trouble = diagnosis ?? warning;
  const last = pages?.at(-1);
  const exchange = failed ?? last?.exchange;
  return (
    <Drawer anchor="right" open onClose={onClose} PaperProps={{ role: 'dialog', 'aria-modal': true, 'aria-labelledby': id, sx: { width: { xs: '100%', sm: 640 }, maxWidth: '100%' } }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, p: 2, pb: 1 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography id={id} variant="h6" component="h2">
            Raw response and explanation
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {title}
          </Typography>
        </Box>
        <Tooltip title="Close">
          <IconButton aria-label="Close" onClick={onClose} edge="end">
            <CloseIcon />
          </IconButton>
        </Tooltip>
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, p: 2, pt: 1, overflowY: 'auto' }}>
        {trouble && <ErrorPanel diagnosis={trouble} onRetry={retry} />}
        {exchange ? <ExchangePart exchange={exchange} arrivedAt={failed ? undefined : last?.arrivedAt} /> : <Typography variant="body2">{view.request ? 'Nothing has been sent.' : 'This view sends no request of its own.'}</Typography>}
        {pages && <BodyPart bodies={pages.map(page => page.decoded)} note={failed && updatedAt !== undefined ? stillShown(updatedAt) : undefined} />}
        {explained && <ColumnsPart view={explained} />}
        {explained && <WhyEmpty view={explained} scopes={scopes} />}
      </Box>
    </Drawer>
  );
}
