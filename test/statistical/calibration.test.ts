// Claim: the short calibration gives the stored result bit for bit, also when it was killed on the way and goes on with
// another number of threads; wrong usage is one line and exit code 2.
// Depends on: src/kernel src/model src/experiment src/evidence src/scenario src/cli/options.ts public/data test/calibration test/fixtures test/tooling/compile.mjs package-lock.json
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../tooling/compile.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SECONDS = 300_000;
const ENOUGH = 30;

let script = '';
beforeAll(async () => {
  const scripts = ['test/calibration/command.ts', 'test/calibration/worker.ts'];
  script = join(await compile('calibrate-test', scripts), 'command.js');
}, SECONDS);

const folder = () => mkdtempSync(join(tmpdir(), 'zonelab-calibrate-'));

function calibrated(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Starts the short calibration and kills it outright once some of its runs are done. @returns runs then done */
async function killed(out: string): Promise<number> {
  const done = () => {
    const file = join(out, 'runs.jsonl');
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
  };
  const child = spawn(process.execPath, [script, '--quick', '--out', out, '--workers', '2'], {
    cwd: root,
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('exit', (_code, signal) => {
      resolve(signal);
    });
  });
  const watcher = watch(out, () => {
    if (done() >= ENOUGH) child.kill('SIGKILL');
  });
  const signal = await ended;
  watcher.close();
  expect(signal).toBe('SIGKILL');
  return done();
}

describe('npm run calibrate -- --quick', () => {
  it(
    'goes on after a kill and gives the stored result bit for bit',
    async () => {
      const out = folder();
      const before = await killed(out);
      expect(before).toBeGreaterThanOrEqual(ENOUGH);
      expect(existsSync(join(out, 'calibration.json'))).toBe(false);
      const { status, stderr } = calibrated('--quick', '--out', out, '--workers', '1');
      expect(stderr).toMatch(/^\d+ runs are done already\n$/u);
      expect(Number(/^\d+/u.exec(stderr)?.[0])).toBeGreaterThanOrEqual(ENOUGH);
      expect(status).toBe(0);
      const [made, stored] = [
        join(out, 'calibration.json'),
        join(root, 'test/fixtures/calibration-short.json'),
      ].map((file) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
      expect(made).toBe(stored);
    },
    SECONDS,
  );

  it(
    'refuses a folder with runs of another setting, and what it does not know',
    () => {
      const out = folder();
      expect(calibrated('--quick', '--out', out, '--points', '20').status).toBe(0);
      const other = calibrated('--quick', '--out', out);
      expect(other.status).toBe(2);
      expect(other.stderr).toMatch(/^.*: the folder holds runs of another .*\n$/u);
      const misspelt = calibrated('--wave', '2');
      expect(misspelt.status).toBe(2);
      expect(misspelt.stderr).toBe("error: unknown option '--wave'\n(Did you mean --waves?)\n");
      expect(calibrated('--waves', '0').stderr).toMatch(/"0" is not a whole number from 1 to 6/u);
      expect(calibrated('--waves', '0').status).toBe(2);
    },
    SECONDS,
  );
});
