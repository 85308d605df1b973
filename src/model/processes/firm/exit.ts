/** Exit of firms. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { bit, exp, exponentials, pow, powers } from '../../../kernel/math.ts';
import { STAGE, STRATUM } from '../../agents.ts';
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
    renewHazards(world, month);
    if (month % QUARTER === 0) setAttrition(world);
    if (closeFirms(world, month)) writeOff(world, month);
  },
});

/** Mean chance of closing of the peers of firms with a project or a case, for the quarter that begins. */
function setAttrition({
  firms,
  city,
  parameters: { firm: p },
}: Pick<World, 'firms' | 'city' | 'parameters'>): void {
  const { cash, closing, stage, weight } = firms.columns;
  let [hazards, peers] = [0, 0];
  for (let row = 0; row < firms.count; row++) {
    const others = bit(stage[row] > STAGE.idle) * (weight[row] - 1);
    hazards += (closing[row] + p.distressExit * bit(cash[row] < 0)) * others;
    peers += others;
  }
  if (peers > 0) city.columns.attrition[0] = 1 - exp(-hazards / peers);
}

/** Uses up the thresholds of a month. @returns whether any firm closed */
function closeFirms(world: Closing & Pick<World, 'parameters'>, month: number): boolean {
  const { firms, parameters } = world;
  const { count } = firms;
  const p = parameters.firm;
  const { distressExit } = p;
  const { alive, stratum, cash, short, life, closing, launched } = firms.columns;
  const { leastMoney } = parameters.finance;
  let closed = false;
  for (let row = 0; row < count; row++) {
    if (alive[row] === 0 || stratum[row] === STRATUM.anchor) continue;
    if (closing[row] === 0) closing[row] = hazardOf(firms, row, month, p);
    const unsold = bit(stratum[row] === STRATUM.equitySeeker) & bit(launched[row] < 0);
    const broke = bit(cash[row] < unsold * leastMoney);
    short[row] = (short[row] + 1) * broke;
    const left = life[row] - (closing[row] + distressExit * broke);
    life[row] = left;
    if (left > 0) continue;
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

/** Hazards of the firms whose turn of the year it is: {@link hazardOf} of all at once. */
function renewHazards(
  {
    firms,
    turns,
    parameters: { firm: p },
    scratch,
  }: Pick<World, 'firms' | 'turns' | 'parameters' | 'scratch'>,
  month: number,
): void {
  const { stratum, closing, birth, demand } = firms.columns;
  const { rows, count } = turns.year;
  const decays = scratch.room('decay with age', count);
  const sizes = scratch.room('hazard by size', count);
  for (let turn = 0; turn < count; turn++) {
    decays[turn] = -ageIn(birth[rows[turn]], month) / p.exitPeakAge;
    sizes[turn] = demand[rows[turn]] / p.referenceSales;
  }
  exponentials(decays, count);
  powers(sizes, count, -p.exitSize);
  for (let turn = 0; turn < count; turn++) {
    const row = rows[turn];
    if (stratum[row] === STRATUM.anchor) continue;
    const relative = ageIn(birth[row], month) / p.exitPeakAge;
    closing[row] = hazardFrom(relative, decays[turn], sizes[turn], p);
  }
}

/** Age in the middle of the year that begins, months. */
function ageIn(birth: number, month: number): number {
  return month - birth + MONTHS_PER_YEAR / 2;
}

/** Hazard of closing of a firm in the year that begins. */
function hazardOf(
  { columns: { birth, demand } }: World['firms'],
  row: number,
  month: number,
  p: World['parameters']['firm'],
): number {
  return exitHazard(ageIn(birth[row], month), demand[row], p);
}

/**
 * Hazard of closing in a month for reasons of its own: a hump in age, falling with size.
 *
 * Hump: Chinese firms, 1.6, 6.3 and 9.5 % in years one to three (SAIC 2013, registered firms).
 */
export function exitHazard(age: number, demand: number, p: HazardParameters): number {
  const relative = age / p.exitPeakAge;
  const size = demand > 0 ? pow(demand / p.referenceSales, -p.exitSize) : 1;
  return hazardFrom(relative, exp(-relative), size, p);
}

interface HazardParameters {
  readonly exitBase: number;
  readonly exitFloor: number;
  readonly exitPeakAge: number;
  readonly exitSize: number;
  readonly exitMostSize: number;
  readonly referenceSales: number;
}

/** @param relative age over the age of the peak @param decay e^-relative @param size what size makes of the hazard */
function hazardFrom(relative: number, decay: number, size: number, p: HazardParameters): number {
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
