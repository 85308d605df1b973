/** Claim: each decision is the pure function its docstring says. */
import { describe, expect, it } from 'vitest';
import { carriedShare, threshold } from '../../src/model/processes/firm/threshold.ts';
import { classBelief } from '../../src/model/processes/gate/belief.ts';
import { verdict } from '../../src/model/processes/gate/verdicts.ts';
import { nextRule } from '../../src/model/processes/desk/rules.ts';
import { reviewedPosts } from '../../src/model/processes/desk/posts.ts';
import { easeOfEntry } from '../../src/model/processes/firm/entry.ts';
import { exitHazard } from '../../src/model/processes/firm/exit.ts';
import { controlEffort } from '../../src/model/processes/firm/control.ts';
import {
  doubtPremium,
  roundHurdle,
  signalWeight,
  worthToInvestor,
} from '../../src/model/processes/fund/bidding.ts';
import { roundSize } from '../../src/model/processes/fund/investing.ts';
import { filledShare, remaining } from '../../src/model/processes/labour/matching.ts';
import {
  eventSize,
  growthFactor,
  growthShock,
  peerAdoption,
} from '../../src/model/processes/firm/demand.ts';
import { productValue } from '../../src/model/processes/firm/invention.ts';
import { offerOf, recordOf } from '../../src/model/processes/fund/raising.ts';
import { userCost } from '../../src/model/processes/firm/plan.ts';
import { movers } from '../../src/model/processes/talent/migration.ts';
import { paretoQuantiles } from '../../src/model/initial-firms.ts';

describe('firms', () => {
  it('asks 5, 4 and 3 % of small, middling and large firms', () => {
    expect([10e6, 50e6, 51e6, 200e6, 201e6].map(threshold)).toEqual([0.05, 0.05, 0.04, 0.04, 0.03]);
  });

  it('reach a threshold with R&D and attribution so that a yuan costs the same on both margins', () => {
    const p = { attributionCost: 1.5, userCostElasticity: 2 };
    const carried = carriedShare(p);
    expect(carried).toBeCloseTo(0.75, 12);
    expect(carried / p.userCostElasticity).toBeCloseTo(p.attributionCost * (1 - carried), 12);
  });

  it('count as usual to investors who know nothing, less their doubt, and as they are to those who know all', () => {
    const p = { poolSpread: 0.8, doubtPremium: 0.5 };
    const viewThrough = (noise: number) => ({
      weight: signalWeight(noise, p),
      premium: doubtPremium(noise, p),
    });
    expect(worthToInvestor(16, 18, viewThrough(1e6))).toBeCloseTo(16 - 0.5 * 0.8, 6);
    expect(worthToInvestor(16, 18, viewThrough(1e-6))).toBeCloseTo(18, 5);
    const known = (noise: number) => worthToInvestor(16, 17, viewThrough(noise));
    expect(known(0.4)).toBeGreaterThan(known(0.8));
    expect(worthToInvestor(16, 16, viewThrough(0.4))).toBeGreaterThan(
      worthToInvestor(16, 16, viewThrough(0.8)),
    );
  });

  it('makes exit rise to the peak age and fall with size', () => {
    const p = { exitBase: 0.01, exitFloor: 0.6, exitMostSize: 3 };
    const peak = 36;
    const hazard = (age: number, sales: number) =>
      exitHazard(age / peak, Math.exp(-age / peak), sales ** -0.1, p);
    expect(hazard(0, 1)).toBe(0);
    expect(hazard(36, 1)).toBeGreaterThan(hazard(12, 1));
    expect(hazard(36, 1)).toBeGreaterThan(hazard(36, 100));
  });

  it('gives large firms smaller shocks, and no shock a mean effect on demand', () => {
    const p = { eventSize: 0.1, referenceSales: 1, sizeVariance: 0.16 };
    expect(eventSize(1, p)).toBeCloseTo(0.1, 12);
    expect(eventSize(1000, p)).toBeLessThan(eventSize(1, p));
    let sum = 0;
    const n = 4001;
    for (let i = 0; i < n; i++) {
      const z = -4 + (8 * i) / (n - 1);
      const density = (Math.exp((-z * z) / 2) * 8) / (n - 1) / Math.sqrt(2 * Math.PI);
      sum += Math.exp(growthShock(0.2, z)) * density;
    }
    expect(sum).toBeCloseTo(1, 3);
  });

  it('values products less, relative to the firm, the larger the firm is', () => {
    const p = {
      productValue: 0.1,
      valueSpread: 1,
      mostValue: 1.5,
      referenceSales: 4,
    };
    expect(productValue(0.5, 4, p, 0.5)).toBeCloseTo(0.1, 12);
    expect(productValue(0.5, 16, p, 0.5)).toBeCloseTo(0.05, 12);
    expect(productValue(1 - 1e-12, 0.01, p, 0.5)).toBe(1.5);
  });

  it('lets buyers learn from sites, each one less than the last', () => {
    const p = { peerAdoption: 0.02, siteScale: 40 };
    expect(peerAdoption(0, p)).toBe(0);
    expect(peerAdoption(40, p)).toBeCloseTo(0.01, 12);
    expect(2 * peerAdoption(40, p)).toBeGreaterThan(peerAdoption(80, p));
  });

  it('grows as the exponential does', () => {
    for (const change of [-0.5, -0.029, -0.001, 0, 0.004, 0.0299, 0.31])
      expect(Math.abs(growthFactor(change) / Math.exp(change) - 1)).toBeLessThan(1e-9);
  });

  it('brings in more founders the less conditions of entry take of their savings', () => {
    const p = { setupResponse: 0.5, founderSavings: 200000 };
    expect(easeOfEntry(0, p)).toBe(1);
    expect(easeOfEntry(40000, p)).toBeCloseTo(Math.exp(0.1), 12);
  });

  it('cuts the user cost of R&D with the deduction', () => {
    expect(userCost(1, 0.25)).toBe(1);
    expect(userCost(1.75, 0.25)).toBeCloseTo(0.75, 12);
  });

  it('lays out sizes between the bounds', () => {
    const sizes = paretoQuantiles(100, 1, 1000, 1.06);
    expect(sizes[0]).toBeGreaterThan(1);
    expect(sizes[99]).toBeLessThan(1000);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
  });
});

