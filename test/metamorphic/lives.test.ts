// Claim: to watch a run changes no bit of it, and the lives that are written down add up to what the indicators say.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  fingerprint,
  FINGERPRINT_REPLICATES,
  runPair,
  valueAt,
  type PairedRun,
} from '../../src/experiment/index.ts';
import {
  endOf,
  gateYears,
  recordLives,
  reportOf,
  type FirmLife,
  type Moment,
  type PairedLives,
} from '../../src/experiment/lives/index.ts';
import { STRATUM } from '../../src/model/agents.ts';
import { BRANCH_MONTH, FIRST_YEAR, GATE_IDS, MONTHS } from '../../src/model/index.ts';
import { modelData, shippedScenario, SMALL } from '../fixtures/data.ts';
import { bitsOf } from '../fixtures/run.ts';

const ARMS = ['treatment', 'baseline'] as const;
const { programme, future } = shippedScenario('action-plan');
const request = { programme, future, seed: 1, replicate: 1, scale: SMALL };

let lives: PairedLives;
let run: PairedRun;

beforeAll(() => {
  lives = recordLives(modelData, request);
  run = runPair(modelData, request);
}, 120_000);

type Arm = (typeof ARMS)[number];

/** As many pairs as a fingerprint is of. */
const allAs = (pair: PairedRun) =>
  FINGERPRINT_REPLICATES.map((replicate) => ({ ...pair, replicate }));

/** Every moment of an arm with its firm. */
function moments(arm: Arm): { life: FirmLife; moment: Moment }[] {
  return [...lives[arm].firms.values()].flatMap((life) =>
    life.moments.map((moment) => ({ life, moment })),
  );
}

/** Sum over the moments of an event in a year. */
function yearly(
  arm: Arm,
  event: Moment['event'],
  year: number,
  of: (life: FirmLife, moment: Moment) => number,
): number {
  const from = (year - FIRST_YEAR) * 12;
  return moments(arm)
    .filter(({ moment }) => moment.event === event)
    .filter(({ moment: { month } }) => month >= from && month < from + 12)
    .reduce((sum, { life, moment }) => sum + of(life, moment), 0);
}

const inYear = (arm: Arm, id: Parameters<typeof valueAt>[1], year: number) =>
  valueAt(run[arm], id, (year - FIRST_YEAR) * 12 + 11);

