/** What runs of a search came to: the runs themselves are let go, since their results would fill the memory. */
import type { Outcome } from '../../experiment/cheapest.ts';
import { runKey, type Run } from './scenario.ts';

/** What is known of one target at one strictness; the programmes judged longest ago go first. */
export class Outcomes {
  readonly #most: number;
  readonly #known = new Map<string, Map<number, Outcome>>();

  /** @param most programmes that are remembered */
  constructor(most: number) {
    this.#most = most;
  }

  /** Replicates of a programme that are not known yet. */
  missing(of: Run, replicates: readonly number[]): number[] {
    const known = this.#known.get(runKey(of));
    return replicates.filter((replicate) => known?.has(replicate) !== true);
  }

  add(of: Run, replicate: number, outcome: Outcome): void {
    const key = runKey(of);
    const known = this.#known.get(key) ?? new Map<number, Outcome>();
    known.set(replicate, outcome);
    this.#known.set(key, known);
    for (const [oldest] of this.#known) {
      if (this.#known.size <= this.#most) break;
      this.#known.delete(oldest);
    }
  }

  /** Outcomes of a programme, as far as they are known. */
  of(run: Run, replicates: readonly number[]): Outcome[] {
    const known = this.#known.get(runKey(run));
    return replicates.flatMap((replicate) => known?.get(replicate) ?? []);
  }
}
