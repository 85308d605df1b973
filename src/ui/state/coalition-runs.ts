/** What runs of coalitions came to at the milestone years: the runs themselves are let go, since they would fill the memory. */
import { valueAt, type PairedRun, type Place } from '../../experiment/index.ts';
import { INDICATOR_IDS, MILESTONE_YEARS } from '../../model/index.ts';
import { december } from '../charts/december.ts';
import { runKey, type Run } from './scenario.ts';

const MONTHS = MILESTONE_YEARS.map(december);

/** By replicate, milestone years x indicators. */
type Figures = Map<number, Float64Array>;
const NOTHING: Figures = new Map();

export class CoalitionRuns {
  readonly #most: number;
  readonly #kept = new Map<string, Figures>();

  /** @param most programmes that are kept beside those of the present question */
  constructor(most: number) {
    this.#most = most;
  }

  /** The replicates of a programme that are known. */
  known(of: Run): ReadonlyMap<number, unknown> {
    return this.#kept.get(runKey(of)) ?? NOTHING;
  }

  /** Keeps what a run came to, and its baseline as the programme that sets nothing. */
  keep(of: Run, { replicate, treatment, baseline }: PairedRun): void {
    this.#add(runKey(of), replicate, treatment);
    const none = { ...of, programme: [] };
    if (!this.known(none).has(replicate)) this.#add(runKey(none), replicate, baseline);
  }

  /** Reads figures of a programme, replicate by replicate; NaN where it has not run. */
  reader(of: Run): (replicate: number, place: Place) => number {
    const figures = this.#kept.get(runKey(of));
    return (replicate, { indicator, month }) => {
      const at = MONTHS.indexOf(month) * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(indicator);
      return figures?.get(replicate)?.[at] ?? Number.NaN;
    };
  }

  /** Lets go what is too much, the programmes first asked for first; the ones given stay. */
  trim(present: readonly Run[]): void {
    const stay = new Set(present.map(runKey));
    const others = [...this.#kept.keys()].filter((key) => !stay.has(key));
    for (const key of others.slice(0, Math.max(0, others.length - this.#most)))
      this.#kept.delete(key);
  }

  #add(key: string, replicate: number, result: Float64Array): void {
    const known: Figures = this.#kept.get(key) ?? new Map<number, Float64Array>();
    const figures = MONTHS.flatMap((month) =>
      INDICATOR_IDS.map((id) => valueAt(result, id, month)),
    );
    known.set(replicate, Float64Array.from(figures));
    this.#kept.set(key, known);
  }
}
