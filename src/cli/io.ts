/** What a command needs of the outside: files, streams, language. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../kernel/declare.ts';
import type { ModelData, Targets } from '../model/index.ts';
import {
  DATA_FILES,
  parseModelData,
  parseObservations,
  type DataTexts,
  type Observation,
} from '../scenario/data.ts';
import { isAbsolute } from '../scenario/beside.ts';
import type { FindFile } from '../scenario/design.ts';
import { aboutFile, LARGEST_FILE } from '../scenario/document.ts';
import { InputError, issueLine, nearest, type Issue } from '../scenario/issue.ts';
import { readLink } from '../scenario/link.ts';
import { parseScenario, type FindScenario, type Parsed, type Part } from '../scenario/parse.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { parseTargets, TARGET_FILES } from '../scenario/targets.ts';

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

/** The built command line lies in a folder directly below the package. */
const packageRoot = fileURLToPath(new URL('../', import.meta.url));

/** The script of a worker thread, beside this one. */
export const workerScript = new URL('./node.worker.js', import.meta.url);

export function readModelData(): ModelData {
  return parseModelData(modelTexts());
}

/** Texts of the model's input data. */
export function modelTexts(): DataTexts {
  return textsOf(DATA_FILES);
}

/** The report's targets as shipped. */
export function readTargets(): Targets {
  return parseTargets(textsOf(TARGET_FILES));
}

function textsOf(names: readonly string[]): Readonly<Record<string, string>> {
  const texts = names.map((name) => [name, readData(join(packageRoot, 'public/data', name))]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/** Published figures about the city. */
export function readObservations(): Observation[] {
  const name = 'observed.csv';
  return parseObservations(name, readData(join(packageRoot, 'public/data', name)));
}

function readData(file: string): string {
  return readFileOf(file).toString('utf8');
}

function readFileOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    const message = { en: 'the model\u2019s data are missing', zh: '缺少模型数据文件' };
    throw new InputError([{ file, line: 0, column: 0, path: '', message }]);
  }
}

/** Bytes of a file that ships, by its path in the package. @throws InputError when it is missing */
export function readShipped(path: string): Uint8Array {
  return readFileOf(join(packageRoot, path));
}

/** Where a file that ships lies. */
export function shippedPath(path: string): string {
  return join(packageRoot, path);
}

/** Reads a file that a user named. @throws InputError when it cannot be read */
export function readInput(file: string, expected?: Text): Uint8Array {
  const refuse = (en: string, zh: string): never => {
    throw new InputError([aboutFile(file, { en, zh }, expected)]);
  };
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) throw new InputError([absent(file, expected)]);
    if (!stats.isFile()) {
      return refuse('this is a folder or device, not a file', '这是文件夹或设备，不是文件');
    }
    if (stats.size > LARGEST_FILE) {
      return refuse('the file is larger than 1 MB', '文件超过 1 MB');
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    return refuse('the file cannot be read', '文件无法读取');
  }
}

/** Endings of files that people write; one of them may have been meant by another. */
const WRITTEN = /\.(?:ya?ml|json)$/iu;

/** What is said of a file that is not there: with the name beside it that may be meant, among files of its kind. */
function absent(file: string, expected: Text | undefined): Issue {
  const issue = aboutFile(file, { en: 'no such file', zh: '文件不存在' }, expected);
  const stemOf = (name: string) => parse(name).name;
  const isOfKind = (name: string) => WRITTEN.test(name) || extname(name) === extname(file);
  const beside = namesIn(dirname(file)).filter(isOfKind);
  const stem = nearest(stemOf(file), beside.map(stemOf));
  const suggestion = beside.find((name) => stemOf(name) === stem);
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

/** Names of a folder's files and folders; none where it cannot be listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Reads a scenario file.
 *
 * @param warn told of what may be meant and can do nothing
 * @throws InputError with every problem found
 */
export function readScenario(
  file: string,
  warn: (warnings: readonly Issue[]) => void = () => undefined,
): ResolvedScenario {
  const { scenario, warnings } = parsedFile(file);
  if (warnings.length > 0) warn(warnings);
  return scenario;
}

/** What a scenario file stacks; nothing for one that stacks none. @throws InputError with every problem found */
export function readParts(file: string): readonly Part[] {
  return parsedFile(file).parts ?? [];
}

function parsedFile(file: string): Extract<Parsed, { ok: true }> {
  const parsed = parseScenario(readInput(file), file, scenariosBeside(file));
  if (!parsed.ok) throw new InputError(parsed.issues);
  return parsed;
}

/** Finds the scenarios of a file's folder. */
function scenariosBeside(file: string): FindScenario {
  const folder = dirname(file);
  const find = (name: string) => {
    const path = join(folder, `${name}.yaml`);
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
      ? readInput(path)
      : undefined;
  };
  const names = () =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));
  return Object.assign(find, { names });
}

/** Finds files that a batch or search names, from its own folder or by an absolute path. */
export function filesBeside(file: string): FindFile {
  return (path) => {
    const named = isAbsolute(path) ? path : join(dirname(file), path);
    const isFile = statSync(named, { throwIfNoEntry: false })?.isFile() === true;
    return isFile ? readInput(named) : undefined;
  };
}

/** Reads the scenario of a link; what of it cannot be used is named on stderr. @throws InputError */
export async function readLinked(io: Io, link: string): Promise<ResolvedScenario> {
  const read = await readLink(link);
  if (!read.ok) throw new InputError(read.issues);
  if (read.dropped.length > 0) {
    io.error(io.language === 'zh' ? '链接中下列内容已忽略：' : 'dropped from the link:');
    printIssues(io, read.dropped);
  }
  return read.scenario;
}

export function printIssues(io: Io, issues: readonly Issue[]): void {
  for (const issue of issues) io.error(issueLine(issue, io.language));
}

export function ioOf(language: Language): Io {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') === 0) stream.on('error', ignoreClosed);
  }
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    language,
    interactive: process.stderr.isTTY,
  };
}

/** A reader such as `head` may close the pipe early; the command still ends with its own code. */
function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The language of the environment; an empty variable counts as unset. */
export function defaultLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en';
}
