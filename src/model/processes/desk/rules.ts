/** Written rules: which class gets one next, who is heard, what it cites, and when one is obsolete. */
import type { Draws } from '../../../kernel/random.ts';
import { PRIMITIVES } from '../../policy/primitives.ts';
import { process, type World } from '../../world.ts';
import { hasStandard } from '../standard/making.ts';

/**
 * Written rules: drafters work on the class with most cases among those that have no rule and enough evidence; a
 * new technology generation makes a rule obsolete.
 *
 * Others draft technical regulations for classes that have a standard. To cite one spares part of the work and of the
 * evidence, and such a rule falls with the standard. The more of those concerned have a seat, the longer a rule takes.
 */
export const deskRules = process({
  name: 'desk.rules',
  why: 'Before the queues are worked: a rule in force this month already spares rounds.',
  reads: ['firms', 'parameters', 'policy', 'scratch', 'turns'],
  writes: ['classes', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, draws, month) {
    const { policy, city, parameters } = world;
    const seats = policy.read('ruleMakingSeats');
    city.columns.heard[0] = seats / (seats + parameters.rules.seatsForHalf);
    endRules(world, draws.at(0));
    const cases = casesByClass(world);
    const posts = policy.read('draftingPosts');
    const citing = policy.read('citingPosts');
    draft(world, cases, posts);
    if (citing > 0) draftCiting(world, cases, citing);
    payDrafters(world, { posts, citing, seats }, month);
  },
});

type Rules = Pick<World, 'classes' | 'city' | 'parameters'>;

/** A rule ends when technology leaves it behind, and one that cites a standard when the standard is gone. */
function endRules({ classes, parameters: { regulation: p } }: Rules, renewal: Draws): void {
  const { rule, drafted, seen, citing, key } = classes.columns;
  for (let kind = 0; kind < classes.count; kind++) {
    if (rule[kind] === 0) continue;
    const isOvertaken = renewal.uniform(key[kind]) < p.renewal;
    if (!isOvertaken && (citing[kind] === 0 || hasStandard(classes, kind))) continue;
    rule[kind] = 0;
    drafted[kind] = 0;
    citing[kind] = 0;
    if (isOvertaken) seen[kind] *= p.evidenceKept;
  }
}

/** Work on a rule, post-months: longer with those who are heard. */
function ruleWork({ city, parameters: { regulation, rules } }: Rules): number {
  return regulation.ruleEffort * (1 + rules.consultation * city.columns.heard[0]);
}

function draft(world: Rules, cases: Float64Array, posts: number): void {
  const { classes, parameters } = world;
  const { rule, seen } = classes.columns;
  const kind = nextRule({ rule, seen }, cases, parameters.regulation.evidenceForRule);
  if (kind >= 0) work(world, kind, posts, ruleWork(world));
}

/** Drafts a rule that cites the standard of its class, for the class with most cases among those that have one. */
function draftCiting(world: Rules, cases: Float64Array, posts: number): void {
  const { classes, parameters } = world;
  const { rule, seen, citing } = classes.columns;
  const left = 1 - parameters.rules.citedPart;
  const enough = parameters.regulation.evidenceForRule * left;
  const kind = nextRule({ rule, seen }, cases, enough, (each) => hasStandard(classes, each));
  if (kind < 0) return;
  work(world, kind, posts, ruleWork(world) * left);
  citing[kind] = rule[kind];
}

/** A month's work on the rule of a class; it is in force once all is done. */
function work({ classes, city }: Rules, kind: number, posts: number, needed: number): void {
  const { rule, drafted, agreed } = classes.columns;
  drafted[kind] += posts;
  if (drafted[kind] < needed) return;
  rule[kind] = 1;
  agreed[kind] = city.columns.heard[0];
}

function payDrafters(
  { ledger, fiscal, parameters }: Pick<World, 'ledger' | 'fiscal' | 'parameters'>,
  {
    posts,
    citing,
    seats,
  }: { readonly posts: number; readonly citing: number; readonly seats: number },
  month: number,
): void {
  const { postCost } = parameters.regulation;
  const { base } = PRIMITIVES.draftingPosts;
  ledger.pay('city', 'households', base * postCost, 'public pay');
  fiscal.payStaff('draftingPosts', month, (posts - base) * postCost);
  fiscal.payStaff('citingPosts', month, citing * postCost);
  fiscal.payStaff('ruleMakingSeats', month, seats * parameters.rules.seatCost);
}

/**
 * The class whose rule is drafted next, or -1: most cases open, no rule, enough evidence; ties go to the first.
 *
 * @param may whether a class can get one
 */
export function nextRule(
  { rule, seen }: { readonly rule: Float64Array; readonly seen: Float64Array },
  cases: Float64Array,
  enough: number,
  may: (kind: number) => boolean = () => true,
): number {
  let best = -1;
  for (let kind = 0; kind < cases.length; kind++) {
    if (rule[kind] === 1 || seen[kind] < enough || !may(kind)) continue;
    if (best < 0 || cases[kind] > cases[best]) best = kind;
  }
  return best;
}

function casesByClass({
  firms,
  classes,
  scratch,
  turns,
}: Pick<World, 'firms' | 'classes' | 'scratch' | 'turns'>): Float64Array {
  const { technology, weight } = firms.columns;
  const { rows, count } = turns.cases;
  const cases = scratch.exactly('cases by class', classes.count);
  for (let place = 0; place < count; place++) cases[technology[rows[place]]] += weight[rows[place]];
  return cases;
}