describe('regulators', () => {
  const known = { signal: 0, noise: 1, prior: 0, priorSd: 1, limit: 0 };

  it('admits the clearly sound, refuses the clearly harmful and asks in between', () => {
    expect(verdict({ ...known, signal: -5 }, 0.5)).toBe('admit');
    expect(verdict({ ...known, signal: 5 }, 0.5)).toBe('refuse');
    expect(verdict(known, 0.5)).toBe('ask');
  });

  it('needs less when more is known', () => {
    expect(verdict({ ...known, signal: -0.8, noise: 1 }, 0.8)).toBe('ask');
    expect(verdict({ ...known, signal: -0.8, noise: 0.2 }, 0.8)).toBe('admit');
  });

  it('believes what use has shown', () => {
    const p = { priorUse: 40, pessimism: 2 };
    expect(classBelief(0, 0, 0.02, p)).toBeCloseTo(Math.log(2), 12);
    expect(classBelief(0, 4000, 0.02, p)).toBeLessThan(-3);
    expect(classBelief(400, 4000, 0.02, p)).toBeGreaterThan(1);
  });

  it('moves posts towards the work within the yearly limits', () => {
    const p = { utilisation: 1, postsGrowth: 0.1, postsFall: 0.05 };
    expect(reviewedPosts(10, 1200, p)).toBeCloseTo(11, 12);
    expect(reviewedPosts(10, 0, p)).toBeCloseTo(9.5, 12);
    expect(reviewedPosts(10, 126, p)).toBeCloseTo(10.5, 12);
  });

  it('drafts for the class with most cases among those with evidence and no rule', () => {
    const classes = {
      rule: new Float64Array([1, 0, 0, 0]),
      seen: new Float64Array([99, 99, 99, 1]),
    };
    expect(nextRule(classes, new Float64Array([9, 2, 5, 8]), 10)).toBe(2);
    expect(nextRule(classes, new Float64Array(4), 100)).toBe(-1);
  });

  it('makes control effort pay when detection is likely', () => {
    const p = { effortCost: 1, ownLoss: 10, penalty: 100 };
    expect(controlEffort(0.05, 0, p)).toBe(0);
    expect(controlEffort(0.05, 1, p)).toBeGreaterThan(controlEffort(0.05, 0.3, p));
    expect(controlEffort(10, 1, p)).toBeLessThan(1);
  });
});

