/** The collected results of a batch, by run, month and indicator. */
import { join } from 'node:path';
import { InputError } from '../scenario/issue.ts';
import { readManifest } from './manifest.ts';
import { RESULTS } from './names.ts';
import { readParquet, type ReadParquet } from './parquet.ts';
import { Plan } from './plan.ts';

/** A month and an indicator that a batch keeps, by their places in its lists. */
export interface Cell {
  readonly month: number;
  readonly indicator: number;
}

/** What is looked at: a scenario's level, or its paired difference from the baseline. */
export type Quantity = 'level' | 'difference';

/** A scenario in a future: runs that only replicate and point tell apart. */
export interface Setting {
  readonly scenario: number;
  readonly future: number;
}

export class Results {
  readonly plan: Plan;
  readonly #value: Float64Array;
  readonly #baseline: Float64Array;
  /** Row at which a run begins; -1 for one that failed. */
  readonly #rowOf: Int32Array;
  /** Replicates that the results hold; fewer than planned where a stop rule ended the batch. */
  readonly replicates: number;

  private constructor(plan: Plan, [run, value, baseline]: Columns) {
    this.plan = plan;
    this.#value = value;
    this.#baseline = baseline;
    this.#rowOf = new Int32Array(plan.counts.runs).fill(-1);
    const cells = plan.batch.months.length * plan.batch.indicators.length;
    for (let row = 0; row < run.length; row += cells) this.#rowOf[run[row] ?? 0] = row;
    const last = run.at(-1) ?? -1;
    this.replicates = Math.ceil((last + 1) / plan.counts.perReplicate);
  }

  /** Opens the results of a folder. @throws InputError when it has not been collected, or its files are damaged */
  static async open(folder: string): Promise<Results> {
    const { batch } = readManifest(folder);
    const file = join(folder, RESULTS);
    try {
      return new Results(new Plan(batch), await columnsOf(readParquet(file)));
    } catch {
      const message = { en: 'the file is damaged or missing', zh: '文件已损坏或缺失' };
      const expected = {
        en: '`zonelab collect` again: it puts the file together anew',
        zh: '重新运行 `zonelab collect` 即可重新汇总该文件',
      };
      throw new InputError([{ file, line: 0, column: 0, path: '', message, expected }]);
    }
  }

  /** Every month and indicator that is kept. */
  get cells(): Cell[] {
    const { months, indicators } = this.plan.batch;
    return months.flatMap((_, month) => indicators.map((_id, indicator) => ({ month, indicator })));
  }

  /** Every scenario in every future. */
  get settings(): Setting[] {
    const { scenarios, futures = [0] } = this.plan.batch;
    return futures.flatMap((_, future) =>
      scenarios.map((_each, scenario) => ({ scenario, future })),
    );
  }

  /** A quantity at a point in a replicate, counted from 0; NaN where the run failed or the quantity is undefined. */
  at({ scenario, future }: Setting, point: number, replicate: number, cell: Cell): number[] {
    const { counts, batch } = this.plan;
    const place = (replicate * (batch.futures?.length ?? 1) + future) * batch.scenarios.length;
    const row = this.#rowOf[(place + scenario) * counts.points + point] ?? -1;
    if (row < 0) return [Number.NaN, Number.NaN];
    const at = row + cell.month * batch.indicators.length + cell.indicator;
    return [this.#value[at] ?? Number.NaN, this.#baseline[at] ?? Number.NaN];
  }

  /** The quantity of every replicate at a point, undefined ones left out. */
  sample(setting: Setting, point: number, cell: Cell, of: Quantity): number[] {
    const values: number[] = [];
    for (let replicate = 0; replicate < this.replicates; replicate++) {
      const [value = Number.NaN, baseline = Number.NaN] = this.at(setting, point, replicate, cell);
      const quantity = of === 'level' ? value : value - baseline;
      if (!Number.isNaN(quantity)) values.push(quantity);
    }
    return values;
  }
}

type Columns = readonly [Float64Array, Float64Array, Float64Array];

async function columnsOf(parquet: ReadParquet): Promise<Columns> {
  return [
    await parquet.numbers('run'),
    await parquet.numbers('value'),
    await parquet.numbers('baseline'),
  ];
}
