/** Firms that grow fast year after year. */
import { bit } from '../../../kernel/math.ts';
import { process } from '../../world.ts';

/** Growth of sales in a year from which on a firm grows fast. Source: OECD and Eurostat (2007), Manual on Business Demography. */
const FAST = 1.2;
const MOST_YEARS = 100;

/** Once a year a firm compares its sales with those of a year ago, and counts the years in a row in which it grew fast. */
export const firmGrowth = process({
  name: 'firm.growth',
  why: 'When the month\u2019s sales are known.',
  reads: ['turns'],
  writes: ['firms'],
  run({ firms, turns: { year } }) {
    const { sales, lastSales, fastYears } = firms.columns;
    for (let turn = 0; turn < year.count; turn++) {
      const row = year.rows[turn];
      const fast = bit(lastSales[row] > 0) & bit(sales[row] >= FAST * lastSales[row]);
      fastYears[row] = Math.min(MOST_YEARS, fastYears[row] + 1) * fast;
      lastSales[row] = sales[row];
    }
  },
});
