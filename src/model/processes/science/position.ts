/** Where the city's technology stands in the world, class by class. */
import { exponential, normal } from '../../../kernel/distributions.ts';
import { bit, exp, log } from '../../../kernel/math.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import { process, type World } from '../../world.ts';

const PURPOSE = { behind: 0, pace: 1 } as const;
const REGIONS = 40;

/** Shares of the regions that goods are as good as, from which on they are of the mid-to-high end, and lead. */
export const MID_HIGH = 0.6;
export const LEAD = 0.9;

/**
 * Position of each class: the share of forty regions of the world whose goods are no better than the best tenth of the city's.
 *
 * How far each region is behind the world frontier is drawn once, and so is how fast it draws nearer or falls back. The
 * frontier itself moves with the goods of sellers abroad, whatever the city does.
 */
export const sciencePosition = process({
  name: 'science.position',
  why: 'After markets are cleared, when the best of each class is known.',
  reads: ['parameters', 'scratch'],
  writes: ['regions', 'classes', 'tally'],
  run(world, draws, month) {
    if (month === 0) {
      drawRegions(world, draws);
      placeFrontier(world);
    }
    setPositions(world, month);
    countPositions(world);
  },
});

type Standing = Pick<World, 'regions' | 'classes' | 'parameters' | 'tally' | 'scratch'>;

/** Regions by class: most are near the frontier, and some far behind. */
function drawRegions(
  { regions, classes, parameters: { science: p } }: Standing,
  draws: ProcessDraws,
): void {
  const behind = draws.at(PURPOSE.behind);
  const pace = draws.at(PURPOSE.pace);
  for (let place = 0; place < classes.count * REGIONS; place++) {
    const row = regions.add(place);
    regions.columns.technology[row] = Math.floor(place / REGIONS);
    regions.columns.behind[row] = exponential(behind.uniform(place), p.spreadOfRegions);
    regions.columns.pace[row] = normal(pace.uniform(place)) * p.paceOfRegions;
  }
}

/** Puts the frontier of each class so far ahead of the city's best that these begin where they are said to stand. */
function placeFrontier({ classes, parameters }: Standing): void {
  const { position, frontierLead, bestQuality, abroadQuality } = classes.columns;
  for (let k = 0; k < classes.count; k++)
    frontierLead[k] =
      log(bestQuality[k] / abroadQuality[k]) -
      parameters.science.spreadOfRegions * log(position[k]);
}

function setPositions({ regions, classes, scratch }: Standing, month: number): void {
  const { position, frontier, frontierLead, bestQuality, abroadQuality } = classes.columns;
  const behindOf = scratch.exactly('behind the frontier', classes.count);
  for (let k = 0; k < classes.count; k++) {
    frontier[k] = abroadQuality[k] * exp(frontierLead[k]);
    behindOf[k] = log(frontier[k] / bestQuality[k]);
    position[k] = 0;
  }
  const { technology, behind, pace } = regions.columns;
  for (let row = 0; row < regions.count; row++) {
    const k = technology[row];
    position[k] += bit(behind[row] - pace[row] * month >= behindOf[k]) / REGIONS;
  }
}

/** Classes in the mid-to-high end and in the lead by their part of what the city sells, the middle class and the weakest. */
function countPositions({ classes, tally }: Standing): void {
  const { position, market, china, abroad, valueAddedShare } = classes.columns;
  let [all, midHigh, lead] = [0, 0, 0];
  for (let k = 0; k < classes.count; k++) {
    const added = (market[k] - china[k] - abroad[k]) * valueAddedShare[k];
    all += added;
    midHigh += added * bit(position[k] >= MID_HIGH);
    lead += added * bit(position[k] >= LEAD);
  }
  const sorted = position.slice(0, classes.count).sort((a, b) => a - b);
  tally.midHighCoverage = midHigh / all;
  tally.leadCoverage = lead / all;
  tally.medianPosition = middleOf(sorted);
  tally.leastPosition = sorted[0];
}

function middleOf(sorted: Float64Array): number {
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
