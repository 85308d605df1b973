/** Runs the command line as a user would: a process of its own, through the committed launcher. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function zonelab(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Ended {
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', NODE_OPTIONS: '', ...environment };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}src/cli/zonelab.mjs`, ...args],
    { env, encoding: 'utf8', cwd: tmpdir(), maxBuffer: 1e8 },
  );
  return { code: status, out: stdout, err: stderr };
}

export const shipped = (id: string): string => join(root, 'scenarios', `${id}.yaml`);

/** Writes a scenario file in a folder of its own, or beside another file, and gives its path. */
export function fileOf(content: string | Uint8Array, name = 'plan.yaml', beside?: string): string {
  const folder =
    beside === undefined ? mkdtempSync(join(tmpdir(), 'zonelab-')) : join(beside, '..');
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
