// Claim: two items of each chapter of the report are moved and made as docs/model/coverage.md says; test:slow shows all of them.
import { describe, it } from 'vitest';
import { COVERED_ITEMS } from '../fixtures/coverage.ts';
import { expectCovered } from '../fixtures/expect-covered.ts';
import { Worlds } from '../fixtures/without.ts';

const QUICK = ['C047', 'C079'];

describe('an item of the report', { timeout: 60_000 }, () => {
  const worlds = new Worlds();
  it.each(COVERED_ITEMS.filter(({ item }) => QUICK.includes(item)))(
    '$item is covered: $what',
    ({ reads, ...made }) => {
      expectCovered(worlds, reads, made);
    },
  );
});
