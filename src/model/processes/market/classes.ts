/** Demand of each class: national growth, class trends and trust. */
import { monthlyLogGrowth } from '../../../kernel/clock.ts';
import { exp } from '../../../kernel/math.ts';
import { process } from '../../world.ts';

/** Demand growth of every class and the growth of the rest of the city. */
export const marketClasses = process({
  name: 'market.classes',
  why: 'First, since every decision of the month rests on demand.',
  reads: ['drivers', 'parameters'],
  writes: ['classes', 'city'],
  run({ drivers, parameters, classes, city }, _draws, month) {
    const { growth, trust, uptake, smallDemand, shown, industryShare } = classes.columns;
    const { classTrend, trustRecovery } = parameters.firm;
    const industry = monthlyLogGrowth(drivers.industryGrowth[month]);
    const services = monthlyLogGrowth(drivers.servicesGrowth[month]);
    for (let row = 0; row < classes.count; row++) {
      const own = industryShare[row];
      growth[row] = own * industry + (1 - own) * services + classTrend + uptake[row];
      smallDemand[row] *= exp(growth[row]);
      trust[row] += (1 - trust[row]) * trustRecovery;
      shown[row] *= parameters.finance.siteMemory;
    }
    const { otherValueAdded, opportunity, productivity } = city.columns;
    otherValueAdded[0] *= exp(services + parameters.firm.otherTrend);
    opportunity[0] *= exp(monthlyLogGrowth(drivers.researchGrowth[month]));
    productivity[0] *= exp((parameters.firm.productivityPass * (industry + services)) / 2);
  },
});
