/** Break-even of the cells that levels decide: found on demand, since it takes runs in worlds that are slower and faster. */
import { computed, signal } from '@preact/signals';
import type { Arm, ShiftedWorld } from '../../experiment/targets/index.ts';
import type { PairedRun, ReplicateRequest } from '../../experiment/index.ts';
import type { TargetCell } from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { busy, runAside } from './runs.ts';
import { runKey } from './scenario.ts';
import { isJudged, judged, judgedOwn, verdicts, type Evens } from './targets.ts';

/** Number of runs that a search has counted, of all that it takes; why it ended early, if a run failed. */
export interface Search {
  readonly running: boolean;
  readonly done: number;
  readonly all: number;
  readonly failure?: unknown;
}

/** What is known of a question: its runs are counted and let go, since their results would fill the memory. */
interface Count {
  /** Runs that are counted, by world and replicate. */
  readonly runs: Set<string>;
  /** How many of them meet a cell, by world, cell and arm. */
  readonly met: Map<string, number>;
}

const loadTargets = () => import('../../experiment/targets/index.ts');

const counts = new Map<string, Count>();
const found = signal<ReadonlyMap<string, ReadonlyMap<string, Evens>>>(new Map());
const searches = signal<ReadonlyMap<string, Search>>(new Map());

/** What the answer depends on: settings and runs of the verdicts on screen. */
const question = computed(() => {
  if (verdicts.value === undefined) return '';
  const { of, runs, targets } = verdicts.value;
  const replicates = runs.map(({ replicate }) => replicate).join();
  return `${runKey(of)} ${replicates} ${JSON.stringify(targets)}`;
});

/** Break-even of a cell on screen, where it was found. */
export function evensOf({ id }: TargetCell): Evens | undefined {
  return found.value.get(question.value)?.get(id);
}

export const search = computed(() => searches.value.get(question.value));
/** Whether a search may begin: it would take the workers from runs that are not finished. */
export const maySearch = computed(() => isJudged.value && !busy.value);

/** Cells on screen that levels decide: those whose break-even the verdicts do not bring with them. */
const levelCells = computed(() =>
  [...judged.value, ...judgedOwn.value].flatMap(
    ({ assessment: { cell, computable }, breakEven }) =>
      computable && breakEven === undefined ? [cell] : [],
  ),
);

/** Finds the break-even of all cells that levels decide; ends when anything else is computed, and can be continued. */
export async function findBreakEven(): Promise<void> {
  const key = question.peek();
  const asked = verdicts.peek();
  if (asked === undefined || !maySearch.peek()) return;
  const count = counts.get(key) ?? { runs: new Set(), met: new Map() };
  counts.set(key, count);
  const tell = (state: Search) => (searches.value = new Map(searches.value).set(key, state));
  await searchFor({ ...asked, cells: levelCells.peek(), count, tell }, (evens) => {
    found.value = new Map(found.value).set(key, evens);
  });
}

interface Asked {
  readonly of: ResolvedScenario;
  readonly runs: readonly PairedRun[];
  readonly cells: readonly TargetCell[];
  readonly count: Count;
  readonly tell: (state: Search) => void;
}

/** Runs the farthest worlds as far as their answer is open, then the nearer ones that they ask for. */
async function searchFor(asked: Asked, onFound: (evens: ReadonlyMap<string, Evens>) => void) {
  const { runs, cells, count, tell } = asked;
  const { nearerWorlds, runsToSettle, worldsFor } = await loadTargets();
  const farthest = worldsFor(cells, runs);
  const needed = (world: ShiftedWorld) => {
    const metIn = (cell: TargetCell, arm: Arm) => metOf(count, world, cell, arm);
    return runsToSettle(cells, world, { runs, left: leftOf(asked, world), metIn });
  };
  let worlds = farthest;
  let wanted: Wanted = needed;
  const told = (running: boolean) => ({
    running,
    done: count.runs.size,
    all: count.runs.size + worlds.reduce((sum, world) => sum + wanted(world), 0),
  });
  try {
    let whole = await runWorlds(asked, worlds, { wanted, tell: () => tell(told(true)) });
    if (whole) {
      const shareIn = (cell: TargetCell, arm: Arm, world: ShiftedWorld) =>
        metOf(count, world, cell, arm) / runs.length;
      const nearer = nearerWorlds(cells, farthest, { runs, shareIn });
      worlds = [...farthest, ...nearer];
      wanted = (world) => (nearer.includes(world) ? leftOf(asked, world) : needed(world));
      whole = await runWorlds(asked, worlds, { wanted, tell: () => tell(told(true)) });
    }
    if (whole) onFound(await evensFrom(asked, worlds));
    tell(told(false));
  } catch (error) {
    tell({ ...told(false), failure: error });
  }
}

