// Claim: the hindcast scores as its frozen rules say: scores are those computed by hand, growth never crosses a break of
// levels, rivals know nothing after 2019, and what is not read or not in the file is not counted.
import { describe, expect, it } from 'vitest';
import { crps, ensembleOf, normalBelow, quantileOf } from '../../src/evidence/hindcast/forecast.ts';
import { armOf, hindcastEnd, verdictOf } from '../../src/evidence/hindcast/hindcast.ts';
import { MODELLED } from '../../src/evidence/hindcast/indicators.ts';
import { Figures, type Figure } from '../../src/evidence/hindcast/quantities.ts';
import { rivalForecast, trendForecast } from '../../src/evidence/hindcast/rivals.ts';
import { INDICATOR_IDS, MONTHS, type IndicatorId } from '../../src/model/index.ts';
import { observations } from '../fixtures/data.ts';

const figure = (series: string, year: number, value: number, isRead = true): Figure => ({
  series,
  year,
  value,
  read: isRead,
});

/** Results of a run with given Decembers of an indicator, growing by a share each year from 2015. */
function resultOf(levels: Partial<Record<IndicatorId, readonly [first: number, growth: number]>>) {
  const result = new Float64Array(MONTHS * INDICATOR_IDS.length).fill(Number.NaN);
  for (const [id, [first, growth]] of Object.entries(levels)) {
    let level = first;
    for (let month = 11; month < MONTHS; month += 12) {
      result[month * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(id as IndicatorId)] = level;
      level *= 1 + growth;
    }
  }
  return result;
}

describe('scores', () => {
  it('of an ensemble are fair: two members that bracket the figure score nothing', () => {
    expect(crps(ensembleOf([2, 0]), 1)).toBe(0);
    expect(crps(ensembleOf([0, 2]), 3)).toBe(1);
    expect(crps(ensembleOf([0, 1, 5]), 2)).toBeCloseTo(2 - 10 / 6, 12);
    expect(crps(ensembleOf([4]), 1)).toBe(3);
  });

  it('of a normal are those of the closed form, and of a point the absolute error', () => {
    expect(crps({ kind: 'normal', mean: 5, sd: 2 }, 5)).toBeCloseTo(0.46739, 5);
    expect(crps({ kind: 'normal', mean: 0, sd: 1 }, 1)).toBeCloseTo(0.602441, 5);
    expect(crps({ kind: 'normal', mean: 3, sd: 0 }, 1)).toBe(2);
    expect(normalBelow(-1.959964)).toBeCloseTo(0.025, 6);
    expect(normalBelow(0.5) + normalBelow(-0.5)).toBeCloseTo(1, 12);
  });

  it('of a large ensemble approach those of the distribution it is drawn from', () => {
    const members = Array.from({ length: 2000 }, (_, i) =>
      quantileOf({ kind: 'normal', mean: 0, sd: 1 }, (i + 0.5) / 2000),
    );
    expect(crps(ensembleOf(members), 1)).toBeCloseTo(0.6024, 2);
  });
});

