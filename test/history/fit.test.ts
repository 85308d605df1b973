/** Claim: the tested population comes near the city's value added, R&D and certificates of 2015-2019. */
import { describe, expect, it } from 'vitest';
import {
  HISTORY_BANDS,
  historyOf,
  historyRuns,
  historyScores,
  type HistoryRow,
} from '../../src/experiment/history.ts';
import { LIVE_SCALE } from '../../src/model/index.ts';
import { modelData, observations } from '../fixtures/data.ts';

/** As many as a usual run: with fewer, what is tested is the luck of the first draws. */
const REPLICATES = 20;
const GROWTH_POINTS = HISTORY_BANDS.valueAdded.limit;
const BANDS = {
  valueAdded: 0.05,
  researchSpending: HISTORY_BANDS.researchSpending.limit,
  certificates: HISTORY_BANDS.certificates.limit,
} as const;

describe('history', () => {
  const { runs, frozen } = historyRuns(modelData, { seed: 1, scale: LIVE_SCALE }, REPLICATES);
  const rows = historyOf(runs, frozen, observations);
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

  it('is scored as it lies', () => {
    expect(historyScores(rows).map(({ holds }) => holds)).toEqual([true, true, true]);
  });

  it('is told beside a trend and beside the drivers alone, which miss the certificates', () => {
    const certificates = rows.filter(({ indicator }) => indicator === 'certificates');
    const worst = (of: (row: HistoryRow) => number) =>
      Math.max(...certificates.map((row) => Math.abs(of(row) / row.published - 1)));
    expect(worst(({ frozen }) => frozen)).toBeGreaterThan(worst(({ model }) => model));
    for (const { trend } of rows) expect(trend).toBeGreaterThan(0);
  });
});
