// Claim: what investors pay for a venture has to do with what it sells. Worth at the first round goes with sales five years
// later (none for a closed one), less so without what its products promise; a venture worth a billion dollars sells what such
// ventures sell. Ventures' part of the city's sales and their money over its product stand beside published figures.
// Depends on: src/kernel src/model src/evidence/panel.ts public/data test/fixtures package-lock.json
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record, type FirmYear } from '../../src/evidence/panel.ts';
import { valueAt } from '../../src/experiment/index.ts';
import { compareSamples } from '../../src/experiment/compare.ts';
import { MONTHS_PER_YEAR, monthIndex } from '../../src/kernel/clock.ts';
import { exp, log } from '../../src/kernel/math.ts';
import { FIRST_YEAR, MONTHS } from '../../src/model/index.ts';
import { worthFrom } from '../../src/model/processes/fund/worth.ts';
import type { World } from '../../src/model/world.ts';
import { modelData } from '../fixtures/data.ts';

const REPLICATES = 16;
const LATER = 5;
/** Yuan of a billion dollars at the rate of 2019. */
const BILLION = 6.9e9;
/** Worth over yearly sales of ventures worth a billion dollars or more (CB Insights 2014, read). */
const MULTIPLES = [1.9, 79.8] as const;

/** A venture in the month after its first round. */
interface Round {
  readonly month: number;
  readonly worth: number;
  /** Worth without what its products promise. */
  readonly bare: number;
  readonly sales: number;
}

/** What one replicate says. */
interface Said {
  readonly withPromise: number;
  readonly without: number;
  readonly sameDate: number;
  readonly multiples: readonly number[];
  readonly share: number;
  readonly invested: number;
}

function roundsIn(rounds: Map<number, Round>): (world: World, month: number) => void {
  return ({ firms, parameters }, month) => {
    const { key, rounds: raised, worth, demand, adoption, cash } = firms.columns;
    for (let row = 0; row < firms.count; row++) {
      const firm = key[row] ?? Number.NaN;
      if (raised[row] !== 1 || rounds.has(firm)) continue;
      const sales = demand[row] ?? Number.NaN;
      const expected = sales * exp(Math.max(0, adoption[row] ?? 0));
      const bare = worthFrom(expected, cash[row] ?? 0, parameters.finance);
      rounds.set(firm, { month, worth: worth[row] ?? Number.NaN, bare, sales });
    }
  };
}

function saidBy(replicate: number): Said {
  const rounds = new Map<number, Round>();
  const { years, results } = record(
    {
      data: modelData,
      seed: 1,
      scale: 1 / 40,
      replicate,
      programme: [],
      experiment: roundsIn(rounds),
    },
    MONTHS,
  );
  const yearOf = ({ month }: Round) => Math.floor(month / MONTHS_PER_YEAR);
  const followed = [...rounds].filter(
    ([, round]) => yearOf(round) > 0 && yearOf(round) + LATER < years.length,
  );
  const sales = years.map((table) => new Map(table.map((firm) => [firm.key, firm.sales])));
  const later = followed.map(([key, round]) => sales[yearOf(round) + LATER]?.get(key) ?? 0);
  const of = (number: (round: Round) => number) => followed.map(([, round]) => number(round));
  const last = years.at(-1) ?? [];
  const backed = last.filter((firm) => firm.rounds > 0);
  return {
    withPromise: rankCorrelation(
      of(({ worth }) => worth),
      later,
    ),
    without: rankCorrelation(
      of(({ bare }) => bare),
      later,
    ),
    sameDate: rankCorrelation(
      of(({ worth }) => worth),
      of(({ sales: now }) => now),
    ),
    multiples: backed
      .filter(({ worth }) => worth >= log(BILLION))
      .map((firm) => exp(firm.worth) / firm.sales),
    share: salesOf(backed) / salesOf(last),
    invested:
      valueAt(results, 'ventureInvested', monthIndex(FIRST_YEAR, 2019, 12)) /
      valueAt(results, 'grossProduct', monthIndex(FIRST_YEAR, 2019, 12)),
  };
}

const salesOf = (firms: readonly FirmYear[]) =>
  firms.reduce((sum, { sales, weight }) => sum + sales * weight, 0);

/** Spearman's: the correlation of ranks, equals sharing theirs. */
function rankCorrelation(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [ranksOf(first), ranksOf(second)];
  const middle = (a.length - 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, rank, index) => sum + (rank - middle) * ((y[index] ?? 0) - middle), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const places = new Map<number, [first: number, last: number]>();
  sorted.forEach((value, place) => places.set(value, [places.get(value)?.[0] ?? place, place]));
  return values.map((value) => {
    const [first, last] = places.get(value) ?? [0, 0];
    return (first + last) / 2;
  });
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const lines: string[] = [];

describe('worth of ventures', { timeout: 600_000 }, () => {
  let said: readonly Said[] = [];
  beforeAll(() => {
    said = Array.from({ length: REPLICATES }, (_, index) => saidBy(index + 1));
  }, 600_000);
  afterAll(() => {
    process.stdout.write(`\nFigures\n${lines.join('\n')}\n`);
  });

  const over = (what: string, of: (each: Said) => number) => {
    const pairs = said.map((each) => [0, of(each)] as const);
    const { difference: mean, halfWidth } = compareSamples('ventureInvested', MONTHS - 1, pairs);
    const [low, high] = [mean - halfWidth, mean + halfWidth];
    lines.push(`${what}: ${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`);
    return { low, high };
  };

  it('at the first round goes with sales five years later, less so without what products promise', () => {
    over('rank correlation with sales of the same date', ({ sameDate }) => sameDate);
    const whole = over('with sales five years later', ({ withPromise }) => withPromise);
    over('the same without what products promise', ({ without }) => without);
    const lost = over('lost without it', ({ withPromise, without }) => withPromise - without);
    expect(whole.low).toBeGreaterThan(0);
    expect(lost.low).toBeGreaterThan(0);
  });

  it('of a billion dollars stands on the sales that such ventures have', () => {
    const multiples = said.flatMap((each) => each.multiples);
    lines.push(
      `worth over yearly sales of ${multiples.length} ventures worth a billion dollars, 2035: median ${median(multiples).toFixed(2)}; published ${MULTIPLES.join(' to ')}`,
    );
    expect(median(multiples)).toBeGreaterThanOrEqual(MULTIPLES[0]);
    expect(median(multiples)).toBeLessThanOrEqual(MULTIPLES[1]);
  });

  it('stands beside published sizes', () => {
    over(
      'part of backed firms in sales of the firms of the industries, 2035',
      ({ share }) => share,
    );
    over('venture money of 2019 over gross product, per mille', ({ invested }) => 1000 * invested);
    expect(said.every(({ share }) => share > 0 && share < 1)).toBe(true);
  });
});
