/** N12: what research returns to who does it, and to everybody (Bloom, Schankerman and Van Reenen). */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { Simulation } from '../../model/index.ts';
import { firmAccount, type World } from '../../model/world.ts';
import type { Estimate } from '../estimators/estimate.ts';
import { waldRatio } from '../estimators/wald.ts';
import { at } from '../panel.ts';
import { dealtOut } from './arms.ts';
import type { Study, StudySetup } from './study.ts';
import { drawsOf } from './ventures.ts';

/** What more research of half of the firms adds, yuan of value added from 2017 to 2029. */
export interface ReturnsSample {
  /** To the firms that do it. */
  readonly own: number;
  /** To all sellers of the seven industries, in the city and outside. */
  readonly all: number;
}

/** January 2017: the first two years settle. */
const BEGIN = 2 * MONTHS_PER_YEAR;
/** December 2029: thirteen years in which research can come to market and others can learn from it. */
const END = 15 * MONTHS_PER_YEAR;
/** Research over sales of the firms that the lot falls on, relative to what they did; the city pays for what is more. */
const MORE = 1.5;
/** Part of the firms that the lot falls on. */
const PART = 1 / 2;

function collect(setup: StudySetup): ReturnsSample {
  const before = addedIn(setup, 1);
  const after = addedIn(setup, MORE);
  return { own: after.own - before.own, all: after.all - before.all };
}

/** @param more factor on the research of the chosen firms, 1 for none */
function addedIn(setup: StudySetup, more: number): ReturnsSample {
  const lot = drawsOf('N12', setup)(0);
  const isChosen = (key: number) => lot.uniform(key) < PART;
  const raised = new Set<number>();
  const sum = { own: 0, all: 0 };
  const simulation = new Simulation({
    ...setup,
    programme: [],
    experiment: (world, month) => {
      if (month < BEGIN) return;
      const chosen = chosenRows(world, isChosen);
      if (month > BEGIN) {
        sum.own += addedBy(world, chosen);
        sum.all += addedByAll(world);
        pay(world, chosen, 1 - 1 / more);
      }
      raise(world, chosen, { raised, more });
    },
  });
  while (simulation.month <= END) simulation.step();
  return sum;
}

/** Rows of the living firms that the lot fell on. */
function chosenRows({ firms }: World, isChosen: (key: number) => boolean): number[] {
  const { key, alive } = firms.columns;
  return Array.from({ length: firms.count }, (_, row) => row).filter(
    (row) => alive[row] === 1 && isChosen(at(key, row)),
  );
}

/** Value added in the month before of some firms. */
function addedBy({ firms, classes }: World, rows: readonly number[]): number {
  const { sales, weight, technology } = firms.columns;
  const share = classes.columns.valueAddedShare;
  return rows.reduce(
    (sum, row) => sum + at(sales, row) * at(weight, row) * at(share, at(technology, row)),
    0,
  );
}

/** Value added in a month of all sellers of the seven industries: what their markets take, whoever sells it. */
function addedByAll({ classes: { columns, count } }: World): number {
  let sum = 0;
  for (let kind = 0; kind < count; kind++)
    sum += at(columns.market, kind) * at(columns.valueAddedShare, kind);
  return sum;
}

/** The city pays a part of what firms spent on research in the month before. */
function pay(world: World, rows: readonly number[], part: number): void {
  for (const row of rows) {
    const yuan = Math.round(at(world.firms.columns.research, row) * part);
    if (yuan > 0) world.ledger.pay('city', firmAccount(world, row), yuan, 'grant');
  }
}

/** Raises the research intensity of firms, each once in its life. */
function raise(
  { firms }: World,
  rows: readonly number[],
  { raised, more }: { readonly raised: Set<number>; readonly more: number },
): void {
  const { key, intensity } = firms.columns;
  for (const row of rows) {
    if (raised.has(at(key, row))) continue;
    raised.add(at(key, row));
    intensity[row] = at(intensity, row) * more;
  }
}

const ownOf = (samples: readonly ReturnsSample[]) => samples.map(({ own }) => own);

const estimate = (samples: readonly ReturnsSample[]) => ({
  social: waldRatio(
    ownOf(samples),
    samples.map(({ all }) => all),
  ),
});

/** Which of the two arms did more research is drawn by lot for what everybody gains, evenly. */
function placebo(samples: readonly ReturnsSample[], number: number): Estimate {
  return waldRatio(
    ownOf(samples),
    dealtOut(
      samples.map(({ all }) => all),
      number,
    ),
  );
}

export const RESEARCH: Study<ReturnsSample> = {
  id: 'N12',
  label: { en: 'Returns of R&D to who does it and to everybody', zh: '研发的私人回报与社会回报' },
  source: {
    publication: 'Bloom, Schankerman and Van Reenen, Econometrica 81(4); Lucking et al.',
    year: 2013,
    place: 'United States',
    read: 'not read',
  },
  design: {
    en: 'From 2017 on half of the firms, drawn by lot, do half as much R&D again over sales, and the city pays for it. What they win from others is private gain and no social one; what others learn is social gain and no private one',
    zh: '自2017年起抽签选出半数企业，研发投入占销售额比例提高一半，增加部分由市财政支付；夺自他人的销售属私人所得而非社会所得，他人由此习得的知识属社会所得而非私人所得',
  },
  transport: {
    en: 'Two arms on the same draws instead of estimated pools; returns are value added, so that what buyers gain by better goods counts only as far as they buy more',
    zh: '以同一随机数的两组推演代替知识池回归；回报以增加值计，购买者因产品改善而获益者，仅计其增加的购买',
  },
  replicates: 40,
  primary: 'social',
  disconnect: { 'market.newMarket': 0 },
  moments: [
    {
      id: 'social',
      label: {
        en: 'Return of R&D to everybody over that to who does it',
        zh: '研发的社会回报与私人回报之比',
      },
      unit: { en: 'ratio', zh: '比值' },
      // How much others can use was set between bounds that such studies suggest.
      kind: 'tuned',
      band: [2, 4],
      nothing: 0,
      ifMissed: {
        en: 'Most of what a firm wins is taken from others, and the gain of buyers is not counted',
        zh: '企业所得多夺自他人，购买者所得未计入',
      },
    },
  ],
  collect,
  estimate,
  placebo,
};
