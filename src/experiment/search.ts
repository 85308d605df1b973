/** Searches the unit cube for the cheapest point that is good enough often enough. */
import { normal } from '../kernel/distributions.ts';
import { Stream } from '../kernel/random.ts';

/** What an evaluation says of a point. */
export interface Judgement {
  readonly cost: number;
  /** Share of runs in which everything wanted came about. */
  readonly probability: number;
}

export interface Judged extends Judgement {
  readonly position: readonly number[];
}

export interface SearchSettings {
  readonly factors: number;
  /** Probability that is wanted. */
  readonly wanted: number;
  /** Evaluations that may be spent. */
  readonly budget: number;
  readonly seed: number;
  /** Positions to begin with, beside nothing at all and everything at full. */
  readonly starts: readonly (readonly number[])[];
}

/** Share of the budget for sampling; the rest prunes what was found, or samples on where nothing is good enough yet. */
const SAMPLING = 0.6;
const ELITE = 0.25;
const FIRST_SPREAD = 0.35;
const SMALLEST_SPREAD = 0.02;
const BISECTIONS = 4;
const PROCESS = 'search';

/** Whether a judgement is better: good enough before not, then cheaper, or nearer to good enough. */
export function isBetter(a: Judgement, b: Judgement, wanted: number): boolean {
  const [enough, other] = [a.probability >= wanted, b.probability >= wanted];
  if (enough !== other) return enough;
  if (enough || a.probability === b.probability) return a.cost < b.cost;
  return a.probability > b.probability;
}

/**
 * Finds a cheap point whose probability is as wanted.
 *
 * Cross-entropy sampling (Rubinstein 1999, Methodology and Computing in Applied Probability 1): generations are drawn
 * around the mean of the better quarter of the one before. What is best then is pruned: each coordinate is taken to 0,
 * or as near to it as bisection finds good enough.
 *
 * @param evaluate judges a point; asked at most `budget` times, in an order that depends on its answers and the seed only
 */
export async function search(
  settings: SearchSettings,
  evaluate: (position: readonly number[]) => Promise<Judgement>,
): Promise<Judged> {
  const state = new Search(settings, evaluate);
  await state.sample(Math.max(2, Math.floor(settings.budget * SAMPLING)));
  await state.prune();
  return state.best;
}

class Search {
  readonly #settings: SearchSettings;
  readonly #evaluate: (position: readonly number[]) => Promise<Judgement>;
  readonly #stream: Stream;
  #spent = 0;
  #best: Judged | undefined;

  constructor(
    settings: SearchSettings,
    evaluate: (position: readonly number[]) => Promise<Judgement>,
  ) {
    this.#settings = settings;
    this.#evaluate = evaluate;
    this.#stream = new Stream(settings.seed, 0, PROCESS);
  }

  get best(): Judged {
    if (this.#best === undefined) throw new RangeError('a search needs a budget');
    return this.#best;
  }

  async #judge(position: readonly number[]): Promise<Judged> {
    this.#spent += 1;
    const judged = { position, ...(await this.#evaluate(position)) };
    if (this.#best === undefined || isBetter(judged, this.#best, this.#settings.wanted))
      this.#best = judged;
    return judged;
  }

  async sample(budget: number): Promise<void> {
    const { factors, wanted, starts } = this.#settings;
    const all = (position: number) => Array.from({ length: factors }, () => position);
    const known: Judged[] = [];
    for (const start of [all(1), all(0), ...starts].slice(0, budget))
      known.push(await this.#judge(start));
    let centre = known.find(({ probability }) => probability >= wanted)?.position ?? all(1 / 2);
    let spread = all(FIRST_SPREAD);
    const size = Math.max(8, 2 * factors);
    // Nothing to prune yet: what is kept for that goes on sampling.
    const mayGoOn = () => this.#spent < (this.#isEnough() ? budget : this.#settings.budget);
    for (let generation = 0; mayGoOn(); generation++) {
      const judged: Judged[] = [];
      for (let member = 0; member < size && mayGoOn(); member++)
        judged.push(await this.#judge(this.#drawn({ generation, member }, centre, spread)));
      const elite = [...judged, this.best]
        .map((each, place) => ({ each, place }))
        .sort((a, b) => order(a.each, b.each, wanted) || a.place - b.place)
        .slice(0, Math.max(2, Math.round(size * ELITE)))
        .map(({ each }) => each.position);
      centre = all(0).map((_, factor) => meanAt(elite, factor));
      spread = centre.map((middle, factor) => {
        const offs = elite.map((each) => (each[factor] ?? 0) - middle);
        const variance = offs.reduce((sum, off) => sum + off * off, 0) / offs.length;
        return Math.max(SMALLEST_SPREAD, Math.sqrt(variance));
      });
    }
  }

  #isEnough(): boolean {
    return this.best.probability >= this.#settings.wanted;
  }

  #drawn(
    { generation, member }: { readonly generation: number; readonly member: number },
    centre: readonly number[],
    spread: readonly number[],
  ): number[] {
    const draws = this.#stream.at(generation, member);
    return centre.map((middle, factor) => {
      const position = middle + (spread[factor] ?? 0) * normal(draws.uniform(factor));
      return Math.min(1, Math.max(0, position));
    });
  }

  /** Takes what is not needed out of the best point. */
  async prune(): Promise<void> {
    const { factors, budget } = this.#settings;
    if (!this.#isEnough()) return;
    for (let factor = 0; factor < factors && this.#spent < budget; factor++)
      await this.#lower(factor, 0);
    for (let factor = 0; factor < factors; factor++) {
      let low = 0;
      for (let step = 0; step < BISECTIONS && this.#spent < budget; step++) {
        const at = this.best.position[factor] ?? 0;
        if (at - low < SMALLEST_SPREAD) break;
        const middle = (low + at) / 2;
        if (!(await this.#lower(factor, middle))) low = middle;
      }
    }
  }

  /** Tries a lower coordinate of the best point. @returns whether it is still good enough, and cheaper */
  async #lower(factor: number, to: number): Promise<boolean> {
    const { position } = this.best;
    if ((position[factor] ?? 0) <= to) return false;
    const judged = await this.#judge(position.map((each, at) => (at === factor ? to : each)));
    return this.best === judged;
  }
}

function order(a: Judgement, b: Judgement, wanted: number): number {
  if (isBetter(a, b, wanted)) return -1;
  return isBetter(b, a, wanted) ? 1 : 0;
}

function meanAt(positions: readonly (readonly number[])[], factor: number): number {
  return positions.reduce((sum, each) => sum + (each[factor] ?? 0), 0) / positions.length;
}
