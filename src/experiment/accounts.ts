/** The accounts of one run: what the programme cost, who paid whom, and whether the books closed every month. */
import { MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { InvariantError } from '../kernel/errors.ts';
import {
  CITY_WIDE,
  CLASS_IDS,
  DISTRICT_IDS,
  FIRST_YEAR,
  FLOWS,
  GATE_IDS,
  LAST_YEAR,
  LEVERS,
  MONTHS,
  postingsOf,
  SECTORS,
  tasksOf,
  type DistrictId,
  type FiscalAccount,
  type Flow,
  type LeverId,
  type Sector,
  type Simulation,
  type TaskId,
} from '../model/index.ts';

/** One line of the ledger. */
export interface LedgerRow {
  readonly year: number;
  readonly account: FiscalAccount;
  readonly task: TaskId;
  readonly district: DistrictId | 'city-wide';
  readonly yuan: number;
}

/** What one sector paid another in a year. */
export interface FlowRow {
  readonly year: number;
  readonly kind: Flow;
  readonly from: Sector;
  readonly to: Sector;
  readonly yuan: number;
}

/** How much of a kind of flow had the rest of the world on one side. */
export interface OutsideShare {
  readonly year: number;
  readonly kind: Flow;
  readonly share: number;
}

export interface Accounts {
  readonly rows: readonly LedgerRow[];
  /** Sum of the rows, whole yuan. */
  readonly total: number;
  /** What the city paid for its programme, month by month, counted apart from the fiscal ledger. */
  readonly paid: number;
  readonly flows: readonly FlowRow[];
  readonly outside: readonly OutsideShare[];
  /** Months in which every identity of the books held. */
  readonly months: number;
  /** The month and the first identity that did not hold. */
  readonly broken?: string;
  /** Authorisation items in the order in which the city asks for them, as class and gate. */
  readonly items: readonly AskedItem[];
}

/** A class of technology and a gate that the city may ask to keep. */
export interface AskedItem {
  readonly kind: (typeof CLASS_IDS)[number];
  readonly gate: (typeof GATE_IDS)[number];
}

/** Runs a simulation to its end, or to the first month whose books do not close, and keeps its accounts. */
export function keepAccounts(simulation: Simulation): Accounts {
  const keeping = keepingAccounts(simulation);
  for (;;) {
    const { done, value } = keeping.next();
    if (done === true) return value;
  }
}

/** {@link keepAccounts} month by month, so that a page can do something else in between. */
export function* keepingAccounts(simulation: Simulation): Generator<undefined, Accounts> {
  const yearly = new Float64Array((LAST_YEAR - FIRST_YEAR + 1) * CELLS);
  const start = simulation.month;
  let paid = 0;
  let broken: string | undefined;
  while (broken === undefined && simulation.month < MONTHS) {
    const { month } = simulation;
    broken = brokenIn(simulation);
    const { ledger, tally } = simulation.world;
    paid += tally.generalBudget + tally.investmentFund + tally.specialBonds + tally.feesWaived;
    const first = Math.floor(month / MONTHS_PER_YEAR) * CELLS;
    for (const { at, kind, from, to } of PAIRS)
      yearly[first + at] = (yearly[first + at] ?? 0) + ledger.paid(kind, from, to);
    yield undefined;
  }
  const rows = ledgerRows(simulation.world.fiscal.save());
  const flows = flowRows(yearly);
  return {
    rows,
    total: rows.reduce((sum, { yuan }) => sum + yuan, 0),
    paid,
    flows,
    outside: outsideShares(flows),
    months: simulation.month - start,
    ...(broken === undefined ? {} : { broken }),
    items: itemsOf(simulation),
  };
}

function itemsOf({ world }: Simulation): AskedItem[] {
  return world.settings.items.flatMap(({ kind, gate }) => {
    const [classId, gateId] = [CLASS_IDS[kind], GATE_IDS[gate]];
    return classId === undefined || gateId === undefined ? [] : [{ kind: classId, gate: gateId }];
  });
}

/** Simulates a month. @returns the identity that broke in it, if one did */
function brokenIn(simulation: Simulation): string | undefined {
  try {
    simulation.step();
    return undefined;
  } catch (error) {
    if (!(error instanceof InvariantError)) throw error;
    return error.message;
  }
}

/** Every kind of flow between every two sectors, in the order in which a year stores them. */
const PAIRS = FLOWS.flatMap((kind) =>
  SECTORS.flatMap((from) => SECTORS.map((to) => ({ kind, from, to }))),
).map((pair, at) => ({ ...pair, at }));
const CELLS = PAIRS.length;

/**
 * Lines of a saved fiscal ledger by year, account, task and district.
 *
 * What a lever costs is shared out to the tasks that it serves, as it declares, in whole yuan, so that no yuan counts twice.
 */
export function ledgerRows(saved: Float64Array): LedgerRow[] {
  const rows = new Map<string, LedgerRow>();
  for (const { year, account, lever, district: place, yuan } of postingsOf(saved)) {
    const district = place === CITY_WIDE ? 'city-wide' : (DISTRICT_IDS[place] ?? 'city-wide');
    for (const [task, part] of sharedOut(yuan, lever)) {
      const key = [year, account, task, district].join(' ');
      const before = rows.get(key)?.yuan ?? 0;
      rows.set(key, { year, account, task, district, yuan: before + part });
    }
  }
  return [...rows.values()];
}

/**
 * Whole yuan of a lever by task: each its share rounded down, and what is left a yuan each to those whose share lost most,
 * the first of equals first.
 *
 * Source: method of largest remainders, Hamilton (1792).
 */
export function sharedOut(yuan: number, lever: LeverId): [TaskId, number][] {
  const { tasks } = LEVERS[lever];
  const parts = tasksOf(LEVERS[lever]).map((task, place) => {
    const exact = yuan * (tasks[task] ?? 0);
    const whole = Math.floor(exact);
    return { task, place, whole, lost: exact - whole };
  });
  const left = yuan - parts.reduce((sum, { whole }) => sum + whole, 0);
  const raised = new Set(
    [...parts].sort((a, b) => b.lost - a.lost || a.place - b.place).slice(0, left),
  );
  return parts.map((part) => [part.task, part.whole + (raised.has(part) ? 1 : 0)]);
}

function flowRows(yearly: Float64Array): FlowRow[] {
  const years = Array.from({ length: yearly.length / CELLS }, (_, index) => FIRST_YEAR + index);
  return years.flatMap((year, index) =>
    PAIRS.map(({ kind, from, to, at }) => ({
      year,
      kind,
      from,
      to,
      yuan: yearly[index * CELLS + at] ?? 0,
    })).filter(({ yuan }) => yuan !== 0),
  );
}

function outsideShares(flows: readonly FlowRow[]): OutsideShare[] {
  const sums = new Map<string, { year: number; kind: Flow; all: number; outside: number }>();
  for (const { year, kind, from, to, yuan } of flows) {
    const key = `${year} ${kind}`;
    const sum = sums.get(key) ?? { year, kind, all: 0, outside: 0 };
    sum.all += yuan;
    if (from === 'outside' || to === 'outside') sum.outside += yuan;
    sums.set(key, sum);
  }
  return [...sums.values()].map(({ year, kind, all, outside }) => ({
    year,
    kind,
    share: outside / all,
  }));
}
