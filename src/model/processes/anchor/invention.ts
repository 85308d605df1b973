/** What the largest firms invent. */
import { poisson } from '../../../kernel/distributions.ts';
import { bit, exp } from '../../../kernel/math.ts';
import { anchorRows } from '../../turns.ts';
import { process } from '../../world.ts';
import { keptQuality } from '../standard/making.ts';
import { productValue } from '../firm/invention.ts';
import { inventionHazard, sizeElasticity } from '../firm/knowledge.ts';

const PURPOSE = { number: 0, value: 1 } as const;

/**
 * Anchors have many lines of products, so that each brings out a number a month: Poisson with the hazard of its team and
 * of what it knows. Each adds demand as others' products do. Development is part of the work of the team; gates are passed
 * by departments of their own and do not hold up the rest.
 */
export const anchorInvention = process({
  name: 'anchor.invention',
  why: 'Beside the inventions of all others, after R&D was carried out.',
  reads: ['classes', 'parameters'],
  writes: ['firms', 'tally'],
  run(world, draws) {
    const { firms, parameters, tally } = world;
    const { firm: p, knowledge: k } = parameters;
    const { technology, key, demand, adoption, quality } = firms.columns;
    const { researchers, knowledge } = firms.columns;
    const { frontier, learned } = world.classes.columns;
    const scale = sizeElasticity(k);
    const anchors = anchorRows(firms);
    for (let row = 0; row < anchors; row++) {
      const team = { researchers: researchers[row], knowledge: knowledge[row] };
      const hazard = inventionHazard(team, learned[technology[row]], k);
      const number = poisson(draws.at(PURPOSE.number).uniform(key[row]), hazard);
      let value = 0;
      for (let product = 0; product < number; product++)
        value += productValue(
          draws.at(PURPOSE.value).uniform(key[row], product),
          demand[row],
          p,
          scale,
        );
      adoption[row] += value;
      quality[row] *= exp(p.qualityGain * value * keptQuality(world.classes, technology[row]));
      tally.anchorInventions += number;
      tally.worldFirsts += number * bit(quality[row] > frontier[technology[row]]);
    }
  },
});
