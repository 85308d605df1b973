// Claim: what the programme does to a target, what its spread comes from, and the sentences that say so follow from the
// runs as by hand; targets of one's own are judged like the report's, and the chart shows the path that they ask for.
import { describe, expect, it } from 'vitest';
import { assess, type ComputedCell } from '../../src/experiment/targets/assess.ts';
import { gapOf } from '../../src/experiment/targets/entries.ts';
import { chanceDifference } from '../../src/experiment/targets/gap.ts';
import { milestonesOf, ownCells } from '../../src/experiment/targets/index.ts';
import { sentencesOf } from '../../src/experiment/targets/sentence.ts';
import { sharesOf } from '../../src/experiment/targets/shares.ts';
import type { OwnTarget, TargetEntry } from '../../src/model/index.ts';
import { INDICATOR_WORDS } from '../../src/model/words.ts';
import {
  asking,
  cellOf,
  computed,
  entryOf,
  levels,
  many,
  result,
  run,
} from '../fixtures/targets.ts';

describe('the gap', () => {
  it('is positive where the entry holds, in its unit, for each kind', () => {
    const outside = () => [100, 400];
    const question = { year: 2025, strictness: 'default' as const, outside };
    const has = result({ certificates: [290, 0] });
    const gap = (kind: TargetEntry['kind'], threshold: number) =>
      gapOf(entryOf({ kind, thresholds: levels(threshold, threshold, threshold) }), has, question);
    expect(gap('level', 250)).toBeCloseTo(40, 9);
    expect(gap('ceiling', 250)).toBeCloseTo(-40, 9);
    expect(gap('rank', 2)).toBeCloseTo(190, 9);
    expect(gap('rank', 1)).toBeCloseTo(-110, 9);
  });

  it('tells the programme by paired differences although the verdict does not move', () => {
    const { gap, difference } = asking(
      'level',
      levels(1, 99, 99),
      many(20, (k) => [k, k + 2]),
    );
    expect(gap?.baseline[0]).toBeCloseTo(-99, 9);
    expect(gap?.effect.median).toBeCloseTo(2, 9);
    expect(gap?.effect.low).toBeCloseTo(2, 9);
    expect(gap?.effect.tells).toBe(true);
    expect(difference?.tells).toBe(false);
    const blurred = asking(
      'level',
      levels(1, 99, 99),
      many(20, (k) => [k, k + (k % 2 ? 1 : -1)]),
    );
    expect(blurred.gap?.effect.tells).toBe(false);
  });

  it('tells nothing of an entry that chance moves, before there are as many pairs as it needs', () => {
    const entry = entryOf({ measure: { indicator: 'incidents' }, thresholds: levels(9, 9, 9) });
    const pair = (k: number) => ({
      replicate: k + 1,
      baseline: result({ incidents: [k, 0] }),
      treatment: result({ incidents: [k + 2, 0] }),
    });
    const runs = Array.from({ length: 20 }, (_, k) => pair(k));
    const { gap } = computed({ cells: [cellOf([entry])], comparators: [] }, runs);
    expect(gap?.pairsNeeded).toBeGreaterThan(20);
    expect(gap?.effect.low).toBeGreaterThan(0);
    expect(gap?.effect.tells).toBe(false);
  });
});

describe('the difference of chances', () => {
  const verdicts = (gained: number, lost: number, n: number) => ({
    treatment: Array.from({ length: n }, (_, k) => k < gained),
    baseline: Array.from({ length: n }, (_, k) => k >= n - lost),
  });

  it('has the interval of Agresti and Min', () => {
    const { value, low, high, tells } = chanceDifference(verdicts(10, 0, 64));
    expect(value).toBeCloseTo(10 / 64, 12);
    const half = 1.959963984540054 * Math.sqrt((11 - 100 / 66) / 66 ** 2);
    expect(low).toBeCloseTo(10 / 66 - half, 12);
    expect(high).toBeCloseTo(10 / 66 + half, 12);
    expect(tells).toBe(true);
    expect(chanceDifference(verdicts(3, 1, 20)).tells).toBe(false);
  });
});

describe('the shares of the spread', () => {
  const total = (shares: ReturnType<typeof sharesOf>) =>
    (shares?.programme ?? 0) + (shares?.parametersAndChance ?? 0) + (shares?.outside ?? 0);
  const half = (n: number, met: (k: number) => number) =>
    Array.from({ length: n }, (_, k) => met(k));

  it('are the programme\u2019s where only it turns the verdict', () => {
    const met = { baseline: half(40, () => 0), treatment: half(40, () => 1) };
    expect(sharesOf({ met, draws: 1 })).toEqual({
      programme: 1,
      parametersAndChance: 0,
      outside: 0,
    });
  });

  it('are nothing where nothing turns it', () => {
    const met = { baseline: half(4, () => 1), treatment: half(4, () => 1) };
    expect(sharesOf({ met, draws: 16 })).toBeUndefined();
  });

  it('are the outside\u2019s where its draws decide alone', () => {
    const met = { baseline: half(40, () => 0.5), treatment: half(40, () => 0.5) };
    const shares = sharesOf({ met, draws: 16 });
    expect(shares?.outside).toBeCloseTo(1, 9);
    expect(total(shares)).toBeCloseTo(1, 12);
  });

  it('part parameters from chance by a second run of each draw', () => {
    const same = half(40, (k) => k % 2);
    const other = half(40, (k) => Math.floor(k / 2) % 2);
    const met = { baseline: same, treatment: same };
    const kept = sharesOf({ met, draws: 1, repeated: met });
    expect(kept?.parameters).toBeCloseTo(1, 9);
    expect(kept?.chance).toBeCloseTo(0, 9);
    const moved = sharesOf({ met, draws: 1, repeated: { baseline: other, treatment: other } });
    expect(moved?.parameters).toBeCloseTo(0, 9);
    expect(moved?.chance).toBeCloseTo(1, 9);
    expect(sharesOf({ met, draws: 1 })).not.toHaveProperty('parameters');
  });

  it('are the outside\u2019s doing in a cell when its draws decide, and not when runs do', () => {
    const close = asking(
      'rank',
      levels(1, 1, 1),
      many(20, () => [510, 510]),
    );
    expect(close.outsideShare).toBeGreaterThan(0.5);
    expect(total(close.shares)).toBeCloseTo(1, 12);
    expect(asking('level', undefined, [run(1, 1, 1), run(2, 1, 9)]).outsideShare).toBe(0);
  });
});

