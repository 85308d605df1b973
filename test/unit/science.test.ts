// Claim: rules of science, patents, trade and standards behave as their words say at the ends of their ranges.
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/kernel/declare.ts';
import { SCIENCE_PARAMETERS } from '../../src/model/parameters/science.ts';
import { STANDARD_PARAMETERS } from '../../src/model/parameters/standards.ts';
import { partFiled } from '../../src/model/processes/science/patents.ts';
import { centresThatCome } from '../../src/model/processes/science/posts.ts';
import { reachOf } from '../../src/model/processes/science/research.ts';
import { flawOf, recognisedPart } from '../../src/model/processes/standard/making.ts';

const science = valuesOf(SCIENCE_PARAMETERS, () => 0.5);
const standards = valuesOf(STANDARD_PARAMETERS, () => 0.5);

describe('foreign centres', () => {
  it('take up nearly all of few offers, and never more than there is interest', () => {
    expect(centresThatCome(0, 1)).toBe(0);
    expect(centresThatCome(0.01, 1)).toBeCloseTo(0.00995, 4);
    expect(centresThatCome(100, 1)).toBeCloseTo(1, 12);
  });
});

describe('joint research', () => {
  it('makes firms reach more of what institutes find out, up to all of it', () => {
    expect(reachOf(0, 0.4)).toBe(0.4);
    expect(reachOf(1 / 2, 0.4)).toBeCloseTo(0.7, 12);
    expect(reachOf(1, 0.4)).toBe(1);
  });
});

describe('an invention', () => {
  it('is filed by one in two where filing costs as much as the median one is worth, by fewer where it costs more', () => {
    expect(partFiled(science.patentValue, science)).toBeCloseTo(0.5, 12);
    expect(partFiled(10 * science.patentValue, science)).toBeLessThan(0.1);
    expect(partFiled(1, science)).toBeGreaterThan(0.99);
  });
});

describe('a standard', () => {
  it('has most flaws at once, half of them after some time, and none in the end', () => {
    expect(flawOf(0, standards)).toBe(standards.earlyFlaw);
    const half = standards.ripening * Math.LN2;
    expect(flawOf(half, standards)).toBeCloseTo(standards.earlyFlaw / 2, 12);
    expect(flawOf(1000, standards)).toBeLessThan(1e-6);
  });

  it('is recognised in more markets with people who seek it, each of whom finds fewer left', () => {
    const at = (posts: number) => recognisedPart(posts, standards);
    expect(at(0)).toBeCloseTo(standards.recognised, 12);
    expect(at(20) - at(10)).toBeLessThan(at(10) - at(0));
    expect(at(1e6)).toBe(1);
  });
});
