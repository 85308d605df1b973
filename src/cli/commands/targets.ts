/** `zonelab targets`: the report's target cells, with the growth of the outside that would make the chance even. */
import type { PairedRun } from '../../experiment/index.ts';
import {
  DEMAND_SHIFTS,
  isRanked,
  levelBreakEven,
  meetsLevels,
  type Arm,
} from '../../experiment/targets/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { atBudget } from '../equal-money.ts';
import { scenarioOf, withPool, workersOf } from '../ensemble.ts';
import { readTargets, type ExitCode, type Io } from '../io.ts';
import { listOf } from '../options.ts';
import { withLevers } from '../set.ts';
import { judged, printTargets, targetFields, type JudgedCell } from '../targets.ts';

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
  const shifted = await shiftedRuns(io, scenario, workersOf(options));
  const own = shifted.find(({ shift }) => shift === 0)?.runs ?? [];
  const cells = judged(targets, scenario, own).map((cell) => withLevelBreakEven(cell, shifted));
  const { id, seed, scale } = scenario;
  if (options['format'] === 'json') {
    const fields = cells.map(targetFields);
    const head = { scenario: id, seed, scale, replications: own.length };
    io.out(JSON.stringify({ ...head, cells: fields }, undefined, 2));
  } else {
    io.out(`${scenario.title[io.language]} (${id})`);
    printTargets(io, cells, scale);
  }
  return 0;
}

/** The ensemble of the scenario, and the same in worlds that grow slower and faster. */
async function shiftedRuns(
  io: Io,
  scenario: ResolvedScenario,
  size: number,
): Promise<ShiftedRuns[]> {
  const wanted = Array.from({ length: scenario.replications }, (_, index) => index + 1);
  const total = wanted.length * (DEMAND_SHIFTS.length + 1);
  return withPool(io, { size, total }, async (run) => {
    const all: ShiftedRuns[] = [];
    for (const points of [0, ...DEMAND_SHIFTS]) {
      const future = { ...scenario.future, demand: scenario.future.demand + points };
      all.push({ shift: points / POINTS, runs: await run({ ...scenario, future }, wanted) });
    }
    return all;
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
