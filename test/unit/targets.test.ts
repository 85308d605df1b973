// Claim: a target cell says what its runs say, replicate by replicate; one that is not modelled by half is refused; what
// nothing can turn is said to discriminate nothing; and break-even lies where the chance is even.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, type ComputedCell } from '../../src/experiment/targets/assess.ts';
import {
  levelBreakEven,
  meetsLevels,
  rankBreakEven,
  WIDEST_SHIFT,
} from '../../src/experiment/targets/break-even.ts';
import { outsideOf, rankOf } from '../../src/experiment/targets/comparators.ts';
import { wilson } from '../../src/experiment/targets/interval.ts';
import { measured } from '../../src/experiment/targets/measures.ts';
import {
  INDICATOR_IDS,
  MONTHS,
  type Comparator,
  type IndicatorId,
  type TargetCell,
  type Targets,
} from '../../src/model/index.ts';
import { InputError } from '../../src/scenario/issue.ts';
import { parseTargets, TARGET_FILES, type TargetTexts } from '../../src/scenario/targets.ts';

const texts = Object.fromEntries(
  TARGET_FILES.map((name) => [
    name,
    readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'),
  ]),
) as TargetTexts;
const shipped = parseTargets(texts);

/** A result that grows by a share a year from a value in 2014 on. */
function result(values: Partial<Record<IndicatorId, readonly [start: number, growth: number]>>) {
  const made = new Float64Array(MONTHS * INDICATOR_IDS.length).fill(Number.NaN);
  for (let month = 0; month < MONTHS; month++) {
    INDICATOR_IDS.forEach((id, column) => {
      const [start, growth] = values[id] ?? [Number.NaN, 0];
      made[month * INDICATOR_IDS.length + column] = start * (1 + growth) ** ((month + 1) / 12);
    });
  }
  return made;
}

const none = { lenient: 1, default: 1, strict: 1 };
const cell = (
  kind: 'rank' | 'level',
  thresholds: Record<'lenient' | 'default' | 'strict', number>,
  more: Partial<TargetCell> = {},
): TargetCell => ({
  id: '2025a',
  year: 2025,
  column: 'a',
  words: { en: 'words', zh: '原文' },
  proxy: { en: 'proxy', zh: '代理' },
  needed: none,
  entries: [
    {
      id: 'x',
      label: { en: 'x', zh: '项' },
      kind,
      unit: 'firms',
      asked: { measure: 'certificates', thresholds },
    },
  ],
  ...more,
});

const others: Comparator[] = [100, 200, 400].map((value, city) => ({
  measure: 'certificates',
  city: { en: `city ${city}`, zh: `城市${city}` },
  year: 2020,
  value: { low: value * 0.9, central: value, high: value * 1.1 },
  growth: { low: 0, central: 0.05, high: 0.1 },
}));

const run = (replicate: number, baseline: number, treatment: number) => ({
  replicate,
  baseline: result({ certificates: [baseline, 0] }),
  treatment: result({ certificates: [treatment, 0] }),
});

const computed = (targets: Targets, runs: ReturnType<typeof run>[]): ComputedCell => {
  const [only] = assess(targets, { runs, seed: 1 });
  if (only?.computable !== true) throw new Error('refused');
  return only;
};

describe('the shipped targets', () => {
  it('are the nine cells of three years and three columns', () => {
    const ids = shipped.cells.map(({ id }) => id);
    expect(ids).toEqual(['2022', '2025', '2035'].flatMap((y) => [`${y}a`, `${y}b`, `${y}c`]));
  });

  it('compute three cells, the city\u2019s own numbers of 2025 among them, and refuse the others with k of n', () => {
    const assessed = assess(shipped, { runs: [], seed: 1 });
    const known = assessed.filter(({ computable }) => computable);
    expect(known.map(({ cell: { id } }) => id)).toEqual(['2022a', '2022c', '2025a']);
    expect(known.map(({ modelled, cell: { entries } }) => [modelled, entries.length])).toEqual([
      [3, 5],
      [2, 3],
      [3, 5],
    ]);
    for (const refused of assessed.filter(({ computable }) => !computable))
      expect(refused.modelled * 2).toBeLessThan(refused.cell.entries.length);
  });

  it('have comparators for every measure that asks for a place', () => {
    for (const { entries, year } of shipped.cells)
      for (const { kind, asked } of entries) {
        if (kind !== 'rank' || asked === undefined) continue;
        const outside = outsideOf({ ...shipped, seed: 1 }, 1)(0, 0);
        expect(outside(asked.measure, year)).toHaveLength(5);
      }
  });

  it('are refused with file and line when a cell of the table is wrong', () => {
    const wrong = {
      ...texts,
      'comparators.csv': texts['comparators.csv'].replace(',6.31,', ',x,'),
    };
    expect(() => parseTargets(wrong)).toThrow(InputError);
    const stray = {
      ...texts,
      'target_cells.csv': texts['target_cells.csv'].replace('2022a,', '2023a,'),
    };
    expect(() => parseTargets(stray)).toThrow(InputError);
  });
});

