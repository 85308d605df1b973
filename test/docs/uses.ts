/**
 * Which process uses what, seen by running the model: the parts of the world are wrapped, and what a process touches is
 * noted under its name. `npm run docs` writes it to docs/model/uses.csv, which `zonelab explain` reads.
 */
import type { ModelData } from '../../src/model/data.ts';
import type { Use } from '../../src/explain/uses.ts';
import { Memory } from '../../src/kernel/memory.ts';
import { SILENT } from '../../src/model/biography.ts';
import { driverTable } from '../../src/model/drivers.ts';
import { USUAL_FUTURE } from '../../src/model/future.ts';
import {
  LEVER_IDS,
  LEVERS,
  MONTHS,
  Simulation,
  type Flow,
  type Programme,
} from '../../src/model/index.ts';
import { SERIES_IDS } from '../../src/model/indicators/declare.ts';
import { populate } from '../../src/model/initialisation.ts';
import { parametersOf } from '../../src/model/parameters/index.ts';
import { Policy } from '../../src/model/policy/policy.ts';
import { DRIVERS_ONLY, SCHEDULE } from '../../src/model/schedule.ts';
import type { Tally } from '../../src/model/tally.ts';
import { emptyWorld, type World } from '../../src/model/world.ts';

/** What is used: a number of the model, what a lever moved, a monthly total, or a kind of money flow. */
type UseKind = Exclude<Use, 'file'>;

/** Processes make the first population, too. */
const INITIALISATION = 'initialisation';
const SCALE = 1 / 40;
const SEED = 1;
/** Several histories, since not every rule comes up in each. */
const REPLICATES = [0, 1, 2];

/** Every lever at most, so that everything that a lever can set going goes. */
const EVERYTHING: Programme = LEVER_IDS.map((lever) => ({
  lever,
  from: (2021 - 2015) * 12,
  ramp: 12,
  value: LEVERS[lever].range[1],
  after2025: 'keep',
}));

/** Notes who uses what. */
class Notes {
  user = '';
  readonly #found = new Set<string>();

  note(kind: UseKind, name: string): void {
    if (this.user !== '') this.#found.add(`${this.user},${kind},${name}`);
  }

  /** A record whose members are noted when they are read, and when they are set. */
  watched<T extends object>(kind: UseKind, record: T, prefix = ''): T {
    return this.#over(kind, record, Object.keys(record) as (keyof T & string)[], prefix);
  }

  /** The totals of a month, noted as {@link watched} does; clearing and filing them all notes nothing. */
  watchedTally(tally: Tally): Tally {
    return this.#over('series', tally, SERIES_IDS);
  }

  #over<T extends object>(
    kind: UseKind,
    record: T,
    names: readonly (keyof T & string)[],
    prefix = '',
  ): T {
    const watched = Object.create(record) as T;
    for (const name of names) {
      let last = '';
      const touch = () => {
        if (last === this.user) return; // the same process in a loop
        last = this.user;
        this.note(kind, `${prefix}${name}`);
      };
      Object.defineProperty(watched, name, {
        enumerable: true,
        get: () => {
          touch();
          return record[name];
        },
        set: (given: T[typeof name]) => {
          touch();
          record[name] = given;
        },
      });
    }
    return watched;
  }

  lines(): string[] {
    return [...this.#found].sort((a, b) => (a < b ? -1 : 1));
  }
}

/** The table as CSV: process, kind, name. */
export function usesTable(data: ModelData): string {
  const notes = new Notes();
  noteInitialisation(notes, data);
  const processes = [...new Set([...SCHEDULE, ...DRIVERS_ONLY])];
  const bodies = processes.map(({ run }) => run);
  try {
    for (const process of processes) {
      const { run } = process;
      const noted: typeof run = (world, draws, month) => {
        notes.user = process.name;
        run(world, draws, month);
        notes.user = '';
      };
      Object.assign(process, { run: noted });
    }
    for (const replicate of REPLICATES) noteRun(notes, data, replicate);
  } finally {
    processes.forEach((process, index) => Object.assign(process, { run: bodies[index] }));
  }
  const files = [INITIALISATION, ...processes.map(({ name }) => name)].map(
    (name) => `${name},file,${fileOf(name)}`,
  );
  return `process,kind,name\n${[...files, ...notes.lines()].join('\n')}\n`;
}

/** The file of a process, which has the same name. */
function fileOf(process: string): string {
  if (process === INITIALISATION) return 'src/model/initialisation.ts';
  return `src/model/processes/${process.replace('.', '/')}.ts`;
}

function noteInitialisation(notes: Notes, data: ModelData): void {
  const fixed = {
    policy: new Policy([]),
    drivers: driverTable(data.drivers, USUAL_FUTURE, () => 1 / 2),
    parameters: watchedThemes(notes, parametersOf(() => 1 / 2)),
    settings: new Simulation({ data, seed: SEED, replicate: 0, scale: SCALE, programme: [] }).world
      .settings,
    biography: SILENT,
  };
  notes.user = INITIALISATION;
  populate(emptyWorld(fixed, 5000, new Memory()), { ...data, start: notes.watched('start', data.start) });
  notes.user = '';
}

function watchedThemes(notes: Notes, parameters: World['parameters']): World['parameters'] {
  const themes = Object.entries(parameters).map(([theme, values]) => [
    theme,
    notes.watched('parameter', values, `${theme}.`),
  ]);
  return Object.fromEntries(themes) as World['parameters'];
}

function noteRun(notes: Notes, data: ModelData, replicate: number): void {
  const setup = { data, seed: SEED, replicate, scale: SCALE, programme: EVERYTHING };
  const simulation = new Simulation({ ...setup, frozen: replicate === 0 });
  const { world } = simulation;
  noteLedger(notes, world.ledger);
  const read = world.policy.read.bind(world.policy);
  world.policy.read = (primitive) => {
    notes.note('primitive', primitive);
    return read(primitive);
  };
  const pay = world.fiscal.pay.bind(world.fiscal);
  world.fiscal.pay = (primitive, at, outlay) => {
    notes.note('series', outlay.account);
    return pay(primitive, at, outlay);
  };
  Object.assign(world, {
    parameters: watchedThemes(notes, world.parameters),
    drivers: notes.watched('driver', world.drivers),
    tally: notes.watchedTally(world.tally),
  });
  while (simulation.month < MONTHS) simulation.step();
}

function noteLedger(notes: Notes, ledger: World['ledger']): void {
  const noted = <A extends readonly unknown[], R>(
    kind: UseKind,
    method: (...given: A) => R,
    names: (given: A) => readonly Flow[],
  ) => {
    return (...given: A): R => {
      for (const name of names(given)) notes.note(kind, name);
      return method(...given);
    };
  };
  Object.assign(ledger, {
    pay: noted('flow paid', ledger.pay.bind(ledger), ([, , , flow]) => [flow]),
    payAll: noted('flow paid', ledger.payAll.bind(ledger), ([flow]) => [flow]),
    payEach: noted('flow paid', ledger.payEach.bind(ledger), ([flow]) => [flow]),
    settle: noted('flow paid', ledger.settle.bind(ledger), ([, , bills]) =>
      bills.map(({ kind }) => kind),
    ),
    paid: noted('flow read', ledger.paid.bind(ledger), ([flow]) => [flow]),
    flow: noted('flow read', ledger.flow.bind(ledger), ([flow]) => [flow]),
  });
}
