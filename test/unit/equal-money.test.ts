// Claim: wins count pairs on the same draws, costs are present values of what was posted less what the city has beyond
// the baseline, and one factor on all that is money brings a programme to a budget as near as its ranges let it.
import { describe, expect, it } from 'vitest';
import {
  equalMoney,
  medianCosts,
  presentValueOf,
  winsOf,
  withMoney,
  type PairedRun,
} from '../../src/experiment/index.ts';
import {
  INDICATOR_IDS,
  LEVERS,
  MONTHS,
  type IndicatorId,
  type Programme,
} from '../../src/model/index.ts';
import { usualSetting } from '../../src/scenario/shown.ts';

const DECEMBER_2021 = 83;
const LAST = MONTHS - 1;

/** An arm that is 0 throughout but for the values given, by month and indicator. */
function arm(...values: readonly [month: number, id: IndicatorId, value: number][]): Float64Array {
  const result = new Float64Array(MONTHS * INDICATOR_IDS.length);
  for (const [month, id, value] of values)
    result[month * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(id)] = value;
  return result;
}

const run = (replicate: number, treatment: Float64Array, baseline = arm()): PairedRun => ({
  replicate,
  treatment,
  baseline,
});

describe('present values', () => {
  it('discount a year at 3 % each, and net what came back and is held beyond the baseline', () => {
    const treatment = arm(
      [DECEMBER_2021, 'fiscalCost', 10.3],
      [DECEMBER_2021, 'cityReturns', 3.06],
      [LAST, 'cityEquity', 2],
      [DECEMBER_2021, 'revenue', 1.03],
    );
    const baseline = arm([DECEMBER_2021, 'cityReturns', 1], [LAST, 'cityEquity', 1]);
    const { gross, returned, equity, revenue, netPresent } = medianCosts([
      run(1, treatment, baseline),
    ]);
    const held = 1e8 / 1.03 ** 15;
    expect(gross.median).toBeCloseTo(10e8, 0);
    expect(returned.median).toBeCloseTo(2e8, 0);
    expect(equity.median).toBeCloseTo(held, 0);
    expect(revenue.median).toBeCloseTo(1e8, 0);
    expect(netPresent.median).toBeCloseTo(8e8 - held, 0);
  });

  it('are medians over replicates, and the interval of what was paid has no negative end', () => {
    const costs = [0, 0, 0, 0, 1, 2, 3, 400];
    const runs = costs.map((cost, at) => run(at + 1, arm([DECEMBER_2021, 'fiscalCost', cost])));
    const { gross } = medianCosts(runs);
    expect(gross.median).toBeCloseTo(0.5e8 / 1.03, 0);
    expect(gross.low).toBe(0);
  });

  it('of the same sum each year are that of an annuity of 15 years', () => {
    expect(presentValueOf(1)).toBeCloseTo((1 - 1.03 ** -15) / 0.03, 10);
  });
});

describe('wins', () => {
  const at = (value: number, id: IndicatorId = 'certificates') => arm([LAST, id, value]);
  const base = [1, 2, 3, 4].map(() => at(5));
  const contender = (letter: string, values: readonly number[], id?: IndicatorId) => ({
    letter,
    runs: values.map((value, place) => run(place + 1, at(value, id), base[place])),
  });
  const of = (wins: ReturnType<typeof winsOf>, first: string, second: string) =>
    wins.find((win) => win.first === first && win.second === second && win.year === 2035);

  it('count a tie as half, take the baseline part, and carry a Wilson interval', () => {
    const wins = winsOf(
      [contender('A', [6, 7, 5, 1]), contender('B', [6, 1, 1, 2])],
      ['certificates'],
    );
    expect(of(wins, 'A', 'B')).toMatchObject({ wins: 2.5, pairs: 4 });
    expect(of(wins, 'A', '0')).toMatchObject({ wins: 2.5, pairs: 4 });
    expect(of(wins, 'B', '0')).toMatchObject({ wins: 1, pairs: 4 });
    // Wilson's interval of 1 in 4, from his formula by hand
    expect(of(wins, 'B', '0')?.low).toBeCloseTo(0.0456, 4);
    expect(of(wins, 'B', '0')?.high).toBeCloseTo(0.6994, 4);
    expect(wins).toHaveLength(3 * 3);
  });

  it('are for the lower value where that is the aim, and leave out what is undefined', () => {
    const incidents = (letter: string, values: readonly number[]) =>
      contender(letter, values, 'incidents');
    const wins = winsOf(
      [incidents('A', [1, 2, Number.NaN]), incidents('B', [3, 1, 1])],
      ['incidents'],
    );
    expect(of(wins, 'A', 'B')).toMatchObject({ wins: 1, pairs: 2 });
  });

  it('of cost go to the lower net present cost, and no zone costs nothing', () => {
    const cost = (letter: string, values: readonly number[]) =>
      contender(letter, values, 'fiscalCost');
    const wins = winsOf([cost('A', [1, 1]), cost('B', [2, 0])], ['netPresentCost']);
    expect(of(wins, 'A', 'B')).toMatchObject({ wins: 1, pairs: 2 });
    expect(of(wins, 'B', '0')).toMatchObject({ wins: 0.5, pairs: 2 });
    expect(wins.every(({ year }) => year === 2035)).toBe(true);
  });
});