describe('funds', () => {
  const p = {
    localShare: 0.6,
    dutyCost: 0.25,
    concessionPull: 0.6,
    cityShareLimit: 0.3,
    matching: 0.4,
  };
  const terms = { duty: 1.5, concession: 0, tolerance: 0 };

  it('take of the city at most its share, of usual money first', () => {
    const offer = offerOf(70, { usual: 20, extra: 100 }, terms, p);
    expect(offer.usual).toBe(20);
    expect(offer.extra).toBeCloseTo(10, 12);
    expect(offer.matched).toBeCloseTo(4, 12);
    expect(offer.local).toBeCloseTo(64, 12);
  });

  it('invest more here under a duty that binds, though partners give less', () => {
    const pots = { usual: 0, extra: 100 };
    const bound = offerOf(70, pots, { ...terms, duty: 2.5 }, p);
    expect(bound.local).toBeGreaterThan(offerOf(70, pots, terms, p).local);
    expect(bound.local - bound.matched).toBeLessThan(75);
  });

  it('find more partners when gains are left to them', () => {
    const pots = { usual: 0, extra: 100 };
    const conceded = offerOf(70, pots, { ...terms, concession: 0.5 }, p);
    expect(conceded.local).toBeGreaterThan(offerOf(70, pots, terms, p).local);
  });

  it('are raised on a record: a promise at first, nothing once money never came back', () => {
    const r = { patienceOfPartners: 1, bestRecord: 1.5 };
    expect(recordOf(0, 0, 100, r)).toBe(1);
    expect(recordOf(0, 120, 100, r)).toBe(0);
    expect(recordOf(300, 120, 100, r)).toBe(1.5);
  });
});

describe('labour and finance', () => {
  it('moves people by chance, never more than there are', () => {
    expect(movers(1000, 0.1, 0)).toBeCloseTo(100, 12);
    expect(movers(1000, 0.1, 1)).toBeCloseTo(100 + Math.sqrt(90), 12);
    expect(movers(4, 0.5, -9)).toBe(0);
    expect(movers(4, 0.5, 9)).toBe(4);
  });

  it('never fills more jobs than there are vacancies or people', () => {
    expect(filledShare(0, 10, { matching: 0.3 })).toBe(1);
    expect(filledShare(100, 0, { matching: 0.3 })).toBe(0);
    expect(filledShare(100, 4, { matching: 0.9 })).toBeLessThanOrEqual(0.04);
    expect(filledShare(1, 1e6, { matching: 0.9 })).toBe(1);
  });

  it('lets part of a surplus go', () => {
    expect(remaining(100, 50, { quitRate: 0, adjustment: 0.2 })).toBe(90);
    expect(remaining(100, 200, { quitRate: 0.01, adjustment: 0.2 })).toBe(99);
  });

  it('asks more of later rounds and less when selling is easy', () => {
    expect(roundSize(2, { firstRound: 5, roundStep: Math.LN2 })).toBeCloseTo(20, 12);
    const p = { firstHurdle: 17, hurdleStep: 0.8, windowWeight: 0.3 };
    expect(roundHurdle(1, 1, p)).toBeCloseTo(17.8, 12);
    expect(roundHurdle(0, 2, p)).toBeLessThan(17);
  });
});
