/** The national high-tech certificate: who applies, what spending is attributed to R&D, who holds it. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { pow } from '../../../kernel/math.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import { process, type World } from '../../world.ts';
import { taxSaved } from './plan.ts';
import { carriedShare, threshold, type Margins } from './threshold.ts';

const PURPOSE = { inclined: 0, aware: 1, slack: 2 } as const;
const VALID_MONTHS = 36;
const YOUNGEST_MONTHS = 12;

/**
 * Once a year, in its own month, a firm without a valid certificate may apply, and a holder may go on qualifying.
 *
 * A firm below its threshold reaches it, when the tax saved is worth it, partly with more R&D and partly by attributing
 * other spending to R&D; awareness of the scheme spreads with the share of firms in the class that hold a certificate.
 *
 * Source: Chen, Liu, Suarez Serrato and Xu (2021), American Economic Review 111(7), for both margins.
 */
export const firmCertificates = process({
  name: 'firm.certificates',
  why: 'After accounts: sales and R&D of the month decide who qualifies.',
  reads: ['parameters', 'turns'],
  writes: ['firms', 'classes'],
  run(world, draws, month) {
    const { firms } = world;
    const { key, certifiedUntil, goal } = firms.columns;
    const { rows, count } = world.turns.year;
    for (let turn = 0; turn < count; turn++) {
      const row = rows[turn];
      if (!mayApply(firms, row, month)) continue;
      const holds = certifiedUntil[row] > month;
      const applies = holds || draws.at(PURPOSE.aware).uniform(key[row]) < applyChance(world, row);
      goal[row] = applies ? goalOf(world, row, draws) : 0;
      if (goal[row] > 0 && !holds) certifiedUntil[row] = month + VALID_MONTHS;
    }
  },
});

type Certification = Pick<World, 'firms' | 'classes' | 'parameters'>;

/** Whether a firm lives, does R&D and is old enough. */
function mayApply({ columns }: World['firms'], row: number, month: number): boolean {
  const { alive, research, birth } = columns;
  return alive[row] === 1 && research[row] > 0 && month - birth[row] >= YOUNGEST_MONTHS;
}

/**
 * R&D over sales below which a firm does not mean to report, so as to reach its threshold and stay above it.
 *
 * @returns 0 for one that would not go so far
 */
function goalOf(world: Certification, row: number, draws: ProcessDraws): number {
  const { firms, parameters } = world;
  const { firm: p } = parameters;
  const { sales, research, plan, goal, key } = firms.columns;
  const asked = threshold(sales[row] * MONTHS_PER_YEAR);
  const own = (research[row] * unstretched(plan[row], goal[row] * sales[row], p)) / plan[row];
  const missing = (asked * sales[row]) / own - 1;
  if (missing > p.mostAttribution) return 0;
  const chance = reachChance(world, row, { missing, own });
  if (chance <= 0) return 0;
  if (chance < 1 && draws.lasting(PURPOSE.inclined).uniform(key[row]) >= chance) return 0;
  return asked * (1 + p.attributionSlack * draws.lasting(PURPOSE.slack).uniform(key[row]));
}

/** R&D that a firm would plan without a threshold, from what it plans and what it means to report. */
function unstretched(plan: number, reported: number, p: Margins): number {
  const share = carriedShare(p);
  return plan < reported ? (plan - share * reported) / (1 - share) : plan;
}

/** Chance that reaching the threshold is worth it: even when the tax saved just pays for both margins. */
function reachChance(
  world: Certification,
  row: number,
  { missing, own }: { readonly missing: number; readonly own: number },
): number {
  const { firms, parameters } = world;
  const { firm: p } = parameters;
  const saved = (firms.columns.sales[row] * taxSaved(addedShareOf(world, row), p)) / own;
  if (missing <= 0) return saved > 0 ? 1 : 0;
  const carried = missing * carriedShare(p);
  const attributed = missing - carried;
  const cost =
    (carried * carried) / p.userCostElasticity + p.attributionCost * attributed * attributed;
  return saved <= 0 ? 0 : 1 / (1 + pow(cost / 2 / saved, p.attributionResponse));
}

function addedShareOf({ firms, classes }: Certification, row: number): number {
  return classes.columns.valueAddedShare[firms.columns.technology[row]];
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
