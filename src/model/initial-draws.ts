/**
 * Draws of the first population. It is drawn once and for all: the same in every replicate, seed and scenario.
 * Only its scale changes how many individuals stand for it.
 */
import { Stream, type Draws } from '../kernel/random.ts';

const POPULATION_SEED = 2015;
const PURPOSES = 25;

/** Hands out the draws by purpose, each made once: thousands of firms draw for twenty purposes. */
export class PopulationDraws {
  readonly #byPurpose: readonly Draws[];

  constructor() {
    const stream = new Stream(POPULATION_SEED, 0, 'population');
    this.#byPurpose = Array.from({ length: PURPOSES }, (_, purpose) => stream.at(0, purpose));
  }

  /** @param purpose below 25 */
  at(purpose: number): Draws {
    return this.#byPurpose[purpose];
  }

  /** A number strictly between 0 and 1 for an agent and a purpose. */
  uniform(purpose: number, key: number): number {
    return this.#byPurpose[purpose].uniform(key);
  }
}
