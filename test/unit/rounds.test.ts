// Claim: peers need as many rounds at a gate as individuals do: those of desks that draw their signals.
import { describe, expect, it } from 'vitest';
import { normal, normalBelow } from '../../src/kernel/distributions.ts';
import { verdict } from '../../src/model/processes/gate/verdicts.ts';
import { lossCover } from '../../src/model/processes/fund/equity.ts';
import { GATE } from '../../src/model/gates.ts';
import {
  ASKED,
  askChance,
  decidedShare,
  renewRounds,
  roundsOf,
} from '../../src/model/processes/gate/rounds.ts';
import { simulation } from '../fixtures/run.ts';

describe('the normal distribution', () => {
  it.each([-9, -7.2, -3, -1, -0.1, 0, 0.5, 2, 5])('is inverted at %s', (z) => {
    expect(Math.abs(normal(normalBelow(z)) - z)).toBeLessThan(Math.abs(z) > 4 ? 1e-9 : 1e-11);
    expect(normalBelow(z) + normalBelow(-z)).toBeCloseTo(1, 14);
  });
});

describe('the chance that a desk asks for more', () => {
  const desk = { prior: -0.3, priorVariance: 0.8, limit: -0.1, caution: 1.2 };

  it.each([-1.5, -0.2, 0.4])('is that of its verdicts over all signals, at risk %s', (risk) => {
    const variance = 0.5;
    const SIGNALS = 20000;
    let asked = 0;
    for (let i = 0; i < SIGNALS; i++) {
      const noise = Math.sqrt(variance);
      const signal = risk + noise * normal((i + 0.5) / SIGNALS);
      const { prior, limit } = desk;
      const known = { signal, noise, prior, priorSd: Math.sqrt(desk.priorVariance), limit };
      if (verdict(known, desk.caution) === 'ask') asked++;
    }
    expect(askChance(risk, variance, desk)).toBeCloseTo(asked / SIGNALS, 3);
  });
});

describe('peers whose round ends', () => {
  const { world } = simulation();
  const parameters = {
    ...world.parameters,
    regulation: { ...world.parameters.regulation, roundsWithoutRule: 1.7, mostRounds: 3.4 },
  };
  const rated = { classes: world.classes, parameters };
  const MOST = 4;
  const decided = (gate: number, round: number) => decidedShare(rated, { kind: 2, gate, round });

  it.each([
    [0, [0, 1]],
    [1, [1, 1]],
  ])('pass together before access, after two rounds or one (rule %i)', (rule, shares) => {
    world.classes.columns.rule[2] = rule;
    expect([1, 2].map((round) => decided(GATE.certification, round))).toEqual(shares);
    expect(roundsOf(rated, 2, GATE.certification)).toBe(shares.indexOf(1) + 1);
  });

  it('are decided at access as often as they are not asked, all of them in the last round', () => {
    renewRounds(rated);
    const { columns } = world.classes;
    let asked = 1;
    let rounds = 0;
    for (let round = 1; round <= MOST; round++) {
      rounds += asked;
      asked *= 1 - decided(GATE.access, round);
      expect(asked).toBeCloseTo(columns[ASKED[round - 1] ?? 'askedOnce'][2] ?? Number.NaN, 12);
    }
    expect(asked).toBe(0);
    expect(rounds).toBeCloseTo(roundsOf(rated, 2, GATE.access), 12);
    expect(rounds).toBeGreaterThan(1.1);
  });
});

describe('cover of losses in a fund', () => {
  it('is in proportion to the money of the city and never more than it', () => {
    expect(lossCover(100, 0, 0.8)).toBe(0);
    expect(lossCover(100, 0.2, 0.8)).toBeCloseTo(16, 12);
    expect(lossCover(100, 0.3, 1)).toBeLessThanOrEqual(30);
    expect(lossCover(100, 0.9, 1)).toBeCloseTo(10, 12);
  });
});
