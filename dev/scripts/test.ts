import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromCache, fromRoot } from '../lib/paths';

interface Result {
  passed: number;
  failed: number;
}

const RESULTS = fromCache('jest-results.json');

/** Everything a contributor keeps green, in the order of what fails soonest. A later step runs even when one failed. */
const STEPS: ReadonlyArray<[name: string, bin: string, args: string[]]> = [
  ['lint', 'eslint', ['--max-warnings', '0', 'src', 'dev']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['licences', 'tsx', ['dev/scripts/licences.ts']],
  ['unit tests', 'jest', ['--selectProjects', 'unit']],
  ['bundle and its size', 'tsx', ['dev/scripts/size.ts']],
  ['end-to-end tests', 'jest', ['--selectProjects', 'e2e', '--runInBand']],
];

/** `npm test`: runs all steps and closes with the number of tests; a step without tests of its own counts as one. */
async function main(): Promise<void> {
  const total: Result = { passed: 0, failed: 0 };
  for (const [name, bin, args] of STEPS) {
    process.stdout.write(`\n== ${name}\n`);
    const { passed, failed } = await runStep(bin, args);
    total.passed += passed;
    total.failed += failed;
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

async function runStep(bin: string, args: string[]): Promise<Result> {
  const isJest = bin === 'jest';
  mkdirSync(dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const code = await run(bin, isJest ? [...args, '--ci', '--json', `--outputFile=${RESULTS}`] : args);
  const counted = isJest ? readResults() : { passed: 0, failed: 0 };
  // A suite that does not even load has no failed test, and a run of no tests proves nothing.
  if (code !== 0) return { ...counted, failed: Math.max(1, counted.failed) };
  return isJest ? { ...counted, failed: counted.passed === 0 ? 1 : counted.failed } : { passed: 1, failed: 0 };
}

function readResults(): Result {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(bin: string, args: string[]): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [fromRoot('node_modules/.bin', bin), ...args], {
      cwd: fromRoot(),
      // The JSON goes to a file; what people read goes to the terminal.
      stdio: ['ignore', 'inherit', 'inherit'],
      // What tests expect of dates and numbers is written in one locale and one time zone.
      env: { ...process.env, TZ: 'UTC', LC_ALL: 'en_US.UTF-8' },
    });
    child.on('error', () => resolve(1));
    child.on('close', code => resolve(code ?? 1));
  });
}

void main();
