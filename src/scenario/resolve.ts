/** A scenario with every default filled in. */
import type { Text } from '../kernel/declare.ts';
import {
  LEVER_IDS,
  LIVE_SCALE,
  type Future,
  type OwnTarget,
  type Programme,
} from '../model/index.ts';
import type { Made, Tasks } from './schema.ts';

export interface ResolvedScenario {
  readonly id: string;
  readonly title: Text;
  readonly replications: number;
  readonly seed: number;
  readonly scale: number;
  readonly programme: Programme;
  readonly future: Future;
  /** Yuan a year at 2019 prices that its money is to be brought to before it runs. */
  readonly equalMoney?: number;
  /** Targets of one's own, judged beside the report's; they change no run. */
  readonly targets?: readonly OwnTarget[];
  /** Who answers for tasks of the report; read by people only. */
  readonly tasks?: Tasks;
  /** Results that the file or link it comes from was made with; nothing once it was changed. */
  readonly made?: Made;
}

/** What a scenario is that leaves these out. */
export const DEFAULTS = { replications: 20, seed: 1, scale: LIVE_SCALE };

/** What may be left out, under its name; nothing where it is. */
export function optional<K extends keyof ResolvedScenario>(
  key: K,
  value: ResolvedScenario[K] | undefined,
): Partial<Pick<ResolvedScenario, K>> {
  return value === undefined ? {} : ({ [key]: value } as unknown as Pick<ResolvedScenario, K>);
}

/** The programme in the order of the catalogue, each lever's settings by rank and date: order in the file carries no meaning. */
export function inCatalogueOrder(programme: Programme): Programme {
  return [...programme].sort(
    (a, b) =>
      LEVER_IDS.indexOf(a.lever) - LEVER_IDS.indexOf(b.lever) ||
      (a.rank ?? 0) - (b.rank ?? 0) ||
      a.from - b.from,
  );
}

/** A programme without what only people read: equal ones lead to the same runs. */
export function withoutNotes(programme: Programme): Programme {
  return programme.map((setting) => without(setting, 'note'));
}

/** A scenario that was changed: the results it was made with are no longer its own. */
export function unmade(scenario: ResolvedScenario): ResolvedScenario {
  return without(scenario, 'made');
}

/** A scenario whose money stands as written. */
export function withoutBudget(scenario: ResolvedScenario): ResolvedScenario {
  return without(scenario, 'equalMoney');
}

/** A scenario that has no targets of its own. */
export function withoutTargets(scenario: ResolvedScenario): ResolvedScenario {
  return without(scenario, 'targets');
}

function without<T extends object>(whole: T, key: keyof T): T {
  if (!(key in whole)) return whole;
  const entries = Object.entries(whole).filter(([name]) => name !== key);
  return Object.fromEntries(entries) as T;
}
