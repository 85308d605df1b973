/** `zonelab targets`: the report's target cells and one's own, with what decides them and the growth of the outside that would make the chance even. */
import type { PairedRun } from '../../experiment/index.ts';
import {
  DEMAND_SHIFTS,
  isRanked,
  levelBreakEven,
  meetsLevels,
  ownCells,
  type Arm,
  type Assessed,
} from '../../experiment/targets/index.ts';
import type { TargetCell } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { LARGEST_SEED } from '../../scenario/schema.ts';
import { atBudget } from '../equal-money.ts';
import { scenarioOf, withPool, workersOf } from '../ensemble.ts';
import { readTargets, type ExitCode, type Io } from '../io.ts';
import { listOf } from '../options.ts';
import { withLevers } from '../set.ts';
import { printTargetDetails } from '../target-details.ts';
import { targetFields } from '../target-fields.ts';
import { targetSeal, targetSealWords } from '../target-seal.ts';
import { judged, printTargets, type JudgedCell } from '../targets.ts';

const POINTS = 100;

/** Runs of an ensemble in a world that grows so much faster, share per year; nought is the scenario itself. */
interface ShiftedRuns {
  readonly shift: number;
  readonly runs: readonly PairedRun[];
}

export async function targetsCommand(
  io: Io,
  [file = '']: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const given = withLevers(await scenarioOf(io, file, options), listOf(options, 'set'));
  const { scenario } = await atBudget(io, { scenario: given, source: file, options });
  const targets = readTargets();
  const worlds = await worldsOf(io, scenario, workersOf(options));
  const judgedAll = (cells: readonly TargetCell[]) =>
    judged({ ...targets, cells }, assessedIn(worlds, scenario.seed)).map((cell) =>
      withLevelBreakEven(cell, worlds.shifted),
    );
  const found = {
    cells: judgedAll(targets.cells),
    own: judgedAll(ownCells(scenario.targets ?? [], INDICATOR_WORDS)),
  };
  if (options['format'] === 'json')
    io.out(JSON.stringify(fieldsOf(scenario, worlds, found), undefined, 2));
  else print(io, scenario, found);
  return 0;
}

/** The report's cells, and those of one's own targets. */
interface Found {
  readonly cells: readonly JudgedCell[];
  readonly own: readonly JudgedCell[];
}

function fieldsOf({ id, seed, scale }: ResolvedScenario, worlds: Worlds, { cells, own }: Found) {
  const replications = assessedIn(worlds, seed).runs.length;
  const head = { scenario: id, seed, scale, replications, seal: targetSeal() };
  return { ...head, cells: cells.map(targetFields), ownTargets: own.map(targetFields) };
}

function print(io: Io, { id, title, scale }: ResolvedScenario, { cells, own }: Found): void {
  const all = [...cells, ...own];
  io.out(`${title[io.language]} (${id})`);
  printTargets(io, all, scale);
  printTargetDetails(io, all);
  io.out(`\n${targetSealWords(targetSeal(), io.language)}`);
}

/** The scenario's runs, the same in worlds that grow slower and faster, and the same replicates on another seed. */
interface Worlds {
  readonly shifted: readonly ShiftedRuns[];
  readonly repeats: readonly PairedRun[];
}

function assessedIn({ shifted, repeats }: Worlds, seed: number): Assessed {
  const runs = shifted.find(({ shift }) => shift === 0)?.runs ?? [];
  return { runs, seed, repeats: { runs: repeats, seed: otherSeed(seed) } };
}

/** A seed that shares the parameter draws, which no seed changes, and none of the chance. */
function otherSeed(seed: number): number {
  return (seed + 1) % (LARGEST_SEED + 1);
}

async function worldsOf(io: Io, scenario: ResolvedScenario, size: number): Promise<Worlds> {
  const wanted = Array.from({ length: scenario.replications }, (_, index) => index + 1);
  const total = wanted.length * (DEMAND_SHIFTS.length + 2);
  return withPool(io, { size, total }, async (run) => {
    const shifted: ShiftedRuns[] = [];
    for (const points of [0, ...DEMAND_SHIFTS]) {
      const future = { ...scenario.future, demand: scenario.future.demand + points };
      shifted.push({ shift: points / POINTS, runs: await run({ ...scenario, future }, wanted) });
    }
    const repeats = await run({ ...scenario, seed: otherSeed(scenario.seed) }, wanted);
    return { shifted, repeats };
  });
}

function withLevelBreakEven(judgedCell: JudgedCell, shifted: readonly ShiftedRuns[]): JudgedCell {
  const { assessment, breakEven } = judgedCell;
  const { cell, computable } = assessment;
  if (!computable || breakEven !== undefined || isRanked(cell)) return judgedCell;
  const share = (runs: readonly PairedRun[], arm: Arm) =>
    runs.filter((run) => meetsLevels(cell, run[arm])).length / runs.length;
  const of = (arm: Arm) =>
    levelBreakEven(shifted.map(({ shift, runs }) => ({ shift, share: share(runs, arm) })));
  const found = {
    of: 'national growth' as const,
    baseline: of('baseline'),
    scenario: of('treatment'),
  };
  return { assessment, breakEven: found };
}
