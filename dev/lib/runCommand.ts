import { spawn } from 'node:child_process';
import { fromRoot } from './paths';

type Options = { cwd?: string; env?: NodeJS.ProcessEnv };

/** Runs a program silently; its output is only seen when it fails. */
export function runCommand(command: string, args: string[], options: Options = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const endWithUs = () => child.kill();
    process.once('exit', endWithUs);
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', reject);
    child.on('close', code => {
      process.off('exit', endWithUs);
      if (code === 0) resolve(output);
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${code}\n${output.trim()}`));
    });
  });
}

/** Runs a program that an installed npm package brings, with the Node that runs us. */
export function runBin(bin: string, args: string[], options: Options = {}): Promise<string> {
  return runCommand(process.execPath, [fromRoot('node_modules/.bin', bin), ...args], options);
}
