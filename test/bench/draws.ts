/**
 * What the order of the parameter draws is worth: how far means of twenty runs lie from the mean of all 256, in the order of
 * the shipped draws and in the order of their streams, which is that of a calibration that orders nothing.
 */
import {
  ORDERED_BY,
  ORDERED_CELLS,
  TARGET_CELLS,
  targetsOf,
} from '../../src/evidence/calibration/targets.ts';
import { mean } from '../../src/experiment/compare.ts';
import { LIVE_SCALE } from '../../src/model/index.ts';
import { data } from './inputs.ts';

/** Seeds that the order was not made with: it was made with seeds from 4 000 020 on. */
const SEEDS = [1, 2, 3] as const;
const BLOCK = 20;
const DRAWS = data.draws.streams.length;

/** Values of every draw, by its place in the shipped order: seeds x draws x cells. */
const values = SEEDS.map((seed) =>
  Array.from({ length: DRAWS }, (_, draw) =>
    targetsOf(data, LIVE_SCALE, { seed, replicate: draw + 1, positions: {} }),
  ),
);

const shipped = Array.from({ length: DRAWS }, (_, place) => place);
const byStream = [...shipped].sort(
  (a, b) => (data.draws.streams[a] ?? 0) - (data.draws.streams[b] ?? 0),
);

/** Root mean square of the error of means of twenty: of the first twenty, or of all blocks of twenty. */
function errorOf(cell: number, order: readonly number[], isFirst: boolean): number {
  const squares: number[] = [];
  for (const run of values) {
    const own = order.map((place) => run[place]?.[cell] ?? Number.NaN);
    const known = (part: readonly number[]) => mean(part.filter((value) => !Number.isNaN(value)));
    const whole = known(own);
    for (let from = 0; from + BLOCK <= (isFirst ? BLOCK : DRAWS); from += BLOCK)
      squares.push((known(own.slice(from, from + BLOCK)) - whole) ** 2);
  }
  return Math.sqrt(mean(squares));
}

const line = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const logs = { blocks: 0, first: 0 };
line(['Indicator and year', 'error, all blocks of 20', 'of unordered', 'ratio', 'first 20, ratio']);
line(['---', '---:', '---:', '---:', '---:']);
for (const cell of ORDERED_CELLS) {
  const { indicator, year } = TARGET_CELLS[cell] ?? { indicator: ORDERED_BY[0], year: 0 };
  const [now, before] = [errorOf(cell, shipped, false), errorOf(cell, byStream, false)];
  // A single first block of an unordered list is luck: all of its blocks stand for it.
  const first = errorOf(cell, shipped, true);
  logs.blocks += Math.log(now / before);
  logs.first += Math.log(first / before);
  const shown = (value: number) => value.toPrecision(3);
  const ratios = [now / before, first / before].map((ratio) => ratio.toFixed(2));
  line([`${indicator} ${year}`, shown(now), shown(before), ...ratios]);
}
const count = ORDERED_CELLS.length;
line([
  'geometric mean',
  '',
  '',
  Math.exp(logs.blocks / count).toFixed(2),
  Math.exp(logs.first / count).toFixed(2),
]);
