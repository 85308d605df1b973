/** The folder of a batch: whether it may be used, and what is in it. */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../scenario/issue.ts';
import { chunkOf } from './chunk-file.ts';
import { kindAt, looksWhole, makeFolder, refusal, sweep, writeDurably, writerOf } from './files.ts';
import type { Identity } from './identity.ts';

const BATCH = 'batch.json';
const CHUNKS = 'chunks';
const LOG = 'log.jsonl';

export const chunksFolder = (folder: string) => join(folder, CHUNKS);

function refuse(folder: string, words: { en: string; zh: string }, expected?: string): never {
  const place = { file: `--out ${folder}`, line: 0, column: 0, path: '', message: words };
  throw new InputError([expected === undefined ? place : { ...place, expected }]);
}

/**
 * Checks that a batch may be written to a folder, without leaving anything in it.
 *
 * @throws InputError when the folder cannot be written to, or holds another batch or other files
 */
export function checkFolder(folder: string, { id }: Identity): void {
  const kind = kindAt(folder);
  if (kind !== 'nothing' && kind !== 'folder')
    refuse(folder, { en: 'this is no folder', zh: '这不是文件夹' }, 'a folder, or a new name');
  if (kind === 'folder' && existsSync(join(folder, BATCH))) {
    if (readIdentity(folder).id !== id) {
      const en = 'the folder holds another batch, or one of other settings, data or version';
      refuse(
        folder,
        { en, zh: '该文件夹属于另一批次（或其设定、数据、版本不同）' },
        'a new folder',
      );
    }
  } else if (kind === 'folder' && readdirSync(folder).some((name) => !name.startsWith('.'))) {
    const en = 'the folder holds files that belong to no batch';
    refuse(folder, { en, zh: '该文件夹中有不属于批次的文件' }, 'an empty or new folder');
  }
  const code = refusal(folder);
  if (code !== undefined)
    refuse(folder, { en: `cannot be written to (${code})`, zh: `无法写入（${code}）` });
}

/** Makes the folder and what identifies it, if they are not there yet. @throws the system's error */
export function prepareFolder(folder: string, identity: Identity): void {
  makeFolder(chunksFolder(folder));
  const file = join(folder, BATCH);
  if (!existsSync(file))
    writeDurably(file, `${JSON.stringify(identity, undefined, 2)}\n`, writerOf('main'));
}

/** What a folder says it is. @throws InputError when it says nothing */
export function readIdentity(folder: string): Identity {
  const file = join(folder, BATCH);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Identity;
  } catch {
    const message = { en: 'this is no folder of a batch', zh: '这不是批次文件夹' };
    const expected = {
      en: 'a folder that `zonelab batch` wrote',
      zh: '`zonelab batch` 写出的文件夹',
    };
    throw new InputError([{ file, line: 0, column: 0, path: '', message, expected }]);
  }
}

/** Chunks whose files are there and whole. */
export function chunksIn(folder: string): Set<number> {
  const chunks = chunksFolder(folder);
  const names = existsSync(chunks) ? readdirSync(chunks) : [];
  return new Set(
    names.flatMap((name) => {
      const chunk = chunkOf(name);
      return chunk !== undefined && looksWhole(join(chunks, name)) ? [chunk] : [];
    }),
  );
}

/** Removes half-written files of chunks that are ours to write. */
export function sweepChunks(folder: string, isOurs: (chunk: number) => boolean): void {
  sweep(chunksFolder(folder), (name) => {
    const [, digits] = /^(\d{6,})\./u.exec(name) ?? [];
    return digits !== undefined && isOurs(Number(digits));
  });
}

/** Notes what happened, when and where: never part of the results. */
export function note(folder: string, event: Readonly<Record<string, unknown>>): void {
  const line = JSON.stringify({ time: new Date().toISOString(), ...event });
  appendFileSync(join(folder, LOG), `${line}\n`);
}
