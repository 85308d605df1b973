/** Watches a run and writes its lives down: what is noted, with what the state says in that moment. It changes nothing. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { STRATUM } from '../../model/agents.ts';
import type { Biography, EventName } from '../../model/biography.ts';
import type { Simulation } from '../../model/index.ts';
import { deskPlace, GATE } from '../../model/gates.ts';
import { deskOf } from '../../model/processes/desk/competence.ts';
import { labourShareOf, relativePayOf, unitCost } from '../../model/processes/market/cost.ts';
import type { World } from '../../model/world.ts';
import { FirmBook } from './firm-book.ts';
import { FundBook } from './fund-book.ts';
import { GateBook } from './gate-book.ts';
import type { Chronicle, Facts } from './life.ts';

/** What is noted: of which firm, in which row, in which month. */
interface Noted {
  readonly world: World;
  readonly key: number;
  readonly row: number;
  readonly month: number;
  readonly value: number;
}

export class Watcher implements Biography {
  readonly #firms: FirmBook;
  readonly #funds: FundBook;
  readonly #gates: GateBook;
  #world: World | undefined;
  /** Keys of rows, and what was left of their thresholds of closing, when the month began. */
  #keys = new Float64Array(0);
  #life = new Float64Array(0);

  /** @param before what was kept of the months before */
  constructor(before?: Chronicle) {
    this.#firms = new FirmBook(before?.firms);
    this.#funds = new FundBook(before?.funds);
    this.#gates = new GateBook(before?.gates);
  }

  /** Looks at a simulation before its first month here. */
  begin(simulation: Simulation): void {
    const { world, month } = simulation;
    this.#world = world;
    this.#firms.begin(world, month);
    this.#gates.begin(world, month);
    this.#keepThresholds(world);
  }

  note(event: EventName, month: number, firm: number, value = 0): void {
    const world = this.#world;
    if (world === undefined) return;
    const row = event === 'founded' ? -1 : this.#firms.rowOf(world, firm);
    if (row >= 0 && world.firms.columns.stratum[row] === STRATUM.anchor) return;
    const facts = row < 0 ? {} : this.#facts[event]({ world, key: firm, row, month, value });
    this.#firms.add(firm, { month, event, value, ...facts });
  }

  /** Looks at the month that was just simulated. */
  write(simulation: Simulation): void {
    this.#firms.write(simulation);
    this.#funds.write(simulation);
    this.#gates.write(simulation);
    this.#keepThresholds(simulation.world);
  }

  get chronicle(): Chronicle {
    const { firms } = this.#firms;
    return { firms, funds: this.#funds.funds, gates: this.#gates.gates };
  }

  #keepThresholds({ firms }: World): void {
    this.#keys = firms.columns.key.slice(0, firms.count);
    this.#life = firms.columns.life.slice(0, firms.count);
  }

  /** Whether more of a firm's threshold was used up than age and size do: the rest is want of money. */
  #isBroke({ world, key, row }: Noted): boolean {
    const { life, closing } = world.firms.columns;
    const before = this.#keys[row] === key ? row : this.#keys.indexOf(key);
    const used = (this.#life[before] ?? 0) - (life[row] ?? 0);
    return used - (closing[row] ?? 0) > world.parameters.firm.distressExit / 2;
  }

  /** What the state says of each event. */
  readonly #facts: Readonly<Record<EventName, (noted: Noted) => Facts>> = {
    founded: () => ({}),
    invented: ({ world, row }) => ({ merit: world.firms.columns.merit[row] ?? 0 }),
    'tested a sample': () => ({}),
    filed: ({ world, row }) => ({ green: world.firms.columns.lane[row] === 1 }),
    'passed classification': (noted) => this.#decided(noted, GATE.classification, true),
    'passed certification': (noted) => this.#decided(noted, GATE.certification, true),
    admitted: (noted) => this.#decided(noted, GATE.access, true),
    refused: (noted) => this.#decided(noted, GATE.access, false),
    launched: salesOf,
    'raised a round': ({ world, row, month, value }) => this.#funds.buy(world, row, month, value),
    'sold or listed': salesOf,
    'stake ended': ({ world, row, month, value }) => this.#funds.end(world, row, month, value),
    incident: (noted) => ({ ...salesOf(noted), observed: isObserved(noted) }),
    closed: (noted) => ({
      ...salesOf(noted),
      broke: this.#isBroke(noted),
      unsold: (noted.world.firms.columns.launched[noted.row] ?? 0) < 0,
    }),
    'moved out': (noted) => ({ ...salesOf(noted), costGap: costGapOf(noted) }),
    settled: salesOf,
  };

  #decided(noted: Noted, gate: number, passed: boolean): Facts {
    const { world, row, month } = noted;
    const { technology, lane, observedUntil } = world.firms.columns;
    this.#gates.decide(gate, month, passed);
    const desk = deskOf(world, technology[row] ?? 0, gate);
    const observed = gate === GATE.access && (observedUntil[row] ?? 0) > 0;
    return { ...deskPlace(desk), green: lane[row] === 1, observed };
  }
}

/** What a firm sells in a year, and its staff. */
function salesOf({ world, row }: Noted): Facts {
  const { demand, staff } = world.firms.columns;
  return { sales: (demand[row] ?? 0) * MONTHS_PER_YEAR, staff: staff[row] ?? 0 };
}

function isObserved({ world, row, month }: Noted): boolean {
  return (world.firms.columns.observedUntil[row] ?? 0) > month;
}

/** What a unit of a firm's class costs here beyond what it costs elsewhere, over the latter. */
function costGapOf({ world, row }: Noted): number {
  const { firm, sites } = world.parameters;
  const kind = world.firms.columns.technology[row] ?? 0;
  const prices = {
    relativePay: relativePayOf(world.occupations),
    relativeRent: world.city.columns.siteRent[0] ?? 1,
  };
  const labourShare = labourShareOf(world.classes.columns.valueAddedShare[kind] ?? 0, firm);
  return unitCost(prices, { labourShare, siteShare: sites.siteShare }) - 1;
}
