/** Break-even of the cells that levels decide: found on demand, since it takes runs in worlds that are slower and faster. */
import { computed, signal } from '@preact/signals';
import type { ShiftedWorld } from '../../experiment/targets/index.ts';
import type { PairedRun } from '../../experiment/index.ts';
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
  readonly failure?: string;
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
  const cells = levelCells.peek();
  const count = counts.get(key) ?? { runs: new Set(), met: new Map() };
  counts.set(key, count);
  const { meetsLevels, worldsFor } = await loadTargets();
  const worlds = worldsFor(cells, asked.runs);
  const all = worlds.length * asked.runs.length;
  const tell = (running: boolean, failure?: string) => {
    const state = { running, done: count.runs.size, all };
    const told = failure === undefined ? state : { ...state, failure };
    searches.value = new Map(searches.value).set(key, told);
  };
  tell(true);
  try {
    for (const world of worlds) {
      const add = (run: PairedRun) => {
        countRun(count, { world, run, cells, meets: meetsLevels });
        tell(true);
      };
      if (!(await runAside(await missing(asked, world, count), add))) break;
    }
    if (count.runs.size === all)
      found.value = new Map(found.value).set(
        key,
        await evensFrom(count, { runs: asked.runs, cells, worlds }),
      );
    tell(false);
  } catch (error) {
    tell(false, error instanceof Error ? error.message : String(error));
  }
}

function nameOf({ outside, points }: ShiftedWorld): string {
  return `${outside} ${points}`;
}

/** The runs of a shifted world that are not counted yet. */
async function missing(
  { of, runs }: { readonly of: ResolvedScenario; readonly runs: readonly PairedRun[] },
  world: ShiftedWorld,
  count: Count,
) {
  const { shiftedFuture } = await loadTargets();
  const { programme, seed, scale } = of;
  const shared = { programme, seed, scale, future: shiftedFuture(of.future, world) };
  return runs
    .filter(({ replicate }) => !count.runs.has(`${nameOf(world)} ${replicate}`))
    .map(({ replicate }) => ({ ...shared, until: world.until, replicate }));
}

interface Counted {
  readonly world: ShiftedWorld;
  readonly run: PairedRun;
  readonly cells: readonly TargetCell[];
  readonly meets: (cell: TargetCell, result: Float64Array) => boolean;
}

function countRun({ runs, met }: Count, { world, run, cells, meets }: Counted): void {
  const name = nameOf(world);
  runs.add(`${name} ${run.replicate}`);
  for (const cell of cells)
    for (const arm of ['baseline', 'treatment'] as const) {
      const key = `${name} ${cell.id} ${arm}`;
      if (meets(cell, run[arm])) met.set(key, (met.get(key) ?? 0) + 1);
    }
}

interface Searched {
  readonly runs: readonly PairedRun[];
  readonly cells: readonly TargetCell[];
  readonly worlds: readonly ShiftedWorld[];
}

/** Break-even of each cell, from the shifted worlds and the scenario's own. */
async function evensFrom(
  { met }: Count,
  { runs, cells, worlds }: Searched,
): Promise<ReadonlyMap<string, Evens>> {
  const { levelBreakEven } = await loadTargets();
  const evens = cells.flatMap((cell) => {
    const [baseline, treatment] = (['baseline', 'treatment'] as const).map((arm) =>
      levelBreakEven(cell, worlds, {
        ...{ runs, arm },
        shareIn: (world) => (met.get(`${nameOf(world)} ${cell.id} ${arm}`) ?? 0) / runs.length,
      }),
    );
    if (baseline === undefined || treatment === undefined) return [];
    return [[cell.id, { outside: cell.outside, baseline, treatment }] as const];
  });
  return new Map(evens);
}
