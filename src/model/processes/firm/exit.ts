/** Exit of firms. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { bit, exp, exponentials, powers } from '../../../kernel/math.ts';
import { STRATUM } from '../../agents.ts';
import { anchorRows, type SomeRows } from '../../turns.ts';
import { firmAccount, process, type World } from '../../world.ts';
import { writeOff } from '../fund/equity.ts';

const QUARTER = 3;

/**
 * Exit: a firm closes when its hazard has used up the threshold drawn for it at birth. Age and size set the hazard,
 * once a year; every month without money adds to it. A venture that never launched anything needs
 * some to keep its team.
 *
 * What is left goes to the owners; an unpaid loan is the bank's loss except for the part the city guarantees.
 */
export const firmExit = process({
  name: 'firm.exit',
  why: 'After accounts, from what is left in the bank.',
  reads: ['parameters', 'scratch', 'turns'],
  writes: ['firms', 'city', 'stakes', 'funds', 'ledger', 'fiscal', 'tally', 'biography'],
  run(world, _draws, month) {
    renewHazards(world, whoseTurn(world), month);
    if (month % QUARTER === 0) setAttrition(world);
    renewHazards(world, theNew(world), month);
    if (closeFirms(world, month)) writeOff(world, month);
  },
});

/** Mean chance of closing of peers with a project or a case, for the quarter that begins. */
function setAttrition({
  firms,
  city,
  parameters: { firm: p },
}: Pick<World, 'firms' | 'city' | 'parameters'>): void {
  const { cash, closing, peersBusy, weight } = firms.columns;
  let [hazards, peers] = [0, 0];
  for (let row = 0; row < firms.count; row++) {
    const others = peersBusy[row] * (weight[row] - 1);
    hazards += (closing[row] + p.distressExit * bit(cash[row] < 0)) * others;
    peers += others;
  }
  if (peers > 0) city.columns.attrition[0] = 1 - exp(-hazards / peers);
}

/** Uses up the thresholds of a month. @returns whether any firm closed */
function closeFirms(world: Closing & Pick<World, 'parameters'>, month: number): boolean {
  const { firms, parameters } = world;
  const { count } = firms;
  const { distressExit } = parameters.firm;
  const { alive, stratum, cash, life, closing, launched } = firms.columns;
  const { leastMoney } = parameters.finance;
  let closed = false;
  for (let row = anchorRows(firms); row < count; row++) {
    const unsold = bit(stratum[row] === STRATUM.equitySeeker) & bit(launched[row] < 0);
    const broke = bit(cash[row] < unsold * leastMoney);
    const left = life[row] - (closing[row] + distressExit * broke) * alive[row];
    life[row] = left;
    if ((bit(left <= 0) & alive[row]) === 0) continue;
    close(world, row, month);
    closed = true;
  }
  return closed;
}

type Closing = Settlement & Pick<World, 'biography'>;

function close(world: Closing, row: number, month: number): void {
  const { firms, tally, biography } = world;
  const { key, weight } = firms.columns;
  settle(world, row, month);
  tally.exits += weight[row];
  biography.note('closed', month, key[row]);
  clearFirm(firms, row);
}

type Hazardous = Pick<World, 'firms' | 'turns' | 'parameters' | 'scratch'>;

/** Hazards of some firms for the year that begins: all at once, which takes a third of the time. */
function renewHazards(world: Hazardous, { rows, count }: SomeRows, month: number): void {
  const { firms, parameters, scratch } = world;
  const p = parameters.firm;
  const { closing, birth, demand } = firms.columns;
  const decays = scratch.room('decay with age', count);
  const sizes = scratch.room('hazard by size', count);
  for (let place = 0; place < count; place++) {
    decays[place] = -ageIn(birth[rows[place]], month) / p.exitPeakAge;
    sizes[place] = demand[rows[place]] / p.referenceSales;
  }
  exponentials(decays, count);
  powers(sizes, count, -p.exitSize);
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    const relative = ageIn(birth[row], month) / p.exitPeakAge;
    closing[row] = exitHazard(relative, decays[place], sizes[place], p);
  }
}

