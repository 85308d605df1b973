/** The design of a batch: which factors it varies, between which ends, and what can be wrong with that. */
import type { Text } from '../kernel/declare.ts';
import {
  GROUP_IDS,
  LEVER_IDS,
  LEVERS,
  SHIFTED_PATHS,
  type GroupId,
  type LeverId,
  type ShiftedPath,
} from '../model/index.ts';
import { PARAMETERS } from '../model/parameters/index.ts';
import {
  BATCH_VOCABULARY,
  FACTOR_NAMES,
  type DesignDocument,
  type FactorDocument,
} from './batch-schema.ts';
import type { Locate } from './document.ts';
import { beside } from './beside.ts';
import { InputError, nearest, type Issue } from './issue.ts';
import type { ResolvedScenario } from './resolve.ts';
import { leverTarget, targetFault } from './levers.ts';
import { repeated } from './repeated.ts';
import { rangeOf } from './schema.ts';
import { WIDEST_SHIFTS } from './shifts.ts';
import { PointList } from './point-list.ts';

/** Gives the bytes of a file by its path relative to the batch file, or nothing when there is none. */
export type FindFile = (path: string) => Uint8Array | undefined;

/** What a part of a batch is read with. */
export interface Reading {
  readonly file: string;
  readonly find: FindFile;
  readonly locate: Locate;
}

/** One thing that a design varies: a lever, a path of the world outside, or a multiple of a parameter. */
export interface Factor {
  readonly name: string;
  readonly kind: 'lever' | ShiftedPath | 'parameter';
  readonly range: readonly [number, number];
  readonly levels: number;
}

/** Levers that come and go together. */
export interface LeverGroup {
  readonly name: GroupId;
  readonly levers: readonly LeverId[];
}

/** A design, ready to be turned into points. */
export type Design =
  | { readonly kind: 'none' }
  | { readonly kind: 'grid' | 'one-at-a-time'; readonly factors: readonly Factor[] }
  | {
      readonly kind: 'latin-hypercube' | 'sobol' | 'saltelli' | 'morris';
      readonly factors: readonly Factor[];
      /** Points, rows or trajectories. */
      readonly size: number;
      readonly seed: number;
    }
  | {
      readonly kind: 'list';
      readonly factors: readonly Factor[];
      /** Values themselves, points x factors; null where a factor is left as it is. */
      readonly values: readonly (readonly (number | null)[])[];
    }
  | { readonly kind: 'groups'; readonly groups: readonly LeverGroup[] };

const LEVELS = 3;
/** Largest multiple of a parameter: far beyond anything meant, so that a model can be driven to where it breaks. */
const LARGEST_MULTIPLE = 1e6;

/** Resolves a design. @throws InputError with everything that is wrong with it */
export function designOf(
  document: DesignDocument | undefined,
  scenarios: readonly ResolvedScenario[],
  reading: Reading,
): Design {
  if (document === undefined) return { kind: 'none' };
  switch (document.kind) {
    case 'grid':
    case 'one-at-a-time':
      return { kind: document.kind, factors: factorsOf(document.factors, scenarios, reading) };
    case 'latin-hypercube':
      return sized(document, factorsOf(document.factors, scenarios, reading), document.points);
    case 'sobol':
      return sized(document, factorsOf(document.factors, scenarios, reading), document.points);
    case 'saltelli':
      return sized(document, factorsOf(document.factors, scenarios, reading), document.rows);
    case 'morris':
      return sized(
        document,
        factorsOf(document.factors, scenarios, reading),
        document.trajectories,
      );
    case 'list':
      return listOf(document.file, scenarios, reading);
    case 'groups':
      return { kind: 'groups', groups: groupsOf(document.groups, scenarios, reading) };
  }
}

type Sized = Extract<DesignDocument, { kind: 'latin-hypercube' | 'sobol' | 'saltelli' | 'morris' }>;

function sized(document: Sized, factors: readonly Factor[], size: number): Design {
  const seed = 'seed' in document ? (document.seed ?? 1) : 1;
  return { kind: document.kind, factors, size, seed };
}

/** Why a factor sets nothing in one of the scenarios, as of a lever that has several entries there. */
function factorFault(name: string, scenarios: readonly ResolvedScenario[]) {
  const target = leverTarget(name);
  if (target === undefined) return undefined;
  for (const { id, programme } of scenarios) {
    const fault = targetFault(programme, target);
    if (fault === undefined) continue;
    const { en, zh } = fault.message;
    return { message: { en: `${id}: ${en}`, zh: `${id}：${zh}` }, expected: fault.expected };
  }
  return undefined;
}

function factorsOf(
  documents: readonly FactorDocument[],
  scenarios: readonly ResolvedScenario[],
  { locate }: Reading,
): Factor[] {
  const issues: Issue[] = [];
  const factors = documents.map(({ vary, range, levels = LEVELS }, index) => {
    const refuse = (key: string, message: Text, expected?: Text | string) =>
      issues.push(
        locate(
          ['design', 'factors', index, key],
          message,
          expected === undefined ? {} : { expected },
        ),
      );
    if (documents.findIndex((other) => other.vary === vary) < index)
      refuse('vary', { en: `${vary} is varied twice`, zh: `${vary} 重复` });
    const fault = factorFault(vary, scenarios);
    if (fault !== undefined) refuse('vary', fault.message, fault.expected);
    const kind = kindOf(vary);
    const [low, high] = range ?? usualRange(vary, kind);
    const [lowest, highest] = bounds(vary, kind);
    if (!(low >= lowest && high <= highest && low < high))
      refuse(
        'range',
        {
          en: `${low} to ${high} is no range of ${vary}`,
          zh: `${low}至${high}不是 ${vary} 的范围`,
        },
        boundsInWords(vary, kind),
      );
    return { name: vary, kind, range: [low, high] as const, levels };
  });
  if (issues.length > 0) throw new InputError(issues);
  return factors;
}

