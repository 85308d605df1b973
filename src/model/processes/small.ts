/** All other registered enterprises: cells by class and district, in four ages, with flows between them. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { exp } from '../../kernel/math.ts';
import { DISTRICT_SHARES } from '../districts.ts';
import { CLASS_IDS } from '../parameters/classes.ts';
import { process, smallAccounts, type World } from '../world.ts';

/** Number of the cells' kind after the technology classes: firms of all other industries. */
export const TRADITIONAL = CLASS_IDS.length;
const YOUNG_YEARS = 2;
const SETTLED_YEARS = 4;

/** Share of each kind of cell among new registrations of its group. */
export function registrationShare(kind: number, entry: Float64Array): number {
  return kind === TRADITIONAL ? 1 : entry[kind];
}

/**
 * Firms of every cell age, close and are registered. Registrations follow the growth of the class's demand; closing
 * depends on age as the registers of all China show.
 */
export const registration = process({
  name: 'small.registration',
  why: 'After demand of the classes is known.',
  reads: ['classes', 'parameters'],
  writes: ['small', 'tally'],
  run({ small, classes, parameters, tally }) {
    const p = parameters.small;
    const { kind, district, infant, young, settled, old } = small.columns;
    const { growth, uptake, entry } = classes.columns;
    const yearly = p.entry / MONTHS_PER_YEAR;
    let registered = 0;
    for (let cell = 0; cell < small.count; cell++) {
      const traditional = kind[cell] === TRADITIONAL;
      const start = traditional ? p.traditionalAtStart : p.registeredAtStart;
      const national = (growth[kind[cell]] - uptake[kind[cell]]) * MONTHS_PER_YEAR;
      const pace = traditional
        ? 1
        : exp(parameters.firm.demandResponse * (national - USUAL_GROWTH));
      const entrants =
        start *
        yearly *
        pace *
        registrationShare(kind[cell], entry) *
        DISTRICT_SHARES[district[cell]];
      const toYoung = infant[cell] / MONTHS_PER_YEAR;
      const toSettled = young[cell] / (YOUNG_YEARS * MONTHS_PER_YEAR);
      const toOld = settled[cell] / (SETTLED_YEARS * MONTHS_PER_YEAR);
      infant[cell] += entrants - toYoung - infant[cell] * p.infantExit;
      young[cell] += toYoung - toSettled - young[cell] * p.youngExit;
      settled[cell] += toSettled - toOld - settled[cell] * p.settledExit;
      old[cell] += toOld - old[cell] * p.oldExit;
      registered += infant[cell] + young[cell] + settled[cell] + old[cell];
    }
    tally.registered += registered;
  },
});

/** Growth of demand at which registrations keep the pace of 2015. */
const USUAL_GROWTH = 0.06;

/**
 * Sales and bills of the cells: sales follow the demand of the class, inputs and pay follow sales, and what is left
 * goes to the owners.
 */
export const smallAccounting = process({
  name: 'small.accounts',
  why: 'Beside the accounts of the individual firms.',
  reads: ['classes', 'drivers', 'parameters', 'scratch'],
  writes: ['small', 'ledger', 'tally'],
  run(world, _draws, month) {
    const { small, classes, drivers, parameters, ledger, scratch } = world;
    const { kind, sales } = small.columns;
    const { smallDemand, valueAddedShare } = classes.columns;
    const open = 1 - drivers.activityLost[month];
    const bill = (name: string) => scratch.zeros(`small ${name}`, small.count);
    const [sold, inputs, wages, taxes, left] = ['sold', 'inputs', 'wages', 'taxes', 'left'].map(
      bill,
    );
    for (let cell = 0; cell < small.count; cell++) {
      if (kind[cell] === TRADITIONAL) continue;
      const now = Math.round(sales[cell] * smallDemand[kind[cell]] * open);
      const added = Math.round(now * valueAddedShare[kind[cell]]);
      sold[cell] = now;
      inputs[cell] = now - added;
      taxes[cell] = Math.round(added * parameters.firm.turnoverTax);
      wages[cell] = Math.round(
        added * (1 - parameters.firm.turnoverTax - parameters.firm.profitOfValueAdded),
      );
      left[cell] = added - taxes[cell] - wages[cell];
    }
    const cells = smallAccounts(world);
    ledger.payEach('sales', 'outside', cells, sold);
    ledger.payAll('inputs', cells, 'outside', inputs);
    ledger.payAll('wages', cells, 'households', wages);
    shareTaxes(world, ledger.payAll('taxes', cells, 'centre', taxes));
    ledger.payAll('dividends', cells, 'households', left);
  },
});

/** The centre passes the local part of a tax on to the city and its districts. */
export function shareTaxes(
  { ledger, parameters: { firm: p }, tally }: Pick<World, 'ledger' | 'parameters' | 'tally'>,
  taxes: number,
): void {
  tally.revenue += ledger.pay('centre', 'city', taxes * p.citysTaxShare, 'tax share');
  ledger.pay('centre', 'districts', taxes * p.districtsTaxShare, 'tax share');
}
