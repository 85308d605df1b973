/** Runs of the scenarios seen last, so that undo and a change of preset need no new run. */
import type { PairedRun } from '../../experiment/index.ts';

/** Runs of a scenario, and what its baselines depend on. */
interface Kept {
  readonly draws: string;
  readonly runs: PairedRun[];
}

export class RunMemory {
  readonly #bound: number;
  /** By run key, the one used last at the end. */
  readonly #kept = new Map<string, Kept>();

  /** @param bound bytes of results that may be kept beside those of the present scenario */
  constructor(bound: number) {
    this.#bound = bound;
  }

  /** Runs of a scenario, in the order in which they came. */
  of(key: string): readonly PairedRun[] {
    return this.#kept.get(key)?.runs ?? [];
  }

  /**
   * Keeps a run of a scenario. Scenarios with the same draws have the same baselines, of which one copy is enough.
   *
   * @param draws what the baseline depends on beside the replicate
   */
  keep(key: string, run: PairedRun, draws: string): void {
    const kept = this.#kept.get(key) ?? { draws, runs: [] };
    if (this.#of(kept, run.replicate) === undefined) kept.runs.push(this.#sharing(run, draws));
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    this.#shrink();
  }

  #of({ runs }: Kept, replicate: number): PairedRun | undefined {
    return runs.find((run) => run.replicate === replicate);
  }

  /** The run with the baseline that another scenario has of it already. */
  #sharing(run: PairedRun, draws: string): PairedRun {
    for (const kept of this.#kept.values()) {
      const known = kept.draws === draws ? this.#of(kept, run.replicate) : undefined;
      if (known === undefined) continue;
      const { baseline, byPart } = known;
      if (run.byPart === undefined || byPart === undefined) return { ...run, baseline };
      return { ...run, baseline, byPart: { ...run.byPart, baseline: byPart.baseline } };
    }
    return run;
  }

  #shrink(): void {
    for (const key of [...this.#kept.keys()].slice(0, -1)) {
      if (bytesOf(this.#kept.values()) <= this.#bound) return;
      this.#kept.delete(key);
    }
  }
}

/** Bytes of results, those that several scenarios share counted once. */
function bytesOf(all: Iterable<Kept>): number {
  const arrays = new Set(
    [...all].flatMap(({ runs }) =>
      runs.flatMap(({ treatment, baseline, byPart }) => [
        treatment,
        baseline,
        ...(byPart === undefined ? [] : [byPart.treatment, byPart.baseline]),
      ]),
    ),
  );
  return [...arrays].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
