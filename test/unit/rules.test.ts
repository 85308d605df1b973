// Claim: a rule goes by figures as statistics show them, never by hindsight: late by the survey, with one error for each
// December, for as many years in a row as it says; what is latched stays on.
import { describe, expect, it } from 'vitest';
import { RunFigures, delayOf } from '../../src/model/indicators/figures.ts';
import { SERIES_IDS } from '../../src/model/indicators/declare.ts';
import { SeriesTable } from '../../src/model/indicators/results.ts';
import {
  INDICATORS,
  MONTHS,
  type FigureRule,
  type LeverSetting,
  type Rule,
} from '../../src/model/index.ts';
import { Policy } from '../../src/model/policy/policy.ts';
import { Rules } from '../../src/model/policy/rules.ts';
import { firingsOf } from '../../src/experiment/index.ts';

const JANUARY_2021 = 72;
const figure = (rule: Partial<FigureRule>): FigureRule => ({
  indicator: 'valueAdded',
  years: 1,
  latch: true,
  ...rule,
});
const programmeOf = (rule: Rule): LeverSetting[] => [
  { lever: 'greenLane', from: 0, ramp: 0, value: 20, after2025: 'keep', when: [rule] },
];

/** Months in which a rule goes on and off in turn, with a figure for each year and a delay for each month. */
function switchesOf(
  rule: Rule,
  of: (year: number) => number,
  delay: (month: number) => number = () => 18,
): number[] {
  const rules = new Rules(programmeOf(rule), (_id, december) =>
    of(2015 + Math.floor(december / 12)),
  );
  for (let month = 0; month < MONTHS; month++) rules.decide(month, () => delay(month));
  return [...(Object.values(rules.save().switches)[0] ?? [])];
}

const month = (text: string) => {
  const [year = 0, number = 0] = text.split('-').map(Number);
  return (year - 2015) * 12 + number - 1;
};

describe('a rule on a year', () => {
  it('fires in its January and stays', () => {
    expect(switchesOf({ year: 2026 }, () => 0)).toEqual([month('2026-01')]);
  });
});

describe('a rule on a figure', () => {
  it('waits until the figure is known', () => {
    const of = (year: number) => (year >= 2024 ? 10 : 1);
    expect(switchesOf(figure({ above: 5 }), of)).toEqual([month('2026-06')]);
    expect(switchesOf(figure({ above: 5 }), of, () => 6)).toEqual([month('2025-06')]);
    expect(switchesOf(figure({ above: 5 }), of, () => 0)).toEqual([month('2025-01')]);
  });

  it('asks for years in a row', () => {
    const of = (year: number) => ([2022, 2024, 2025, 2026].includes(year) ? 10 : 1);
    expect(switchesOf(figure({ above: 5, years: 3 }), of)).toEqual([month('2028-06')]);
    expect(switchesOf(figure({ above: 5, years: 4 }), of)).toEqual([]);
  });

  it('may be met from the start, by what was known at the end of 2020', () => {
    expect(switchesOf(figure({ below: 5 }), () => 1)).toEqual([JANUARY_2021]);
    expect(switchesOf(figure({ below: 5, years: 4 }), () => 1)).toEqual([JANUARY_2021]);
    expect(switchesOf(figure({ below: 5, years: 5 }), () => 1)).toEqual([month('2021-06')]);
  });

  it('stays on where it is latched, else goes by the latest figure', () => {
    const of = (year: number) => (year === 2022 || year >= 2030 ? 10 : 1);
    expect(switchesOf(figure({ above: 5 }), of)).toEqual([month('2024-06')]);
    expect(switchesOf(figure({ above: 5, latch: false }), of)).toEqual(
      ['2024-06', '2025-06', '2032-06'].map(month),
    );
  });

  it('never fires on what is undefined', () => {
    expect(switchesOf(figure({ above: -1 }), () => Number.NaN)).toEqual([]);
  });

  it('keeps what is known when posts go', () => {
    const of = (year: number) => (year >= 2021 ? 10 : 1);
    const delay = (now: number) => (now < month('2022-06') ? 2 : 30);
    expect(switchesOf(figure({ above: 5, latch: false }), of, delay)).toEqual([month('2022-02')]);
  });

  it('goes on from where a run was saved', () => {
    const of = (year: number) => (year === 2022 || year >= 2030 ? 10 : 1);
    const rule = figure({ above: 5, latch: false });
    const make = () =>
      new Rules(programmeOf(rule), (_id, december) => of(2015 + Math.floor(december / 12)));
    const [first, second] = [make(), make()];
    for (let now = 0; now < 120; now++) first.decide(now, () => 18);
    second.load(first.save());
    for (let now = 120; now < MONTHS; now++) second.decide(now, () => 18);
    expect(second.save().switches).toEqual({
      [Object.keys(second.save().switches)[0] ?? '']: switchesOf(rule, of),
    });
  });
});

