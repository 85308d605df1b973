/** Claim: the totals of a month have a name each and stand in one array in the order of the series. */
import { describe, expect, it } from 'vitest';
import { SERIES_IDS } from '../../src/model/indicators/declare.ts';
import { emptyTally } from '../../src/model/tally.ts';

describe('totals of a month', () => {
  it('have a place of their own each', () => {
    const tally = emptyTally();
    SERIES_IDS.forEach((id, place) => {
      tally[id] += place + 1;
    });
    expect([...tally.values]).toEqual(SERIES_IDS.map((_, place) => place + 1));
    tally.values.fill(0);
    expect(SERIES_IDS.map((id) => tally[id])).toEqual(SERIES_IDS.map(() => 0));
  });

  it('are not shared between worlds', () => {
    const [one, other] = [emptyTally(), emptyTally()];
    one.firms = 7;
    expect(other.firms).toBe(0);
  });
});
