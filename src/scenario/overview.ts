/** A programme at a glance, and programmes beside each other, before anything runs. */
import {
  GROUP_IDS,
  LEVER_IDS,
  LEVERS,
  type GroupId,
  type LeverId,
  type Programme,
} from '../model/index.ts';
import { withoutNotes } from './resolve.ts';
import { settingsOf } from './shown.ts';

export interface Overview {
  /** Levers that the programme sets. */
  readonly levers: readonly LeverId[];
  /** How many of them each group has, in the order of the groups; none that has none. */
  readonly groups: readonly (readonly [group: GroupId, levers: number])[];
  /** Months in which the first and the last of its settings begin; nothing for a programme without any. */
  readonly begins?: readonly [first: number, last: number];
  /** Those whose value is money, or buys things at a price. */
  readonly monetary: readonly LeverId[];
  /** Whether settings wait for rules. */
  readonly hasRules: boolean;
}

export function overviewOf(programme: Programme): Overview {
  const levers = LEVER_IDS.filter((id) => settingsOf(programme, id).length > 0);
  const counts = GROUP_IDS.map(
    (group) => [group, levers.filter((id) => LEVERS[id].group === group).length] as const,
  );
  const months = programme.map(({ from }) => from);
  return {
    levers,
    groups: counts.filter(([, count]) => count > 0),
    ...(months.length > 0 && { begins: [Math.min(...months), Math.max(...months)] as const }),
    monetary: levers.filter((id) => LEVERS[id].monetary === true),
    hasRules: programme.some(({ when, unless }) => when !== undefined || unless !== undefined),
  };
}

/** Levers that not all of the programmes set in the same way, in the order of the catalogue. */
export function differingLevers(programmes: readonly Programme[]): LeverId[] {
  return LEVER_IDS.filter((id) => {
    const said = programmes.map((each) => JSON.stringify(withoutNotes(settingsOf(each, id))));
    return new Set(said).size > 1;
  });
}
