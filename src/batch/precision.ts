/** The stop rule of a batch: enough replicates when the means of every setting are known well enough. */
import { join } from 'node:path';
import { studentQuantile } from '../experiment/student.ts';
import { STOP_RULE } from '../experiment/index.ts';
import { chunkName, readChunk } from './chunk-file.ts';
import { chunksFolder } from './folder.ts';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';

const LEVEL = 0.975;

/** Sums over replicates of one indicator's paired difference in the last month that is kept. */
interface Sums {
  count: number;
  mean: number;
  squares: number;
}

/**
 * Watches the paired differences in the last month that is kept: precise when, for every setting and indicator, the
 * half-width of the mean's 95 % interval is under 2 % of the range that the indicator had in any run.
 */
export class PrecisionWatch {
  readonly #plan: Plan;
  readonly #sums: Sums[];
  readonly #low: number[];
  readonly #high: number[];

  constructor(plan: Plan) {
    this.#plan = plan;
    const { indicators } = plan.batch;
    const cells = plan.counts.perReplicate * indicators.length;
    this.#sums = Array.from({ length: cells }, () => ({ count: 0, mean: 0, squares: 0 }));
    this.#low = indicators.map(() => Infinity);
    this.#high = indicators.map(() => -Infinity);
  }

  /** Adds a round that is complete. @returns whether more replicates would hardly move the means */
  async after(folder: string, id: string, round: readonly number[]): Promise<boolean> {
    let last = 0;
    for (const chunk of round) {
      const place = this.#plan.chunkAt(chunk);
      const file = join(chunksFolder(folder), chunkName(chunk));
      const { outcomes } = await readChunk(file, id, place, this.#plan.batch);
      for (const outcome of outcomes) this.#add(outcome);
      last = place.end;
    }
    const replicates = last / this.#plan.counts.perReplicate;
    return (
      replicates >= STOP_RULE.fewest && this.#sums.every((sums, at) => this.#isKnown(sums, at))
    );
  }

  #add(outcome: Outcome): void {
    if ('error' in outcome) return;
    const { indicators, months } = this.#plan.batch;
    const setting = outcome.run % this.#plan.counts.perReplicate;
    const last = (months.length - 1) * indicators.length;
    indicators.forEach((_, at) => {
      for (let month = 0; month < months.length; month++) {
        for (const arm of [outcome.value, outcome.baseline])
          this.#widen(at, arm[month * indicators.length + at] ?? Number.NaN);
      }
      const difference =
        (outcome.value[last + at] ?? Number.NaN) - (outcome.baseline[last + at] ?? Number.NaN);
      const sums = this.#sums[setting * indicators.length + at];
      if (sums !== undefined && !Number.isNaN(difference)) include(sums, difference);
    });
  }

  #widen(at: number, value: number): void {
    if (value < (this.#low[at] ?? Infinity)) this.#low[at] = value;
    if (value > (this.#high[at] ?? -Infinity)) this.#high[at] = value;
  }

  #isKnown({ count, squares }: Sums, at: number): boolean {
    if (count < 2 || squares === 0) return true;
    const indicator = at % this.#plan.batch.indicators.length;
    const range = (this.#high[indicator] ?? 0) - (this.#low[indicator] ?? 0);
    const halfWidth = studentQuantile(LEVEL, count - 1) * Math.sqrt(squares / (count - 1) / count);
    return halfWidth < STOP_RULE.precision * range;
  }
}

/** Running mean and sum of squared deviations. Source: Welford (1962), Technometrics 4(3). */
function include(sums: Sums, value: number): void {
  sums.count += 1;
  const before = value - sums.mean;
  sums.mean += before / sums.count;
  sums.squares += before * (value - sums.mean);
}
