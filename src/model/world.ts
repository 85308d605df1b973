/** The world: all state of one run, the parameters of its replicate, and the accounts it pays through. */
import { Ledger, type Holders } from '../kernel/ledger.ts';
import type { Memory } from '../kernel/memory.ts';
import { Population } from '../kernel/population.ts';
import type { Scratch } from '../kernel/scratch.ts';
import { processOf } from '../kernel/schedule.ts';
import { CellTally } from './breakdowns/tally.ts';
import { CITY, CLASS, FIRM, FUND, MANAGER, SMALL, STAKE } from './agents.ts';
import { FLOWS, SECTORS, type Flow, type Sector } from './flows.ts';
import type { Biography } from './biography.ts';
import type { Answers } from './future.ts';
import type { DriverTable } from './drivers.ts';
import { DESK, DESK_ROWS, PEERS, WAIT } from './gates.ts';
import { INSTITUTE, REGION } from './institutes.ts';
import { ELSEWHERE, GRANTEE, OCCUPATION, OFFER, RIVAL, TALENT } from './people.ts';
import type { ModelParameters } from './parameters/index.ts';
import { FiscalLedger } from './policy/fiscal.ts';
import type { Policy } from './policy/policy.ts';
import { emptyTally, type Tally } from './tally.ts';
import { Turns } from './turns.ts';

export interface World {
  readonly firms: Population<typeof FIRM.fields>;
  readonly stakes: Population<typeof STAKE.fields>;
  readonly funds: Population<typeof FUND.fields>;
  readonly managers: Population<typeof MANAGER.fields>;
  readonly small: Population<typeof SMALL.fields>;
  readonly classes: Population<typeof CLASS.fields>;
  readonly desks: Population<typeof DESK.fields>;
  readonly peers: Population<typeof PEERS.fields>;
  readonly waits: Population<typeof WAIT.fields>;
  readonly occupations: Population<typeof OCCUPATION.fields>;
  readonly talent: Population<typeof TALENT.fields>;
  readonly grantees: Population<typeof GRANTEE.fields>;
  readonly rivals: Population<typeof RIVAL.fields>;
  readonly elsewhere: Population<typeof ELSEWHERE.fields>;
  readonly offers: Population<typeof OFFER.fields>;
  readonly institutes: Population<typeof INSTITUTE.fields>;
  readonly regions: Population<typeof REGION.fields>;
  readonly city: Population<typeof CITY.fields>;
  readonly ledger: Ledger<Sector, Flow>;
  readonly fiscal: FiscalLedger;
  readonly tally: Tally;
  /** Totals of the year by technology class and district. */
  readonly cells: CellTally;
  /** Firms that have their turn this month; noted anew each month. */
  readonly turns: Turns;
  readonly policy: Policy;
  readonly drivers: DriverTable;
  readonly parameters: ModelParameters;
  readonly settings: Settings;
  /** Working arrays; hold nothing from one process to the next. */
  readonly scratch: Scratch;
  /** Where the lives of ventures are written down, when somebody asked for it. */
  readonly biography: Biography;
}

/** What stays the same during a run. */
export interface Settings {
  /** Firms that one individual of stratum B stands for. */
  readonly weight: number;
  /** Level whose desk keeps each gate of each class before any authorisation, classes x gates; -1 is no gate. */
  readonly levels: Int8Array;
  /** Authorisation items in the order in which the city asks for them. */
  readonly items: readonly AuthorisationItem[];
  /** What is assumed of answers to requests for authorisation. */
  readonly answers: Answers;
  /** What is assumed of the world frontier from the branch on: added to the growth of quality outside, log points a month. */
  readonly frontierShift: number;
}

/** A class and a gate for which the city may ask to decide itself. */
export interface AuthorisationItem {
  readonly kind: number;
  readonly gate: number;
}

/** Populations of the world, in the order in which snapshots keep them. */
export const POPULATIONS = [
  'firms',
  'stakes',
  'funds',
  'managers',
  'small',
  'classes',
  'desks',
  'peers',
  'waits',
  'occupations',
  'talent',
  'grantees',
  'rivals',
  'elsewhere',
  'offers',
  'institutes',
  'regions',
  'city',
] as const;

/** Declares a process of this model. */
export const process = processOf<World>();

export function emptyWorld(
  fixed: Pick<World, 'policy' | 'drivers' | 'parameters' | 'settings' | 'biography'>,
  capacity: number,
  memory: Memory,
): World {
  const ledger = new Ledger(SECTORS, FLOWS);
  const tally = emptyTally();
  return {
    firms: new Population(FIRM, capacity, memory),
    stakes: new Population(STAKE, capacity / 4, memory),
    funds: new Population(FUND, 200, memory),
    managers: new Population(MANAGER, 100, memory),
    small: new Population(SMALL, 150, memory),
    classes: new Population(CLASS, 20, memory),
    desks: new Population(DESK, DESK_ROWS, memory),
    peers: new Population(PEERS, 2000, memory),
    waits: new Population(WAIT, 480, memory),
    occupations: new Population(OCCUPATION, 10, memory),
    talent: new Population(TALENT, 40, memory),
    grantees: new Population(GRANTEE, 30, memory),
    rivals: new Population(RIVAL, 6, memory),
    elsewhere: new Population(ELSEWHERE, 50, memory),
    offers: new Population(OFFER, 40, memory),
    institutes: new Population(INSTITUTE, 40, memory),
    regions: new Population(REGION, 480, memory),
    city: new Population(CITY, 1, memory),
    ledger,
    fiscal: new FiscalLedger(ledger, fixed.policy, tally),
    tally,
    cells: new CellTally(),
    turns: new Turns(),
    scratch: memory.scratch,
    ...fixed,
  };
}

/** The deposits of all firms, for bulk payments. */
export function allFirmAccounts({ firms }: Pick<World, 'firms'>): Holders<Sector> {
  const { cash, weight, alive } = firms.columns;
  return { sector: 'firms', cash, weight, alive, count: firms.count };
}

/** The deposit of one firm. */
export function firmAccount({ firms }: Pick<World, 'firms'>, row: number) {
  return { sector: 'firms' as const, cash: firms.columns.cash, weight: firms.columns.weight, row };
}

/** The deposits of the cells of small firms, for bulk payments. */
export function allSmallAccounts({ small }: Pick<World, 'small'>): Holders<Sector> {
  const { cash, weight, alive } = small.columns;
  return { sector: 'firms', cash, weight, alive, count: small.count };
}

/** The money of one fund. */
export function fundAccount({ funds }: Pick<World, 'funds'>, row: number) {
  return { sector: 'funds' as const, cash: funds.columns.cash, weight: funds.columns.weight, row };
}