describe('measures', () => {
  const grown = result({ grossProduct: [1000, 0.05], ventureShare: [2, 0.1] });

  it('are growth rates, multiples and levels of the results', () => {
    expect(measured(grown, 'productGrowth', 2025)).toBeCloseTo(5, 9);
    expect(measured(grown, 'productMultiple', 2035)).toBeCloseTo(1.05 ** 15, 9);
    expect(measured(grown, 'ventureMultiple', 2022)).toBeCloseTo(1.1 ** 3, 9);
  });
});

describe('verdicts', () => {
  it('count replicate by replicate, in replicate order, at three strictness levels', () => {
    const targets = {
      cells: [cell('level', { lenient: 1, default: 5, strict: 9 })],
      comparators: [],
    };
    const { verdicts } = computed(targets, [run(2, 1, 9), run(1, 0, 5)]);
    expect(verdicts.lenient).toEqual({ baseline: [false, true], treatment: [true, true] });
    expect(verdicts.default).toEqual({ baseline: [false, false], treatment: [true, true] });
    expect(verdicts.strict).toEqual({ baseline: [false, false], treatment: [false, true] });
  });

  it('leave out a strictness that asks for more entries than are modelled', () => {
    const needed = { lenient: 1, default: 1, strict: 2 };
    const targets = { cells: [cell('level', none, { needed })], comparators: [] };
    expect(Object.keys(computed(targets, [run(1, 1, 1)]).verdicts)).toEqual(['lenient', 'default']);
  });

  it('of places count the cities ahead', () => {
    expect(rankOf(250, [100, 200, 400])).toBe(2);
    const targets = {
      cells: [cell('rank', { lenient: 3, default: 2, strict: 1 })],
      comparators: others,
    };
    const { verdicts } = computed(targets, [run(1, 290, 1000)]);
    expect(verdicts.default).toEqual({ baseline: [true], treatment: [true] });
    expect(verdicts.strict).toEqual({ baseline: [false], treatment: [true] });
  });

  it('that nothing can turn discriminate nothing; those that the programme turns do', () => {
    const targets = {
      cells: [cell('level', { lenient: 5, default: 5, strict: 5 })],
      comparators: [],
    };
    const always = [1, 2, 3, 4].map((k) => run(k, 9, 9));
    const turned = [1, 2, 3, 4].map((k) => run(k, 1, 9));
    expect(computed(targets, always).discriminates).toBe(false);
    expect(computed(targets, turned).discriminates).toBe(true);
  });

  it('are the outside\u2019s doing when its draws decide, and not when runs do', () => {
    const ranked = {
      cells: [cell('rank', { lenient: 1, default: 1, strict: 1 })],
      comparators: others,
    };
    const close = Array.from({ length: 20 }, (_, k) => run(k + 1, 510, 510));
    expect(computed(ranked, close).outsideShare).toBeGreaterThan(0.5);
    const level = {
      cells: [cell('level', { lenient: 5, default: 5, strict: 5 })],
      comparators: [],
    };
    const mixed = [run(1, 1, 1), run(2, 1, 9)];
    expect(computed(level, mixed).outsideShare).toBe(0);
  });
});

describe('break-even', () => {
  it('of places is the growth of the others at which the chance is even', () => {
    const steady = others.map((city) => ({ ...city, growth: { low: 0, central: 0, high: 0 } }));
    const ranked = cell('rank', { lenient: 1, default: 1, strict: 1 });
    const runs = Array.from({ length: 40 }, (_, k) => run(k + 1, 400 * 1.05 ** 5, 10));
    const even = rankBreakEven(steady, ranked, { runs, seed: 1 }, 'baseline');
    expect(even).toBeGreaterThan(0.03);
    expect(even).toBeLessThan(0.07);
    expect(rankBreakEven(steady, ranked, { runs, seed: 1 }, 'treatment')).toBe('below');
    expect(WIDEST_SHIFT).toBeGreaterThan(0.1);
  });

  it('of levels lies between the shifts that were run', () => {
    const low = { shift: -0.02, share: 0 };
    expect(
      levelBreakEven([{ shift: 0.02, share: 0.8 }, low, { shift: 0, share: 0.2 }]),
    ).toBeCloseTo(0.01, 9);
    expect(levelBreakEven([low, { shift: 0.02, share: 0.4 }])).toBe('above');
    expect(levelBreakEven([{ shift: 0, share: 0.9 }])).toBe('below');
  });

  it('of levels counts the runs that meet as many of the modelled entries as are needed', () => {
    const level = cell('level', { lenient: 1, default: 5, strict: 9 });
    const { baseline, treatment } = run(1, 4, 5);
    expect(meetsLevels(level, baseline)).toBe(false);
    expect(meetsLevels(level, treatment)).toBe(true);
  });
});

describe('the interval of a probability', () => {
  it('is Wilson\u2019s', () => {
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4901625, 6);
    expect(high).toBeCloseTo(0.9433178, 6);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
