/** What a researcher with access to everything would have recorded of one run: firms by year, lives, use and harm. */
import { MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { exp } from '../kernel/math.ts';
import { STRATUM } from '../model/agents.ts';
import { Recorder, type LifeEvent } from '../model/biography.ts';
import { Simulation, type SimulationSetup } from '../model/index.ts';

/** A firm of strata A and B in the tables of a year, alive in its December. */
export interface FirmYear {
  readonly key: number;
  readonly weight: number;
  readonly stratum: number;
  /** Number of the technology class. */
  readonly kind: number;
  /** Months since founding. */
  readonly age: number;
  /** Yuan of the year. */
  readonly sales: number;
  readonly research: number;
  /** R&D as the return of the year says, which is written after its end: with spending attributed to reach a goal. */
  readonly reported: number;
  readonly certified: boolean;
  /** Rounds raised, 99 after a sale or listing; and the logarithm of worth: equity-seekers only. */
  readonly rounds: number;
  readonly worth: number;
}

/** Birth and end of a firm of strata A and B; months, `Infinity` while it lives. */
export interface Life {
  readonly key: number;
  readonly kind: number;
  readonly stratum: number;
  readonly weight: number;
  readonly born: number;
  ended: number;
}

/** Products in use and incidents of a class in a year, weighted. */
export interface ClassYear {
  readonly kind: number;
  readonly year: number;
  use: number;
  incidents: number;
  /** Chance of harm relative to all classes. */
  readonly hazard: number;
}

/** A product that reached the market. */
export interface Launch {
  readonly weight: number;
  /** Yuan a month that buyers will add at the firm's size at launch. */
  readonly yuan: number;
}

/** All that is kept of one replicate. */
export interface History {
  /** Tables by year, 0 being the first simulated. */
  readonly years: readonly (readonly FirmYear[])[];
  readonly lives: ReadonlyMap<number, Life>;
  readonly events: readonly LifeEvent[];
  readonly classes: readonly ClassYear[];
  readonly launches: readonly Launch[];
  /** Results, months x indicators. */
  readonly results: Float64Array;
  /** Yearly exit rate of small registered firms by age, from the cells' own parameters. */
  readonly registered: RegisteredExit;
}

/** Chance to be struck off within a year of age. */
export interface RegisteredExit {
  readonly infant: number;
  readonly young: number;
  readonly settled: number;
  readonly old: number;
}

/**
 * Runs one replicate and records it.
 *
 * @param months first month that is not simulated, counted from January 2015
 */
export function record(setup: Omit<SimulationSetup, 'biography'>, months: number): History {
  const recorder = new Recorder();
  const simulation = new Simulation({ ...setup, biography: recorder });
  const tables = new Tables(simulation);
  while (simulation.month < months) {
    const noted = recorder.events.length;
    simulation.step();
    tables.write(recorder.events.slice(noted));
  }
  const p = simulation.world.parameters.small;
  return {
    ...tables.kept,
    events: recorder.events,
    results: simulation.results(),
    registered: {
      infant: yearly(p.infantExit),
      young: yearly(p.youngExit),
      settled: yearly(p.settledExit),
      old: yearly(p.oldExit),
    },
  };
}

function yearly(monthly: number): number {
  let stay = 1;
  for (let month = 0; month < MONTHS_PER_YEAR; month++) stay *= 1 - monthly;
  return 1 - stay;
}

/** Sales and R&D of a year by row; rows keep their place from January to December. */
class Totals {
  readonly sales: number[] = [];
  readonly research: number[] = [];

  add(row: number, sales: number, research: number): void {
    this.sales[row] = (this.sales[row] ?? 0) + sales;
    this.research[row] = (this.research[row] ?? 0) + research;
  }
}

/** Fills the tables month by month. */
class Tables {
  readonly #simulation: Simulation;
  readonly #years: FirmYear[][] = [];
  readonly #lives = new Map<number, Life>();
  readonly #classes = new Map<string, ClassYear>();
  readonly #launches: Launch[] = [];
  #totals = new Totals();

  constructor(simulation: Simulation) {
    this.#simulation = simulation;
    this.#births();
  }

  get kept(): Pick<History, 'years' | 'lives' | 'classes' | 'launches'> {
    return {
      years: this.#years,
      lives: this.#lives,
      classes: [...this.#classes.values()],
      launches: this.#launches,
    };
  }

  /** @param events what was noted in the month that was just simulated */
  write(events: readonly LifeEvent[]): void {
    const month = this.#simulation.month - 1;
    this.#births();
    this.#add(month);
    this.#follow(events);
    if ((month + 1) % MONTHS_PER_YEAR !== 0) return;
    this.#years.push(this.#table(month));
    this.#totals = new Totals();
  }

  #births(): void {
    const { firms } = this.#simulation.world;
    const { key, technology, stratum, weight, birth, alive } = firms.columns;
    for (let row = firms.count - 1; row >= 0 && !this.#lives.has(at(key, row)); row--)
      this.#lives.set(at(key, row), {
        key: at(key, row),
        kind: at(technology, row),
        stratum: at(stratum, row),
        weight: at(weight, row),
        born: at(birth, row),
        ended: at(alive, row) === 1 ? Infinity : this.#simulation.month,
      });
  }

  #add(month: number): void {
    const { firms } = this.#simulation.world;
    const { sales, research, products, weight, technology } = firms.columns;
    const year = Math.floor(month / MONTHS_PER_YEAR);
    for (let row = 0; row < firms.count; row++) {
      this.#totals.add(row, at(sales, row), at(research, row));
      const use = (at(products, row) * at(weight, row)) / MONTHS_PER_YEAR;
      if (use > 0) this.#class(at(technology, row), year).use += use;
    }
  }

  #class(kind: number, year: number): ClassYear {
    const name = `${kind} ${year}`;
    const hazard = at(this.#simulation.world.classes.columns.hazard, kind);
    const kept = this.#classes.get(name) ?? { kind, year, use: 0, incidents: 0, hazard };
    this.#classes.set(name, kept);
    return kept;
  }

  #follow(events: readonly LifeEvent[]): void {
    const rows = events.some(({ event }) => event === 'launched') ? this.#rows() : undefined;
    for (const { event, firm, month, value } of events) {
      const life = this.#lives.get(firm);
      if (life === undefined) continue;
      if (event === 'closed') life.ended = month;
      if (event === 'incident')
        this.#class(life.kind, Math.floor(month / MONTHS_PER_YEAR)).incidents += life.weight;
      const row = event === 'launched' ? rows?.get(firm) : undefined;
      if (row === undefined) continue;
      const { demand } = this.#simulation.world.firms.columns;
      const yuan = at(demand, row) * (exp(value) - 1);
      this.#launches.push({ weight: life.weight, yuan });
    }
  }

  #rows(): Map<number, number> {
    const { key } = this.#simulation.world.firms.columns;
    const { count } = this.#simulation.world.firms;
    return new Map(Array.from(key.subarray(0, count), (each, row) => [each, row]));
  }

  #returns(row: number): Pick<FirmYear, 'sales' | 'research' | 'reported'> {
    const { firms, parameters } = this.#simulation.world;
    const sales = this.#totals.sales[row] ?? 0;
    const research = this.#totals.research[row] ?? 0;
    const most = research * (1 + parameters.firm.mostAttribution);
    const goal = at(firms.columns.goal, row) * sales;
    return { sales, research, reported: Math.max(research, Math.min(goal, most)) };
  }

  #table(month: number): FirmYear[] {
    const { firms } = this.#simulation.world;
    const { alive, key, weight, stratum, technology, birth } = firms.columns;
    const { certifiedUntil, rounds, worth } = firms.columns;
    const table: FirmYear[] = [];
    for (let row = 0; row < firms.count; row++) {
      if (at(alive, row) === 0) continue;
      table.push({
        key: at(key, row),
        weight: at(weight, row),
        stratum: at(stratum, row),
        kind: at(technology, row),
        age: month - at(birth, row),
        ...this.#returns(row),
        certified: at(certifiedUntil, row) > month,
        rounds: at(rounds, row),
        worth: at(worth, row),
      });
    }
    return table;
  }
}

/** What a column holds of a row; NaN where there is no such row. */
export function at(column: ArrayLike<number>, row: number): number {
  return column[row] ?? Number.NaN;
}

/** Whether a firm of a table is an R&D performer, which stands for others at a smaller scale. */
export function isPerformer({ stratum }: Pick<FirmYear, 'stratum'>): boolean {
  return stratum === STRATUM.performer;
}

/** Whether a firm of a table may receive equity. */
export function isVenture({ stratum }: Pick<FirmYear, 'stratum'>): boolean {
  return stratum === STRATUM.equitySeeker;
}
