/** What a command needs of the outside: files, streams, language. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../kernel/declare.ts';
import type { ModelData } from '../model/index.ts';
import { DATA_FILES, parseModelData, type DataTexts } from '../scenario/data.ts';
import { InputError, issueLine, type Issue } from '../scenario/issue.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';

export type Language = keyof Text;

/** 0 when all went well, 1 when a check failed, 2 for wrong usage or input. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes, and in which language. */
export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly language: Language;
  /** Whether progress may be drawn. */
  readonly interactive: boolean;
}

const LARGEST_READ = 2097152;

/** The built command line lies in a folder directly below the package. */
const packageRoot = fileURLToPath(new URL('../', import.meta.url));

/** The script of a worker thread, beside this one. */
export const workerScript = new URL('./node.worker.js', import.meta.url);

export function readModelData(): ModelData {
  const texts = DATA_FILES.map((name) => [
    name,
    readFileSync(join(packageRoot, 'public', 'data', name), 'utf8'),
  ]);
  return parseModelData(Object.fromEntries(texts) as DataTexts);
}

/** Reads a file that a user named. @throws InputError when it cannot be read */
export function readInput(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  const refuse = (en: string, zh: string): never => {
    const issue: Issue = {
      file,
      line: 0,
      column: 0,
      path: '',
      message: { en, zh },
      expected: 'a scenario file',
    };
    throw new InputError([issue]);
  };
  if (stats === undefined) return refuse('no such file', '文件不存在');
  if (!stats.isFile())
    return refuse('this is a folder or device, not a file', '这是文件夹或设备，不是文件');
  if (stats.size > LARGEST_READ) return refuse('the file is larger than 1 MB', '文件超过 1 MB');
  try {
    return readFileSync(file);
  } catch {
    return refuse('the file cannot be read', '文件无法读取');
  }
}

/** Reads a scenario file. @throws InputError with every problem found */
export function readScenario(file: string): ResolvedScenario {
  const parsed = parseScenario(readInput(file), file, (name) => {
    const parent = join(dirname(file), `${name}.yaml`);
    return statSync(parent, { throwIfNoEntry: false })?.isFile() === true
      ? readInput(parent)
      : undefined;
  });
  if (!parsed.ok) throw new InputError(parsed.issues);
  return parsed.scenario;
}

export function printIssues(io: Io, issues: readonly Issue[]): void {
  for (const issue of issues) io.error(issueLine(issue, io.language));
}

export function ioOf(language: Language): Io {
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    language,
    interactive: process.stderr.isTTY,
  };
}

export function defaultLanguage(): Language {
  const { LC_ALL, LANG } = process.env;
  return (LC_ALL ?? LANG ?? '').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
