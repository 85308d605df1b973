/** Files that are whole or not there, also after a power cut. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const TEMPORARY = '.tmp';

/**
 * Writes a file under a temporary name of its own, makes sure it is on the disk, and renames it.
 *
 * @param writer who writes, so that two processes never share a temporary name
 * @throws the system's error, after removing what was written
 */
export function writeDurably(file: string, content: string | Uint8Array, writer: string): void {
  const temporary = `${file}.${writer}${TEMPORARY}`;
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A name for the temporary files of this process. */
export function writerOf(part: string): string {
  return `${part}-${process.pid}`;
}

/** Renames a file that is already written, and makes sure of it. */
export function publish(temporary: string, file: string): void {
  const descriptor = openSync(temporary, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(temporary, file);
  syncFolder(dirname(file));
}

/** Moves a file that is there but wrong out of the way, so that it can be made again. @returns its new name */
export function setAside(file: string): string {
  const aside = `${file}.damaged`;
  renameSync(file, aside);
  return aside;
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what writers left half done. @param isOurs which temporary files may be removed, by the name they were to get */
export function sweep(folder: string, isOurs: (name: string) => boolean): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(TEMPORARY) && isOurs(name)) rmSync(join(folder, name), { force: true });
  }
}

/** What stands at a path. */
export function kindAt(path: string): 'nothing' | 'file' | 'folder' | 'other' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'nothing';
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

/**
 * Makes a folder and those above it. Not by `mkdirSync` with `recursive`: that never returns where a file system says
 * that there is no such file, as Linux' /proc does.
 *
 * @returns the topmost folder that was made, if any
 * @throws the system's error
 */
export function makeFolder(folder: string): string | undefined {
  if (kindAt(folder) === 'folder') return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (kindAt(folder) !== 'folder') throw error; // another shard may have been quicker
  }
  return made ?? folder;
}

/** Whether files can be made in a folder, which is made for that; what was not there is taken away again. @returns the system's code when not */
export function refusal(folder: string): string | undefined {
  const probe = join(folder, `.probe-${process.pid}${TEMPORARY}`);
  let made: string | undefined;
  try {
    made = makeFolder(folder);
    closeSync(openSync(probe, 'w'));
    rmSync(probe);
    return undefined;
  } catch (error) {
    return codeOf(error);
  } finally {
    if (made !== undefined) rmSync(made, { recursive: true });
  }
}

/** The system's code of an error, as ENOSPC; its message where it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

const MARK = 'PAR1';

/** Whether a Parquet file begins and ends as one does. */
export function looksWhole(file: string): boolean {
  const { size } = statSync(file);
  if (size < 3 * MARK.length) return false;
  const descriptor = openSync(file, 'r');
  try {
    const ends = [0, size - MARK.length].map((at) => {
      const bytes = new Uint8Array(MARK.length);
      readSync(descriptor, bytes, 0, MARK.length, at);
      return new TextDecoder().decode(bytes);
    });
    return ends.every((end) => end === MARK);
  } finally {
    closeSync(descriptor);
  }
}