describe('rivals', () => {
  const known = [2016, 2017, 2018, 2019].map((year, i) => ({
    year,
    value: [10, 12, 13, 17][i] ?? 0,
  }));
  const future = [{ year: 2020, value: 1000 }];

  it('last value: the level of 2019, its error growing with the root of the years ahead', () => {
    const forecast = rivalForecast('lastValue', 'level', [...known, ...future], 2021);
    expect(forecast).toMatchObject({ kind: 'normal', mean: 17 });
    const sd = Math.sqrt((4 + 1 + 16) / 3) * Math.sqrt(2);
    expect(forecast?.kind === 'normal' && forecast.sd).toBeCloseTo(sd, 12);
  });

  it('last growth: the rate of 2019 goes on', () => {
    const forecast = rivalForecast('lastGrowth', 'level', known, 2021);
    expect(forecast?.kind === 'normal' && forecast.mean).toBeCloseTo(17 * (17 / 13) ** 2, 10);
    const errors = [13 - (12 * 12) / 10, 17 - (13 * 13) / 12];
    const sd = Math.sqrt((errors[0] ?? 0) ** 2 / 2 + (errors[1] ?? 0) ** 2 / 2) * Math.sqrt(2);
    expect(forecast?.kind === 'normal' && forecast.sd).toBeCloseTo(sd, 10);
  });

  it('of growth: no growth, or that of 2019', () => {
    const none = rivalForecast('lastValue', 'growth', known, 2022);
    expect(none).toMatchObject({ mean: 0, sd: Math.sqrt((100 + 144 + 169 + 289) / 4) });
    expect(rivalForecast('lastGrowth', 'growth', known, 2022)).toMatchObject({ mean: 17 });
  });

  it('linear trend: the prediction interval of a textbook', () => {
    // y = 1, 2, 2, 3 at x = 1 to 4: slope 0.6, intercept 0.5, residual variance 0.2 / 2.
    const points = [1, 2, 2, 3].map((value, index) => ({ year: index + 1, value }));
    const forecast = trendForecast(points, 5);
    expect(forecast).toMatchObject({ kind: 'normal' });
    if (forecast?.kind !== 'normal') return;
    expect(forecast.mean).toBeCloseTo(3.5, 12);
    expect(forecast.sd).toBeCloseTo(Math.sqrt(0.1 * (1 + 1 / 4 + 2.5 ** 2 / 5)), 12);
    expect(quantileOf(forecast, 0.9) - forecast.mean).toBeCloseTo(1.281552 * forecast.sd, 5);
  });

  it('say nothing where they know too little', () => {
    for (const rival of ['lastValue', 'lastGrowth', 'linearTrend'] as const)
      expect(rivalForecast(rival, 'level', future, 2021)).toBeUndefined();
    expect(rivalForecast('lastGrowth', 'level', known.slice(-1), 2020)).toBeUndefined();
    expect(trendForecast(known.slice(-1), 2020)).toBeUndefined();
  });
});

describe('quantities', () => {
  const gdp = 'gdp_current_first_published';
  const prices = [
    ...[100, 110, 132].map((value, i) => figure(gdp, 2018 + i, value)),
    figure('gdp_growth_real', 2019, 10),
    figure('gdp_growth_real', 2020, 10),
  ];

  it('deflate R&D and pay by nominal over real growth, and are read only when all of it was', () => {
    const file = [
      ...prices,
      figure('rd_expenditure', 2020, 120),
      figure(PAY, 2019, 100),
      figure(PAY, 2020, 120),
    ];
    const figures = new Figures(file, []);
    const [research] = figures.quantities(MODELLED.research);
    expect(research).toMatchObject({ year: 2020, published: 120, read: true, given: true });
    expect(research?.value).toBeCloseTo(120 / (1.2 / 1.1), 12);
    const [pay] = figures.quantities(MODELLED.wage);
    expect(pay?.value).toBeCloseTo((1.2 / (1.2 / 1.1) - 1) * 100, 10);
    const unread = file.map((each) =>
      each.year === 2019 && each.series === gdp ? { ...each, read: false } : each,
    );
    expect(new Figures(unread, []).quantities(MODELLED.wage)[0]?.read).toBe(false);
  });

  it('take the series at 2019 prices where it stands, and nothing where prices are missing', () => {
    const file = [
      figure('rd_expenditure_2019_prices', 2020, 7),
      figure('rd_expenditure', 2020, 120),
    ];
    expect(new Figures(file, []).quantities(MODELLED.research)).toMatchObject([{ value: 7 }]);
    expect(new Figures(file.slice(1), []).quantities(MODELLED.research)).toEqual([]);
  });

  it('complete a file without any known year from the one that ships, and never score that', () => {
    const late = [figure('sei_growth_real', 2023, 8)];
    const shipped = [2018, 2019, 2020, 2024].map((year) => figure('sei_growth_real', year, 5));
    const completed = new Figures(late, shipped).quantities(MODELLED.seiGrowth);
    expect(completed.map(({ year, given }) => `${year} ${given}`)).toEqual([
      '2018 false',
      '2019 false',
      '2020 false',
      '2023 true',
    ]);
    const whole = new Figures([figure('sei_growth_real', 2019, 5), ...late], shipped);
    expect(whole.quantities(MODELLED.seiGrowth).map(({ year }) => year)).toEqual([2019, 2023]);
  });
});

const PAY = 'wage_annual_nonprivate_onpost';

