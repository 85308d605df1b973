/** All other registered enterprises: sales and bills of their cells. */
import { allSmallAccounts, process } from '../../world.ts';
import { shareTaxes } from '../city/tax-share.ts';
import { TRADITIONAL } from './cells.ts';

/**
 * Sales and bills of the cells: sales follow the demand of the class, inputs and pay follow sales, and what is left
 * goes to the owners.
 */
export const smallAccounts = process({
  name: 'small.accounts',
  why: 'Beside the accounts of the individual firms.',
  reads: ['classes', 'drivers', 'parameters', 'scratch'],
  writes: ['small', 'city', 'ledger', 'tally', 'cells'],
  run(world, _draws, month) {
    const { small, classes, drivers, parameters, ledger, scratch } = world;
    const { kind, sales } = small.columns;
    const { smallDemand, addedShare, valueAddedShare, price } = classes.columns;
    const volumes = world.cells.of('valueAdded');
    const open = 1 - drivers.activityLost[month];
    const bill = (name: string) => scratch.zeros(`small ${name}`, small.count);
    const [sold, inputs, wages, taxes, left] = ['sold', 'inputs', 'wages', 'taxes', 'left'].map(
      bill,
    );
    for (let cell = 0; cell < small.count; cell++) {
      if (kind[cell] === TRADITIONAL) continue;
      const now = Math.round(sales[cell] * smallDemand[kind[cell]] * open);
      const added = Math.round(now * addedShare[kind[cell]]);
      const worth = now * valueAddedShare[kind[cell]];
      const volume = worth / price[kind[cell]];
      world.tally.outsideAdded -= worth;
      world.tally.valueAddedVolume += volume;
      volumes[cell] += volume;
      sold[cell] = now;
      inputs[cell] = now - added;
      taxes[cell] = Math.round(added * parameters.firm.turnoverTax);
      wages[cell] = Math.round(
        added * (1 - parameters.firm.turnoverTax - parameters.firm.profitOfValueAdded),
      );
      left[cell] = added - taxes[cell] - wages[cell];
    }
    const cells = allSmallAccounts(world);
    ledger.payEach('sales', 'outside', cells, sold);
    ledger.payAll('inputs', cells, 'outside', inputs);
    ledger.payAll('wages', cells, 'households', wages);
    shareTaxes(world, ledger.payAll('taxes', cells, 'centre', taxes));
    ledger.payAll('dividends', cells, 'households', left);
  },
});
