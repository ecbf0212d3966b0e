import * as z from 'zod/mini';
import { checked, duration, size, text } from './scalars';
import { assertSafePath } from '../../expressions';
import { PRESET_NAMES } from '../../model';
import { health } from './health';
import { headers } from './request';

/** Keys that every kind of service has, given the schema of its health check: `unknown` where that is read by itself. */
const common = <H extends z.ZodMiniType>(healthSchema: H) => ({
  title: z.optional(text),
  description: z.optional(text),
  basePath: z.optional(z.string().check(z.regex(/^[^?#\\]*$/), checked<string>(path => assertSafePath(path)))),
  headers: z.optional(headers),
  timeout: z.optional(duration),
  maxBody: z.optional(size),
  health: z.optional(healthSchema),
  preset: z.optional(z.enum(PRESET_NAMES)),
});

const endpointKey = z.string().check(z.regex(/^\/?[^\s?#\\]+$/), checked<string>(path => assertSafePath(path)));
const pluginId = z.string().check(z.regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/i));
const url = z.string().check(z.regex(/^https?:\/\/[^\s?#]+$/), checked(assertUrl));

function assertUrl(value: string): void {
  let parsed: URL;
  try {
    parsed = new URL(value);
  } catch {
    throw new Error(`“${value}” is no URL.`);
  }
  if (parsed.username !== '' || parsed.password !== '') throw new Error('A URL cannot hold a credential here: everybody can read this configuration, and browsers refuse it.');
}

/**
 * A service under `proxyPages.services`: exactly one of `proxy`, `plugin` and `url` says where it is.
 * @param more - its pages, where they are not read by themselves
 */
export const serviceSchema = <H extends z.ZodMiniType>(healthSchema: H, more: { pages?: z.ZodMiniType } = {}) =>
  z.strictObject({ ...common(healthSchema), ...more, proxy: z.optional(endpointKey), plugin: z.optional(pluginId), url: z.optional(url) }).check(
    z.check(context => {
      const kinds = (['proxy', 'plugin', 'url'] as const).filter(kind => context.value[kind] !== undefined);
      if (kinds.length !== 1) {
        const message =
          kinds.length === 0
            ? 'A service needs to say where it is: one of proxy, plugin and url.'
            : `A service is in one place, and this one names ${kinds.join(' and ')}.`;
        context.issues.push({ code: 'custom', message, input: context.value });
      }
    }),
  );

/** The keys that `proxyPage` at an endpoint adds to those of a service, besides `pages`. */
export const endpointServiceSchema = <H extends z.ZodMiniType>(healthSchema: H) => z.strictObject({ ...common(healthSchema), id: z.optional(text) });

/** At an endpoint, strictly. */
export const endpointService = endpointServiceSchema(health);
