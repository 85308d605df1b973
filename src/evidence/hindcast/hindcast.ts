/** The hindcast: four runs of the model, two programmes by two sets of drivers, scored by rules that were frozen first. */
import { FIRST_YEAR, LAST_YEAR, Simulation, type ModelData } from '../../model/index.ts';
import {
  COVERAGE_ACCEPTED,
  HITS_NEEDED,
  LAST_KNOWN_YEAR,
  MODELLED_IDS,
  NOT_MODELLED_IDS,
} from './indicators.ts';
import type { Figures } from './quantities.ts';
import { rowsOf, scoreOf, type HindcastRow, type IndicatorScore, type Runs } from './scores.ts';

export const HINDCAST_PROGRAMMES = ['enacted', 'no-zone'] as const;
export const HINDCAST_DRIVERS = ['vantage', 'outcome'] as const;
export type HindcastProgramme = (typeof HINDCAST_PROGRAMMES)[number];
export type HindcastDrivers = (typeof HINDCAST_DRIVERS)[number];

/** One run of the model against the figures. */
export interface Arm {
  readonly programme: HindcastProgramme;
  readonly drivers: HindcastDrivers;
  readonly rows: readonly HindcastRow[];
  readonly scores: readonly IndicatorScore[];
}

/** What the arm that decides comes to. */
export interface Verdict {
  readonly hits: number;
  readonly misses: number;
  /** Indicators that the model has and a figure could be compared with. */
  readonly scored: number;
  readonly modelled: number;
  readonly of: number;
  readonly needed: number;
  readonly passed: boolean;
  /** Whether every hit and miss rests on read rows. */
  readonly hard: boolean;
  /** Share of all indicator-years inside the 80 % interval; NaN without any. */
  readonly coverage: number;
  readonly coverageAccepted: boolean;
}

const MONTHS_PER_YEAR = 12;

/** First month that no figure needs: the end of the last year of the file, of 2020 at least. */
export function hindcastEnd({ years }: Figures): number {
  const last = Math.max(LAST_KNOWN_YEAR + 1, ...years.filter((year) => year <= LAST_YEAR));
  return (last - FIRST_YEAR + 1) * MONTHS_PER_YEAR;
}

/** Results of replicates 1, 2, 3, ... of the drivers alone, to a month. */
export function frozenRuns(
  data: ModelData,
  { seed, scale }: { readonly seed: number; readonly scale: number },
  replications: number,
  until: number,
): Float64Array[] {
  return Array.from({ length: replications }, (_, index) => {
    const setup = { data, seed, scale, replicate: index + 1, programme: [], frozen: true };
    const simulation = new Simulation(setup);
    while (simulation.month < until) simulation.step();
    return simulation.results();
  });
}

/** Scores one run of the model. */
export function armOf(figures: Figures, kind: Pick<Arm, 'programme' | 'drivers'>, runs: Runs): Arm {
  const rows = rowsOf(figures, runs);
  return { ...kind, rows, scores: MODELLED_IDS.map((id) => scoreOf(id, rows)) };
}

/** Counts hits and misses; what is not modelled, or has no figure, is neither. */
export function verdictOf({ rows, scores }: Pick<Arm, 'rows' | 'scores'>): Verdict {
  const decided = scores.filter(({ hit }) => hit !== undefined);
  const hits = decided.filter(({ hit }) => hit).length;
  const inside = rows.filter((row) => row.inside).length;
  const coverage = rows.length === 0 ? Number.NaN : inside / rows.length;
  const [low, high] = COVERAGE_ACCEPTED;
  return {
    hits,
    misses: decided.length - hits,
    scored: decided.length,
    modelled: scores.length,
    of: MODELLED_IDS.length + NOT_MODELLED_IDS.length,
    needed: HITS_NEEDED,
    passed: hits >= HITS_NEEDED,
    hard: decided.length > 0 && decided.every(({ hard }) => hard),
    coverage,
    coverageAccepted: coverage >= low && coverage <= high,
  };
}
