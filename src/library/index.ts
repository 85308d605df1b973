/** Zonelab as a library, the package's own entry: in Node and in the browser, with the shipped data. */
import {
  BranchCache,
  compare,
  fingerprint,
  FINGERPRINT_REPLICATES,
  runPair,
  type Comparison,
  type PairedRun,
} from '../experiment/index.ts';
import { monthIndex } from '../kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  MILESTONE_YEARS,
  type ModelData,
} from '../model/index.ts';
import { parseModelData, type DataTexts } from '../scenario/data.ts';
import { InputError } from '../scenario/issue.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';

export { compare, InputError };
export { INDICATOR_DOCS, LEVER_CARDS } from '../model/cards.ts';
export { MODEL } from '../experiment/model-identity.ts';
export { INDICATORS, LEVERS } from '../model/index.ts';
export { INDICATOR_WORDS, LEVER_WORDS } from '../model/words.ts';
export type { Comparison, PairedRun, ResolvedScenario };

/** What a scenario gave. */
export interface ScenarioResult {
  readonly scenario: ResolvedScenario;
  /** Paired replicates in order: both arms, months x indicators in catalogue order. */
  readonly runs: readonly PairedRun[];
  /** Headline indicators at the end of 2022, 2025 and 2035. */
  readonly rows: readonly (Comparison & { readonly year: number })[];
}

export interface RunSettings {
  /** Paired replicates; the scenario's own number when left out. */
  readonly replications?: number;
  /** Told after each replicate. */
  readonly onRun?: (run: PairedRun) => void;
}

const shipped = import.meta.glob<string>(
  [
    '../../public/data/*.csv',
    '!../../public/data/bands*.csv',
    '!../../public/data/targets_sealed.csv',
    '!../../public/data/hindcast_*.csv',
    '!../../public/data/drivers_outcome.csv',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

let known: ModelData | undefined;

/** The model's input data, parsed once. */
function data(): ModelData {
  const texts = Object.entries(shipped).map(([path, text]) => [path.replace(/^.*\//u, ''), text]);
  known ??= parseModelData(Object.fromEntries(texts) as DataTexts);
  return known;
}

/**
 * Reads the YAML or JSON text of a scenario.
 *
 * @throws InputError with every problem, its line, what was expected and the nearest name
 */
export function readScenario(text: string): ResolvedScenario {
  const parsed = parseScenario(new TextEncoder().encode(text), 'scenario.yaml');
  if (!parsed.ok) throw new InputError(parsed.issues);
  return parsed.scenario;
}

/** Runs replicates one after the other in the calling thread, which can do other things in between. */
async function runsOf(
  { programme, seed, scale, future }: ResolvedScenario,
  replicates: readonly number[],
  onRun: (run: PairedRun) => void = () => undefined,
): Promise<PairedRun[]> {
  const runs: PairedRun[] = [];
  for (const replicate of replicates) {
    const request = { programme, seed, scale, future, replicate };
    const run = runPair(data(), request, new BranchCache(0, 'latest'));
    runs.push(run);
    onRun(run);
    await Promise.resolve();
  }
  return runs;
}

/**
 * Runs a scenario against its baseline.
 *
 * @param source text of a scenario file, or a scenario that was read
 * @throws InputError when the text cannot be used
 */
export async function runScenario(
  source: string | ResolvedScenario,
  { replications, onRun }: RunSettings = {},
): Promise<ScenarioResult> {
  const scenario = typeof source === 'string' ? readScenario(source) : source;
  const count = replications ?? scenario.replications;
  const wanted = Array.from({ length: count }, (_, at) => at + 1);
  const runs = await runsOf(scenario, wanted, onRun);
  const headline = INDICATOR_IDS.filter((id) => INDICATORS[id].headline);
  const rows = MILESTONE_YEARS.flatMap((year) =>
    headline.map((id) => ({ ...compare(runs, id, monthIndex(FIRST_YEAR, year, 12)), year })),
  );
  return { scenario, runs, rows };
}

/** The fingerprint of a scenario: the one that the page and the command line show. */
export async function fingerprintOf(source: string | ResolvedScenario): Promise<string> {
  const scenario = typeof source === 'string' ? readScenario(source) : source;
  return fingerprint(await runsOf(scenario, [...FINGERPRINT_REPLICATES]));
}
