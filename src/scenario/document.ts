/** Reads strict YAML into plain data that knows where in the text each path stands. Nothing is thrown. */
import { CST, isMap, isNode, isScalar, Lexer, LineCounter, parseDocument, Parser } from 'yaml';
import type { Document } from 'yaml';
import type { Text } from '../kernel/declare.ts';
import { InputError, type Issue } from './issue.ts';
import { wideAt, wideWords, yamlWords } from './yaml-words.ts';

/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 1048576;
/** Lines of the longest file that is parsed: a million empty ones keep the parser, and the page with it, for seconds. */
const MOST_LINES = 20_000;
const DEEPEST = 16;
const LONGEST = 500;

type Path = readonly PropertyKey[];

/** Makes an issue about a path of the document: at its key where there is one, else at its nearest parent. */
export type Locate = (
  path: Path,
  message: Text,
  hints?: Pick<Issue, 'expected' | 'suggestion'>,
) => Issue;

export type PlainDocument =
  | { readonly ok: true; readonly value: unknown; readonly locate: Locate }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads the bytes of a YAML or JSON file: one document, no custom tags, no aliases, no key twice. */
export function readDocument(bytes: Uint8Array, file: string): PlainDocument {
  const text = decode(bytes);
  if (typeof text !== 'string') return { ok: false, issues: [aboutFile(file, text)] };
  const lines = new LineCounter();
  const at = (offset: number, message: Text): Issue => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, path: '', message };
  };
  const unsafe = outOfBounds(text, lines);
  if (unsafe !== undefined) return { ok: false, issues: [at(unsafe.offset, unsafe.message)] };
  const yaml = parseDocument(text, { prettyErrors: false, merge: false, logLevel: 'error' });
  const issues = yamlFaults(yaml, text).map(({ offset, message }) => at(offset, message));
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: yaml.toJS({ maxAliasCount: 0 }), locate: locator(yaml, lines, file) };
}

/** What the parser found wrong; full-width signs in place of all that comes from them. */
function yamlFaults(yaml: Document.Parsed, text: string): { offset: number; message: Text }[] {
  const broken = [...yaml.errors, ...yaml.warnings];
  const [first] = broken;
  const isScalarOnly = first === undefined && isScalar(yaml.contents);
  const wide = first === undefined ? wideAt(text) : wideSignNear(text, first.pos[0]);
  if (wide >= 0 && (first !== undefined || isScalarOnly))
    return [{ offset: wide, message: wideWords(text[wide] ?? '') }];
  return broken.map(({ pos, code }) => ({ offset: pos[0], message: yamlWords(code) }));
}

/** A full-width sign on the line of an error or the one before: mostly what the error comes from. @returns -1 without one */
function wideSignNear(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = start === 0 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  for (const from of [start, before]) {
    const found = wideAt(text.slice(from).split('\n', 1)[0] ?? '');
    if (found >= 0) return from + found;
  }
  return -1;
}

const SCENARIO = { en: 'a scenario in YAML', zh: 'YAML 格式的情景' };

/** An issue about a file as a whole. @param expected what the file should be */
export function aboutFile(file: string, message: Text, expected: Text = SCENARIO): Issue {
  return { file, line: 0, column: 0, path: '', message, expected };
}

/** What a reader makes of a file, or why it cannot be read: an exception on the way is a fault of the file, too. */
export function guarded<T>(
  file: string,
  read: () => T,
): T | { readonly ok: false; readonly issues: readonly Issue[] } {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return { ok: false, issues: error.issues };
    const message = { en: 'the file cannot be read', zh: '文件无法读取' };
    return { ok: false, issues: [aboutFile(file, message)] };
  }
}

/** The text of a file, or what is wrong with its bytes. */
export function decode(bytes: Uint8Array): string | Text {
  if (bytes.length > LARGEST_FILE) {
    return { en: 'the file is larger than 1 MB', zh: '文件超过 1 MB' };
  }
  if (bytes.includes(0)) {
    return { en: 'the file holds NUL bytes and is no text', zh: '文件含有 NUL 字节，不是文本' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return { en: 'the file is empty', zh: '文件为空' };
    return hasTooManyLines(text)
      ? { en: `the file has more than ${MOST_LINES} lines`, zh: `文件超过${MOST_LINES}行` }
      : text;
  } catch {
    return { en: 'the file is not UTF-8', zh: '文件不是 UTF-8 编码' };
  }
}

function hasTooManyLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1))
    lines += 1;
  return lines > MOST_LINES;
}

/**
 * First place of the text that no scenario has and that could keep the parser busy for minutes or overflow its
 * stack: deep nesting, long lists, aliases. The token parser that looks for it is not recursive.
 */
function outOfBounds(
  text: string,
  lines: LineCounter,
): { readonly offset: number; readonly message: Text } | undefined {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    if (before !== CST.SCALAR && CST.tokenType(lexeme) === 'alias') {
      return { offset, message: { en: 'aliases are not accepted', zh: '不接受别名' } };
    }
    Array.from(parser.next(lexeme));
    const top = parser.stack.at(-1);
    if (parser.stack.length > DEEPEST) {
      return { offset, message: { en: 'nested too deeply', zh: '嵌套过深' } };
    }
    if (top !== undefined && 'items' in top && top.items.length > LONGEST) {
      return { offset, message: { en: 'too many entries', zh: '条目过多' } };
    }
    before = lexeme;
  }
  return undefined;
}

function locator(yaml: Document, lines: LineCounter, file: string): Locate {
  return (path, message, hints = {}) => {
    const { line, col } = lines.linePos(offsetOf(yaml, path));
    const words = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
    const issue = { file, line, column: col, path: words.join('').replace(/^\./u, ''), message };
    return { ...issue, ...hints };
  };
}

function offsetOf(yaml: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? yaml.contents : yaml.getIn(path.slice(0, depth - 1), true);
    const key = isMap(parent) ? keyOf(parent.items, path[depth - 1]) : undefined;
    const node = key ?? yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return yaml.contents?.range?.[0] ?? 0;
}

function keyOf(
  items: readonly { readonly key: unknown }[],
  name: PropertyKey | undefined,
): unknown {
  return items.find(({ key }) => isScalar(key) && String(key.value) === String(name))?.key;
}
