/** What the golden file keeps of the results: headline indicators at the milestones, for every shipped scenario. */
import { BranchCache, runPair, valueAt, type PairedRun } from '../../src/experiment/index.ts';
import { fingerprint, frozenBytes } from '../../src/experiment/fingerprint.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import {
  FIRST_YEAR,
  FROZEN_INDICATORS,
  INDICATORS,
  MILESTONE_YEARS,
  RESULTS_VERSION,
  type ModelData,
  type Programme,
} from '../../src/model/index.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';
import { createHash } from 'node:crypto';

/** Replicates 1 to 4 at the smallest scale: enough to see that something moved, and quick. */
const REPLICATES = [1, 2, 3, 4] as const;
const SCALE = 1 / 40;
const SEED = 1;
const DECEMBER = 12;
/** The scenario that the page opens with. */
const FINGERPRINTED = 'action-plan';

/** Mean and standard deviation over the replicates; null where undefined. */
export interface Cell {
  readonly mean: number | null;
  readonly sd: number | null;
}

export interface ScenarioSummary {
  /** Of every number of every replicate in the series that the results version names: moves when any bit does. */
  readonly hash: string;
  /** By `indicator year`. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Golden {
  readonly results: string;
  /** Fingerprint of {@link FINGERPRINTED}, which tests of the page read here. */
  readonly fingerprint: string;
  readonly scenarios: Readonly<Record<string, ScenarioSummary>>;
}

/** Runs every scenario, replicate by replicate so that the baseline is run once for all. */
export function goldenOf(data: ModelData, scenarios: readonly ResolvedScenario[]): Golden {
  const runs = new Map<string, PairedRun[]>(scenarios.map(({ id }) => [id, []]));
  const cache = new BranchCache(1, 'latest');
  const run = (programme: Programme, replicate: number) =>
    runPair(data, { programme, seed: SEED, replicate, scale: SCALE }, cache);
  for (const replicate of REPLICATES) {
    for (const { id, programme } of scenarios) runs.get(id)?.push(run(programme, replicate));
  }
  const summaries = [...runs].map(([id, own]): [string, ScenarioSummary] => [id, summaryOf(own)]);
  const lead = scenarios
    .filter(({ id }) => id === FINGERPRINTED)
    .map(({ programme }) => run(programme, 0));
  return {
    results: RESULTS_VERSION,
    fingerprint: fingerprint([...lead, ...(runs.get(FINGERPRINTED) ?? [])]),
    scenarios: Object.fromEntries(summaries),
  };
}

function summaryOf(runs: readonly PairedRun[]): ScenarioSummary {
  const hash = createHash('sha256');
  for (const { treatment } of runs) hash.update(frozenBytes(treatment));
  const cells = FROZEN_INDICATORS.filter((id) => INDICATORS[id].headline).flatMap((id) =>
    MILESTONE_YEARS.map((year): [string, Cell] => {
      const month = monthIndex(FIRST_YEAR, year, DECEMBER);
      return [`${id} ${year}`, cellOf(runs.map(({ treatment }) => valueAt(treatment, id, month)))];
    }),
  );
  return { hash: hash.digest('hex').slice(0, 16), cells: Object.fromEntries(cells) };
}

function cellOf(values: readonly number[]): Cell {
  const known = values.filter((value) => !Number.isNaN(value));
  const n = known.length;
  if (n === 0) return { mean: null, sd: null };
  const mean = known.reduce((sum, value) => sum + value, 0) / n;
  const squares = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
}