describe('equal money', () => {
  const programme: Programme = [
    usualSetting('firstPurchaseBudget', 1000),
    usualSetting('talentHousing', 60000),
    usualSetting('inspectionPosts', 300),
    usualSetting('profitConcession', 20),
  ];
  const value = (of: Programme, lever: string) => of.find((each) => each.lever === lever)?.value;
  /** Costs that a purse would have, bent as takers run out. */
  const costOf = (each: Programme) => {
    const bought = value(each, 'firstPurchaseBudget') ?? 0;
    return Promise.resolve(100 + bought ** 0.8 + (value(each, 'talentHousing') ?? 0) / 100);
  };

  it('scales the distance from neutral of money, to the end of its range, and nothing else', () => {
    const doubled = withMoney(programme, 2.5);
    expect(value(doubled, 'firstPurchaseBudget')).toBe(2500);
    expect(value(doubled, 'talentHousing')).toBe(LEVERS.talentHousing.range[1]);
    expect(value(doubled, 'inspectionPosts')).toBe(300);
    expect(value(doubled, 'profitConcession')).toBe(20);
    expect(withMoney(programme, 1)).toEqual(programme);
  });

  it.each([400, 900, 1600])('finds the factor of a budget of %i', async (budget) => {
    const found = await equalMoney(programme, budget, costOf);
    expect(found.end).toBe('met');
    expect(Math.abs(found.cost - budget)).toBeLessThanOrEqual(0.002 * budget);
    expect(found.cost).toBe(await costOf(withMoney(programme, found.factor)));
    expect(found.factor).toBe(Number(found.factor.toPrecision(4)));
  });

  it('says what cannot be spent, and which levers are at their end', async () => {
    const found = await equalMoney(programme, 1e6, costOf);
    expect(found).toMatchObject({ end: 'unspent', factor: 4 });
    expect(found.clipped).toEqual(['firstPurchaseBudget', 'talentHousing']);
    expect(value(found.programme, 'firstPurchaseBudget')).toBe(LEVERS.firstPurchaseBudget.range[1]);
  });

  it('leaves a programme without money as it is, and refuses a budget below its posts', async () => {
    const posts = programme.slice(2);
    const alone = await equalMoney(posts, 500, costOf);
    expect(alone).toMatchObject({ end: 'own cost', factor: 1, programme: posts });
    for (const each of [programme, posts])
      expect(await equalMoney(each, 99, costOf)).toMatchObject({ end: 'too dear', cost: 100 });
  });

  it('tries ten times at most, and then keeps the nearest', async () => {
    let asked = 0;
    const found = await equalMoney(programme, 500, (each) => {
      asked += 1;
      return Promise.resolve((value(each, 'firstPurchaseBudget') ?? 0) < 333.3 ? 100 : 2000);
    });
    expect(found).toMatchObject({ end: 'nearest', cost: 100 });
    expect(asked).toBe(10);
  });
});
