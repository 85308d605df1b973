/** Verdicts on the report's target cells for the runs on screen, reached while nothing else is computed. */
import { computed, effect, signal } from '@preact/signals';
import type { BreakEven, CellAssessment } from '../../experiment/targets/index.ts';
import type { PairedRun } from '../../experiment/index.ts';
import type { Strictness, TargetCell, Targets } from '../../model/index.ts';
import { busy, ensemble, isStale } from './runs.ts';
import { scenario } from './scenario.ts';

export interface Judged {
  readonly assessment: CellAssessment;
  /** Growth of the comparators at which the chance is even; nothing for a cell that no place decides. */
  readonly breakEven: { readonly baseline: BreakEven; readonly treatment: BreakEven } | undefined;
}

/** How much is asked, since the report gives no number. */
export const strictness = signal<Strictness>('default');

const verdicts = signal<{ runs: readonly PairedRun[]; cells: readonly Judged[] }>();
export const judged = computed(() => verdicts.value?.cells ?? []);
/** Whether the verdicts are those of the runs on screen, and these those of the present settings. */
export const isJudged = computed(() => !isStale.value && verdicts.value?.runs === ensemble.value);

const FEWEST = 2;

/** Judges from now on whenever an ensemble has come to rest. */
export function startTargets(readTargets: () => Promise<Targets>): void {
  let loaded: Promise<Targets> | undefined;
  effect(() => {
    const runs = ensemble.value;
    if (busy.value || isStale.value || runs.length < FEWEST) return;
    if (verdicts.peek()?.runs === runs) return;
    loaded ??= readTargets();
    void loaded.then((targets) => judgeAll(targets, runs));
  });
}

/** One cell after another, so that no task of the page is long; given up as soon as the runs change. */
async function judgeAll(targets: Targets, runs: readonly PairedRun[]): Promise<void> {
  const cells: Judged[] = [];
  for (const cell of targets.cells) {
    await idle();
    if (ensemble.peek() !== runs || busy.peek()) return;
    cells.push(await judge(targets, cell, runs));
  }
  verdicts.value = { runs, cells };
}

async function judge(
  { comparators }: Targets,
  cell: TargetCell,
  runs: readonly PairedRun[],
): Promise<Judged> {
  const { assess, isRanked, rankBreakEven } = await import('../../experiment/targets/index.ts');
  const assessed = { runs, seed: scenario.peek().seed };
  const [assessment] = assess({ cells: [cell], comparators }, assessed);
  if (assessment === undefined) throw new Error(`no verdict on ${cell.id}`);
  if (!assessment.computable || !isRanked(cell)) return { assessment, breakEven: undefined };
  await idle();
  const baseline = rankBreakEven(comparators, cell, assessed, 'baseline');
  await idle();
  const treatment = rankBreakEven(comparators, cell, assessed, 'treatment');
  return { assessment, breakEven: { baseline, treatment } };
}

/** Waits until the page has nothing else to do. */
function idle(): Promise<void> {
  const BY = 500;
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: BY });
    else setTimeout(resolve);
  });
}
