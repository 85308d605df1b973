/** Keeps the lives of firms: who they are, and what they are like in the Decembers that are told of. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { STAGE, STRATUM } from '../../model/agents.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  MILESTONE_YEARS,
  MONTHS,
  type Simulation,
} from '../../model/index.ts';
import { LISTED } from '../../model/processes/fund/exits.ts';
import { gateOfStage } from '../../model/processes/gate/stages.ts';
import { UNICORN } from '../../model/processes/world/census.ts';
import type { World } from '../../model/world.ts';
import { at } from './at.ts';
import { firmCode, isFirst } from './codes.ts';
import type { FirmLife, Moment, Origin, Standing } from './life.ts';

/** Decembers that are told of: the one before the zone, those of the milestones, and the last. */
const TOLD = new Set([
  BRANCH_MONTH - 1,
  ...MILESTONE_YEARS.map((year) => (year - FIRST_YEAR + 1) * MONTHS_PER_YEAR - 1),
  MONTHS - 1,
]);

export class FirmBook {
  readonly firms: Map<number, FirmLife>;
  /** Rows of firms by key, as far as they were looked at. */
  readonly #rows = new Map<number, number>();
  #seen = 0;
  /** Founded in the month under way: nothing is known of them before it ends. */
  #founded: Moment[] = [];
  #foundedKeys: number[] = [];

  /** @param before what was kept until here */
  constructor(before: ReadonlyMap<number, FirmLife> = new Map()) {
    this.firms = new Map([...before].map(([key, life]) => [key, copyOf(life)]));
  }

  /** Row of a firm, -1 where it is gone. */
  rowOf({ firms }: World, key: number): number {
    const { key: keys } = firms.columns;
    for (; this.#seen < firms.count; this.#seen++) this.#rows.set(at(keys, this.#seen), this.#seen);
    return this.#rows.get(key) ?? -1;
  }

  #forget(): void {
    this.#rows.clear();
    this.#seen = 0;
  }

  add(key: number, moment: Moment): void {
    const life = this.firms.get(key);
    if (life !== undefined) life.moments.push(moment);
    else if (moment.event === 'founded') {
      this.#founded.push(moment);
      this.#foundedKeys.push(key);
    }
  }

  /** Looks at the world before the first month that is kept. */
  begin(world: World, month: number): void {
    if (this.firms.size === 0) this.#meet(world, month);
  }

  write(simulation: Simulation): void {
    const month = simulation.month - 1;
    const { world } = simulation;
    this.#meet(world, month);
    this.#founded.forEach((moment, place) =>
      this.firms.get(this.#foundedKeys[place] ?? -1)?.moments.push(moment),
    );
    this.#founded = [];
    this.#foundedKeys = [];
    this.#noteWorth(world, month);
    if (TOLD.has(month)) this.#stand(world, month);
    if ((month + 1) % MONTHS_PER_YEAR === 0) this.#forget(); // rows move in January
  }

  /** Firms that are new: those behind the last that is known. */
  #meet({ firms }: World, month: number): void {
    const { key, stratum, weight, technology, district, birth } = firms.columns;
    for (let row = firms.count - 1; row >= 0 && !this.firms.has(at(key, row)); row--) {
      if (stratum[row] === STRATUM.anchor) continue;
      const life = {
        key: at(key, row),
        code: firmCode(at(key, row), at(stratum, row)),
        stratum: at(stratum, row),
        weight: at(weight, row),
        kind: at(technology, row),
        district: at(district, row),
        born: at(birth, row),
        origin: originOf(at(key, row), at(birth, row), month),
        met: month,
      };
      this.firms.set(life.key, { ...life, moments: [], standings: [] });
    }
  }

  #noteWorth({ firms }: World, month: number): void {
    const { worth, rounds, alive, key } = firms.columns;
    for (let row = 0; row < firms.count; row++) {
      if (at(worth, row) < UNICORN || alive[row] === 0) continue;
      if (rounds[row] === 0 || at(rounds, row) >= LISTED) continue;
      const life = this.firms.get(at(key, row));
      if (life !== undefined) life.billion ??= month;
    }
  }

  #stand({ firms }: World, month: number): void {
    const { alive, key } = firms.columns;
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0) continue;
      this.firms.get(at(key, row))?.standings.push(standingOf(firms, row, month));
    }
  }
}

function standingOf({ columns }: World['firms'], row: number, month: number): Standing {
  const { sales, staff, stage, filed } = columns;
  const standing = { month, sales: at(sales, row) * MONTHS_PER_YEAR, staff: at(staff, row) };
  if (at(stage, row) < STAGE.classification) return standing;
  return { ...standing, gate: gateOfStage(at(stage, row)), waited: month + 1 - at(filed, row) };
}

/** Founders enter as firms of age 0; who comes older does so from another city. */
function originOf(key: number, born: number, month: number): Origin {
  if (isFirst(key)) return 'there';
  return born < month ? 'moved in' : 'founded';
}

function copyOf(life: FirmLife): FirmLife {
  return { ...life, moments: [...life.moments], standings: [...life.standings] };
}
