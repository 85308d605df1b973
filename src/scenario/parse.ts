/** Reads a scenario file: strict YAML, every problem located, nothing thrown. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { FIRST_YEAR, LEVER_IDS, LEVERS, type LeverSetting } from '../model/index.ts';
import { monthIndex } from '../kernel/clock.ts';
import { nearest, type Issue } from './issue.ts';
import { expectedAt, keysAt, rangeOf, scenarioSchema, type ScenarioDocument } from './schema.ts';
import { inCatalogueOrder, type ResolvedScenario } from './resolve.ts';

const LARGEST_FILE = 1048576;

export type Parsed =
  | { readonly ok: true; readonly scenario: ResolvedScenario }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Gives the bytes of another scenario of the same folder by its bare name, or nothing when there is none. */
export type FindScenario = (name: string) => Uint8Array | undefined;

/**
 * Parses and resolves a scenario.
 *
 * @param file name shown in messages; its last part without ending is the scenario's id
 * @param find looks up the scenario that this one extends; one level only
 */
export function parseScenario(
  bytes: Uint8Array,
  file: string,
  find: FindScenario = () => undefined,
): Parsed {
  const read = readDocument(bytes, file);
  if (!read.ok) return read;
  const { document, locate } = read;
  const { extends: parent } = document;
  if (parent === undefined) return finish(document, [], file);
  const refuse = (en: string, zh: string): Parsed => ({
    ok: false,
    issues: [locate(['extends'], { en, zh }, expectedAt(['extends']))],
  });
  if (parent === idOf(file)) return refuse('a scenario cannot extend itself', '情景不能继承自身');
  const found = find(parent);
  if (found === undefined)
    return refuse(`no scenario "${parent}" in the same folder`, `同一文件夹中没有情景“${parent}”`);
  const base = readDocument(found, `${parent}.yaml`);
  if (!base.ok) return base;
  if (base.document.extends !== undefined) {
    return refuse(
      `"${parent}" extends another scenario; one level only`,
      `“${parent}”自身已继承其他情景，只允许一层`,
    );
  }
  return finish(document, base.document.programme, file);
}

type Locate = (
  path: readonly PropertyKey[],
  message: Issue['message'],
  expected?: string,
  suggestion?: string,
) => Issue;

type Read =
  | { readonly ok: true; readonly document: ScenarioDocument; readonly locate: Locate }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function readDocument(bytes: Uint8Array, file: string): Read {
  const text = decode(bytes);
  if (typeof text !== 'string') return { ok: false, issues: [whole(file, text)] };
  const lines = new LineCounter();
  const yaml = parseDocument(text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    merge: false,
  });
  const locate = locator(yaml, lines, file);
  const broken = [...yaml.errors, ...yaml.warnings].map((error): Issue => {
    const { line, col } = lines.linePos(error.pos[0]);
    const message = error.message.split('\n')[0] ?? error.message;
    return {
      file,
      line,
      column: col,
      path: '',
      message: { en: message, zh: `YAML 有误：${message}` },
    };
  });
  if (broken.length > 0) return { ok: false, issues: broken };
  const value = toPlain(yaml);
  if (value instanceof Error)
    return { ok: false, issues: [whole(file, { en: value.message, zh: value.message })] };
  const checked = scenarioSchema.safeParse(value);
  if (!checked.success)
    return {
      ok: false,
      issues: checked.error.issues.flatMap((issue) => described(issue, value, locate)),
    };
  const issues = checkProgramme(checked.data, locate);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, document: checked.data, locate };
}

/** The text of a file, or what is wrong with its bytes. */
function decode(bytes: Uint8Array): string | Issue['message'] {
  if (bytes.length > LARGEST_FILE)
    return { en: 'the file is larger than 1 MB', zh: '文件超过 1 MB' };
  if (bytes.includes(0))
    return { en: 'the file holds NUL bytes and is no text', zh: '文件含有 NUL 字节，不是文本' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { en: 'the file is empty', zh: '文件为空' } : text;
  } catch {
    return { en: 'the file is not UTF-8', zh: '文件不是 UTF-8 编码' };
  }
}

