/** The end of a month: counting what statistics count. */
import { monthOfYear, MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { bit, log } from '../../../kernel/math.ts';
import { STRATUM } from '../../agents.ts';
import { cellOf } from '../../breakdowns/declare.ts';
import { CLASS_IDS, DIGITAL } from '../../parameters/classes.ts';
import { anchorRows } from '../../turns.ts';
import { process, type World } from '../../world.ts';
import { LISTED } from '../fund/exits.ts';

/** Living firms, certificates, value added and jobs at the end of the month, and the accounts of the city. */
export const worldCensus = process({
  name: 'world.census',
  why: 'Last, when entry and exit are done.',
  reads: [
    'firms',
    'funds',
    'ledger',
    'parameters',
    'city',
    'scratch',
    'stakes',
    'drivers',
    'turns',
  ],
  writes: ['classes', 'tally', 'cells'],
  run(world, _draws, month) {
    const { funds, ledger, parameters, stakes, tally } = world;
    countFirms(world, month);
    countMarkets(world, month);
    if (monthOfYear(month) === MONTHS_PER_YEAR) countByCell(world);
    const received = (kind: 'sales' | 'inputs' | 'public purchase') => ledger.flow(kind, 'firms');
    countUnicorns(world);
    countRules(world);
    tally.valueAdded = received('sales') + received('public purchase') + received('inputs');
    tally.stakesHeld = stakes.living();
    tally.cityEquity = cityEquity({ funds, stakes }, parameters.finance.expectedLoss);
  },
});

/**
 * What the city's part of the venture funds is worth in yuan: money not yet invested, and stakes at what they cost less
 * the loss that is expected of them.
 */
export function cityEquity(
  { funds, stakes }: Pick<World, 'funds' | 'stakes'>,
  expectedLoss: number,
): number {
  const { alive, cash, cityShare } = funds.columns;
  let idle = 0;
  for (let row = 0; row < funds.count; row++) idle += alive[row] * cash[row] * cityShare[row];
  const { alive: held, cost, fund } = stakes.columns;
  let invested = 0;
  for (let row = 0; row < stakes.count; row++)
    invested += held[row] * cost[row] * cityShare[fund[row]];
  return idle + invested * (1 - expectedLoss);
}

type Census = Pick<World, 'firms' | 'classes' | 'parameters' | 'scratch' | 'tally' | 'drivers'>;

/** A firm counts as a fast grower after so many years, from so many people on. */
const FAST_YEARS = 3;
const FAST_STAFF = 10;

/** Counts the anchors and what they add. @returns how many firms they are */
function countAnchors({ firms, classes, tally }: Census): number {
  const { technology, weight, alive, sales } = firms.columns;
  const { valueAddedShare, price } = classes.columns;
  const anchors = anchorRows(firms);
  let [living, added] = [0, 0];
  for (let row = 0; row < anchors; row++) {
    const kind = technology[row];
    living += weight[row] * alive[row];
    added += (sales[row] * valueAddedShare[kind]) / price[kind];
  }
  tally.anchorValueAdded += added;
  return living;
}

/** Living firms and certificates. */
function countFirms(world: Census, month: number): void {
  const { firms, classes, scratch, tally } = world;
  const { columns, count } = firms;
  const { alive, stratum, technology, weight, certifiedUntil, fastYears, staff } = columns;
  const { ventures, certifiedShare, performers } = classes.columns;
  const holders = scratch.exactly('certificates by class', classes.count);
  ventures.fill(0);
  performers.fill(0);
  let living = countAnchors(world);
  let fastGrowers = 0;
  for (let row = anchorRows(firms); row < count; row++) {
    const kind = technology[row];
    const standsFor = weight[row] * alive[row];
    living += standsFor;
    ventures[kind] += bit(stratum[row] === STRATUM.equitySeeker) & alive[row];
    performers[kind] += standsFor;
    holders[kind] += standsFor * bit(certifiedUntil[row] > month);
    fastGrowers += standsFor * (bit(fastYears[row] >= FAST_YEARS) & bit(staff[row] >= FAST_STAFF));
  }
  tally.firms += living;
  tally.fastGrowers = fastGrowers;
  CLASS_IDS.forEach((_, kind) => {
    tally.certificates += holders[kind];
    tally.ventures += ventures[kind];
    certifiedShare[kind] = performers[kind] > 0 ? holders[kind] / performers[kind] : 0;
  });
}

/** Living firms by cell, at the end of a year. */
function countByCell({ firms: { columns, count }, cells }: Pick<World, 'firms' | 'cells'>): void {
  const { alive, weight, technology, district } = columns;
  const firms = cells.of('firms');
  for (let row = 0; row < count; row++)
    firms[cellOf(technology[row], district[row])] += weight[row] * alive[row];
}

/** Yuan in a billion US dollars, at the rate of 2019. */
const BILLION_DOLLARS = 6.9e9;
/** Worth of a unicorn, log yuan. */
export const UNICORN = log(BILLION_DOLLARS);
/** A quasi-unicorn is worth a tenth of a unicorn or more. */
const TENTH = 0.1;
const NEAR_UNICORN = UNICORN + log(TENTH);

/** Unlisted ventures worth a billion dollars or a tenth of it. */
function countUnicorns({ firms, turns, tally }: Pick<World, 'firms' | 'turns' | 'tally'>): void {
  const { alive, worth, rounds } = firms.columns;
  const { rows, count } = turns.everyVenture;
  let [worthTenth, worthAll] = [0, 0];
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    const held = alive[row] & bit(rounds[row] > 0) & bit(rounds[row] < LISTED);
    worthTenth += held & bit(worth[row] >= NEAR_UNICORN);
    worthAll += held & bit(worth[row] >= UNICORN);
  }
  tally.unicorns = worthAll;
  tally.nearUnicorns = worthTenth - worthAll;
}

/** Classes under a written rule. */
function countRules({ classes, tally }: Pick<World, 'classes' | 'tally'>): void {
  const { rule } = classes.columns;
  for (let kind = 0; kind < classes.count; kind++) tally.writtenRules += rule[kind];
}

/** Yuan of yearly sales to which world firsts are counted. */
const TRILLION = 1e12;

/** What the markets held beyond the city's sales, what the city ordered, and what the city's own firms lost to new products and entrants. */
function countMarkets({ classes, parameters, drivers, tally }: Census, month: number): void {
  const { firstsElsewhere } = parameters.science;
  const open = 1 - drivers.activityLost[month];
  const { valueAddedShare, price, market, china, abroad, fresh, displaced, ordered } =
    classes.columns;
  for (let kind = 0; kind < classes.count; kind++) {
    tally.outsideAdded += market[kind] * open * valueAddedShare[kind];
    const perYuan = valueAddedShare[kind] / price[kind];
    tally.displaced += displaced[kind] * perYuan;
    tally.valueAddedVolume += ordered[kind] * perYuan;
    const here = market[kind] - china[kind] - abroad[kind];
    tally.freshSales += fresh[kind] * open;
    tally.citySales += here * open;
    tally.expectedFirsts += ((here * MONTHS_PER_YEAR) / TRILLION) * firstsElsewhere;
    tally.digitalAdded += DIGITAL[kind] * here * open * perYuan;
    ordered[kind] = 0;
  }
}
