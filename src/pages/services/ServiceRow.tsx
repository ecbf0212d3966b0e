import { useEffect, useId, useRef } from 'react';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { formatRelative } from '../../cells';
import type { HealthWatch } from '../../data/health/useHealth';
import type { Page, Service } from '../../model';
import { ChevronIcon, HIDDEN, RefreshIcon, ToolButton } from '../../ui';
import { lastTrouble } from './lastTrouble';
import { latencyText } from './latencies';
import { placeOf } from './placeOf';
import { COLUMNS, WIDE } from './rowStyle';
import { ServiceDetails } from './ServiceDetails';
import { Sparkline } from './Sparkline';
import { StateWord } from './StateWord';

interface Props {
  service: Service;
  watch: HealthWatch;
  /** Those that send it requests. */
  pages: readonly Page[];
  /** In milliseconds since the epoch. */
  now: number;
  isOpen: boolean;
  onToggle: () => void;
}

/** A service in one line: how it is, how long it takes, what it said last; the rest behind a click. */
export function ServiceRow({ service, watch, pages, now, isOpen, onToggle }: Props) {
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const { history, isChecking, check } = watch;
  const last = history.at(-1);
  const isLinkedTo = useRef(isOpen);
  useEffect(() => {
    // A link to one service shows it; what a person opens is in view.
    if (isLinkedTo.current) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <Box component="li" ref={row} aria-label={service.title} aria-busy={isChecking} sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'grid', columnGap: 2, rowGap: 0.5, alignItems: 'center', px: 2, py: 1, gridTemplateColumns: { xs: 'auto minmax(0, 1fr) auto', [WIDE]: COLUMNS } }}>
        <Typography variant="body2" component="span">
          <StateWord state={last?.health.state ?? 'unknown'} />
        </Typography>
        <Box sx={{ gridRow: { xs: 1, [WIDE]: 'auto' }, gridColumn: { xs: '1 / 3', [WIDE]: 'auto' }, minWidth: 0 }}>
          <Typography variant="body2" component="h3" sx={{ fontWeight: 600, m: 0 }}>
            <ButtonBase aria-expanded={isOpen} aria-controls={id} onClick={onToggle} sx={{ gap: 0.5, font: 'inherit', textAlign: 'left', borderRadius: 1, '&:hover': { textDecoration: 'underline' }, '&.Mui-focusVisible': { outline: 2, outlineOffset: 2 } }}>
              <ChevronIcon fontSize="small" sx={{ ml: -0.5, transform: isOpen ? 'rotate(90deg)' : 'none' }} />
              {service.title}
            </ButtonBase>
          </Typography>
          <Typography variant="caption" component="div" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
            {placeOf(service)}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, gridColumn: { xs: '2 / -1', [WIDE]: 'auto' } }}>
          <Typography variant="body2" component="span" sx={{ width: 56, textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
            {last?.health.latencyMs === undefined ? '–' : latencyText(last.health.latencyMs)}
          </Typography>
          <Sparkline history={history} />
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ gridColumn: { xs: '1 / -1', [WIDE]: 'auto' } }}>
          {last ? (
            <>
              <Box component="span" sx={theme => ({ [theme.breakpoints.up(WIDE)]: theme.unstable_sx(HIDDEN) })}>
                {'Checked '}
              </Box>
              {formatRelative(Math.min(last.at, now), now)}
            </>
          ) : (
            'Not checked yet'
          )}
        </Typography>
        <Sentence watch={watch} now={now} />
        <Box sx={{ gridRow: { xs: 1, [WIDE]: 'auto' }, gridColumn: { xs: 3, [WIDE]: 'auto' } }}>
          <ToolButton label={`Check ${service.title} now`} icon={RefreshIcon} onClick={check} />
        </Box>
      </Box>
      <Box id={id} hidden={!isOpen}>
        {isOpen && <ServiceDetails service={service} watch={watch} pages={pages} now={now} />}
      </Box>
    </Box>
  );
}

/** What it said last; of one that is well, what was wrong before. */
function Sentence({ watch: { history, isChecking }, now }: { watch: HealthWatch; now: number }) {
  const last = history.at(-1)?.health;
  const trouble = last?.state === 'up' ? lastTrouble(history) : undefined;
  const line = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: { xs: 'normal', [WIDE]: 'nowrap' } } as const;
  return (
    <Box sx={{ minWidth: 0, gridColumn: { xs: '1 / -1', [WIDE]: 'auto' } }}>
      <Typography variant="body2" title={last?.sentence} sx={line}>
        {last?.sentence ?? (isChecking ? 'It is being asked…' : '')}
      </Typography>
      {trouble && (
        <Typography variant="caption" component="div" color="text.secondary" title={trouble.health.sentence} sx={line}>
          {`Last error ${formatRelative(Math.min(trouble.at, now), now)}: ${trouble.health.sentence}`}
        </Typography>
      )}
    </Box>
  );
}