describe('a hindcast', () => {
  const members = [0.02, 0.04, 0.06, 0.08, 0.1].map((growth, index) =>
    resultOf({
      valueAdded: [7000, growth],
      researchSpending: [800 + index * 10, 0.1],
      certificates: [5500, 0.25 + growth],
      wageIndex: [100, 0.04],
    }),
  );
  const runs = { model: members, frozen: members.slice(0, 1) };
  const enacted = { programme: 'enacted', drivers: 'vantage' } as const;
  const arm = (file: readonly Figure[]) => armOf(new Figures(file, observations), enacted, runs);
  const of = (file: readonly Figure[], id: string) =>
    arm(file).scores.find(({ indicator }) => indicator === id);

  it('compares growth with growth over the breaks of the definition', () => {
    const row = arm(observations).rows.find(
      ({ series, year }) => series === 'sei_growth_real' && year === 2021,
    );
    expect(row).toMatchObject({ observed: 6.7, read: false, inside: true });
    expect(row?.median).toBeCloseTo(6, 10);
    expect(row?.low).toBeCloseTo(2.8, 10);
    expect(row?.high).toBeCloseTo(9.2, 10);
  });

  it('scores each row of 2020 and later that is in the file, and only those', () => {
    const years = arm(observations).rows.map(({ indicator, year }) => `${indicator} ${year}`);
    expect(years).toEqual(
      ['seiGrowth', 'research', 'certificates', 'wage'].flatMap((id) =>
        [2020, 2021, 2022].map((year) => `${id} ${year}`),
      ),
    );
  });

  it.each([
    ['sei_growth_real', 2021, 'seiGrowth'],
    ['sei_growth_real', 2017, 'seiGrowth'],
    ['national_high_tech_enterprises', 2022, 'certificates'],
    ['rd_expenditure_2019_prices', 2019, 'research'],
    [PAY, 2018, 'wage'],
  ])('scores otherwise without %s of %i', (series, year, indicator) => {
    const less = observations.filter((each) => each.series !== series || each.year !== year);
    expect(less).toHaveLength(observations.length - 1);
    expect(of(less, indicator)).not.toEqual(of(observations, indicator));
  });

  it('gives mean absolute error relative to the figure, and coverage, as by hand', () => {
    const file = [2015, 2016, 2017, 2018, 2019].map((year) => figure('sei_growth_real', year, 5));
    const score = of(
      [...file, figure('sei_growth_real', 2020, 3), figure('sei_growth_real', 2021, 12)],
      'seiGrowth',
    );
    expect(score?.all.mape).toBeCloseTo((3 / 3 + 6 / 12) / 2, 10);
    expect(score?.all).toMatchObject({ rows: 2, coverage: 0.5 });
    // Members 2, 4, 6, 8, 10: at 3 mean distance 3.4 less 80 / 40, at 12 mean distance 6 less the same.
    expect(score?.all.crps.model).toBeCloseTo((3.4 - 2 + (6 - 2)) / 2, 10);
    // Last growth is 5 with no error of its own.
    expect(score?.all.crps.lastGrowth).toBeCloseTo((2 + 7) / 2, 10);
    expect(score).toMatchObject({ hit: true, hard: false });
  });

  it('rests a verdict on read rows once there are three, and says so', () => {
    const history = [2018, 2019].map((year) => figure('sei_growth_real', year, 6));
    const near = [2020, 2021, 2022].map((year) => figure('sei_growth_real', year, 7));
    const far = figure('sei_growth_real', 2023, 60, false);
    const hard = of([...history, ...near, far], 'seiGrowth');
    expect(hard).toMatchObject({ hard: true, read: { rows: 3 }, all: { rows: 4 } });
    const soft = of([...history, ...near.slice(1), far], 'seiGrowth');
    expect(soft).toMatchObject({ hard: false, read: { rows: 2 }, all: { rows: 3 } });
  });

  it('does not score what the file lacks, whatever is left', () => {
    const one = arm([figure('national_high_tech_enterprises', 2024, 25000)]);
    expect(one.rows.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual([
      'certificates 2024',
    ]);
    const verdict = verdictOf(one);
    expect(verdict).toMatchObject({ scored: 1, modelled: 7, of: 8, needed: 4, passed: false });
    expect(one.scores.filter(({ hit }) => hit === undefined)).toHaveLength(6);
    const nothing = arm([figure('gdp_growth_real', 2019, 6)]);
    expect(nothing.rows).toEqual([]);
    expect(verdictOf(nothing)).toMatchObject({
      scored: 0,
      hits: 0,
      misses: 0,
      coverage: Number.NaN,
    });
  });

  it('runs as far as the file goes, and not beyond the model', () => {
    const to = (year: number) => hindcastEnd(new Figures([figure('sei_growth_real', year, 1)], []));
    expect([to(2018), to(2025), to(2040)]).toEqual([72, 132, 72]);
  });
});
