/** Runs the command line: as a user would, through the committed launcher, or within the test's own process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const usual = { LANG: 'C.UTF-8', LC_ALL: '', NODE_OPTIONS: '' };

/** In a process of its own. */
export function zonelab(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Ended {
  const env = { ...process.env, ...usual, ...environment };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}src/cli/zonelab.mjs`, ...args],
    { env, encoding: 'utf8', cwd: tmpdir(), maxBuffer: 1e8 },
  );
  return { code: status, out: stdout, err: stderr };
}

/**
 * What {@link zonelab} gives, from the same build within this process: starting one takes half a second, and a hundred
 * refusals need not each start their own. A test holds that both ways give the same.
 */
export async function zonelabHere(args: readonly string[]): Promise<Ended> {
  const { main } = (await import(pathToFileURL(`${root}dist-cli/main.js`).href)) as {
    main: (args: readonly string[]) => Promise<number>;
  };
  const { stdout, stderr, env } = process;
  const said = { out: '', err: '' };
  const writers = { out: stdout.write.bind(stdout), err: stderr.write.bind(stderr) };
  const [folder, environment] = [process.cwd(), { ...env }];
  const hear = (way: keyof typeof said) => (text: string | Uint8Array) => {
    said[way] += String(text);
    return true;
  };
  try {
    process.chdir(tmpdir());
    Object.assign(env, usual);
    stdout.write = hear('out');
    stderr.write = hear('err');
    const code = await main(args);
    return { code, ...said };
  } finally {
    stdout.write = writers.out;
    stderr.write = writers.err;
    Object.assign(env, environment);
    process.chdir(folder);
  }
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
