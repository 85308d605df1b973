/** The end of products. */
import { process } from '../../world.ts';

/** Old products leave the market. */
export const firmRetirement = process({
  name: 'firm.retirement',
  why: 'Before incidents, so that only products in use can harm.',
  reads: ['parameters'],
  writes: ['firms'],
  run({ firms: { columns, count }, parameters }) {
    const { products } = columns;
    const { productSurvival } = parameters.firm;
    for (let row = 0; row < count; row++) products[row] *= productSurvival;
  },
});
