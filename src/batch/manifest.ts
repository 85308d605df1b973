/** The manifest of a collected batch: what it is, what it holds, and what made it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../scenario/issue.ts';
import { writeDurably, writerOf } from './files.ts';
import type { Identity } from './identity.ts';
import { MANIFEST } from './names.ts';

/** What a collected batch holds. */
export interface Collected {
  readonly runs: number;
  readonly failed: number;
  readonly rows: number;
  /** Rows of each file of figures by part, by its name; nothing in a batch that was collected before there were any. */
  readonly byPart?: Readonly<Record<string, number>>;
  /** SHA-256 over the chunks' hashes in order; it does not depend on workers, shards or machines. */
  readonly contentHash: string;
  /** Failures with their reasons, the first hundred. */
  readonly failures: readonly { readonly run: number; readonly error: string }[];
}

/** Content of `manifest.json`. */
export interface Manifest extends Identity, Collected {
  /** Name and version of the engine that put the results together. */
  readonly engine: string;
}

/** Writes the manifest. @throws the system's error */
export function writeManifest(folder: string, identity: Identity, collected: Collected): void {
  const manifest: Manifest = { ...identity, ...collected, engine: engineOf(process.versions) };
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  writeDurably(join(folder, MANIFEST), text, writerOf('collect'));
}

/** Reads the manifest. @throws InputError when the batch has not been collected, or the file is damaged */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) {
    const message = { en: 'the batch has not been collected', zh: '该批次尚未汇总' };
    const expected = { en: 'after `zonelab collect`', zh: '先运行 `zonelab collect`' };
    throw new InputError([{ file: folder, line: 0, column: 0, path: '', message, expected }]);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    const message = { en: 'the file is damaged', zh: '文件已损坏' };
    const expected = { en: '`zonelab collect` again', zh: '重新运行 `zonelab collect`' };
    throw new InputError([{ file, line: 0, column: 0, path: '', message, expected }]);
  }
}

/** The engine of a process. Bun and Deno also name a version of Node, the one that they are compatible with. */
export function engineOf(versions: Readonly<Partial<Record<string, string>>>): string {
  const name = ['bun', 'deno'].find((each) => versions[each] !== undefined) ?? 'node';
  return `${name} ${versions[name] ?? ''}`;
}
