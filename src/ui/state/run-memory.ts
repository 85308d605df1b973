/** Runs of the scenarios seen last, so that undo and a change of preset need no new run. */
import type { PairedRun } from '../../experiment/index.ts';

export class RunMemory {
  readonly #bound: number;
  /** By run key, the one used last at the end. */
  readonly #kept = new Map<string, PairedRun[]>();

  /** @param bound bytes of results that may be kept beside those of the present scenario */
  constructor(bound: number) {
    this.#bound = bound;
  }

  /** Runs of a scenario, in the order in which they came. */
  of(key: string): readonly PairedRun[] {
    return this.#kept.get(key) ?? [];
  }

  keep(key: string, run: PairedRun): void {
    const runs = this.#kept.get(key) ?? [];
    if (!runs.some(({ replicate }) => replicate === run.replicate)) runs.push(run);
    this.#kept.delete(key);
    this.#kept.set(key, runs);
    this.#shrink();
  }

  #shrink(): void {
    let bytes = [...this.#kept.values()].reduce((sum, runs) => sum + bytesOf(runs), 0);
    for (const [key, runs] of this.#kept) {
      if (bytes <= this.#bound || this.#kept.size === 1) return;
      this.#kept.delete(key);
      bytes -= bytesOf(runs);
    }
  }
}

function bytesOf(runs: readonly PairedRun[]): number {
  return runs.reduce((sum, { treatment, baseline, byPart }) => {
    const whole = treatment.byteLength + baseline.byteLength;
    const ofParts =
      byPart === undefined ? 0 : byPart.treatment.byteLength + byPart.baseline.byteLength;
    return sum + whole + ofParts;
  }, 0);
}
