/** Second-order terms of a batch of groups: what two groups bring beyond what each of them brings alone. */
import {
  judgedTogether,
  pairsOfGroups,
  WITH,
  type Judged,
  type PairOfGroups,
} from '../experiment/index.ts';
import type { GroupId } from '../model/index.ts';
import { groupsIn } from './attribution.ts';
import { placeOf, type Finding } from './findings.ts';
import type { Cell, Results, Setting } from './results.ts';
import { worthsAt } from './worths.ts';

/** Two groups together against the sum of both alone, in one month. */
export interface Interaction
  extends Judged, PairOfGroups, Pick<Finding, 'scenario' | 'future' | 'indicator' | 'month'> {
  readonly found: PairOfGroups['found'];
}

/** A pair before it is judged beside the others. */
type Pair = Omit<Interaction, Exclude<keyof Judged, 'found'>>;

/**
 * Every pair of groups for every quantity that the batch keeps, from coalitions that are there anyway: those of neither,
 * of each alone and of both, with all other groups left out. The pairs of a month are judged together, whatever the
 * scenario, future and indicator.
 *
 * @throws InputError when the design of the batch is not of groups
 */
export function interactions(folder: string, results: Results): Interaction[] {
  const names = groupsIn(folder, results);
  const { months } = results.plan.batch;
  return months.flatMap((_, month) => {
    const cells = results.cells.filter((cell) => cell.month === month);
    const pairs = results.settings.flatMap((setting) =>
      cells.flatMap((cell) => pairsAt(results, setting, cell, names)),
    );
    const judged = judgedTogether(pairs.map(({ found }) => found));
    return pairs.flatMap((pair, at) => {
      const verdict = judged[at];
      return verdict === undefined ? [] : [{ ...pair, ...verdict }];
    });
  });
}

function pairsAt(
  results: Results,
  setting: Setting,
  cell: Cell,
  names: readonly GroupId[],
): Pair[] {
  const { indicators, months } = results.plan.batch;
  const [indicator, month] = [indicators[cell.indicator], months[cell.month]];
  if (indicator === undefined || month === undefined) return [];
  const place = placeOf(results, setting, cell);
  const worths = worthsAt(results, setting, cell);
  return pairsOfGroups({ indicator, month }, worths, names).map((pair) => ({ ...place, ...pair }));
}

/** The same as findings: mean and median with their intervals, and the adjusted chance that nothing is there. */
export function interactionFindings(all: readonly Interaction[]): Finding[] {
  return all.flatMap(({ groups, found, rate, scenario, future, indicator, month }) => {
    const { difference, halfWidth, median, medianLow, medianHigh } = found;
    const place = { scenario, future, indicator, month, of: 'difference' as const };
    const shared = { ...place, name: groups.join(WITH) };
    const [low, high] = [difference - halfWidth, difference + halfWidth];
    const none = { low: Number.NaN, high: Number.NaN };
    return [
      { ...shared, statistic: 'interaction', value: difference, low, high },
      {
        ...shared,
        statistic: 'interaction_median',
        value: median,
        low: medianLow,
        high: medianHigh,
      },
      { ...shared, statistic: 'interaction_rate', value: rate, ...none },
    ];
  });
}
