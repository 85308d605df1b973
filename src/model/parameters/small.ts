/** All other registered enterprises, which the model holds as cells. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed, mirrored, settled } from './build.ts';

export const SMALL_PARAMETERS = {
  share: assumed(
    0.12,
    'share',
    [0.08, 0.16],
    ['Share of all other firms of the industries in value added', '其他登记企业增加值占比'],
    'No firm-level statistics; many and small',
  ),
  registeredAtStart: settled(
    520000,
    'firms',
    [4e5, 6.5e5],
    ['Other registered enterprises of the seven industries in 2015', '2015年七大产业其他登记企业'],
    'Part of about 1.1 million enterprises of the city; the split is assumed',
  ),
  traditionalAtStart: settled(
    580000,
    'firms',
    [4e5, 8e5],
    ['Registered enterprises of other industries in 2015', '2015年其他行业登记企业'],
    'Rest of about 1.1 million enterprises of the city; the split is assumed',
  ),
  entry: settled(
    0.16,
    'share',
    [0.12, 0.2],
    ['New registrations a year over the stock of 2015', '年新登记企业占2015年存量比例'],
    'About 300 000 new enterprises a year before the clean-up of 2018',
  ),
  infantExit: mirrored(
    0.016,
    'probability per year',
    [0.012, 0.02],
    ['Deregistration in the first year', '首年注销率'],
    'SAIC (2013), registered firms by age',
  ),
  youngExit: mirrored(
    0.079,
    'probability per year',
    [0.06, 0.1],
    ['Deregistration in years two and three', '第二、三年注销率'],
    'SAIC (2013): 6.3 and 9.5 %',
  ),
  settledExit: mirrored(
    0.085,
    'probability per year',
    [0.08, 0.095],
    ['Deregistration in years four to seven', '第四至七年注销率'],
    'SAIC (2013): above 8 %',
  ),
  oldExit: mirrored(
    0.06,
    'probability per year',
    [0.04, 0.08],
    ['Deregistration after year seven', '七年后注销率'],
    'SAIC (2013): below 8 % and falling',
  ),
} as const satisfies Parameters;
