/** The national high-tech certificate: who applies, what spending is attributed to R&D, who holds it. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { logistic } from '../../kernel/math.ts';
import type { ProcessDraws } from '../../kernel/schedule.ts';
import { VALUE_ADDED_SHARE } from '../parameters/classes.ts';
import { isTurn } from '../time.ts';
import { process, type World } from '../world.ts';

const PURPOSE = { attribution: 0, aware: 1, slack: 2 } as const;

/** The rule of 2016: sales of the year in yuan up to which a threshold of R&D over sales holds. */
const THRESHOLDS = [
  { upTo: 50e6, share: 0.05 },
  { upTo: 200e6, share: 0.04 },
  { upTo: Infinity, share: 0.03 },
] as const;
const VALID_MONTHS = 36;
const YOUNGEST_MONTHS = 12;

/** R&D over sales that the certificate asks of a firm with these yearly sales. Source: 2016 recognition rules. */
export function threshold(yearlySales: number): number {
  for (const { upTo, share } of THRESHOLDS) if (yearlySales <= upTo) return share;
  return 0;
}

/**
 * Once a year, in its own month, a firm without a valid certificate may apply.
 *
 * A firm below its threshold may attribute other spending to R&D when the tax saved exceeds what that costs;
 * awareness of the scheme spreads with the share of firms in the class that hold a certificate.
 */
export const certification = process({
  name: 'firm.certificates',
  why: 'After accounts: sales and R&D of the month decide who qualifies.',
  reads: ['parameters'],
  writes: ['firms', 'classes'],
  run(world, draws, month) {
    const { firms } = world;
    const { alive, key, birth, research, certifiedUntil, attribution } = firms.columns;
    for (let row = 0; row < firms.count; row++) {
      if (!isTurn(month, key[row], MONTHS_PER_YEAR) || alive[row] === 0) continue;
      if (research[row] <= 0 || month - birth[row] < YOUNGEST_MONTHS) continue;
      const needed = missingShare(world, row);
      attribution[row] = attributedShare(world, row, needed, draws);
      if (certifiedUntil[row] > month || needed > attribution[row]) continue;
      const aware = draws.at(PURPOSE.aware).uniform(key[row]);
      if (aware < applyChance(world, row)) certifiedUntil[row] = month + VALID_MONTHS;
    }
  },
});

type Certification = Pick<World, 'firms' | 'classes' | 'parameters'>;

/** R&D that the threshold asks for beyond what was carried out, over the latter; negative above the threshold. */
function missingShare({ firms }: Certification, row: number): number {
  const { sales, research } = firms.columns;
  return threshold(sales[row] * MONTHS_PER_YEAR) / (research[row] / sales[row]) - 1;
}

/** Spending that a firm attributes to R&D: what it lacks and a little more, when it is inclined to; else nothing. */
function attributedShare(
  world: Certification,
  row: number,
  needed: number,
  draws: ProcessDraws,
): number {
  const { mostAttribution, attributionSlack } = world.parameters.firm;
  if (needed <= 0 || needed > mostAttribution) return 0;
  const key = world.firms.columns.key[row];
  const inclined = draws.lasting(PURPOSE.attribution).uniform(key);
  if (inclined >= attributionChance(world, row, needed)) return 0;
  return needed + attributionSlack * draws.lasting(PURPOSE.slack).uniform(key);
}

/** Chance of attributing the spending needed: logistic in the tax saved less the cost, over the firm's R&D. */
function attributionChance(
  { firms, parameters: { firm: p } }: Certification,
  row: number,
  needed: number,
): number {
  const { sales, research, technology } = firms.columns;
  const profit = sales[row] * VALUE_ADDED_SHARE[technology[row]] * p.profitOfValueAdded;
  const saved = profit * (p.taxRate - p.certifiedTaxRate);
  const cost = p.attributionCost * needed * research[row];
  return logistic((p.attributionResponse * (saved - cost)) / research[row]);
}

/** Chance of applying in the year: holders renew, others apply as the scheme becomes known. */
function applyChance(
  { firms, classes, parameters: { firm: p } }: Certification,
  row: number,
): number {
  if (firms.columns.certifiedUntil[row] > 0) return p.renewalChance;
  return Math.min(
    1,
    p.awareness + p.contagion * classes.columns.certifiedShare[firms.columns.technology[row]],
  );
}
