/** Reads a batch file: strict, every problem located, nothing thrown, nothing computed. */
import { monthIndex } from '../kernel/clock.ts';
import type { Text } from '../kernel/declare.ts';
import {
  BRANCH_MONTH,
  BREAKDOWN_IDS,
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  LAST_YEAR,
  type BreakdownId,
  type Future,
  type IndicatorId,
} from '../model/index.ts';
import { beside } from './beside.ts';
import { BATCH_VOCABULARY, batchSchema, type BatchDocument } from './batch-schema.ts';
import { describedProblems } from './describe.ts';
import { designOf, type Design, type FindFile, type Reading } from './design.ts';
import { guarded, readDocument, type Locate } from './document.ts';
import { InputError, type Issue } from './issue.ts';
import { withBudgetWords } from './budget.ts';
import { idOf, parseScenario } from './parse.ts';
import { repeated } from './repeated.ts';
import { DEFAULTS, type ResolvedScenario } from './resolve.ts';

/** A batch with every default filled in. */
export interface Batch {
  readonly id: string;
  readonly title: Text;
  readonly scenarios: readonly ResolvedScenario[];
  /** Worlds that every scenario is run in; nothing when each has its own. */
  readonly futures?: readonly Future[];
  /** How many parameter draws, each with so many replications; nothing when replicate k uses draw k. */
  readonly parameterDraws?: number;
  readonly replications: number | 'until precise';
  readonly seed: number;
  readonly scale: number;
  readonly design: Design;
  readonly indicators: readonly IndicatorId[];
  /** Months counted from January 2015, rising. */
  readonly months: readonly number[];
  /** Breakdowns in which these indicators are kept at Decembers, where they are known by part; none in old batches. */
  readonly by?: readonly BreakdownId[];
}

export type ParsedBatch =
  | { readonly ok: true; readonly batch: Batch }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Parses a batch with the scenarios and the list that it names.
 *
 * @param file name shown in messages; its last part without ending is the batch's id
 */
export function parseBatch(bytes: Uint8Array, file: string, find: FindFile): ParsedBatch {
  return guarded(file, () => parsed(bytes, file, find));
}

function parsed(bytes: Uint8Array, file: string, find: FindFile): ParsedBatch {
  const read = readDocument(bytes, file);
  if (!read.ok) return read;
  const { value, locate } = read;
  const shape = batchSchema.safeParse(value);
  if (!shape.success) {
    const issues = describedProblems(shape.error.issues, { value, locate }, BATCH_VOCABULARY);
    return { ok: false, issues };
  }
  const document = shape.data;
  const twice = repeats(document, locate);
  if (twice.length > 0) return { ok: false, issues: twice };
  const scenarios = scenariosOf(document, { file, find, locate });
  const design = designOf(document.design, scenarios, { file, find, locate });
  return { ok: true, batch: resolvedBatch(idOf(file), document, { scenarios, design }) };
}

/** What stands twice in lists that are sets; scenarios, factors and groups are looked at where they are read. */
function repeats({ futures = [], keep }: BatchDocument, locate: Locate): Issue[] {
  return [
    ...repeated(futures, ['futures'], locate),
    ...repeated(keep?.indicators ?? [], ['keep', 'indicators'], locate),
    ...repeated(keep?.months ?? [], ['keep', 'months'], locate),
    ...repeated(keep?.by ?? [], ['keep', 'by'], locate),
  ];
}

/** Reads the scenarios. @throws InputError with everything that is wrong with them */
function scenariosOf(
  { scenarios }: BatchDocument,
  { file, find, locate }: Reading,
): ResolvedScenario[] {
  const issues: Issue[] = [];
  const read = scenarios.flatMap((path, index) => {
    const bytes = find(path);
    const at = (en: string, zh: string) =>
      issues.push(
        locate(
          ['scenarios', index],
          { en, zh },
          { expected: BATCH_VOCABULARY.expectedAt(['scenarios', index]) },
        ),
      );
    if (bytes === undefined) {
      at(`no file "${path}"`, `没有文件“${path}”`);
      return [];
    }
    if (scenarios.findIndex((other) => idOf(other) === idOf(path)) < index)
      at(`scenario ${idOf(path)} stands twice`, `情景 ${idOf(path)} 重复`);
    const near = path.replace(/[^/\\]*$/u, '');
    const scenario = parseScenario(bytes, beside(file, path), (name) =>
      find(`${near}${name}.yaml`),
    );
    if (scenario.ok && scenario.scenario.equalMoney !== undefined) {
      const { en, zh } = withBudgetWords(idOf(path));
      at(en, zh);
    }
    if (scenario.ok) return [scenario.scenario];
    issues.push(...scenario.issues);
    return [];
  });
  if (issues.length > 0) throw new InputError(issues);
  return read;
}

function resolvedBatch(
  id: string,
  document: BatchDocument,
  { scenarios, design }: Pick<Batch, 'scenarios' | 'design'>,
): Batch {
  const { title, futures, parameterDraws, replications, keep } = document;
  return {
    id,
    title,
    scenarios,
    ...(futures === undefined ? {} : { futures }),
    ...(parameterDraws === undefined ? {} : { parameterDraws }),
    replications,
    seed: document.seed ?? DEFAULTS.seed,
    scale: document.scale ?? DEFAULTS.scale,
    design,
    ...keptOf(keep),
  };
}

/** What of a run is kept. */
function keptOf(keep: BatchDocument['keep'] = {}): Pick<Batch, 'indicators' | 'months' | 'by'> {
  const months = keep.months?.map(monthOf) ?? DECEMBERS;
  return {
    indicators: keep.indicators ?? INDICATOR_IDS.filter((each) => INDICATORS[each].headline),
    months: [...months].sort((a, b) => a - b),
    by: keep.by ?? BREAKDOWN_IDS,
  };
}

const DECEMBER = 12;
/** What is kept when a file does not say: every December from the last before the zone on, milestones among them. */
const DECEMBERS = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 2 - BRANCH_MONTH / DECEMBER },
  (_, index) => BRANCH_MONTH - 1 + index * DECEMBER,
);

function monthOf(text: string): number {
  const [year = FIRST_YEAR, month = 1] = text.split('-').map(Number);
  return monthIndex(FIRST_YEAR, year, month);
}