describe.each(ARMS)('watching the %s', (arm) => {
  it('changes no bit', () => {
    expect(bitsOf(lives[arm].results).equals(bitsOf(run[arm]))).toBe(true);
    const watched = {
      ...run,
      treatment: lives.treatment.results,
      baseline: lives.baseline.results,
    };
    expect(fingerprint(allAs(watched))).toBe(fingerprint(allAs(run)));
  });

  it('counts the cases that wait at a gate class by class', () => {
    for (const { waiting, waitingByClass } of lives[arm].gates)
      for (let month = 0; month < MONTHS; month++) {
        const sum = waitingByClass.reduce((all, series) => all + (series[month] ?? 0), 0);
        expect(sum).toBeCloseTo(waiting[month] ?? 0, 6);
      }
  });

  it('counts every case that waits, gate by gate, and its median wait', () => {
    const WAITS = ['monthsAtClassification', 'monthsAtCertification', 'monthsAtAccess'] as const;
    for (let month = 0; month < MONTHS; month++) {
      const { gates } = lives[arm];
      const waiting = gates.reduce((sum, gate) => sum + (gate.waiting[month] ?? 0), 0);
      expect(waiting).toBeCloseTo(valueAt(run[arm], 'casesWaiting', month), 6);
      WAITS.forEach((id, gate) => {
        const median = valueAt(run[arm], id, month);
        if (!Number.isNaN(median)) expect(gates[gate]?.median[month]).toBe(median);
      });
    }
  });

  it('lets no case come out of nothing: who came was decided, waits, or left with its firm', () => {
    for (const gate of lives[arm].gates)
      for (const { year, left, arrived, refused, passed } of gateYears(gate)) {
        expect(left, String(year)).toBeGreaterThan(-1e-6);
        expect(arrived, String(year)).toBeGreaterThan(0);
        if (year > FIRST_YEAR) expect(left, String(year)).toBeLessThan(0.3 * arrived);
        expect(refused + passed, String(year)).toBeGreaterThan(0);
      }
  });

  it.each([2018, 2025, 2035])('adds up to the indicators of %i', (year) => {
    const yuan = yearly(arm, 'raised a round', year, (_, { value }) => value);
    expect(yuan / 1e8).toBeCloseTo(inYear(arm, 'ventureInvested', year), 6);
    const sold = yearly(arm, 'sold or listed', year, () => 1);
    expect(sold).toBe(inYear(arm, 'listings', year));
    const moved = yearly(arm, 'moved out', year, ({ weight }) => weight);
    expect(moved).toBe(inYear(arm, 'movedOut', year));
    const came = [...lives[arm].firms.values()]
      .filter(
        ({ origin, met }) => origin === 'moved in' && Math.floor(met / 12) + FIRST_YEAR === year,
      )
      .reduce((sum, { weight }) => sum + weight, 0);
    expect(came).toBe(inYear(arm, 'movedIn', year));
    const raised = [...lives[arm].funds.values()]
      .filter(({ opened }) => Math.floor(opened / 12) + FIRST_YEAR === year)
      .reduce((sum, { size }) => sum + size, 0);
    expect(raised / 1e8).toBeCloseTo(inYear(arm, 'fundsRaised', year), 6);
  });

  it('finds for every round the fund that paid it, and for every end the stake that ended', () => {
    const { funds } = lives[arm];
    const rounds = moments(arm).filter(({ moment }) => moment.event === 'raised a round');
    expect(rounds.length).toBeGreaterThan(1000);
    const unpaid = rounds.filter(
      ({ life, moment: { fund = -1, month, value } }) =>
        funds
          .get(fund)
          ?.deals.some(
            (deal) => deal.firm === life.key && deal.month === month && deal.yuan === value,
          ) !== true,
    );
    expect(unpaid).toEqual([]);
    const ends = moments(arm).filter(({ moment }) => moment.event === 'stake ended');
    const ended = [...funds.values()].flatMap(({ deals }) =>
      deals.filter((deal) => deal.ended !== undefined),
    );
    expect(ended).toHaveLength(ends.length);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(ended.map(({ proceeds = 0 }) => proceeds))).toBeCloseTo(
      sum(ends.map(({ moment: { value, cost = 0 } }) => value * cost)),
      0,
    );
    // A fund that was wound up holds nothing, and what outlived no firm is no stake.
    for (const fund of funds.values())
      if (fund.closed !== undefined)
        expect(fund.deals.filter((deal) => deal.ended === undefined)).toEqual([]);
  });

  it('says that a firm without money was broke, and of nobody that it lived on after its end', () => {
    const closed = moments(arm).filter(({ moment }) => moment.event === 'closed');
    const broke = closed.filter(({ moment }) => moment.broke);
    expect(broke.length).toBeGreaterThan(0.2 * closed.length);
    expect(broke.length).toBeLessThan(0.9 * closed.length);
    const late = [...lives[arm].firms.values()].filter((life) => {
      const end = endOf(life)?.month ?? Infinity;
      return life.moments.some(({ month }) => month > end);
    });
    expect(late).toEqual([]);
  });

  it('tells of no anchor', () => {
    const strata = new Set([...lives[arm].firms.values()].map(({ stratum }) => stratum));
    expect(strata).toEqual(new Set([STRATUM.equitySeeker, STRATUM.performer]));
  });
});

describe('the two arms', () => {
  it('are one until programmes can act, and give a firm the same code', () => {
    const common = ({ code, kind, district, moments: own }: FirmLife) =>
      JSON.stringify([code, kind, district, own.filter(({ month }) => month < BRANCH_MONTH)]);
    const firms = [...lives.treatment.firms.values()];
    const apart = firms.filter((life) => {
      const twin = lives.baseline.firms.get(life.key);
      return twin === undefined ? life.met < BRANCH_MONTH : common(twin) !== common(life);
    });
    expect(apart).toEqual([]);
    const codes = [...lives.treatment.firms.values()].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('give the telling lives, one for each criterion at most, the same at every run', () => {
    const report = reportOf(lives);
    const criteria = report.firms.map(({ criterion }) => criterion);
    expect(criteria).toContain('usual');
    expect(criteria.length).toBeGreaterThanOrEqual(8);
    expect(new Set(criteria).size).toBe(criteria.length);
    expect(new Set(report.firms.map(({ key }) => key)).size).toBe(criteria.length);
    const only = report.firms.find(({ criterion }) => criterion === 'onlyWith');
    expect([only?.with?.code, only?.without]).toEqual([only?.code, undefined]);
    expect(report.gates.with).toHaveLength(GATE_IDS.length);
    expect(report.funds.map(({ criterion }) => criterion)).toEqual(['bestFund', 'worstFund']);
  });
});

describe('without a programme', () => {
  it('there is one arm, and nothing is said of another', () => {
    const alone = { ...lives, treatment: lives.baseline, hasProgramme: false };
    const report = reportOf(alone);
    expect(report.gates.without).toBeUndefined();
    expect(report.firms.filter(({ without }) => without !== undefined)).toEqual([]);
    const told: readonly string[] = report.firms.map(({ criterion }) => criterion);
    expect(told.filter((each) => /^(?:only|outlived)/u.test(each))).toEqual([]);
  });
});
