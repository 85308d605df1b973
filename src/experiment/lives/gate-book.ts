/** Keeps the lives of the gates: reads after each month what came, waited and was decided. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { STAGE } from '../../model/agents.ts';
import { CLASS_IDS, GATE_IDS, MONTHS, type Simulation } from '../../model/index.ts';
import { gateOfStage } from '../../model/processes/gate/stages.ts';
import { medianWait, MOST_MONTHS, WAIT_ROWS } from '../../model/processes/gate/waits.ts';
import type { World } from '../../model/world.ts';
import { at } from './at.ts';
import type { GateLife } from './life.ts';

/** Counts of waits fade by this much a month; what a month adds to them is the rest. */
const KEPT = 1 - 1 / MONTHS_PER_YEAR;
/** Peers are counted in fractions: less than half a case is none. */
const HALF = 0.5;

type Series = Exclude<keyof GateLife, 'waitingByClass'>;

function gateWith(
  series: (name: Series) => Float64Array,
  waitingByClass: readonly Float64Array[],
): GateLife {
  return {
    waiting: series('waiting'),
    waitingByClass,
    arrived: series('arrived'),
    decided: series('decided'),
    median: series('median'),
    oldest: series('oldest'),
    passed: series('passed'),
    refused: series('refused'),
  };
}

export class GateBook {
  readonly gates: readonly GateLife[];
  #open = new Float64Array(WAIT_ROWS);
  #decided = new Float64Array(WAIT_ROWS);
  #peers = 0;

  /** @param before what was kept until here */
  constructor(before?: readonly GateLife[]) {
    const copyOf = (series: Float64Array | undefined) =>
      series?.slice() ?? new Float64Array(MONTHS);
    this.gates = GATE_IDS.map((_, gate) => {
      const kept = before?.[gate];
      const byClass = CLASS_IDS.map((__, kind) => copyOf(kept?.waitingByClass[kind]));
      return gateWith((name) => copyOf(kept?.[name]), byClass);
    });
  }

  /** Looks at the world before the first month that is kept. */
  begin(world: World, month: number): void {
    const { open, decided } = world.waits.columns;
    this.#open = open.slice(0, WAIT_ROWS);
    this.#decided = decided.slice(0, WAIT_ROWS);
    this.#peers = peersAt(world, month);
    this.#openCases(world, month);
  }

  /** A decision about a firm that the run follows. */
  decide(gate: number, month: number, passed: boolean): void {
    const life = this.gates[gate];
    if (life !== undefined) add(passed ? life.passed : life.refused, month, 1);
  }

  write(simulation: Simulation): void {
    const month = simulation.month - 1;
    const { world } = simulation;
    const { open, decided } = world.waits.columns;
    this.gates.forEach((life, gate) => {
      life.median[month] = medianWait(world.waits.columns, gate);
      for (let age = 0; age < MOST_MONTHS; age++) {
        const place = gate * MOST_MONTHS + age;
        const cases = (open[place] ?? 0) - KEPT * (this.#open[place] ?? 0);
        add(life.waiting, month, cases);
        if (cases > HALF) life.oldest[month] = age;
        add(life.decided, month, (decided[place] ?? 0) - KEPT * (this.#decided[place] ?? 0));
      }
    });
    this.#arrivals(world, month);
    if (simulation.month < MONTHS) this.#openCases(world, simulation.month);
    this.#peers = peersAt(world, month + 1);
    this.#open.set(open.subarray(0, WAIT_ROWS));
    this.#decided.set(decided.subarray(0, WAIT_ROWS));
  }

  /** What is open, by class, when the review of a month begins: peers that close do so then. */
  #openCases({ firms, peers, city }: World, month: number): void {
    for (const { waitingByClass } of this.gates)
      for (const series of waitingByClass) series[month] = 0;
    const { stage, technology, alive } = firms.columns;
    for (let row = 0; row < firms.count; row++)
      if (alive[row] === 1 && at(stage, row) >= STAGE.classification)
        this.#wait(gateOfStage(at(stage, row)), at(technology, row), { month, cases: 1 });
    const left = 1 - at(city.columns.attrition, 0);
    const { gate, kind, firms: number, alive: open } = peers.columns;
    for (let row = 0; row < peers.count; row++)
      if (open[row] === 1)
        this.#wait(at(gate, row), at(kind, row), { month, cases: at(number, row) * left });
  }

  #wait(gate: number, kind: number, { month, cases }: { month: number; cases: number }): void {
    const series = this.gates[gate]?.waitingByClass[kind];
    if (series !== undefined) add(series, month, cases);
  }

  /** Firms that filed in the month and are still there, and peers that filed. */
  #arrivals({ firms, peers }: World, month: number): void {
    const { stage, filed } = firms.columns;
    for (let row = 0; row < firms.count; row++)
      if ((stage[row] ?? 0) >= STAGE.classification && (filed[row] ?? 0) >= month)
        this.#arrive(gateOfStage(stage[row] ?? 0), month, 1);
    const { gate, firms: number } = peers.columns;
    for (let row = this.#peers; row < peers.count; row++)
      this.#arrive(gate[row] ?? 0, month, number[row] ?? 0);
  }

  #arrive(gate: number, month: number, cases: number): void {
    const life = this.gates[gate];
    if (life !== undefined) add(life.arrived, month, cases);
  }
}

/** Rows of peers before any files in a month: in January those who are through are cleared away first. */
function peersAt({ peers }: World, month: number): number {
  return month % MONTHS_PER_YEAR === 0 ? peers.living() : peers.count;
}

function add(series: Float64Array, month: number, value: number): void {
  series[month] = (series[month] ?? 0) + value;
}
