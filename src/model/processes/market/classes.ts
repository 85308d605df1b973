/** Demand of each class: national growth, and what the city's goods cost over those of others. */
import { monthlyLogGrowth } from '../../../kernel/clock.ts';
import { exp, pow } from '../../../kernel/math.ts';
import { BRANCH_MONTH } from '../../time.ts';
import { process, type World } from '../../world.ts';
import { labourShareOf, relativePayOf, unitCost } from './cost.ts';
import { fitnessOfPrice, selectionPace } from './selection.ts';

/**
 * Growth and prices of every class, the sellers that are no individuals of the model, and the rest of the city.
 *
 * A market grows with the nation and with what prices do to its volume. Rivals outside grow with it, with what buyers think of
 * their goods, and with their own new products and entrants, net of exits. Their quality grows, from 2021 on as fast as a future
 * says. Small firms are as good as the mean of the city.
 */
export const marketClasses = process({
  name: 'market.classes',
  why: 'First, since every decision of the month rests on demand.',
  reads: ['drivers', 'occupations', 'parameters', 'settings'],
  writes: ['classes', 'city'],
  run(world, _draws, month) {
    const { drivers, parameters, classes, city } = world;
    const { growth, trust, shown, industryShare } = classes.columns;
    const { trustRecovery } = parameters.firm;
    const industry = monthlyLogGrowth(drivers.industryGrowth[month]);
    const services = monthlyLogGrowth(drivers.servicesGrowth[month]);
    for (let row = 0; row < classes.count; row++) {
      const own = industryShare[row];
      growth[row] = own * industry + (1 - own) * services;
      trust[row] += (1 - trust[row]) * trustRecovery;
      shown[row] *= parameters.finance.siteMemory;
    }
    setPrices(world);
    growOthers(world, month);
    const { otherValueAdded, opportunity, productivity } = city.columns;
    otherValueAdded[0] *= exp(services + parameters.firm.otherTrend);
    opportunity[0] *= exp(monthlyLogGrowth(drivers.researchGrowth[month]));
    productivity[0] *= exp((parameters.firm.productivityPass * (industry + services)) / 2);
  },
});

/** Prices follow unit cost with the usual markup; what is bought for a unit costs the same wherever it is made. */
function setPrices({
  classes,
  occupations,
  city,
  parameters: { firm, sites },
}: Pick<World, 'classes' | 'occupations' | 'city' | 'parameters'>): void {
  const { price, addedShare, valueAddedShare } = classes.columns;
  const relative = {
    relativePay: relativePayOf(occupations),
    relativeRent: city.columns.siteRent[0],
  };
  for (let kind = 0; kind < classes.count; kind++) {
    const labourShare = labourShareOf(valueAddedShare[kind], firm);
    price[kind] = unitCost(relative, { labourShare, siteShare: sites.siteShare });
    addedShare[kind] = addedShareAt(price[kind], valueAddedShare[kind]);
  }
}

/** Markets, rivals outside and small firms grow. */
function growOthers(
  {
    classes,
    settings,
    parameters: { market: p },
  }: Pick<World, 'classes' | 'parameters' | 'settings'>,
  month: number,
): void {
  const better = exp(p.frontier + (month < BRANCH_MONTH ? 0 : settings.frontierShift));
  const { growth, market, china, abroad, chinaQuality, abroadQuality, smallDemand } =
    classes.columns;
  const { price, priceLevel, meanFitness, meanQuality } = classes.columns;
  const pace = selectionPace(p);
  for (let kind = 0; kind < classes.count; kind++) {
    const pull = (fitness: number) => pace * (fitness / meanFitness[kind] - 1);
    const usual = growth[kind];
    const here = 1 - (china[kind] + abroad[kind]) / market[kind];
    const level = 1 + here * (price[kind] - 1);
    market[kind] *= exp(usual) * pow(level / priceLevel[kind], 1 - p.priceElasticity);
    priceLevel[kind] = level;
    china[kind] *= exp(usual + p.outsidePace + pull(chinaQuality[kind]));
    abroad[kind] *= exp(usual + p.outsidePace + pull(abroadQuality[kind]));
    chinaQuality[kind] *= better;
    abroadQuality[kind] *= better;
    smallDemand[kind] *= exp(usual + pull(meanQuality[kind] * fitnessOfPrice(price[kind], p)));
  }
}

/** Value added over sales at a price, when inputs of a unit cost what they did at a price of 1. */
export function addedShareAt(price: number, atStart: number): number {
  return 1 - (1 - atStart) / price;
}