function whole(file: string, message: Issue['message']): Issue {
  return { file, line: 0, column: 0, path: '', message, expected: 'a scenario in YAML' };
}

function toPlain(yaml: Document): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 20 });
  } catch {
    return new Error('too many aliases');
  }
}

/** Finds line and column of a path in the document; of the key where `key` is the last part and unknown. */
function locator(yaml: Document, lines: LineCounter, file: string): Locate {
  return (path, message, expected, suggestion) => {
    const { line, col } = lines.linePos(offsetOf(yaml, path));
    const words = path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('');
    return {
      file,
      line,
      column: col,
      path: words.replace(/^\./u, ''),
      message,
      ...(expected === undefined ? {} : { expected }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  };
}

function offsetOf(yaml: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const parent = depth === 0 ? yaml.contents : yaml.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = depth === 0 ? yaml.contents : yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

type ZodIssue = Exclude<
  ReturnType<typeof scenarioSchema.safeParse>['error'],
  undefined
>['issues'][number];

function described(issue: ZodIssue, value: unknown, locate: Locate): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      locate(
        [...issue.path, key],
        { en: `unknown key "${key}"`, zh: `未知的键“${key}”` },
        keysAt(issue.path).join(', '),
        nearest(key, keysAt(issue.path)),
      ),
    );
  }
  const received = valueAt(value, issue.path);
  const shown = received === undefined ? '' : JSON.stringify(received);
  if (issue.path.at(-1) === 'lever' && typeof received === 'string') {
    const message = { en: `unknown lever ${shown}`, zh: `未知的政策工具${shown}` };
    return [locate(issue.path, message, expectedAt(issue.path), nearest(received, LEVER_IDS))];
  }
  const message =
    received === undefined
      ? { en: 'missing', zh: '缺少此项' }
      : { en: `${shown} is not allowed here`, zh: `此处不允许${shown}` };
  return [locate(issue.path, message, expectedAt(issue.path))];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([key]) => key === String(part))?.[1];
  }
  return at;
}

/** Values inside their lever's range, each lever once. */
function checkProgramme({ programme }: ScenarioDocument, locate: Locate): Issue[] {
  const issues: Issue[] = [];
  programme.forEach(({ lever, value }, index) => {
    const [low, high] = LEVERS[lever].range;
    if (!(value >= low && value <= high)) {
      const message = {
        en: `${value} is out of range for ${lever}`,
        zh: `${value} 超出 ${lever} 的范围`,
      };
      issues.push(locate(['programme', index, 'value'], message, rangeOf(lever)));
    }
    if (programme.findIndex((other) => other.lever === lever) < index) {
      const message = { en: `lever ${lever} is set twice`, zh: `政策工具 ${lever} 重复设置` };
      issues.push(locate(['programme', index, 'lever'], message, 'each lever once'));
    }
  });
  return issues;
}

function finish(
  document: ScenarioDocument,
  inherited: ScenarioDocument['programme'],
  file: string,
): Parsed {
  const own = new Set(document.programme.map(({ lever }) => lever));
  const programme = [...inherited.filter(({ lever }) => !own.has(lever)), ...document.programme];
  const { title, replications, seed, scale } = document;
  return {
    ok: true,
    scenario: {
      id: idOf(file),
      title,
      replications,
      seed,
      scale,
      programme: inCatalogueOrder(programme.map(toSetting)),
    },
  };
}

function toSetting({
  lever,
  from,
  ramp,
  value,
  after2025,
}: ScenarioDocument['programme'][number]): LeverSetting {
  const [year, month] = from.split('-').map(Number);
  return {
    lever,
    from: monthIndex(FIRST_YEAR, year ?? FIRST_YEAR, month ?? 1),
    ramp,
    value,
    after2025,
  };
}

/** Name of a scenario: its file name without folder and ending. */
export function idOf(file: string): string {
  return (file.split(/[/\\]/u).at(-1) ?? file).replace(/\.(ya?ml|json)$/u, '');
}
