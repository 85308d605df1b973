/** What every lever does alone, as tables and as rows. */
import type { EffectsIdentity, LeverEffects } from '../batch/effects.ts';
import {
  comparisonOf,
  EFFECT_INDICATORS,
  EFFECT_YEARS,
  isClear,
  type Comparison,
  type Effect,
  type PooledBaselines,
} from '../experiment/index.ts';
import { LEVERS, type IndicatorId, type LeverId } from '../model/index.ts';
import { INDICATOR_WORDS, LEVER_WORDS } from '../model/words.ts';
import type { Io, Language } from './io.ts';
import type { Row } from './output.ts';
import {
  differenceFields,
  finite,
  fixed,
  nameOf,
  shortOfPairs,
  tableOf,
  withSign,
} from './rows.ts';
import { wrapped } from './wrap.ts';

const WORDS = {
  en: {
    lever: 'Lever alone at the top of its range',
    baseline: 'No zone',
    unit: (unit: string) => `, ${unit}`,
    note: ({ replications, seed, scale }: EffectsIdentity) =>
      `From 2021-01, no ramp, kept. ${replications} paired replicates, seed ${seed}, scale ${scale}. ` +
      'Mean difference from no zone ± half-width of its 95 % interval; below: median, skewness. * marks a clear effect. Cost and revenue are of the year.',
    short: (needs: string) =>
      `Chance decides much of these, and pairing hardly helps. Pairs needed: ${needs}.`,
    comma: ', ',
  },
  zh: {
    lever: '单独取上限的政策工具',
    baseline: '无试验区基准',
    unit: (unit: string) => `（${unit}）`,
    note: ({ replications, seed, scale }: EffectsIdentity) =>
      `自2021-01起，无过渡，持续实施；${replications} 组配对推演，种子 ${seed}，抽样比例 ${scale}。` +
      '配对差值均值 ± 95%区间半宽，下行为中位数与偏度；* 表示效果可辨；成本与税收为当年数。',
    short: (needs: string) =>
      `以下指标受偶然因素影响大，配对作用有限，单凭配对所需组数：${needs}。`,
    comma: '、',
  },
} as const;

/** How a table is to be read. */
interface Reading {
  readonly identity: EffectsIdentity;
  readonly pooled: PooledBaselines;
}

/** Digits after the point: one more than levels have where a lever moves little. */
export const EFFECT_DIGITS: Readonly<Record<(typeof EFFECT_INDICATORS)[number], number>> = {
  valueAdded: 0,
  researchSpending: 1,
  certificates: 0,
  talentStock: 2,
  ventureInvested: 1,
  monthsAtClassification: 1,
  monthsAtCertification: 1,
  monthsAtAccess: 1,
  incidents: 0,
  fiscalCost: 1,
  revenue: 1,
};

const LEVER_WIDTH = 22;
const HEAD_WIDTH = 14;
const SKEW_DIGITS = 1;

/** A table for each year: a line for each lever, a column for each indicator. */
export function printEffectTables(
  io: Io,
  all: readonly LeverEffects[],
  { identity, pooled }: Reading,
): void {
  const words = WORDS[io.language];
  for (const year of EFFECT_YEARS)
    io.out(`${year}\n${yearTable(all, { year, pooled, language: io.language })}\n`);
  io.out(words.note(identity));
  const rows = all.flatMap(({ effects }) => effects.map(comparisonOf));
  const needs = new Set(shortOfPairs(rows).map(([id, needed]) => `${id} ${needed}`));
  if (needs.size > 0) io.out(words.short([...needs].join(words.comma)));
}

interface Asked {
  readonly year: number;
  readonly pooled: PooledBaselines;
  readonly language: Language;
}

function yearTable(all: readonly LeverEffects[], { year, pooled, language }: Asked): string {
  const words = WORDS[language];
  const head = EFFECT_INDICATORS.map((id) => {
    const [name, unit] = nameOf(id, language);
    return wrapped(`${name}${words.unit(unit)}`, HEAD_WIDTH);
  });
  const table = tableOf([words.lever, ...head], 1);
  const found = (effects: readonly Effect[]) =>
    effects.filter((effect) => effect.year === year).map(comparisonOf);
  const [first] = all;
  if (first !== undefined)
    table.push([
      words.baseline,
      ...found(first.effects).map(({ indicator, baseline }) => fixed(indicator, baseline)),
    ]);
  for (const { lever, effects } of all)
    table.push([
      wrapped(LEVER_WORDS[lever].label[language], LEVER_WIDTH),
      ...found(effects).map((row) => cellOf(row, isClear(row, pooled))),
    ]);
  return table.toString();
}

function cellOf(row: Comparison, clear: boolean): string {
  const { difference, halfWidth, median, skewness } = row;
  const digits = digitsOf(row.indicator);
  const mean = `${withSign(difference, digits)}${clear ? ' *' : ''}`;
  const half = Number.isNaN(halfWidth) ? '–' : `±${halfWidth.toFixed(digits)}`;
  return `${mean}\n${half}\n${withSign(median, digits)}; ${withSign(skewness, SKEW_DIGITS)}`;
}

function digitsOf(indicator: IndicatorId): number {
  const digits: Readonly<Partial<Record<IndicatorId, number>>> = EFFECT_DIGITS;
  return digits[indicator] ?? 0;
}

/** One row for each lever, year and indicator. */
export function effectRows(all: readonly LeverEffects[], pooled: PooledBaselines): Row[] {
  return all.flatMap(({ lever, effects }) =>
    effects.map((effect) => {
      const found = comparisonOf(effect);
      return {
        ...placeOf(lever, effect),
        baseline: finite(found.baseline),
        scenario: finite(found.treatment),
        ...differenceFields(found, pooled),
        skewness: finite(found.skewness),
      };
    }),
  );
}

function placeOf(lever: LeverId, { year, indicator }: Effect) {
  const value = LEVERS[lever].range[1];
  return { lever, value, year, indicator, unit: INDICATOR_WORDS[indicator].unit.en };
}
