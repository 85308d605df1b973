/** Established firms of other cities that move here. */
import { lognormal, poisson } from '../../../kernel/distributions.ts';
import { entrantKey, type Draws } from '../../../kernel/random.ts';
import { STRATUM } from '../../agents.ts';
import { firmAccount, type World } from '../../world.ts';
import { researchIntensity, setFate, TRAIT } from './entry.ts';

/** Slots of entrants that are left to firms that move in: so many for each class, behind those of founders. */
const SLOTS = { first: 0x8000, each: 256 } as const;

type Coming = Pick<World, 'firms' | 'classes' | 'parameters' | 'settings' | 'ledger' | 'tally'>;

/** Chance in moves to the city: how many come, and what they are like. */
interface Luck {
  readonly numbers: Draws;
  readonly births: Draws;
}

/** Firms of each class move in. @param rates how many in a month, by class */
export function moveIn(
  world: Coming,
  rates: Float64Array,
  { numbers, births }: Luck,
  month: number,
): void {
  for (let kind = 0; kind < rates.length; kind++) {
    const come = poisson(numbers.uniform(kind), rates[kind] / world.settings.weight);
    for (let place = 0; place < Math.min(come, SLOTS.each); place++) {
      const key = entrantKey(month, SLOTS.first + kind * SLOTS.each + place);
      settleHere(world, { key, kind, month }, (trait) => births.uniform(key, trait));
    }
  }
}

interface Newcomer {
  readonly key: number;
  readonly kind: number;
  readonly month: number;
}

/** A firm brings its buyers, which are those of one outside no more, its way of doing R&D and money for its first months; people it hires here. */
function settleHere(
  world: Coming,
  { key, kind, month }: Newcomer,
  uniform: (trait: number) => number,
): void {
  const { firms, parameters, settings, ledger, tally } = world;
  const { firm: p, sites, finance } = parameters;
  const row = firms.add(key);
  const { columns } = firms;
  columns.weight[row] = settings.weight;
  columns.stratum[row] = STRATUM.performer;
  columns.technology[row] = kind;
  columns.birth[row] = Math.round(month - sites.moverAge);
  const sales = lognormal(uniform(TRAIT.size), sites.moverSales, sites.moverSpread);
  columns.demand[row] = Math.min(p.largestSales, sales);
  columns.intensity[row] = researchIntensity(
    [uniform(TRAIT.zero), uniform(TRAIT.intensity)],
    world.classes.columns.researchIntensity[kind],
    p,
  );
  world.classes.columns.china[kind] -= columns.demand[row] * columns.weight[row];
  setFate(firms, row, uniform, p);
  const money = columns.demand[row] * finance.keptMonths;
  ledger.pay('outside', firmAccount(world, row), money, 'relocation');
  tally.movedIn += columns.weight[row];
}
