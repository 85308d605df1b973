/** Runs of programmes that are compared: those with the same draws share one baseline, and the ones not asked for lately go. */
import type { PairedRun, ReplicateRequest } from '../../experiment/index.ts';
import { runKey, type Run } from './scenario.ts';

export class ComparedRuns {
  readonly #most: number;
  /** By run key and replicate; the programme used last at the end. */
  readonly #kept = new Map<string, Map<number, PairedRun>>();
  /** By what a baseline depends on. */
  readonly #baselines = new Map<string, Float64Array>();

  /** @param most runs that are kept beside those of the present comparison */
  constructor(most: number) {
    this.#most = most;
  }

  find(of: Run, replicate: number): PairedRun | undefined {
    return this.#kept.get(runKey(of))?.get(replicate);
  }

  /** Keeps a run without its figures by part, which take as much room and are not compared. */
  keep(of: Omit<ReplicateRequest, 'future'> & Run, run: Omit<PairedRun, 'byPart'>): void {
    const { replicate, treatment, baseline } = run;
    const place = JSON.stringify([of.seed, of.scale, of.future, replicate]);
    const shared = this.#baselines.get(place) ?? baseline;
    this.#baselines.set(place, shared);
    const key = runKey(of);
    const runs = this.#kept.get(key) ?? new Map<number, PairedRun>();
    runs.set(replicate, { replicate, treatment, baseline: shared });
    this.#kept.delete(key);
    this.#kept.set(key, runs);
  }

  /** Lets go what is too much, the programmes used longest ago first; the ones given stay. */
  trim(present: readonly Run[]): void {
    const stay = new Set(present.map(runKey));
    const others = [...this.#kept].filter(([key]) => !stay.has(key));
    let count = others.reduce((sum, [, runs]) => sum + runs.size, 0);
    for (const [key, runs] of others) {
      if (count <= this.#most) break;
      this.#kept.delete(key);
      count -= runs.size;
    }
    this.#forgetBaselines();
  }

  #forgetBaselines(): void {
    const used = new Set<Float64Array>();
    for (const runs of this.#kept.values())
      for (const { baseline } of runs.values()) used.add(baseline);
    for (const [place, baseline] of this.#baselines)
      if (!used.has(baseline)) this.#baselines.delete(place);
  }
}