/** Firms whose turn of the year it is, without anchors. */
function whoseTurn({ firms, turns, scratch }: Hazardous): SomeRows {
  const { stratum } = firms.columns;
  const { rows: all, count: most } = turns.year;
  const rows = scratch.room('rows of renewed hazards', most + 1);
  let count = 0;
  for (let turn = 0; turn < most; turn++) {
    rows[count] = all[turn];
    count += bit(stratum[all[turn]] !== STRATUM.anchor);
  }
  return { rows, count };
}

/** Firms without a hazard yet: some of those that are new this month. */
function theNew({ firms, turns, scratch }: Hazardous): SomeRows {
  const { alive, closing } = firms.columns;
  const rows = scratch.room('rows of renewed hazards', firms.count + 1);
  let count = 0;
  for (let row = Math.max(anchorRows(firms), turns.firstNew); row < firms.count; row++) {
    rows[count] = row;
    count += alive[row] & bit(closing[row] === 0);
  }
  return { rows, count };
}

/** Age in the middle of the year that begins, months. */
function ageIn(birth: number, month: number): number {
  return month - birth + MONTHS_PER_YEAR / 2;
}

/**
 * Hazard of closing in a month for reasons of its own: a hump in age, falling with size.
 *
 * Hump: Chinese firms, 1.6, 6.3 and 9.5 % in years one to three (SAIC 2013, registered firms).
 *
 * @param relative age over the age of the peak
 * @param decay e^-relative
 * @param size what size makes of the hazard
 */
export function exitHazard(
  relative: number,
  decay: number,
  size: number,
  p: Pick<World['parameters']['firm'], 'exitBase' | 'exitFloor' | 'exitMostSize'>,
): number {
  const hump = (1 - p.exitFloor) * relative * Math.E * decay + p.exitFloor * (1 - decay);
  return p.exitBase * hump * Math.min(p.exitMostSize, size);
}

/** A firm that is gone sells, employs, owes and risks nothing, so that no sum over rows has to ask whether it lives. */
export function clearFirm({ columns }: World['firms'], row: number): void {
  const { alive, sales, demand, staff, researchers, products, stage, loan, research, plan } =
    columns;
  for (const column of [alive, sales, demand, staff, researchers, products, stage, loan])
    column[row] = 0;
  research[row] = 0;
  columns.knowledge[row] = 0;
  plan[row] = 0;
  columns.observedUntil[row] = 0;
  columns.peersBusy[row] = 0;
}

type Settlement = Pick<World, 'firms' | 'ledger' | 'fiscal' | 'tally' | 'parameters'>;

/** Closes the books of a firm: loan, guarantee, remaining cash. Afterwards it holds nothing and owes nothing. */
function settle(world: Settlement, row: number, month: number): void {
  const { ledger, firms, tally } = world;
  const { cash, loan, weight } = firms.columns;
  const account = firmAccount(world, row);
  if (cash[row] < 0) ledger.pay('banks', account, -cash[row], 'overdraft');
  const repaid = Math.min(loan[row], cash[row]);
  ledger.pay(account, 'banks', repaid, 'repayments');
  const lost = loan[row] - repaid;
  tally.loansLost += lost * weight[row];
  if (lost > 0) guarantee(world, row, lost, month);
  ledger.pay(account, 'households', cash[row], 'liquidation');
}

function guarantee(
  { firms, fiscal, parameters }: Settlement,
  row: number,
  lost: number,
  month: number,
): void {
  const { weight, cover, district } = firms.columns;
  const each = Math.min(lost * cover[row], parameters.finance.guaranteeCap);
  const yuan = each * weight[row];
  fiscal.pay('guaranteeCover', month, {
    account: 'generalBudget',
    to: 'banks',
    yuan,
    kind: 'guarantee',
    district: district[row],
  });
}
