/** Tables of what intervals of twenty pairs are worth, from many pairs. */
import { readFileSync } from 'node:fs';
import type { PooledBaseline } from '../../src/experiment/clarity.ts';
import { clarityOf, compare } from '../../src/experiment/index.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import { FIRST_YEAR, INDICATOR_IDS, MONTHS, type IndicatorId } from '../../src/model/index.ts';
import { median } from './inputs.ts';

/** Pairs as people run them. */
const BLOCK = 20;

/** An indicator in December of a year. */
export interface Cell {
  readonly indicator: IndicatorId;
  readonly year: number;
}

/** Both arms of a pair in every cell; null where undefined. */
export interface Pair {
  readonly treatment: readonly (number | null)[];
  readonly baseline: readonly (number | null)[];
}

/** Compares the arms of pairs in one cell as the product does. */
function compared(pairs: readonly Pair[], { indicator, year }: Cell, place: number) {
  const month = monthIndex(FIRST_YEAR, year, 12);
  const at = month * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(indicator);
  const result = (value: number | null | undefined) => {
    const values = new Float64Array(MONTHS * INDICATOR_IDS.length).fill(Number.NaN);
    values[at] = value ?? Number.NaN;
    return values;
  };
  const runs = pairs.map(({ treatment, baseline }, replicate) => ({
    replicate,
    treatment: result(treatment[place]),
    baseline: result(baseline[place]),
  }));
  return compare(runs, indicator, month);
}

function blocksOf(pairs: readonly Pair[]): Pair[][] {
  const count = Math.floor(pairs.length / BLOCK);
  return Array.from({ length: count }, (_, n) => pairs.slice(n * BLOCK, (n + 1) * BLOCK));
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Share of blocks whose interval holds the mean, or the median, of all pairs. */
export function coverageTable(pairs: readonly Pair[], cells: readonly Cell[]): string {
  const blocks = blocksOf(pairs);
  const rows = cells.map((cell, place) => {
    const whole = compared(pairs, cell, place);
    const found = blocks.map((block) => compared(block, cell, place));
    const held = (test: (each: (typeof found)[number]) => boolean) =>
      (found.filter(test).length / found.length).toFixed(3);
    return row([
      `${cell.indicator} ${cell.year}`,
      held(({ difference, halfWidth }) => Math.abs(difference - whole.difference) <= halfWidth),
      held(({ medianLow, medianHigh }) => medianLow <= whole.median && whole.median <= medianHigh),
      whole.difference.toPrecision(4),
      whole.median.toPrecision(4),
    ]);
  });
  const head = [`${pairs.length} pairs`, 'mean ± t', 'median', 'mean of all', 'median of all'];
  return [row(head), row(['---', '---:', '---:', '---:', '---:']), ...rows].join('\n');
}

/** Pooled baselines as they ship, by indicator and year. */
function pooledBaselines(): Map<string, PooledBaseline> {
  const [, ...lines] = readFileSync('public/data/pooled.csv', 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [indicator = '', year = '', runs, own, deviation] = line.split(',');
      const numbers = { runs: Number(runs), mean: Number(own), deviation: Number(deviation) };
      return [`${indicator} ${year}`, numbers];
    }),
  );
}

/** Effects that all pairs cannot tell from none: how often a block calls them clear, by indicator and in all. */
export function clearTable(
  scenarios: ReadonlyMap<string, readonly Pair[]>,
  cells: readonly Cell[],
): string {
  const pooled = pooledBaselines();
  let [all, wrong] = [0, 0];
  const rows = cells.map((cell, place) => {
    let [blocksSeen, clear, scenariosSeen] = [0, 0, 0];
    for (const pairs of scenarios.values()) {
      const whole = compared(pairs, cell, place);
      if (!(whole.medianLow <= 0 && whole.medianHigh >= 0)) continue;
      scenariosSeen++;
      for (const block of blocksOf(pairs)) {
        const found = compared(block, cell, place);
        blocksSeen++;
        if (clarityOf(found, pooled.get(`${cell.indicator} ${cell.year}`)) !== 'unclear') clear++;
      }
    }
    all += blocksSeen;
    wrong += clear;
    const share = blocksSeen === 0 ? '–' : (clear / blocksSeen).toFixed(3);
    return row([
      `${cell.indicator} ${cell.year}`,
      String(scenariosSeen),
      String(blocksSeen),
      share,
    ]);
  });
  const pairs = median([...scenarios.values()].map((each) => each.length));
  const head = [`${pairs} pairs a scenario`, 'scenarios without effect', 'blocks', 'called clear'];
  const sum = row(['all', '', String(all), (wrong / Math.max(1, all)).toFixed(3)]);
  return [row(head), row(['---', '---:', '---:', '---:']), ...rows, sum].join('\n');
}
