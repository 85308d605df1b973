/** Reads a search file: which targets are to be met, how likely, by which levers, for which budget. */
import { z } from 'zod/mini';
import type { Text } from '../kernel/declare.ts';
import { LEVER_IDS, LEVERS, STRICTNESS, type LeverId, type Strictness } from '../model/index.ts';
import { beside } from './beside.ts';
import { describedProblems, suggested, type Vocabulary } from './describe.ts';
import type { FindFile } from './design.ts';
import { readDocument, type Locate } from './document.ts';
import { InputError, nearest, type Issue } from './issue.ts';
import { withBudgetWords } from './budget.ts';
import { parseScenario } from './parse.ts';
import { repeated } from './repeated.ts';
import { DEFAULTS, type ResolvedScenario } from './resolve.ts';
import { settingsOf } from './shown.ts';
import { LARGEST_SEED, MOST_REPLICATIONS, SCALES, title, whole } from './schema.ts';

const MOST_RUNS = 1_000_000;
const TIERS = [1, 2, 3] as const;
const LOCKED = 2;

const searchSchema = z.strictObject({
  title,
  scenario: z.string().check(z.regex(/\.(ya?ml|json)$/u)),
  targets: z.array(z.string()).check(z.minLength(1)),
  strictness: z._default(z.enum(STRICTNESS), 'default'),
  probability: z.number().check(z.minimum(0.01), z.maximum(1)),
  levers: z.optional(z.array(z.enum(LEVER_IDS as [LeverId, ...LeverId[]])).check(z.minLength(1))),
  tiers: z._default(z.literal(TIERS), LOCKED),
  replications: z._default(whole(1, MOST_REPLICATIONS), 20),
  verify: z._default(whole(1, MOST_REPLICATIONS), 50),
  runs: whole(1, MOST_RUNS),
  seed: z.optional(whole(0, LARGEST_SEED)),
  scale: z.optional(z.literal(SCALES)),
});

/** A search with every default filled in. */
export interface SearchTask {
  readonly scenario: ResolvedScenario;
  /** Target cells that are to be met together. */
  readonly targets: readonly string[];
  readonly strictness: Strictness;
  readonly probability: number;
  readonly levers: readonly LeverId[];
  readonly replications: number;
  /** Replicates on fresh seeds that the programme found is checked with. */
  readonly verify: number;
  /** Runs that may be spent, without the check. */
  readonly runs: number;
  readonly seed: number;
  readonly scale: number;
}

const EXPECTED: Readonly<Record<string, Text | string>> = {
  title: '{ zh: ..., en: ... }',
  scenario: { en: 'a scenario file, beside this file or by a relative path', zh: '情景文件' },
  targets: {
    en: 'a list of target cells in brackets; `zonelab targets` lists them',
    zh: '方括号内的目标格列表，见 `zonelab targets`',
  },
  strictness: STRICTNESS.join(', '),
  probability: { en: 'a number from 0.01 to 1', zh: '0.01至1的数值' },
  levers: {
    en: 'a list of levers in brackets; `zonelab levers` lists them',
    zh: '方括号内的政策工具列表，见 `zonelab levers`',
  },
  tiers: {
    en: '2, or 3 to unlock levers whose effect is assumed',
    zh: '2；或3（启用效果属假设的工具）',
  },
  runs: { en: `runs that may be spent, 1 to ${MOST_RUNS}`, zh: `可用推演组数，1至${MOST_RUNS}` },
};

const KEYS = Object.keys(searchSchema.shape);

const VOCABULARY: Vocabulary = {
  expectedAt: (path) => EXPECTED[String(path[0])] ?? KEYS.join(', '),
  keysAt: (path) => (path[0] === 'title' ? ['zh', 'en'] : KEYS),
  namesAt: (path) =>
    path[0] === 'levers' && path.length === 2
      ? { kind: { en: 'lever', zh: '政策工具' }, names: LEVER_IDS }
      : undefined,
};

