/** Firms that move to another city, and firms that move here. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp, pow } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import { STRATUM } from '../../agents.ts';
import { process, type World } from '../../world.ts';
import { labourShareOf, relativePayOf, unitCost } from '../market/cost.ts';
import { moveIn } from './moving-in.ts';
import { takeAway, type Leaving } from './moving-out.ts';

const PURPOSE = { out: 0, number: 1, birth: 2 } as const;

/**
 * Relocation: ventures and R&D performers move to another city, and established firms of other cities move here. Both are
 * rare where a unit costs the same. The more it costs here, the more go and the fewer come. Anchors stay.
 */
export const firmRelocation = process({
  name: 'firm.relocation',
  why: 'After exit: who has closed cannot move. Those who come act from next month.',
  reads: ['occupations', 'city', 'parameters', 'settings', 'scratch', 'turns'],
  writes: [
    'firms',
    'classes',
    'stakes',
    'funds',
    'managers',
    'ledger',
    'fiscal',
    'tally',
    'biography',
  ],
  run(world, draws, month) {
    const gaps = costGaps(world);
    moveOut(world, gaps, draws.at(PURPOSE.out), month);
    const luck = { numbers: draws.at(PURPOSE.number), births: draws.at(PURPOSE.birth) };
    moveIn(world, comingRates(world, gaps), luck, month);
  },
});

type Costs = Pick<World, 'classes' | 'occupations' | 'city' | 'parameters'>;

/** What a unit of each class costs here beyond what it costs elsewhere, over the latter. */
function costGaps({ classes, occupations, city, parameters }: Costs): Float64Array {
  const { firm, sites } = parameters;
  const prices = {
    relativePay: relativePayOf(occupations),
    relativeRent: city.columns.siteRent[0],
  };
  const gaps = new Float64Array(classes.count);
  for (let kind = 0; kind < classes.count; kind++) {
    const labourShare = labourShareOf(classes.columns.valueAddedShare[kind], firm);
    gaps[kind] = unitCost(prices, { labourShare, siteShare: sites.siteShare }) - 1;
  }
  return gaps;
}

/** Moves a month from a place to another: the dearer it is at the first, the more. @param gap over what the other costs */
export function moveHazard(
  gap: number,
  p: { readonly moveRate: number; readonly costResponse: number },
): number {
  return p.moveRate * exp(p.costResponse * gap);
}

/** Firms that come in a month, by class: those elsewhere that may, at their hazard of moving here. */
function comingRates(
  { classes, parameters: { sites: p } }: Costs,
  gaps: Float64Array,
): Float64Array {
  const { entry } = classes.columns;
  return gaps.map((gap, kind) => p.firmsThatMayCome * entry[kind] * moveHazard(-gap, p));
}

type Moving = Leaving & Pick<World, 'turns' | 'classes' | 'parameters' | 'scratch'>;

/** Firms whose turn of the year it is move or stay, by a lot that is theirs for the month. */
function moveOut(world: Moving, gaps: Float64Array, draws: Draws, month: number): void {
  const { firms, turns, parameters, scratch } = world;
  const { alive, stratum, technology, demand, key } = firms.columns;
  const { rows, count } = turns.year;
  const chances = gaps.map((gap) => 1 - exp(-MONTHS_PER_YEAR * moveHazard(gap, parameters.sites)));
  const most = Math.max(...chances);
  const keys = scratch.room('keys of who may move', count);
  const lots = scratch.room('lots of moving', count);
  for (let turn = 0; turn < count; turn++) keys[turn] = key[rows[turn]];
  draws.fill(keys, count, lots);
  for (let turn = 0; turn < count; turn++) {
    if (lots[turn] >= most) continue;
    const row = rows[turn];
    if (alive[row] === 0 || stratum[row] === STRATUM.anchor) continue;
    const chance = chances[technology[row]] * ballast(demand[row], parameters);
    if (lots[turn] < chance) takeAway(world, row, month);
  }
}

/** Moves of a firm over those of one of usual size: the larger it is, the rarer; the small are all alike. */
export function ballast(
  sales: number,
  p: {
    readonly firm: { readonly referenceSales: number };
    readonly sites: { readonly moveSize: number };
  },
): number {
  return sales <= p.firm.referenceSales ? 1 : pow(sales / p.firm.referenceSales, -p.sites.moveSize);
}
