import { findFreePort } from '../../lib/findFreePort';
import { fromRoot } from '../../lib/paths';
import type { Portal } from '../../portal/runBackend';
import { startPortal, type PortalOptions } from '../../portal/startPortal';
import { startSampleService, type SampleService } from '../../sample-service/startSampleService';

/** What `npm start` shows, and a page for everything else that pages can do. */
export const EXAMPLE_CONFIGS = [fromRoot('app-config.example.yaml'), fromRoot('dev/demonstrations.app-config.yaml')];

/** Long enough for a first build of everything. */
export const START_TIMEOUT = 600_000;

const RUNS = Symbol('runs');

/** A running portal beside a sample service that a test may stop and start again. */
export type Site = {
  url: string;
  /** Where the sample service listens; a browser must never learn it. */
  sampleUrl: string;
  /** Where the status page listens, which browsers call directly. */
  statusUrl: string;
  stopSample: () => Promise<void>;
  startSample: () => Promise<void>;
  /** Ends the portal, which stays gone. */
  stopPortal: () => Promise<void>;
  close: () => Promise<void>;
};

export type SiteOptions = Partial<Pick<PortalOptions, 'configs' | 'generation' | 'pluginRoot'>>;

/** Starts a portal on ports of its own, with the example's configuration unless told otherwise. */
export async function openSite({ configs = EXAMPLE_CONFIGS, ...options }: SiteOptions = {}): Promise<Site> {
  const [port, samplePort, corsPort] = [await findFreePort(0), await findFreePort(0), await findFreePort(0)];
  const [sampleUrl, statusUrl] = [`http://localhost:${samplePort}`, `http://localhost:${corsPort}`];
  let sample: SampleService | undefined;
  const stopSample = async () => {
    await sample?.close();
    sample = undefined;
  };
  const startSample = async () => {
    sample ??= await startSampleService({ port: samplePort, corsPort });
  };
  await startSample();
  const portal = await startPortalOrStop({ ...options, configs, port, env: { SAMPLE_URL: sampleUrl, SAMPLE_STATUS_URL: statusUrl } }, stopSample);
  let isStopped = false;
  const stopPortal = async () => {
    isStopped = true;
    await portal.stop();
  };
  const close = async () => {
    const reason = isStopped ? undefined : await endedByItself(portal);
    await portal.stop();
    await stopSample();
    if (reason !== undefined) throw new Error(reason);
  };
  return { url: portal.url, sampleUrl, statusUrl, stopSample, startSample, stopPortal, close };
}

/** Why a portal is gone that nobody has stopped: tests that fail then only say that nothing answers. */
async function endedByItself({ ended, logs }: Portal): Promise<string | undefined> {
  const code = await Promise.race([ended, Promise.resolve(RUNS)]);
  return code === RUNS ? undefined : `The portal ended by itself with ${String(code)}:\n${logs().slice(-4000)}`;
}

/** A portal that does not start must leave nothing behind that keeps the test run from ending. */
async function startPortalOrStop(options: PortalOptions, stopSample: () => Promise<void>): Promise<Portal> {
  try {
    return await startPortal(options);
  } catch (error) {
    await stopSample();
    throw error;
  }
}