/**
 * Parses a search.
 *
 * @param cells target cells that are computed
 * @throws InputError with everything that is wrong with it
 */
export function parseSearch(
  bytes: Uint8Array,
  file: string,
  { find, cells }: { readonly find: FindFile; readonly cells: readonly string[] },
): SearchTask {
  const read = readDocument(bytes, file);
  if (!read.ok) throw new InputError(read.issues);
  const { value, locate } = read;
  const shape = searchSchema.safeParse(value);
  if (!shape.success)
    throw new InputError(describedProblems(shape.error.issues, { value, locate }, VOCABULARY));
  const document = shape.data;
  const scenario = scenarioOf(document.scenario, file, find);
  const issues = [...faults(document, locate, cells), ...scenario.issues];
  if (issues.length > 0 || scenario.read === undefined) throw new InputError(issues);
  const task = resolved(document, scenario.read);
  if (task.scenario.equalMoney !== undefined)
    throw new InputError([locate(['scenario'], withBudgetWords(task.scenario.id))]);
  const dated = task.levers.filter(
    (lever) => settingsOf(task.scenario.programme, lever).length > 1,
  );
  if (dated.length > 0) throw new InputError([severalEntries(dated, locate)]);
  return task;
}

type SearchDocument = z.output<typeof searchSchema>;

/** What is wrong with names that the shape cannot know. */
function faults(
  { targets, levers = [], tiers }: SearchDocument,
  locate: Locate,
  cells: readonly string[],
): Issue[] {
  const issues: Issue[] = [
    ...repeated(targets, ['targets'], locate),
    ...repeated(levers, ['levers'], locate),
  ];
  for (const [at, target] of targets.entries()) {
    if (cells.includes(target)) continue;
    const message = {
      en: `no computed target cell "${target}"`,
      zh: `没有可计算的目标格“${target}”`,
    };
    const hints = { expected: cells.join(', '), ...suggested(nearest(target, cells)) };
    issues.push(locate(['targets', at], message, hints));
  }
  for (const [at, lever] of levers.entries()) {
    if (LEVERS[lever].tier <= tiers) continue;
    const message = {
      en: `${lever} is of tier 3: its effect is assumed`,
      zh: `${lever} 属证据三级，效果为假设`,
    };
    issues.push(locate(['levers', at], message, { expected: 'tiers: 3' }));
  }
  return issues;
}

function resolved(document: SearchDocument, scenario: ResolvedScenario): SearchTask {
  const { targets, strictness, probability, levers, tiers, replications, verify, runs } = document;
  return {
    scenario,
    targets,
    strictness,
    probability,
    levers: levers ?? LEVER_IDS.filter((id) => LEVERS[id].tier <= tiers),
    replications,
    verify,
    runs,
    seed: document.seed ?? DEFAULTS.seed,
    scale: document.scale ?? DEFAULTS.scale,
  };
}

/** A search sets one value of a lever: dated ones would be lost. */
function severalEntries(levers: readonly LeverId[], locate: Locate): Issue {
  const names = levers.join(', ');
  const message = {
    en: `the scenario has several entries of ${names}, and a search varies one`,
    zh: `情景中 ${names} 有多项，而搜索只改变一项`,
  };
  const expected = { en: 'levers without them', zh: '不含这些工具的 levers' };
  return locate(['levers'], message, { expected });
}

function scenarioOf(
  path: string,
  file: string,
  find: FindFile,
): { readonly read?: ResolvedScenario; readonly issues: readonly Issue[] } {
  const name = beside(file, path);
  const bytes = find(path);
  if (bytes === undefined) {
    const message = { en: `no file "${path}"`, zh: `没有文件“${path}”` };
    return { issues: [{ file, line: 0, column: 0, path: 'scenario', message }] };
  }
  const near = path.replace(/[^/\\]*$/u, '');
  const parsed = parseScenario(bytes, name, (parent) => find(`${near}${parent}.yaml`));
  return parsed.ok ? { read: parsed.scenario, issues: [] } : { issues: parsed.issues };
}
