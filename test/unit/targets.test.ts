// Claim: a target cell says what its runs say, replicate by replicate; one that is not modelled enough is refused; what
// nothing can turn is said to discriminate nothing; and break-even lies where the chance is even.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/experiment/targets/assess.ts';
import { rankBreakEven, WIDEST_SHIFT } from '../../src/experiment/targets/break-even.ts';
import { outsideOf, valueAtPlace } from '../../src/experiment/targets/comparators.ts';
import { askedOfCity } from '../../src/experiment/targets/entries.ts';
import { isModelled } from '../../src/experiment/targets/index.ts';
import { wilson } from '../../src/experiment/targets/interval.ts';
import { indicatorAt, measured } from '../../src/experiment/targets/measures.ts';
import type { Comparator } from '../../src/model/index.ts';
import { InputError } from '../../src/scenario/issue.ts';
import { parseTargets, TARGET_FILES, type TargetTexts } from '../../src/scenario/targets.ts';
import {
  asking,
  cellOf,
  computed,
  entryOf,
  levels,
  many,
  others,
  result,
  run,
} from '../fixtures/targets.ts';

const texts = Object.fromEntries(
  TARGET_FILES.map((name) => [
    name,
    readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'),
  ]),
) as TargetTexts;
const shipped = parseTargets(texts);

