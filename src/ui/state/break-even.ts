/** Break-even of the cells that levels decide: found on demand, since it takes runs in worlds that grow slower and faster. */
import { computed, signal } from '@preact/signals';
import type { Arm } from '../../experiment/targets/index.ts';
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
  /** Runs that are counted, by shift and replicate. */
  readonly runs: Set<string>;
  /** How many of them meet a cell, by shift, cell and arm. */
  readonly met: Map<string, number>;
}

const loadTargets = () => import('../../experiment/targets/index.ts');
const POINTS = 100;

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
  const { DEMAND_SHIFTS, meetsLevels } = await loadTargets();
  const all = DEMAND_SHIFTS.length * asked.runs.length;
  const tell = (running: boolean, failure?: string) => {
    const state = { running, done: count.runs.size, all };
    const told = failure === undefined ? state : { ...state, failure };
    searches.value = new Map(searches.value).set(key, told);
  };
  tell(true);
  try {
    for (const shift of DEMAND_SHIFTS) {
      const add = (run: PairedRun) => {
        countRun(count, { shift, run, cells, meets: meetsLevels });
        tell(true);
      };
      if (!(await runAside(missing(asked, shift, count), add))) break;
    }
    if (count.runs.size === all)
      found.value = new Map(found.value).set(key, await evensFrom(count, asked.runs, cells));
    tell(false);
  } catch (error) {
    tell(false, error instanceof Error ? error.message : String(error));
  }
}

/** The runs of a shifted world that are not counted yet. */
function missing(
  { of, runs }: { readonly of: ResolvedScenario; readonly runs: readonly PairedRun[] },
  shift: number,
  count: Count,
) {
  const { programme, seed, scale } = of;
  const future = { ...of.future, demand: of.future.demand + shift };
  return runs
    .filter(({ replicate }) => !count.runs.has(`${shift} ${replicate}`))
    .map(({ replicate }) => ({ programme, seed, scale, future, replicate }));
}

interface Counted {
  readonly shift: number;
  readonly run: PairedRun;
  readonly cells: readonly TargetCell[];
  readonly meets: (cell: TargetCell, result: Float64Array) => boolean;
}

function countRun({ runs, met }: Count, { shift, run, cells, meets }: Counted): void {
  runs.add(`${shift} ${run.replicate}`);
  for (const cell of cells)
    for (const arm of ['baseline', 'treatment'] as const) {
      const key = `${shift} ${cell.id} ${arm}`;
      if (meets(cell, run[arm])) met.set(key, (met.get(key) ?? 0) + 1);
    }
}

/** Break-even of each cell, from the shifted worlds and the scenario's own. */
async function evensFrom(
  { met }: Count,
  runs: readonly PairedRun[],
  cells: readonly TargetCell[],
): Promise<ReadonlyMap<string, Evens>> {
  const { DEMAND_SHIFTS, levelBreakEven, meetsLevels, WIDEST_DEMAND } = await loadTargets();
  const evenOf = (cell: TargetCell, arm: Arm) => {
    const own = runs.filter((run) => meetsLevels(cell, run[arm])).length;
    const hits = (shift: number) =>
      shift === 0 ? own : (met.get(`${shift} ${cell.id} ${arm}`) ?? 0);
    return levelBreakEven(
      [0, ...DEMAND_SHIFTS].map((shift) => ({
        shift: shift / POINTS,
        share: hits(shift) / runs.length,
      })),
    );
  };
  const widest = WIDEST_DEMAND / POINTS;
  return new Map(
    cells.map((cell) => {
      const baseline = evenOf(cell, 'baseline');
      const treatment = evenOf(cell, 'treatment');
      return [cell.id, { outside: 'national', widest, baseline, treatment }];
    }),
  );
}
