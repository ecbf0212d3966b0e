const TIMEOUT = 60_000;
const PAUSE = 100;

/** Waits until the portal serves its page and the list of plugins: only then does a visitor get something. */
export async function waitUntilReady(url: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + TIMEOUT;
  while (!(await answers(`${url}/`)) || !(await answers(`${url}/.backstage/dynamic-features/remotes`))) {
    if (signal.aborted) return;
    if (Date.now() > deadline) throw new Error(`${url} did not answer within ${TIMEOUT / 1000} seconds`);
    await new Promise(resume => setTimeout(resume, PAUSE));
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
