// Claim: what patents are held to is the mean of the city's published series that ships, and nothing typed by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PUBLISHED } from '../../src/evidence/facts/science.ts';
import { parseObservations } from '../../src/scenario/data.ts';

const file = new URL('../../public/data/observed.csv', import.meta.url);
const observed = parseObservations('observed.csv', readFileSync(file, 'utf8'));

describe('published means of 2015-2019', () => {
  it.each([
    ['pctApplications', 'pct_applications'],
    ['inventionGrants', 'invention_patents_granted'],
  ] as const)('%s is that of %s', (indicator, name) => {
    const values = observed
      .filter(({ series, year }) => series === name && year >= 2015 && year <= 2019)
      .map(({ value }) => value);
    expect(values).toHaveLength(5);
    expect(PUBLISHED[indicator]).toBe(Math.round(values.reduce((a, b) => a + b, 0) / 5));
  });
});
