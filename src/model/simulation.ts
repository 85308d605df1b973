/** One run of the city, month by month. */
import { monthOfYear, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import type { LedgerState } from '../kernel/ledger.ts';
import { Memory } from '../kernel/memory.ts';
import type { PopulationState } from '../kernel/population.ts';
import { Streams, type Process } from '../kernel/schedule.ts';
import { PartTable } from './breakdowns/results.ts';
import { SILENT, type Biography } from './biography.ts';
import type { ModelData } from './data.ts';
import { driverTable } from './drivers.ts';
import { USUAL_FUTURE, type Future } from './future.ts';
import { GATE_IDS, levelOf } from './gates.ts';
import { delayOf, RunFigures } from './indicators/figures.ts';
import { indicatorsOf, SeriesTable } from './indicators/results.ts';
import { populate } from './initialisation.ts';
import { Books } from './invariants.ts';
import { CLASS_IDS } from './parameters/classes.ts';
import { parameterDraw, parametersOf, positionsOf } from './parameters/index.ts';
import { PRIMITIVES } from './policy/primitives.ts';
import { Policy, type Disconnected } from './policy/policy.ts';
import type { Programme } from './policy/programme.ts';
import { Rules, type RulesState } from './policy/rules.ts';
import { DRIVERS_ONLY, SCHEDULE } from './schedule.ts';
import { MONTHS } from './time.ts';
import { emptyWorld, POPULATIONS, type Settings, type World } from './world.ts';

export interface SimulationSetup {
  readonly data: ModelData;
  /** Whole number 0 to 2^32 - 1. */
  readonly seed: number;
  /** 0 is the lead line with the median parameters; 1, 2, ... are the ensemble. */
  readonly replicate: number;
  /** 1, 1/10, 1/20 or 1/40: individuals of stratum B per firm. */
  readonly scale: number;
  readonly programme: Programme;
  /** Behaviours and postings that are switched off, for tests of how a lever acts. */
  readonly disconnected?: Disconnected;
  /** The world outside; {@link USUAL_FUTURE} when left out. */
  readonly future?: Future;
  /** Factors on parameters by name, as `finance.orderSize`, for tests of what limits a lever. */
  readonly factors?: Readonly<Record<string, number>>;
  /** Positions of parameters in their ranges by name, 0 to 1, in place of those of the replicate's draw. */
  readonly positions?: Readonly<Record<string, number>>;
  /** Where the lives of ventures are written down; nowhere when left out. */
  readonly biography?: Biography;
  /** Only what the drivers do: firms, people and desks stay as they began. */
  readonly frozen?: boolean;
  /** Where a run that is over has left its memory, and this one does; its own when left out. */
  readonly memory?: Memory;
  /** What an experiment does to the world at the start of each month; nothing when left out. */
  readonly experiment?: (world: World, month: number) => void;
}

/** Everything a run needs to continue from a month, as plain data. */
export interface SimulationState {
  readonly month: number;
  readonly populations: readonly PopulationState[];
  readonly ledger: LedgerState;
  readonly fiscal: Float64Array;
  readonly series: Float64Array;
  /** Totals of the year under way by cell, and the figures by part of those before. */
  readonly cells: Float64Array;
  readonly byPart: Float64Array;
  readonly rules: RulesState;
}

const INDIVIDUALS_AT_START = 30000;
const VENTURES_AT_MOST = 6000;
const POINTS = 100;

function settingsOf({ data, scale, future = USUAL_FUTURE }: SimulationSetup): Settings {
  return {
    weight: Math.round(1 / scale),
    levels: Int8Array.from(
      CLASS_IDS.flatMap((id) => GATE_IDS.map((gate) => levelOf(data.competence[id][gate]))),
    ),
    items: data.authorisations.map((item) => ({
      kind: CLASS_IDS.indexOf(item.class),
      gate: GATE_IDS.indexOf(item.gate),
    })),
    answers: future.authorisation,
    frontierShift: future.frontier / POINTS / MONTHS_PER_YEAR,
  };
}

export class Simulation {
  readonly world: World;
  readonly #streams: Streams;
  readonly #series = new SeriesTable();
  readonly #parts = new PartTable();
  readonly #schedule: readonly Process<World>[];
  readonly #books: Books;
  readonly #rules: Rules;
  readonly #experiment: SimulationSetup['experiment'];
  readonly #memory: Memory;
  #month = 0;

  /** @param state where to continue from, saved by a run with the same data, seed, replicate and scale; January 2015 when left out */
  constructor(setup: SimulationSetup, state?: SimulationState) {
    const { data, seed, replicate, scale } = setup;
    this.#memory = setup.memory ?? new Memory();
    const positions = positionsOf(parameterDraw(replicate), data.draws, setup.positions);
    const figures = new RunFigures(this.#series, seed, replicate);
    this.#rules = new Rules(setup.programme, (id, december) => figures.of(id, december));
    this.world = emptyWorld(
      {
        policy: new Policy(setup.programme, setup.disconnected, this.#rules),
        drivers: driverTable(data.drivers, setup.future ?? USUAL_FUTURE, positions),
        parameters: parametersOf(positions, setup.factors),
        settings: settingsOf(setup),
        biography: setup.biography ?? SILENT,
      },
      INDIVIDUALS_AT_START * scale + VENTURES_AT_MOST,
      this.#memory,
    );
    this.#schedule = setup.frozen === true ? DRIVERS_ONLY : SCHEDULE;
    this.#streams = new Streams(seed, replicate, this.#schedule);
    if (state === undefined) {
      populate(this.world, data);
      // What the first cases did before January 2015 counts nowhere.
      this.world.cells.values.fill(0);
    } else this.#restore(state);
    this.#books = new Books(this.world);
    this.#experiment = setup.experiment;
  }

  /** Next month to simulate, 0 to {@link MONTHS}. */
  get month(): number {
    return this.#month;
  }

  /**
   * Simulates one month.
   *
   * @throws InvariantError when an identity of the model breaks
   */
  step(): void {
    if (this.#month >= MONTHS) return;
    const month = this.#month;
    const { world } = this;
    world.tally.values.fill(0);
    this.#decideRules(month);
    world.policy.open(month);
    world.ledger.open();
    this.#experiment?.(world, month);
    for (const process of this.#schedule) {
      world.policy.reader = process.name;
      process.run(world, this.#streams.of(process.name, month), month);
    }
    this.#series.write(month, world.tally.values);
    if (monthOfYear(month) === MONTHS_PER_YEAR) this.#fileParts(month);
    this.#books.check(world, month);
    this.#month = month + 1;
  }

  #fileParts(december: number): void {
    this.#parts.file(december, this.world.cells);
    this.world.cells.values.fill(0);
  }

  /** Rules read what the statistics of the month before knew: the survey as it was staffed then. */
  #decideRules(month: number): void {
    const { policy, parameters } = this.world;
    policy.reader = PRIMITIVES.surveyPosts.readBy;
    const round = parameters.regulation.surveyWork / policy.read('surveyPosts');
    this.#rules.decide(month, (published) => delayOf(published, round));
  }

  /** Year in which each rule of the programme fired first, in the order of `rulesOf`; null where it did not. */
  firedYears(): (number | null)[] {
    return this.#rules.firedYears();
  }

  save(): SimulationState {
    return {
      month: this.#month,
      populations: POPULATIONS.map((name) => this.world[name].save()),
      ledger: this.world.ledger.save(),
      fiscal: this.world.fiscal.save(),
      series: this.#series.values.slice(),
      cells: this.world.cells.values.slice(),
      byPart: this.#parts.values.slice(),
      rules: this.#rules.save(),
    };
  }

  /** Continues from a state saved by a run with the same data, seed, replicate and scale. */
  load(state: SimulationState): void {
    this.#restore(state);
    this.#books.open(this.world);
  }

  #restore(state: SimulationState): void {
    POPULATIONS.forEach((name, index) => {
      this.world[name].load(state.populations[index]);
    });
    this.world.ledger.load(state.ledger);
    this.world.fiscal.load(state.fiscal);
    this.#series.values.set(state.series);
    this.world.cells.values.set(state.cells);
    this.#parts.values.set(state.byPart);
    this.#rules.load(state.rules);
    this.world.policy.open(state.month - 1); // the first thing asked is how the survey was staffed
    this.#month = state.month;
  }

  /** Indicators so far: Float64Array, months x indicators in catalogue order, NaN where not simulated or undefined. */
  results(): Float64Array {
    return indicatorsOf(this.#series);
  }

  /** Figures by part so far: Float64Array, Decembers x figures in their order, NaN where not simulated. */
  byPart(): Float64Array {
    return this.#parts.values.slice();
  }

  /** Ends the run and leaves its memory to the next; its results can still be read. */
  release(): void {
    for (const name of POPULATIONS) this.world[name].release(this.#memory);
    this.#month = MONTHS;
  }
}
