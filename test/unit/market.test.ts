// Claim: shares of a market move at the declared pace, prices change what a sale is worth, and research works through
// researchers and knowledge, of which only those who do research themselves can take any from others.
import { describe, expect, it } from 'vitest';
import { addedShareAt } from '../../src/model/processes/market/classes.ts';
import { fitnessOfPrice, selectionPace } from '../../src/model/processes/market/selection.ts';
import {
  inventionHazard,
  lastingKnowledge,
  sizeElasticity,
} from '../../src/model/processes/firm/knowledge.ts';

describe('shares of a market', () => {
  it.each([
    [0.2, 1],
    [0.3, 2],
    [0.4, 3],
  ])('lose %f in five years at a price a quarter higher, weight %i', (lostToPrice, priceWeight) => {
    const p = { lostToPrice, priceWeight };
    const monthly = selectionPace(p) * (fitnessOfPrice(1.25, p) - 1);
    expect(Math.exp(60 * monthly)).toBeCloseTo(1 - lostToPrice, 12);
  });

  it('keep less value added of a yuan at a lower price, since inputs cost the same', () => {
    expect(addedShareAt(1, 0.3)).toBeCloseTo(0.3, 12);
    expect(addedShareAt(1.1, 0.3)).toBeGreaterThan(0.3);
    expect(1.1 * addedShareAt(1.1, 0.3)).toBeCloseTo(0.3 + 0.1, 12);
  });
});

describe('research', () => {
  const p = {
    inventionRate: 0.02,
    referenceResearchers: 4,
    researchElasticity: 0.4,
    knowledgeElasticity: 0.1,
    spillover: 0.3,
    decay: 0.01,
  };
  const lasting = (researchers: number) => ({
    researchers,
    knowledge: lastingKnowledge(researchers, p),
  });

  it('of a lasting team of the usual size invents at the usual rate', () => {
    expect(inventionHazard(lasting(4), 1, p)).toBeCloseTo(0.02, 12);
  });

  it('of a larger team invents more, in the proportion in which products of larger firms add less', () => {
    const more = inventionHazard(lasting(40), 1, p) / inventionHazard(lasting(4), 1, p);
    expect(more).toBeCloseTo(10 ** sizeElasticity(p), 12);
  });

  it('gains from what others know, and nothing comes of that without a team', () => {
    expect(inventionHazard(lasting(4), 2, p)).toBeCloseTo(0.04, 12);
    expect(inventionHazard({ researchers: 0, knowledge: 1e6 }, 2, p)).toBe(0);
  });

  it('of a team that is new to it invents less than one with a past', () => {
    expect(inventionHazard({ researchers: 4, knowledge: 40 }, 1, p)).toBeLessThan(
      inventionHazard(lasting(4), 1, p),
    );
  });
});
