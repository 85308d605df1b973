// Claim: the fit of the years before the zone is scored against its bands over all rows and over the rows read at their
// source; the verdict rests on read rows alone once there are three, and is called soft before.
import { describe, expect, it } from 'vitest';
import { historyScores, type HistoryRow } from '../../src/experiment/index.ts';

const row = (
  indicator: HistoryRow['indicator'],
  year: number,
  figures: Partial<HistoryRow>,
): HistoryRow => ({
  indicator,
  year,
  published: 100,
  read: true,
  model: 100,
  trend: 100,
  frozen: 100,
  ...figures,
});

const scoreOf = (rows: readonly HistoryRow[], indicator: HistoryRow['indicator']) =>
  historyScores(rows).find((score) => score.indicator === indicator);

describe('scores of the years before the zone', () => {
  it('takes the largest deviation of either sign', () => {
    const rows = [
      row('certificates', 2015, { model: 110, trend: 95, frozen: 40 }),
      row('certificates', 2016, { model: 88, trend: 104 }),
      row('certificates', 2017, {}),
    ];
    const score = scoreOf(rows, 'certificates');
    expect(score).toMatchObject({ hard: true, holds: true, limit: 0.15 });
    expect(score?.read.model).toBeCloseTo(0.12);
    expect(score?.read.trend).toBeCloseTo(0.05);
    expect(score?.read.frozen).toBeCloseTo(0.6);
  });

  it('rests on read rows alone when there are three, whatever the others say', () => {
    const far = row('certificates', 2018, { read: false, model: 200 });
    const near = [2015, 2016, 2017].map((year) => row('certificates', year, {}));
    const score = scoreOf([...near, far], 'certificates');
    expect(score).toMatchObject({ hard: true, holds: true });
    expect(score?.all.model).toBeCloseTo(1);
    expect(scoreOf([...near.slice(1), far], 'certificates')).toMatchObject({
      hard: false,
      holds: false,
    });
  });

  it('has no deviation where no row was read', () => {
    const rows = [2015, 2016].map((year) => row('researchSpending', year, { read: false }));
    const score = scoreOf(rows, 'researchSpending');
    expect(score).toMatchObject({ hard: false, holds: true, read: { rows: 0, model: Number.NaN } });
  });

  it('compares growth from year to year, read when both years were', () => {
    const rows = [
      row('valueAdded', 2015, { published: 100, model: 50, read: false }),
      row('valueAdded', 2016, { published: 110, model: 56 }),
      row('valueAdded', 2017, { published: 121, model: 61.6 }),
    ];
    const score = scoreOf(rows, 'valueAdded');
    expect(score?.all.rows).toBe(2);
    expect(score?.read.rows).toBe(1);
    expect(score?.all.model).toBeCloseTo(0.02);
    expect(score?.read.model).toBeCloseTo(0);
  });
});
