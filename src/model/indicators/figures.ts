/** Figures as the city's statistics show them: late, and with an error that is the same in every scenario. */
import { normal } from '../../kernel/distributions.ts';
import { Stream } from '../../kernel/random.ts';
import { PARAMETERS } from '../parameters/index.ts';
import { PRIMITIVES } from '../policy/primitives.ts';
import type { Published, SeriesId } from './declare.ts';
import { INDICATORS, type IndicatorId } from './index.ts';
import type { SeriesTable } from './results.ts';

/** Months that a round of the survey takes as it was staffed in 2019: its work over its posts. */
const USUAL_ROUND = PARAMETERS.regulation.surveyWork.value / PRIMITIVES.surveyPosts.base;

/**
 * Months after a December until its figure is known: the delay of 2019, shortened or lengthened as a round of the survey is.
 *
 * @param round months that a round takes now
 */
export function delayOf({ delay }: Published, round: number): number {
  return (delay * round) / USUAL_ROUND;
}

/** Figures of one run: its indicators, each with a relative error that is drawn once for each December. */
export class RunFigures {
  readonly #table: SeriesTable;
  readonly #streams = new Map<IndicatorId, Stream>();
  readonly #seed: number;
  readonly #replicate: number;

  constructor(table: SeriesTable, seed: number, replicate: number) {
    this.#table = table;
    this.#seed = seed;
    this.#replicate = replicate;
  }

  /** The figure of an indicator for a December, by its month number; NaN where it is undefined or not simulated. */
  of(id: IndicatorId, december: number): number {
    const error = INDICATORS[id].published?.error ?? 0;
    const draw = this.#stream(id).at(december).uniform(0);
    return this.#true(id, december) * (1 + error * normal(draw));
  }

  #stream(id: IndicatorId): Stream {
    const found = this.#streams.get(id) ?? new Stream(this.#seed, this.#replicate, `figure.${id}`);
    this.#streams.set(id, found);
    return found;
  }

  #true(id: IndicatorId, month: number): number {
    const { derivation, scale } = INDICATORS[id];
    if (derivation.kind !== 'ratio')
      return scale * (this.#sum(derivation.of, month) - this.#sum(derivation.less ?? [], month));
    const bottom = this.#sum(derivation.bottom, month);
    return bottom === 0 ? Number.NaN : (scale * this.#sum(derivation.top, month)) / bottom;
  }

  #sum(ids: readonly SeriesId[], month: number): number {
    return ids.reduce((sum, id) => sum + this.#table.reportedAt(id, month), 0);
  }
}
