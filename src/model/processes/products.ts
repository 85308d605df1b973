/** Products: invention, development, filing and launch. */
import { lognormal, normal } from '../../kernel/distributions.ts';
import { exp, pow } from '../../kernel/math.ts';
import { STAGE, STRATUM } from '../agents.ts';
import { CLASS_IDS, CLASSES } from '../parameters/classes.ts';
import { process, type World } from '../world.ts';

const PURPOSE = { invention: 0, value: 1, risk: 2, months: 3, regulated: 4, time: 5 } as const;

/**
 * Inventions become projects, projects become products; those of a regulated kind are filed for classification.
 *
 * Chance of an invention in a month: 1 - exp(-rate x (R&D / reference)^elasticity), elasticity at most 1.
 */
export const invention = process({
  name: 'firm.products',
  why: 'After this month\u2019s R&D and reviews: new cases join the queue for next month.',
  reads: ['parameters'],
  writes: ['firms', 'classes', 'tally'],
  run(world, draws, month) {
    const {
      firms,
      parameters: { firm: p },
    } = world;
    const { alive, stratum, stage, research, key, ready } = firms.columns;
    const chance = draws.at(PURPOSE.invention);
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0 || stratum[row] === STRATUM.anchor) continue;
      if (stage[row] === STAGE.idle && research[row] > 0) {
        const lot = chance.uniform(key[row]);
        // An upper bound of the chance that needs no power decides most draws.
        const most = p.inventionRate * Math.max(1, research[row] / p.referenceResearch);
        if (lot >= most || lot >= inventionChance(research[row], p)) continue;
        begin(world, row, month, (purpose) => draws.at(purpose).uniform(key[row]));
      } else if (stage[row] === STAGE.developing && month >= ready[row]) {
        finish(world, row, month, (purpose) => draws.at(purpose).uniform(key[row]));
      }
    }
  },
});

/**
 * Chance that R&D of a month yields an invention.
 *
 * Source: Nelson and Winter (1982); elasticity about 0.5 (memory, unverified).
 */
export function inventionChance(
  research: number,
  p: {
    readonly inventionRate: number;
    readonly referenceResearch: number;
    readonly inventionElasticity: number;
  },
): number {
  return 1 - exp(-p.inventionRate * pow(research / p.referenceResearch, p.inventionElasticity));
}

type Products = Pick<World, 'firms' | 'classes' | 'parameters' | 'tally'>;

function begin(
  { firms, parameters: { firm: p, regulation } }: Products,
  row: number,
  month: number,
  uniform: (purpose: number) => number,
): void {
  const { demand, stage, value, risk, ready, evidence, observedUntil, round, service } =
    firms.columns;
  stage[row] = STAGE.developing;
  value[row] = productValue(uniform(PURPOSE.value), demand[row], p);
  risk[row] = regulation.riskMean + regulation.riskSpread * normal(uniform(PURPOSE.risk));
  ready[row] =
    month + p.developmentMonths * exp(p.developmentSpread * normal(uniform(PURPOSE.months)));
  evidence[row] = 0;
  observedUntil[row] = 0;
  round[row] = 0;
  service[row] = 0;
}

/** Demand effect of a product in log points: skewed, and the smaller the larger the firm already is. */
export function productValue(
  uniform: number,
  demand: number,
  p: {
    readonly productValue: number;
    readonly valueSpread: number;
    readonly mostValue: number;
    readonly productScale: number;
    readonly referenceSales: number;
  },
): number {
  const median = p.productValue * pow(p.referenceSales / demand, p.productScale);
  return Math.min(p.mostValue, lognormal(uniform, median, p.valueSpread));
}

function finish(
  world: Products,
  row: number,
  month: number,
  uniform: (purpose: number) => number,
): void {
  const { technology, stage, filed, arrival } = world.firms.columns;
  const { regulatedShare } = CLASSES[CLASS_IDS[technology[row]]];
  if (uniform(PURPOSE.regulated) >= regulatedShare) {
    launch(world, row, month);
    return;
  }
  stage[row] = STAGE.classification;
  filed[row] = month + uniform(PURPOSE.time);
  arrival[row] = filed[row];
}

/** A product reaches the market: it is in use from now on, and buyers adopt it over time. */
export function launch(
  { firms, parameters: { firm: p }, tally }: Products,
  row: number,
  month: number,
): void {
  const { stage, products, hazard, risk, adoption, value, quality, launched, worth, weight } =
    firms.columns;
  stage[row] = STAGE.idle;
  hazard[row] = (hazard[row] * products[row] + exp(risk[row])) / (products[row] + 1);
  products[row] += 1;
  adoption[row] += value[row];
  quality[row] *= exp(p.qualityGain * value[row]);
  worth[row] += p.launchWorth * value[row];
  launched[row] = month;
  tally.launches += weight[row];
}

/** Old products leave the market. */
export const retirement = process({
  name: 'firm.retirement',
  why: 'Before incidents, so that only products in use can harm.',
  reads: ['parameters'],
  writes: ['firms'],
  run({ firms, parameters: { firm: p } }) {
    const { alive, products } = firms.columns;
    for (let row = 0; row < firms.count; row++)
      if (alive[row] === 1) products[row] *= p.productSurvival;
  },
});
