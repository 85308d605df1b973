/** The world: all state of one run, the parameters of its replicate, and the accounts it pays through. */
import { Ledger, type Holders } from '../kernel/ledger.ts';
import { Population } from '../kernel/population.ts';
import { Scratch } from '../kernel/scratch.ts';
import { processOf } from '../kernel/schedule.ts';
import { CITY, CLASS, DESK, FIRM, FUND, OCCUPATION, STAKE, TALENT } from './agents.ts';
import { FLOWS, SECTORS, type Flow, type Sector } from './accounts.ts';
import type { DriverTable } from './drivers.ts';
import { SERIES_IDS, type SeriesId } from './indicators/declare.ts';
import type { ModelParameters } from './parameters/index.ts';
import { FiscalLedger } from './policy/fiscal.ts';
import type { Policy } from './policy/policy.ts';

/** Running totals of the month, one per observed series; the observation process files and clears them. */
export type Tally = Record<SeriesId, number>;

export interface World {
  readonly firms: Population<typeof FIRM.fields>;
  readonly stakes: Population<typeof STAKE.fields>;
  readonly funds: Population<typeof FUND.fields>;
  readonly classes: Population<typeof CLASS.fields>;
  readonly desks: Population<typeof DESK.fields>;
  readonly occupations: Population<typeof OCCUPATION.fields>;
  readonly talent: Population<typeof TALENT.fields>;
  readonly city: Population<typeof CITY.fields>;
  readonly ledger: Ledger<Sector, Flow>;
  readonly fiscal: FiscalLedger;
  readonly tally: Tally;
  readonly policy: Policy;
  readonly drivers: DriverTable;
  readonly parameters: ModelParameters;
  readonly settings: Settings;
  /** Working arrays; hold nothing from one process to the next. */
  readonly scratch: Scratch;
}

/** What stays the same during a run. */
export interface Settings {
  /** Firms that one individual of stratum B stands for. */
  readonly weight: number;
}

/** Populations of the world, in the order in which snapshots keep them. */
export const POPULATIONS = [
  'firms',
  'stakes',
  'funds',
  'classes',
  'desks',
  'occupations',
  'talent',
  'city',
] as const;

/** Declares a process of this model. */
export const process = processOf<World>();

export function emptyWorld(
  fixed: Pick<World, 'policy' | 'drivers' | 'parameters' | 'settings'>,
  capacity: number,
): World {
  const ledger = new Ledger(SECTORS, FLOWS);
  return {
    firms: new Population(FIRM, capacity),
    stakes: new Population(STAKE, capacity / 4),
    funds: new Population(FUND, 100),
    classes: new Population(CLASS, 20),
    desks: new Population(DESK, 20),
    occupations: new Population(OCCUPATION, 10),
    talent: new Population(TALENT, 16000),
    city: new Population(CITY, 1),
    ledger,
    fiscal: new FiscalLedger(ledger, fixed.policy),
    tally: emptyTally(),
    scratch: new Scratch(),
    ...fixed,
  };
}

export function emptyTally(): Tally {
  return Object.fromEntries(SERIES_IDS.map((id) => [id, 0])) as Tally;
}

/** The deposits of all firms, for bulk payments. */
export function firmAccounts({ firms }: Pick<World, 'firms'>): Holders<Sector> {
  const { cash, weight, alive } = firms.columns;
  return { sector: 'firms', cash, weight, alive, count: firms.count };
}

/** The deposit of one firm. */
export function firmAccount({ firms }: Pick<World, 'firms'>, row: number) {
  return { sector: 'firms' as const, cash: firms.columns.cash, weight: firms.columns.weight, row };
}

/** The money of one fund. */
export function fundAccount({ funds }: Pick<World, 'funds'>, row: number) {
  return { sector: 'funds' as const, cash: funds.columns.cash, weight: funds.columns.weight, row };
}