function kindOf(name: string): Factor['kind'] {
  const path = SHIFTED_PATHS.find((each) => each === name);
  if (path !== undefined) return path;
  return leverTarget(name) === undefined ? 'parameter' : 'lever';
}

function isPath(kind: Factor['kind']): kind is ShiftedPath {
  return kind !== 'lever' && kind !== 'parameter';
}

/** The widest that a factor may be varied. */
function bounds(name: string, kind: Factor['kind']): readonly [number, number] {
  if (isPath(kind)) return [-WIDEST_SHIFTS[kind], WIDEST_SHIFTS[kind]];
  const target = leverTarget(name);
  return target === undefined ? [0, LARGEST_MULTIPLE] : LEVERS[target.lever].range;
}

function boundsInWords(name: string, kind: Factor['kind']): Text {
  const target = leverTarget(name);
  if (target !== undefined) return rangeOf(target.lever);
  const [low, high] = bounds(name, kind);
  return { en: `[low, high] from ${low} to ${high}`, zh: `[下限, 上限]，${low}至${high}` };
}

/** What a path of the world outside is varied by, up and down, percentage points a year. */
const USUAL_SHIFTS: Readonly<Record<ShiftedPath, number>> = { demand: 2, frontier: 1 };

/** A lever's own range; a parameter's as multiples of its value; a path's usual shift up and down. */
function usualRange(name: string, kind: Factor['kind']): readonly [number, number] {
  const target = leverTarget(name);
  if (target !== undefined) return LEVERS[target.lever].range;
  return isPath(kind) ? [-USUAL_SHIFTS[kind], USUAL_SHIFTS[kind]] : multiplesOf(name);
}

interface Declared {
  readonly value: number;
  readonly range: readonly [number, number];
}

/** The range of a parameter as multiples of its value. */
function multiplesOf(name: string): readonly [number, number] {
  const [theme = '', parameter = ''] = name.split('.');
  const themes: Readonly<Record<string, Readonly<Record<string, Declared>>>> = PARAMETERS;
  const { value, range } = themes[theme]?.[parameter] ?? { value: 1, range: [1, 1] };
  const ends = [range[0] / value, range[1] / value] as const;
  return [Math.min(...ends), Math.max(...ends)];
}

/** Reads a list of points: a column per factor, a row per point, an empty cell where a factor is left as it is. */
function listOf(
  path: string,
  scenarios: readonly ResolvedScenario[],
  { find, file, locate }: Reading,
): Design {
  const bytes = find(path);
  if (bytes === undefined) {
    const message = { en: `no file "${path}"`, zh: `没有文件“${path}”` };
    const expected = BATCH_VOCABULARY.expectedAt(['design', 'file']);
    throw new InputError([locate(['design', 'file'], message, { expected })]);
  }
  const table = new PointList(beside(file, path), bytes);
  const factors = table.columns.map((column) => {
    if (!FACTOR_NAMES.includes(column) && leverTarget(column) === undefined) {
      const words = {
        en: `unknown lever or parameter "${column}"`,
        zh: `未知的政策工具或参数“${column}”`,
      };
      const expected = BATCH_VOCABULARY.expectedAt(['vary']);
      table.fail([-1, column], words, expected, nearest(column, FACTOR_NAMES));
    }
    const fault = factorFault(column, scenarios);
    if (fault !== undefined) table.fail([-1, column], fault.message, fault.expected);
    const kind = kindOf(column);
    return { name: column, kind, range: bounds(column, kind), levels: 1 };
  });
  const values = table.rows.map((_, row) => factors.map((factor) => cellOf(table, row, factor)));
  return { kind: 'list', factors, values };
}

function cellOf(table: PointList, row: number, { name, kind, range }: Factor): number | null {
  const value = table.number(row, name);
  const [low, high] = range;
  if (value !== null && (value < low || value > high)) {
    const words = {
      en: `${value} is out of range for ${name}`,
      zh: `${value} 超出 ${name} 的范围`,
    };
    table.fail([row, name], words, boundsInWords(name, kind));
  }
  return value;
}

/** The groups of levers that come and go; all that the scenarios use when none are named. */
function groupsOf(
  named: readonly GroupId[] | undefined,
  scenarios: readonly ResolvedScenario[],
  { locate }: Reading,
): LeverGroup[] {
  const used = new Set(scenarios.flatMap(({ programme }) => programme.map(({ lever }) => lever)));
  const twice = repeated(named ?? [], ['design', 'groups'], locate);
  if (twice.length > 0) throw new InputError(twice);
  const all = named ?? GROUP_IDS;
  const groups = all.map((name) => ({
    name,
    levers: LEVER_IDS.filter((lever) => LEVERS[lever].group === name && used.has(lever)),
  }));
  const full = groups.filter(({ levers }) => levers.length > 0);
  if (full.length > 0 && (named === undefined || full.length === groups.length)) return full;
  const empty = groups.filter(({ levers }) => levers.length === 0).map(({ name }) => name);
  const words = empty.join(', ');
  const message = {
    en: `no lever of ${words} in the scenarios`,
    zh: `情景中没有 ${words} 的政策工具`,
  };
  const expected = { en: 'groups that the scenarios use', zh: '情景所用的组别' };
  throw new InputError([locate(['design', 'groups'], message, { expected })]);
}
