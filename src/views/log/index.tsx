import { useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { compile } from '../../expressions';
import type { Json, LogLine, Scopes } from '../../model';
import { Announcement, EmptyState, FilterIcon, InHeading, SearchInput, ToolButton } from '../../ui';
import { renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import type { LogView as LogConfig } from './definition';
import { PauseIcon, ResumeIcon } from './icons';
import { LogLines } from './LogLines';
import { countText, foundText, stateText } from './logTexts';
import { lineShower, linesOf } from './shownLine';
import { useFollow } from './useFollow';
import { usePaused } from './usePaused';

const HEIGHT = 400;
const PRESSED = { bgcolor: 'action.selected' };

/** Lines of text in their colours: as they come, or out of an answer. */
export default function LogView({ view, body, scopes, feed }: ViewProps<LogConfig>) {
  const whole = useMemo(() => selected(view, body, scopes), [view, body, scopes]);
  const { lines: all, dropped, missed, isPaused, toggle } = usePaused(feed?.lines ?? whole.lines, feed?.dropped ?? whole.dropped);
  const show = useMemo(() => lineShower(view.line, scopes), [view.line, scopes]);
  const [search, setSearch] = useState('');
  const [isFiltered, setIsFiltered] = useState(true);
  const shown = useMemo(() => all.map(show), [all, show]);
  const found = useMemo(() => (search === '' ? shown : shown.filter(({ plain }) => plain.toLowerCase().includes(search.toLowerCase()))), [shown, search]);
  const lines = isFiltered ? found : shown;
  const { height = HEIGHT } = view;
  const { scroller, onScroll, view: inView, isFollowing, jump } = useFollow(lines, isFiltered ? search : '', height, view.follow);
  const state = stateText(feed?.state);
  const label = view.title === undefined ? 'Log' : renderText(view.title, scopes);
  if (all.length === 0 && (feed === undefined || feed.state === 'ended'))
    return (
      <EmptyState text={view.empty === undefined ? 'The log is empty.' : renderText(view.empty, scopes)}>{feed && <Button onClick={feed.restart}>Read again</Button>}</EmptyState>
    );
  return (
    <>
      <InHeading>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Box sx={{ width: 180, minWidth: 100 }}>
            <SearchInput label={`Search in ${label}`} placeholder="Search" value={search} onChange={setSearch} />
          </Box>
          <ToolButton label="Only lines that match" icon={FilterIcon} aria-pressed={isFiltered} sx={isFiltered ? PRESSED : undefined} onClick={() => setIsFiltered(!isFiltered)} />
          {feed && <ToolButton label={isPaused ? 'Resume' : 'Pause'} icon={isPaused ? ResumeIcon : PauseIcon} onClick={toggle} />}
        </Box>
      </InHeading>
      <Box sx={{ position: 'relative', borderTop: 1, borderBottom: 1, borderColor: 'divider' }}>
        <LogLines ref={scroller} lines={lines} search={search} view={inView} height={height} label={label} onScroll={onScroll} />
        {!isFollowing && (
          <Button size="small" variant="contained" onClick={jump} sx={{ position: 'absolute', bottom: 12, right: 24 }}>
            Jump to end
          </Button>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, px: 2, py: 1, minHeight: 44 }}>
        <Typography variant="body2" color="text.secondary">
          {[state, countText(all.length, dropped), ...(search === '' ? [] : [foundText(found.length, all.length)]), ...(isPaused ? [`Paused; ${countText(missed, 0)} since.`] : [])].filter(Boolean).join(' · ')}
        </Typography>
        {feed?.state === 'ended' && (
          <Button size="small" onClick={feed.restart}>
            Read again
          </Button>
        )}
      </Box>
      <Announcement text={[state === 'Live' ? '' : state, search === '' ? '' : foundText(found.length, all.length)].filter(Boolean).join(' ')} />
    </>
  );
}

/** Of an answer, the last lines. */
function selected({ select, maxLines }: LogConfig, body: Json, scopes: Scopes): { lines: LogLine[]; dropped: number } {
  const lines = select === undefined ? [] : linesOf(compile(select).evaluate(body, scopes));
  const dropped = Math.max(0, lines.length - maxLines);
  return { lines: lines.slice(dropped), dropped };
}
