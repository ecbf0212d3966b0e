import type { Color } from '../model';

/** What words of state mean everywhere, for badges without colours of their own. */
const MEANINGS: ReadonlyArray<[Exclude<Color, 'default'>, RegExp]> = [
  ['success', /^(up|ok|okay|healthy|running|active|ready|succeeded|success|successful|passed|passing|available|synced|online|enabled|completed?|done|green|operational|resolved|bound|normal)$/i],
  ['error', /^(down|error|errored|failed|failing|failure|critical|unhealthy|crashloopbackoff|offline|dead|broken|red|fatal|rejected|major|outage|expired|emergency|missing)$/i],
  ['warning', /^(warn|warning|degraded|unstable|outofsync|stale|at.?risk|yellow|minor|deprecated|partial|suspended|paused|blocked|flapping|throttled)$/i],
  ['info', /^(info|pending|progressing|in.?progress|queued|starting|creating|updating|deploying|waiting|new|open|scheduled|maintenance|investigating|identified|monitoring|provisioning|terminating)$/i],
];

/** The colour of a state, by the colours of its configuration, else by what the word means. */
export function badgeColor(text: string, colors: Record<string, Color> | undefined): Color {
  if (colors) return Object.prototype.hasOwnProperty.call(colors, text) ? (colors[text] ?? 'default') : 'default';
  return MEANINGS.find(([, words]) => words.test(text))?.[0] ?? 'default';
}