describe('the sentence', () => {
  const said = (cell: ComputedCell) => sentencesOf(cell)?.map(({ en }) => en);

  it('counts both arms and names what decides', () => {
    const cell = asking(
      'level',
      undefined,
      many(20, (k) => [k < 8 ? 9 : 1, k < 11 ? 9 : 1]),
    );
    expect(said(cell)?.[0]).toBe(
      'With the plan 11 of 20 runs reach it, without it 8; what is not known about the city, and chance, decide most of it.',
    );
    expect(sentencesOf(cell)?.[0].zh).toBe(
      '有方案时20组中11组达到，无试验区基准8组；结果主要取决于本市尚不确知的条件和偶然因素。',
    );
  });

  it('names other cities where they do', () => {
    const cell = asking(
      'rank',
      levels(1, 1, 1),
      many(20, () => [510, 510]),
    );
    expect(said(cell)?.[0]).toContain('other cities decide most of it');
  });

  it('says what both arms always meet or miss, and how much closer the programme brings it', () => {
    const cell = asking(
      'level',
      levels(1, 99, 99),
      many(20, (k) => [k, k + 2]),
    );
    expect(said(cell)).toEqual([
      'With the plan 0 of 20 runs reach it, without it 0; so much is asked that hardly anything turns it.',
      'The verdict hardly moves, but the plan brings “x” 2.00 firms (2.00 to 2.00) closer to what is asked.',
    ]);
  });

  it('says of what is met already how much clearer of it the programme leaves the city', () => {
    const better = asking(
      'level',
      levels(1, 1, 99),
      many(20, (k) => [k + 5, k + 8]),
    );
    expect(said(better)?.[1]).toContain('“x” 3.00 firms (3.00 to 3.00) further clear');
    const worse = asking(
      'level',
      levels(1, 1, 99),
      many(20, (k) => [k + 5, k + 3]),
    );
    expect(said(worse)?.[1]).toContain('“x” 2.00 firms (2.00 to 2.00) less clear');
    expect(sentencesOf(worse)?.[1].zh).toContain('“项”超出要求的余地减少2.00家（2.00至2.00）');
  });

  it('leaves out a unit that says nothing', () => {
    const { gap, ...cell } = asking(
      'level',
      levels(1, 1, 99),
      many(20, (k) => [k + 5, k + 8]),
    );
    if (gap === undefined) throw new Error('no gap');
    const entry = { ...gap.entry, gapUnit: { en: 'ratio', zh: '倍' } };
    expect(said({ ...cell, gap: { ...gap, entry } })?.[1]).toContain(
      '“x” 3.00 (3.00 to 3.00) further',
    );
  });

  it('says why the programme cannot be told', () => {
    const few = asking(
      'level',
      undefined,
      many(3, () => [9, 9]),
    );
    expect(said(few)?.[1]).toBe('3 runs are too few to tell the plan from the baseline.');
    const none = asking(
      'level',
      undefined,
      many(20, (k) => [9, k % 2 ? 10 : 8]),
    );
    expect(said(none)?.[1]).toContain('which may be nothing');
  });
});

describe('targets of one\u2019s own', () => {
  it('are cells of one entry, judged like the report\u2019s', () => {
    const own: OwnTarget[] = [
      { indicator: 'certificates', year: 2025, atLeast: 5, source: 'a plan' },
      { indicator: 'certificates', year: 2030, atMost: 5 },
    ];
    const cells = ownCells(own, INDICATOR_WORDS);
    expect(cells.map(({ id }) => id)).toEqual(['own1', 'own2']);
    expect(cells[0]?.words.zh).toBe('2025年国家高新技术企业不低于5家');
    const [least, most] = assess({ cells, comparators: [] }, { runs: [run(1, 4, 6)], seed: 1 });
    if (least?.computable !== true || most?.computable !== true) throw new Error('refused');
    expect(least.verdicts.default).toEqual({ baseline: [false], treatment: [true] });
    expect(most.verdicts.strict).toEqual({ baseline: [true], treatment: [false] });
  });
});

describe('the path on the chart', () => {
  it('goes from the baseline before the zone to what each target asks for', () => {
    const cells = [
      ...ownCells([{ indicator: 'certificates', year: 2030, atLeast: 50 }], INDICATOR_WORDS),
      cellOf([entryOf({ thresholds: levels(1, 20, 30) })]),
    ];
    const found = milestonesOf(
      'certificates',
      { cells, comparators: [] },
      { runs: [run(1, 9, 9)], seed: 1 },
    );
    expect(found.map(({ month, value }) => [month, value])).toEqual([
      [71, 9],
      [131, 20],
      [191, 50],
    ]);
    const other = milestonesOf('valueAdded', { cells, comparators: [] }, { runs: [], seed: 1 });
    expect(other).toEqual([]);
  });
});
