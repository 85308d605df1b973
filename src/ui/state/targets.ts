/** Verdicts on the report's target cells for the runs on screen, reached while nothing else is computed. */
import { computed, effect, signal } from '@preact/signals';
import type { Arm, BreakEven, CellAssessment } from '../../experiment/targets/index.ts';
import type { PairedRun } from '../../experiment/index.ts';
import type { OutsidePath, OwnTarget, Strictness, TargetCell, Targets } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { busy, ensemble, isStale } from './runs.ts';
import { scenario } from './scenario.ts';
import { inSlices } from './slices.ts';

/** Growth of the outside at which the chance is even, for both arms. */
export interface Evens extends Readonly<Record<Arm, BreakEven>> {
  /** What grows: the other cities, the nation, or the world frontier. */
  readonly outside: OutsidePath;
}

export interface Judged {
  readonly assessment: CellAssessment;
  /** Growth of the comparators at which the chance is even; nothing for a cell that no place decides. */
  readonly breakEven: Evens | undefined;
}

/** How much is asked, since the report gives no number. */
export const strictness = signal<Strictness>('default');

interface Verdicts {
  readonly runs: readonly PairedRun[];
  /** Scenario of the runs. */
  readonly of: ResolvedScenario;
  readonly cells: readonly Judged[];
  /** Targets of one's own, and their verdicts. */
  readonly targets: readonly OwnTarget[];
  readonly own: readonly Judged[];
  readonly comparators: Targets['comparators'];
}

/** Targets of one's own in the present scenario. */
export const ownTargets = computed(() => scenario.value.targets ?? NONE);
const NONE: readonly OwnTarget[] = [];

export const verdicts = signal<Verdicts>();
export const judged = computed(() => verdicts.value?.cells ?? []);
export const judgedOwn = computed(() => verdicts.value?.own ?? []);
/** Whether the verdicts are those of the runs on screen, and these those of the present settings. */
export const isJudged = computed(() => !isStale.value && verdicts.value?.runs === ensemble.value);

const FEWEST = 2;

/** Judges from now on whenever an ensemble has come to rest. */
export function startTargets(readTargets: () => Promise<Targets>): void {
  let loaded: Promise<Targets> | undefined;
  effect(() => {
    const runs = ensemble.value;
    if (busy.value || isStale.value || runs.length < FEWEST) return;
    const own = ownTargets.value;
    const known = verdicts.peek();
    if (known?.runs === runs && known.targets === own) return;
    loaded ??= readTargets();
    void loaded.then((targets) => judgeAll(targets, runs, own));
  });
}

/** One cell after another; given up as soon as the runs change. */
async function judgeAll(
  targets: Targets,
  runs: readonly PairedRun[],
  own: readonly OwnTarget[],
): Promise<void> {
  const of = scenario.peek();
  const { ownCells } = await import('../../experiment/targets/index.ts');
  const known = verdicts.peek();
  const judgeSome = async (wanted: readonly TargetCell[]) => {
    const cells: Judged[] = [];
    for (const cell of wanted) {
      const found = await judge(targets, cell, { runs, seed: of.seed });
      if (found === undefined) return undefined;
      cells.push(found);
    }
    return cells;
  };
  const cells = known?.runs === runs ? known.cells : await judgeSome(targets.cells);
  const judgedOwnCells = cells && (await judgeSome(ownCells(own, INDICATOR_WORDS)));
  if (cells === undefined || judgedOwnCells === undefined || ownTargets.peek() !== own) return;
  const { comparators } = targets;
  verdicts.value = { runs, of, cells, targets: own, own: judgedOwnCells, comparators };
}

async function judge(
  { comparators }: Targets,
  cell: TargetCell,
  assessed: { readonly runs: readonly PairedRun[]; readonly seed: number },
): Promise<Judged | undefined> {
  const { assessing, findingRankBreakEven, isRanked } =
    await import('../../experiment/targets/index.ts');
  const isWanted = () => ensemble.peek() === assessed.runs && !busy.peek();
  const assessment = await inSlices(assessing(comparators, cell, assessed), isWanted);
  if (assessment === undefined) return undefined;
  if (!assessment.computable || !isRanked(cell)) return { assessment, breakEven: undefined };
  const of = (arm: Arm) => findingRankBreakEven(comparators, cell, assessed, arm);
  const baseline = await inSlices(of('baseline'), isWanted);
  const treatment = await inSlices(of('treatment'), isWanted);
  if (baseline === undefined || treatment === undefined) return undefined;
  return { assessment, breakEven: { outside: cell.outside, baseline, treatment } };
}