describe('the shipped targets', () => {
  it('are the nine cells of three years and three columns', () => {
    const ids = shipped.cells.map(({ id }) => id);
    expect(ids).toEqual(['2022', '2025', '2035'].flatMap((y) => [`${y}a`, `${y}b`, `${y}c`]));
  });

  it('have three levels that grow stricter, and name the entry whose gap is told', () => {
    for (const { entries, decides, needed } of shipped.cells) {
      expect(entries.map(({ id }) => id)).toContain(decides);
      expect(needed.default).toBeLessThanOrEqual(entries.length);
      for (const { kind, thresholds, id } of entries) {
        const { lenient, default: middle, strict } = thresholds;
        const rising = kind === 'level' ? [lenient, middle, strict] : [strict, middle, lenient];
        expect(rising, id).toEqual([...rising].sort((a, b) => a - b));
      }
    }
  });

  it('refuse the cells of which half, or an entry that they need, is not modelled, with k of n', () => {
    for (const { computable, modelled, cell } of assess(shipped, { runs: [], seed: 1 })) {
      const known = cell.entries.filter(isModelled);
      const missing = cell.entries.some((entry) => entry.must && !isModelled(entry));
      expect(modelled).toBe(known.length);
      expect(computable, cell.id).toBe(known.length * 2 >= cell.entries.length && !missing);
    }
  });

  it('have as many comparators for each place as its lenient level asks for', () => {
    const outside = outsideOf({ ...shipped, seed: 1 }, 1)(0, 0);
    for (const { entries, year } of shipped.cells)
      for (const { kind, measure, among = 'world', thresholds, id } of entries) {
        if (kind !== 'rank' || typeof measure !== 'string') continue;
        const rivals = outside({ measure, role: 'rival', scope: among }, year);
        expect(rivals.length, id).toBeGreaterThanOrEqual(thresholds.lenient);
        expect(rivals.every((value) => value > 0)).toBe(true);
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
    const decided = {
      ...texts,
      'target_cells.csv': texts['target_cells.csv'].replace('medianPosition', 'medianPositon'),
    };
    expect(() => parseTargets(decided)).toThrow(
      /target_cells\.csv:6.*did you mean "medianPosition"/u,
    );
    const tried = (from: string, to: string) => () =>
      parseTargets({ ...texts, 'target_cells.csv': texts['target_cells.csv'].replace(from, to) });
    expect(tried('medianPosition,frontier', 'medianPosition,fronteir')).toThrow(
      /target_cells\.csv:6.*did you mean "frontier"/u,
    );
    expect(tried('medianPosition,frontier', 'medianPosition,comparators')).toThrow(
      /target_cells\.csv:6.*no place decides.*national/u,
    );
    expect(tried('clusterRank,comparators', 'clusterRank,national')).toThrow(
      /target_cells\.csv:8.*a place decides, too.*comparators/u,
    );
  });
});

describe('measures', () => {
  const grown = result({ grossProduct: [1000, 0.05], ventureShare: [2, 0.1] });

  it('are growth rates, multiples and levels of the results', () => {
    expect(measured(grown, 'productGrowth', 2025)).toBeCloseTo(5, 9);
    expect(measured(grown, 'productMultiple', 2035)).toBeCloseTo(1.05 ** 15, 9);
    expect(measured(grown, 'ventureMultiple', 2022)).toBeCloseTo(1.1 ** 3, 9);
    expect(measured(grown, { indicator: 'grossProduct' }, 2020)).toBeCloseTo(1000 * 1.05 ** 6, 6);
  });

  it('have no value where the model has no indicator for them yet', () => {
    for (const { measure } of shipped.cells.flatMap(({ entries }) => entries))
      if (!isModelled(entryOf({ measure }))) expect(measured(grown, measure, 2025)).toBeNaN();
  });

  it.each(['productGrowth', 'productMultiple', 'ventureMultiple'] as const)(
    '%s leads back to the value of its indicator',
    (measure) => {
      const year = 2025;
      const asked = measured(grown, measure, year);
      const indicator = measure === 'ventureMultiple' ? 'ventureShare' : 'grossProduct';
      const value = measured(grown, { indicator }, year);
      expect(indicatorAt(grown, measure, { asked, year })).toBeCloseTo(value, 6);
    },
  );
});

describe('verdicts', () => {
  it('count replicate by replicate, in replicate order, at three strictness levels', () => {
    const { verdicts } = asking('level', levels(1, 5, 9), [run(2, 1, 9), run(1, 0, 5)]);
    expect(verdicts.lenient).toEqual({ baseline: [false, true], treatment: [true, true] });
    expect(verdicts.default).toEqual({ baseline: [false, false], treatment: [true, true] });
    expect(verdicts.strict).toEqual({ baseline: [false, false], treatment: [false, true] });
  });

  it('of a ceiling are met from below', () => {
    const { verdicts } = asking('ceiling', levels(20, 10, 5), [run(1, 12, 8)]);
    expect(verdicts.lenient).toEqual({ baseline: [true], treatment: [true] });
    expect(verdicts.default).toEqual({ baseline: [false], treatment: [true] });
    expect(verdicts.strict).toEqual({ baseline: [false], treatment: [false] });
  });

  it('leave out a strictness that asks for more entries than are modelled', () => {
    const cell = cellOf([entryOf({})], { needed: levels(1, 1, 2) });
    const found = computed({ cells: [cell], comparators: [] }, [run(1, 1, 1)]);
    expect(Object.keys(found.verdicts)).toEqual(['lenient', 'default']);
  });

  it('need an entry that the cell names as needed, however many others hold', () => {
    const easy = entryOf({ id: 'easy', thresholds: levels(0, 0, 0) });
    const hard = entryOf({ id: 'hard', must: true, thresholds: levels(9, 9, 9) });
    const cell = cellOf([easy, hard], { needed: levels(1, 1, 1), decides: 'hard' });
    const found = computed({ cells: [cell], comparators: [] }, [run(1, 1, 9)]);
    expect(found.verdicts.default).toEqual({ baseline: [false], treatment: [true] });
    expect(found.entries.map(({ met }) => met?.default)).toEqual([
      { baseline: 1, treatment: 1 },
      { baseline: 0, treatment: 1 },
    ]);
  });

  it('of places count the cities ahead, of the country or of the world', () => {
    expect(valueAtPlace([100, 400, 200], 2)).toBe(200);
    expect(valueAtPlace([100], 2)).toBe(Number.NEGATIVE_INFINITY);
    const { verdicts } = asking('rank', levels(3, 2, 1), [run(1, 290, 1000)]);
    expect(verdicts.default).toEqual({ baseline: [true], treatment: [true] });
    expect(verdicts.strict).toEqual({ baseline: [false], treatment: [true] });
    const country = cellOf([
      entryOf({ kind: 'rank', among: 'china', thresholds: levels(1, 1, 1) }),
    ]);
    const found = computed({ cells: [country], comparators: others }, [run(1, 290, 290)]);
    expect(found.verdicts.default).toEqual({ baseline: [true], treatment: [true] });
  });

  it('say at each strictness where both arms nearly always meet or miss', () => {
    const found = asking('level', levels(1, 5, 9), many(20, (k) => [k, 4]).slice(1));
    expect(found.decided).toEqual({ lenient: 'met', default: 'open', strict: 'open' });
    expect(
      asking(
        'level',
        levels(1, 5, 9),
        many(20, () => [1, 1]),
      ).decided,
    ).toEqual({
      lenient: 'met',
      default: 'missed',
      strict: 'missed',
    });
  });

  it('that nothing can turn discriminate nothing; those that the programme turns do', () => {
    expect(
      asking(
        'level',
        undefined,
        many(4, () => [9, 9]),
      ).discriminates,
    ).toBe(false);
    expect(
      asking(
        'level',
        undefined,
        many(4, () => [1, 9]),
      ).discriminates,
    ).toBe(true);
  });

  it('of a cell with partners add them, and take their share in the whole', () => {
    const fixed = (measure: Comparator['measure'], role: Comparator['role'], value: number) => ({
      ...{ measure, role, city: { en: 'x', zh: '市' }, scope: 'world' as const, year: 2025 },
      value: { low: value, central: value, high: value },
      growth: { low: 0, central: 0, high: 0 },
    });
    const comparators = [
      fixed('clusterPct', 'rival', 900),
      fixed('clusterPct', 'partner', 300),
      fixed('clusterPct', 'whole', 8000),
    ];
    const outside = outsideOf({ comparators, seed: 1 }, 1)(0, 0);
    const question = { year: 2025, strictness: 'default' as const, outside };
    const place = entryOf({ kind: 'rank', measure: 'clusterPct', thresholds: levels(1, 1, 1) });
    const share = entryOf({ measure: 'clusterPatentShare', thresholds: levels(10, 10, 10) });
    expect(askedOfCity(place, question)).toBeCloseTo(600, 9);
    expect(askedOfCity(share, question)).toBeCloseTo(500, 9);
  });
});

describe('break-even', () => {
  it('of places is the growth of the others at which the chance is even', () => {
    const steady = others.map((city) => ({ ...city, growth: { low: 0, central: 0, high: 0 } }));
    const ranked = cellOf([entryOf({ kind: 'rank', thresholds: levels(1, 1, 1) })]);
    const runs = Array.from({ length: 40 }, (_, k) => run(k + 1, 400 * 1.05 ** 5, 10));
    const even = rankBreakEven(steady, ranked, { runs, seed: 1 }, 'baseline');
    expect(even).toBeGreaterThan(0.03);
    expect(even).toBeLessThan(0.07);
    expect(rankBreakEven(steady, ranked, { runs, seed: 1 }, 'treatment')).toBe('below');
    expect(WIDEST_SHIFT).toBeGreaterThan(0.1);
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
