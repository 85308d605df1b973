/** What each exogenous driver and each quantity of the start is. */
import type { DriverId, StartQuantity } from './data.ts';

export const DRIVER_DOCS = {
  industryGrowth: 'real growth of national industrial value added, share per year',
  servicesGrowth: 'real growth of national services value added, share per year',
  researchGrowth:
    'real growth of national R&D spending less growth of national GDP, share per year',
  superDeduction: 'R&D spending deductible from taxable profit, multiple of the spending',
  fundRaising: 'money raised by venture funds nationally, index with 2019 = 1',
  exitWindow: 'ease of listing and sale of ventures, index with 2019 = 1',
  activityLost: 'share of activity lost to restrictions in the month',
  otherCities: 'real growth of skilled pay in other cities, share per year',
} as const satisfies Readonly<Record<DriverId, string>>;

export const START_QUANTITY_DOCS = {
  valueAdded: 'value added of the class in 2015, yuan of 2019',
  anchors: 'anchor firms',
  performers: 'firms that perform R&D, certified or not',
  certificates: 'national high-tech certificates in force',
} as const satisfies Readonly<Record<StartQuantity, string>>;
