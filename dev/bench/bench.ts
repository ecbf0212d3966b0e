import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { isMain } from '../lib/isMain';
import { launchBrowser } from '../lib/launchBrowser';
import { CACHE, fromCache, fromRoot } from '../lib/paths';
import { buildBenchPage } from './buildBenchPage';
import { measureContender } from './measureContender';
import { CONTENDERS } from './measures';
import type { Run } from './measures';
import { readOptions } from './readOptions';
import type { Options } from './readOptions';
import { replaceBlock } from './replaceBlock';
import { reportRuns } from './reportRuns';
import { serveFolder } from './serveFolder';

/**
 * `npm run bench`: our table beside the two that a Backstage plugin would take otherwise, in one browser. It fails where
 * one of them shows wrong rows, and never because of how long something took.
 */
async function bench(options: Options): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(fromCache('bench-'));
  try {
    await buildBenchPage(folder);
    const served = await serveFolder(folder);
    const browser = await launchBrowser();
    try {
      const runs = await runAll(browser, served.url, options);
      const report = `${reportRuns(runs)}\n\n${conditions(browser, options)}`;
      print(`\n${report}`);
      if (options.write) writeReadme(report);
    } finally {
      await browser.close();
      await served.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The contenders take turns, and each begins as often as the others: what else the machine does hits all of them. */
async function runAll(browser: Browser, url: string, { sizes, runs }: Options): Promise<Run[]> {
  const done: Run[] = [];
  for (let round = 0; round < runs; round += 1) {
    for (const rows of sizes) {
      for (let turn = 0; turn < CONTENDERS.length; turn += 1) {
        const contender = CONTENDERS[(turn + round) % CONTENDERS.length];
        if (!contender) continue;
        const measured = await measureContender(browser, url, contender.name, rows).catch((error: Error) => {
          throw new Error(`${contender.title} with ${rows} rows: ${error.message}`);
        });
        done.push({ contender: contender.name, rows, measured });
        print(`${round + 1}/${runs} ${rows} ${contender.name}: open ${Math.round(measured.open)} ms, sort ${Math.round(measured.sort)} ms, search ${Math.round(measured.search)} ms`);
      }
    }
  }
  return done.sort((a, b) => a.rows - b.rows);
}

/** How the numbers came about; a load above the number of processors means that other programs had their share of them. */
function conditions(browser: Browser, { runs }: Options): string {
  const times = runs === 1 ? 'One run' : `Median of ${runs} runs (fastest–slowest)`;
  return `${times}, Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the end.`;
}

function writeReadme(report: string): void {
  const file = fromRoot('README.md');
  writeFileSync(file, replaceBlock(readFileSync(file, 'utf8'), report));
}

const print = (line: string) => process.stdout.write(`${line}\n`);

if (isMain(module)) {
  Promise.resolve()
    .then(() => bench(readOptions(process.argv.slice(2))))
    .catch((error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    });
}
