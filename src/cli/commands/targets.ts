/** `zonelab targets`: the report's target cells and one's own, with what decides them and the growth of the outside that would make the chance even. */
import type { PairedRun } from '../../experiment/index.ts';
import {
  levelBreakEven,
  meetsLevels,
  nearerWorlds,
  ownCells,
  shiftedFuture,
  worldsFor,
  type Arm,
  type Assessed,
  type ShiftedWorld,
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

export async function targetsCommand(
  io: Io,
  [file = '']: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const given = withLevers(await scenarioOf(io, file, options), listOf(options, 'set'));
  const { scenario } = await atBudget(io, { scenario: given, source: file, options });
  const targets = readTargets();
  const own = ownCells(scenario.targets ?? [], INDICATOR_WORDS);
  const cells = [...targets.cells, ...own];
  const worlds = await worldsOf(io, scenario, { size: workersOf(options), cells });
  const judgedAll = (cells: readonly TargetCell[]) =>
    judged({ ...targets, cells }, assessedIn(worlds, scenario.seed)).map((cell) =>
      withLevelBreakEven(cell, worlds),
    );
  const found = {
    cells: judgedAll(targets.cells),
    own: judgedAll(own),
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

/** The scenario's runs, the same in worlds that are slower and faster, and the same replicates on another seed. */
interface Worlds {
  readonly runs: readonly PairedRun[];
  readonly shifted: ReadonlyMap<ShiftedWorld, readonly PairedRun[]>;
  readonly repeats: readonly PairedRun[];
}

function assessedIn({ runs, repeats }: Worlds, seed: number): Assessed {
  return { runs, seed, repeats: { runs: repeats, seed: otherSeed(seed) } };
}

/** A seed that shares the parameter draws, which no seed changes, and none of the chance. */
function otherSeed(seed: number): number {
  return (seed + 1) % (LARGEST_SEED + 1);
}

interface Wanted {
  readonly size: number;
  readonly cells: readonly TargetCell[];
}

/** The scenario's own runs say which shifted worlds are needed. */
async function worldsOf(
  io: Io,
  scenario: ResolvedScenario,
  { size, cells }: Wanted,
): Promise<Worlds> {
  const wanted = Array.from({ length: scenario.replications }, (_, index) => index + 1);
  return withPool(io, { size, total: wanted.length * 2 }, async (run, expect) => {
    const runs = await run(scenario, wanted);
    const shifted = new Map<ShiftedWorld, readonly PairedRun[]>();
    const runIn = async (worlds: readonly ShiftedWorld[]) => {
      expect(wanted.length * (shifted.size + worlds.length + 2));
      for (const world of worlds) {
        const future = shiftedFuture(scenario.future, world);
        shifted.set(world, await run({ ...scenario, future }, wanted, world.until));
      }
    };
    const farthest = worldsFor(cells, runs);
    await runIn(farthest);
    const shareIn = sharesIn(shifted);
    await runIn(nearerWorlds(cells, farthest, { runs, shareIn }));
    const repeats = await run({ ...scenario, seed: otherSeed(scenario.seed) }, wanted);
    return { runs, shifted, repeats };
  });
}

/** Shares of the runs of shifted worlds that meet a cell. */
function sharesIn(shifted: Worlds['shifted']) {
  return (cell: TargetCell, arm: Arm, world: ShiftedWorld): number => {
    const there = shifted.get(world) ?? [];
    return there.filter((each) => meetsLevels(cell, each[arm])).length / there.length;
  };
}

function withLevelBreakEven(judgedCell: JudgedCell, { runs, shifted }: Worlds): JudgedCell {
  const { assessment, breakEven } = judgedCell;
  const shareIn = sharesIn(shifted);
  const { cell, computable } = assessment;
  if (!computable || breakEven !== undefined) return judgedCell;
  const of = (arm: Arm) =>
    levelBreakEven(cell, [...shifted.keys()], {
      ...{ runs, arm },
      shareIn: (world) => shareIn(cell, arm, world),
    });
  const [baseline, scenario] = [of('baseline'), of('treatment')];
  if (baseline === undefined || scenario === undefined) return judgedCell;
  return { assessment, breakEven: { of: cell.outside, baseline, scenario } };
}
