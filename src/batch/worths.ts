/** What the coalitions of a batch of groups are worth. */
import type { Cell, Results, Setting } from './results.ts';

/** A quantity of every coalition, replicate by replicate; NaN where the run failed or it is undefined. */
export function worthsAt(results: Results, setting: Setting, cell: Cell): number[][] {
  return Array.from({ length: results.replicates }, (_, replicate) =>
    results.plan.points.map(
      (_point, point) => results.at(setting, point, replicate, cell)[0] ?? Number.NaN,
    ),
  );
}
