/** What the command line writes hand-ins from: the money of one run, many paired runs, and verdicts on the targets. */
import {
  fingerprint,
  FINGERPRINT_REPLICATES,
  keepAccounts,
  simulationOf,
} from '../experiment/index.ts';
import { MODEL, modelInWords } from '../experiment/model-identity.ts';
import { assess, ownCells } from '../experiment/targets/index.ts';
import type { JudgedFacts, LedgerFacts } from '../handin/facts.ts';
import { RESULTS_VERSION } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { runReplicates } from './ensemble.ts';
import { readModelData, readTargets, type Io } from './io.ts';
import { numberOf } from './options.ts';
import { pooledFor } from './pooled.ts';

type Options = Readonly<Record<string, unknown>>;

/** What is known of a programme before its runs. */
type Kept = Pick<LedgerFacts, 'scenario' | 'replicate' | 'accounts' | 'line'>;

/** A programme with the money of one of its runs. */
export function keptOf(scenario: ResolvedScenario, options: Options) {
  const replicate = numberOf(options, 'replicate') ?? 1;
  const accounts = keepAccounts(simulationOf(readModelData(), { ...scenario, replicate }));
  return { scenario, replicate, accounts };
}

/** Runs the programme as often as it says, and for its fingerprint. */
export async function factsOf(io: Io, kept: Kept, options: Options): Promise<LedgerFacts> {
  const { scenario } = kept;
  const most = scenario.replications;
  const wanted = Array.from({ length: most }, (_, index) => index + 1);
  const all = [...new Set([...FINGERPRINT_REPLICATES, ...wanted])];
  const runs = await runReplicates(io, scenario, all, numberOf(options, 'workers'));
  return {
    ...kept,
    runs: runs.filter(({ replicate }) => replicate >= 1 && replicate <= most),
    pooled: pooledFor(scenario),
    fingerprint: fingerprint(runs),
    made: madeBy(io),
  };
}

/** Results and model that make a paper. */
export function madeBy(io: Io): string {
  return `zonelab ${RESULTS_VERSION}, ${modelInWords(MODEL)[io.language]}`;
}

/** Judges the report's targets and one's own on the runs. */
export function judgedFacts(facts: LedgerFacts): JudgedFacts {
  const { scenario, runs } = facts;
  const targets = readTargets();
  const own = ownCells(scenario.targets ?? [], INDICATOR_WORDS);
  const cells = assess(
    { ...targets, cells: [...targets.cells, ...own] },
    { runs, seed: scenario.seed },
  );
  return { ...facts, cells, comparators: targets.comparators };
}
