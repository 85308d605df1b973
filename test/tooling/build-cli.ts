/** Builds the command line once before the tests that start it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export function setup(): void {
  const launcher = fileURLToPath(new URL('../../src/cli/zonelab.mjs', import.meta.url));
  const env = { ...process.env };
  delete env['VITEST'];
  const { status, stderr } = spawnSync(process.execPath, [launcher, '--help'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the command line does not build: ${stderr}`);
}
