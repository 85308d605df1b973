/** How much of a programme's effect each group of levers brings about: Shapley values over the groups. */
import { sharesOf } from '../experiment/index.ts';
import type { GroupId } from '../model/index.ts';
import { InputError } from '../scenario/issue.ts';
import { placeOf, type Finding } from './findings.ts';
import { worthsAt } from './worths.ts';
import type { Cell, Results, Setting } from './results.ts';

/** The effect of all groups together, which the values of the groups add up to. */
export const ALL_GROUPS = 'all groups';

/**
 * Shapley values of every quantity that the batch keeps, replicate by replicate, with the 95 % interval of their mean.
 *
 * Replicates in which a coalition's quantity is undefined are left out.
 *
 * @throws InputError when the design of the batch is not of groups
 */
export function attribution(folder: string, results: Results): Finding[] {
  const names = groupsIn(folder, results);
  return results.settings.flatMap((setting) =>
    results.cells.flatMap((cell) => valuesAt(results, setting, cell, names)),
  );
}

/** The groups of a batch. @throws InputError when its design is not of groups */
export function groupsIn(folder: string, { plan }: Results): GroupId[] {
  const { design } = plan.batch;
  if (design.kind === 'groups') return design.groups.map(({ name }) => name);
  const message = {
    en: `a batch with design "${design.kind}" says nothing of groups`,
    zh: `设计“${design.kind}”不能用于分组归因`,
  };
  throw new InputError([
    { file: folder, line: 0, column: 0, path: '', message, expected: 'groups' },
  ]);
}

function valuesAt(
  results: Results,
  setting: Setting,
  cell: Cell,
  names: readonly string[],
): Finding[] {
  const shares = sharesOf(worthsAt(results, setting, cell), names.length);
  const place = { ...placeOf(results, setting, cell), of: 'difference' as const };
  const groups = shares.groups.map((share, group) => ({
    ...place,
    name: names[group] ?? '',
    statistic: 'shapley',
    ...share,
  }));
  return [...groups, { ...place, name: ALL_GROUPS, statistic: 'effect', ...shares.all }];
}
