/** Production: what firms sell of what buyers want. */
import { lesser } from '../../../kernel/math.ts';
import { process } from '../../world.ts';

/** Sales: what buyers want, as far as there are people to make it and the month is open. */
export const firmProduction = process({
  name: 'firm.production',
  why: 'After hiring; its sales are this month\u2019s value added.',
  reads: ['city', 'classes', 'drivers', 'parameters', 'scratch'],
  writes: ['firms', 'tally'],
  run({ firms, city, classes, drivers, parameters: { firm: p }, scratch, tally }, _draws, month) {
    const { columns, count } = firms;
    const { demand, staff, sales, technology } = columns;
    const perPerson = p.addedPerPerson * city.columns.productivity[0] * (1 + p.slack);
    const open = 1 - drivers.activityLost[month];
    const { valueAddedShare, price } = classes.columns;
    const perStaff = scratch.exactly('sales per person', classes.count);
    for (let kind = 0; kind < classes.count; kind++)
      perStaff[kind] = (perPerson * price[kind]) / valueAddedShare[kind];
    for (let row = 0; row < count; row++) {
      const able = staff[row] * perStaff[technology[row]];
      sales[row] = lesser(able, demand[row]) * open;
    }
    const { otherValueAdded, restMissing } = city.columns;
    tally.otherValueAdded += otherValueAdded[0] * (1 - restMissing[0]) * open;
  },
});