/** How many more runs of a world are wanted, as far as is known. */
type Wanted = (world: ShiftedWorld) => number;

/**
 * Runs what is wanted of some worlds, of all of them at once: few runs of one world would leave workers idle at its end.
 * Longer runs go first.
 *
 * @returns whether nothing else was asked of the workers before the end
 */
async function runWorlds(
  asked: Asked,
  worlds: readonly ShiftedWorld[],
  { wanted, tell }: { readonly wanted: Wanted; readonly tell: () => void },
): Promise<boolean> {
  const { meetsLevels } = await loadTargets();
  const longestFirst = [...worlds].sort((a, b) => b.until - a.until);
  tell();
  for (;;) {
    const of = new Map<string, ShiftedWorld>();
    const requests: ReplicateRequest[] = [];
    for (const world of longestFirst)
      for (const request of (await missing(asked, world)).slice(0, wanted(world))) {
        of.set(futureName(request), world);
        requests.push(request);
      }
    if (requests.length === 0) return true;
    const whole = await runAside(requests, (run, request) => {
      const world = of.get(futureName(request));
      if (world === undefined) return;
      countRun(asked.count, { world, run, cells: asked.cells, meets: meetsLevels });
      tell();
    });
    if (!whole) return false;
  }
}

/** Tells the worlds of a search apart: each has a future of its own. */
const futureName = ({ future }: ReplicateRequest): string => JSON.stringify(future);

/** How many runs of a world are not counted yet. */
function leftOf({ runs, count }: Asked, world: ShiftedWorld): number {
  return runs.filter(({ replicate }) => !count.runs.has(runName(world, replicate))).length;
}

function nameOf({ outside, points }: ShiftedWorld): string {
  return `${outside} ${points}`;
}

const runName = (world: ShiftedWorld, replicate: number) => `${nameOf(world)} ${replicate}`;

/** The runs of a shifted world that are not counted yet. */
async function missing({ of, runs, count }: Asked, world: ShiftedWorld) {
  const { shiftedFuture } = await loadTargets();
  const { programme, seed, scale } = of;
  const shared = { programme, seed, scale, future: shiftedFuture(of.future, world) };
  return runs
    .filter(({ replicate }) => !count.runs.has(runName(world, replicate)))
    .map(({ replicate }) => ({ ...shared, until: world.until, replicate }));
}

interface Counted {
  readonly world: ShiftedWorld;
  readonly run: PairedRun;
  readonly cells: readonly TargetCell[];
  readonly meets: (cell: TargetCell, result: Float64Array) => boolean;
}

function countRun({ runs, met }: Count, { world, run, cells, meets }: Counted): void {
  runs.add(runName(world, run.replicate));
  for (const cell of cells)
    for (const arm of ['baseline', 'treatment'] as const) {
      const key = metKey(world, cell, arm);
      if (meets(cell, run[arm])) met.set(key, (met.get(key) ?? 0) + 1);
    }
}

const metKey = (world: ShiftedWorld, cell: TargetCell, arm: Arm) =>
  `${nameOf(world)} ${cell.id} ${arm}`;

/** How many of an arm's counted runs meet a cell in a shifted world. */
function metOf({ met }: Count, world: ShiftedWorld, cell: TargetCell, arm: Arm): number {
  return met.get(metKey(world, cell, arm)) ?? 0;
}

/** Break-even of each cell, from the shifted worlds and the scenario's own. */
async function evensFrom(
  asked: Asked,
  worlds: readonly ShiftedWorld[],
): Promise<ReadonlyMap<string, Evens>> {
  const { ARMS, levelBreakEven } = await loadTargets();
  const { runs, cells } = asked;
  const evens = cells.flatMap((cell) => {
    const [baseline, treatment] = ARMS.map((arm) =>
      levelBreakEven(cell, worlds, {
        ...{ runs, arm },
        shareIn: (world) => metOf(asked.count, world, cell, arm) / runs.length,
      }),
    );
    if (baseline === undefined || treatment === undefined) return [];
    return [[cell.id, { outside: cell.outside, baseline, treatment }] as const];
  });
  return new Map(evens);
}
