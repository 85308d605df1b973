/** The folder of a batch: whether it may be used, and what is in it. */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../scenario/issue.ts';
import type { Text } from '../kernel/declare.ts';
import { chunkOf } from './chunk-file.ts';
import {
  kindAt,
  looksWhole,
  makeFolder,
  refusal,
  setAside,
  sweep,
  writeDurably,
  writerOf,
} from './files.ts';
import { difference, type Identity } from './identity.ts';
import { quotedIfNeeded } from './shell.ts';

const BATCH = 'batch.json';
const CHUNKS = 'chunks';
const LOG = 'log.jsonl';

export const chunksFolder = (folder: string) => join(folder, CHUNKS);

function refuse(folder: string, words: Text, expected?: Text): never {
  const place = { file: `--out ${folder}`, line: 0, column: 0, path: '', message: words };
  throw new InputError([expected === undefined ? place : { ...place, expected }]);
}

/**
 * Checks that a batch may be written to a folder, without leaving anything in it.
 *
 * @param file the batch file, as the user named it
 * @throws InputError when the folder cannot be written to, or holds another batch, more replications, or other files
 */
export function checkFolder(folder: string, identity: Identity, file: string): void {
  const kind = kindAt(folder);
  if (kind !== 'nothing' && kind !== 'folder') {
    const expected = { en: 'a folder, or a new name', zh: '文件夹或新名称' };
    refuse(folder, { en: 'this is no folder', zh: '这不是文件夹' }, expected);
  }
  if (kind === 'folder') {
    if (existsSync(join(folder, BATCH))) refuseAnother(folder, identity, file);
    else refuseStrangers(folder);
  }
  const code = refusal(folder);
  if (code !== undefined)
    refuse(folder, { en: `cannot be written to (${code})`, zh: `无法写入（${code}）` });
}

function refuseStrangers(folder: string): void {
  if (readdirSync(folder).every((name) => name.startsWith('.'))) return;
  refuse(
    folder,
    { en: 'the folder holds files that belong to no batch', zh: '该文件夹中有不属于批次的文件' },
    { en: 'an empty or new folder', zh: '空文件夹或新文件夹' },
  );
}

/** Refuses a folder of another batch, and one that holds more replications; a damaged `batch.json` is made again later. */
function refuseAnother(folder: string, identity: Identity, file: string): void {
  const known = knownIdentity(folder);
  if (known === undefined) return;
  const other = difference(known, identity);
  const here = folder.replace(/[/\\]+$/u, '');
  const command = `zonelab batch ${quotedIfNeeded(file)} --out ${quotedIfNeeded(`${here}-2`)}`;
  const anew = { en: `a new folder: ${command}`, zh: `新文件夹：${command}` };
  if (other !== undefined) {
    const en = `the folder holds another batch: ${other.en}`;
    refuse(folder, { en, zh: `该文件夹属于另一批次：${other.zh}` }, anew);
  }
  const [there, wanted] = [known.batch.replications, identity.batch.replications];
  if (Number(there) > Number(wanted)) {
    const en = `the folder holds ${there} replications, more than ${wanted}`;
    const words = { en, zh: `该文件夹每点已有${there}组推演，多于${wanted}组` };
    refuse(folder, words, {
      en: `at least ${there} replications, or ${anew.en}`,
      zh: `至少${there}组，或${anew.zh}`,
    });
  }
}

/**
 * Makes the folder and what identifies it, if they are not there yet, are damaged, or ask for fewer replications.
 *
 * @returns files that were damaged and moved aside
 * @throws the system's error
 */
export function prepareFolder(folder: string, identity: Identity): string[] {
  makeFolder(chunksFolder(folder));
  const file = join(folder, BATCH);
  const known = knownIdentity(folder);
  if (known?.batch.replications === identity.batch.replications) return [];
  const aside = known === undefined && existsSync(file) ? [setAside(file)] : [];
  writeDurably(file, `${JSON.stringify(identity, undefined, 2)}\n`, writerOf('main'));
  return aside;
}

/** What a folder says it is; nothing where the file that says so is missing or damaged. */
function knownIdentity(folder: string): Identity | undefined {
  try {
    const known = JSON.parse(readFileSync(join(folder, BATCH), 'utf8')) as Partial<Identity> | null;
    return typeof known?.id === 'string' && typeof known.batch === 'object'
      ? (known as Identity)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What a folder says it is. @throws InputError when it says nothing */
export function readIdentity(folder: string): Identity {
  const known = knownIdentity(folder);
  if (known !== undefined) return known;
  const file = join(folder, BATCH);
  const isThere = existsSync(file);
  const message = isThere
    ? { en: 'the file is damaged', zh: '文件已损坏' }
    : { en: 'this is no folder of a batch', zh: '这不是批次文件夹' };
  const expected = isThere
    ? {
        en: 'the same `zonelab batch` again: it writes the file anew',
        zh: '重新运行同一 `zonelab batch` 命令即可重写该文件',
      }
    : { en: 'a folder that `zonelab batch` wrote', zh: '`zonelab batch` 写出的文件夹' };
  throw new InputError([{ file, line: 0, column: 0, path: '', message, expected }]);
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
