/** Claim: the tested population comes near the city's value added, R&D and certificates of 2015-2019. */
import { describe, expect, it } from 'vitest';
import { historyOf, type HistoryRow } from '../../src/experiment/history.ts';
import { BRANCH_MONTH, LIVE_SCALE, Simulation } from '../../src/model/index.ts';
import { modelData, observations } from '../fixtures/data.ts';
import { runTo } from '../fixtures/run.ts';

const REPLICATES = [1, 2, 3, 4, 5, 6, 7, 8];
const GROWTH_POINTS = 0.03;
const BANDS = { valueAdded: 0.05, researchSpending: 0.1, certificates: 0.15 } as const;

function history(replicate: number, frozen = false): Float64Array {
  const setup = { data: modelData, seed: 1, replicate, scale: LIVE_SCALE, programme: [], frozen };
  return runTo(new Simulation(setup), BRANCH_MONTH).results();
}

describe('history', () => {
  const rows = historyOf(
    REPLICATES.map((replicate) => history(replicate)),
    REPLICATES.map((replicate) => history(replicate, true)),
    observations,
  );
  const names = rows.map((row) => [row.indicator, row.year, row] as const);
  const before = ({ indicator, year }: HistoryRow) =>
    rows.find((row) => row.indicator === indicator && row.year === year - 1);

  it('has five years of three indicators', () => {
    expect(rows).toHaveLength(15);
  });

  it.each(names)('%s of %i lies within its band', (indicator, _year, row) => {
    expect(Math.abs(row.model / row.published - 1)).toBeLessThan(BANDS[indicator as 'valueAdded']);
  });

  it.each(names.filter(([indicator, year]) => indicator === 'valueAdded' && year > 2015))(
    '%s grows in %i as published, within three points',
    (_indicator, _year, row) => {
      const last = before(row);
      const growth = row.model / (last?.model ?? Number.NaN);
      const published = row.published / (last?.published ?? Number.NaN);
      expect(Math.abs(growth - published)).toBeLessThan(GROWTH_POINTS);
    },
  );

  it('is told beside a trend and beside the drivers alone, which miss the certificates', () => {
    const certificates = rows.filter(({ indicator }) => indicator === 'certificates');
    const worst = (of: (row: HistoryRow) => number) =>
      Math.max(...certificates.map((row) => Math.abs(of(row) / row.published - 1)));
    expect(worst(({ frozen }) => frozen)).toBeGreaterThan(worst(({ model }) => model));
    for (const { trend } of rows) expect(trend).toBeGreaterThan(0);
  });
});
