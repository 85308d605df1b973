// Claim: every item of the report that docs/model/coverage.md calls covered moves when what is named moves it, and is gone when
// the process that makes it is taken off the schedule; so does every measure of the nine target cells.
// Depends on: src/kernel src/model src/experiment/targets src/scenario public/data test/fixtures package-lock.json
import { describe, expect, it } from 'vitest';
import { MEASURE_IDS } from '../../src/model/index.ts';
import { COVERED_ITEMS, MEASURES_MADE } from '../fixtures/coverage.ts';
import { expectCovered } from '../fixtures/expect-covered.ts';
import { Worlds } from '../fixtures/without.ts';

const worlds = new Worlds();

describe('an item of the report', { timeout: 60_000 }, () => {
  it.each(COVERED_ITEMS)('$item is covered: $what', ({ reads, ...made }) => {
    expectCovered(worlds, reads, made);
  });
});

describe('a measure of the target cells', { timeout: 60_000 }, () => {
  it.each(MEASURE_IDS)('%s is moved, and gone without its process', (id) => {
    expectCovered(worlds, id, MEASURES_MADE[id]);
  });

  it('that another process makes does not pass', () => {
    const wrong = { ...MEASURES_MADE.pctApplications, process: 'city.housing' };
    expect(() => expectCovered(worlds, 'pctApplications', wrong)).toThrow();
    const idle = { ...MEASURES_MADE.pctApplications, moves: { future: {} } };
    expect(() => expectCovered(worlds, 'pctApplications', idle)).toThrow();
  });
});