describe('a figure', () => {
  const table = new SeriesTable();
  for (let now = 0; now < MONTHS; now++)
    table.write(now, new Float64Array(SERIES_IDS.length).fill(1e8));
  const at = (replicate: number, december: number) =>
    new RunFigures(table, 1, replicate).of('valueAdded', december);

  it('is late by the round of the survey, which posts shorten', () => {
    expect(delayOf({ delay: 18, error: 0 }, 18)).toBe(18);
    expect(delayOf({ delay: 18, error: 0 }, 180 / 30)).toBe(6);
    expect(delayOf({ delay: 6, error: 0 }, 36)).toBe(12);
  });

  it('has an error that is the same whoever asks, and other ones by replicate and year', () => {
    expect(at(1, 119)).toBe(at(1, 119));
    expect(at(1, 119)).not.toBe(at(2, 119));
    expect(at(1, 119)).not.toBe(at(1, 131));
    const errors = Array.from({ length: 400 }, (_, replicate) => at(replicate, 131) / 12 - 1);
    const mean = errors.reduce((sum, error) => sum + error, 0) / 400;
    const sd = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / 399);
    const declared = INDICATORS.valueAdded.published?.error ?? 0;
    expect(Math.abs(mean)).toBeLessThan((4 * declared) / 20);
    expect(sd / declared).toBeGreaterThan(0.85);
    expect(sd / declared).toBeLessThan(1.15);
  });

  it('is undefined before a year is full', () => {
    expect(at(1, 5)).toBeNaN();
  });
});

describe('what a rule turns on and off', () => {
  it('begins to grow when it fires, and ends at once when the rule goes off', () => {
    const of = (year: number) => (year === 2022 ? 10 : 1);
    const programme = programmeOf(figure({ above: 5, latch: false })).map((setting) => ({
      ...setting,
      from: JANUARY_2021,
      ramp: 20,
    }));
    const rules = new Rules(programme, (_id, december) => of(2015 + Math.floor(december / 12)));
    const policy = new Policy(programme, undefined, rules);
    const values = Array.from({ length: MONTHS }, (_, now) => {
      rules.decide(now, () => 18);
      policy.open(now);
      return policy.valueOf('greenLane');
    });
    expect(values[month('2024-05')]).toBe(0);
    expect(values[month('2024-06')]).toBe(1);
    expect(values[month('2025-05')]).toBe(12);
    expect(values[month('2025-06')]).toBe(0);
  });
});

describe('an ensemble', () => {
  it('says in how many replicates a rule fired, and the median of the years', () => {
    const run = (replicate: number, fired: (number | null)[]) => ({
      replicate,
      treatment: new Float64Array(),
      baseline: new Float64Array(),
      fired,
    });
    const programme = [...programmeOf({ year: 2024 }), ...programmeOf(figure({ above: 5 }))];
    const runs = [
      run(1, [2024, null]),
      run(2, [2024, 2031]),
      run(3, [2024, 2027]),
      run(4, [2024, 2028]),
    ];
    expect(firingsOf(programme, runs)).toEqual([
      { rule: { year: 2024 }, fired: 4, replicates: 4, year: 2024 },
      { rule: figure({ above: 5 }), fired: 3, replicates: 4, year: 2028 },
    ]);
    expect(firingsOf(programme, [run(1, [null, null])])[1]).toEqual({
      rule: figure({ above: 5 }),
      fired: 0,
      replicates: 1,
    });
  });
});
