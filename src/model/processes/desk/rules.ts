/** Written rules: which class gets one next, and when one is obsolete. */
import { PRIMITIVES } from '../../policy/primitives.ts';
import { process, type World } from '../../world.ts';

/**
 * Written rules: drafters work on the class with most cases among those that have no rule and enough evidence; a
 * new technology generation makes a rule obsolete.
 */
export const deskRules = process({
  name: 'desk.rules',
  why: 'Before the queues are worked: a rule in force this month already spares rounds.',
  reads: ['firms', 'parameters', 'policy', 'scratch', 'turns'],
  writes: ['classes', 'ledger', 'fiscal', 'tally'],
  run(world, draws, month) {
    const { classes, policy, ledger, fiscal } = world;
    const { regulation: p } = world.parameters;
    const { rule, drafted, seen, key } = classes.columns;
    const renewal = draws.at(0);
    for (let kind = 0; kind < classes.count; kind++) {
      if (rule[kind] === 1 && renewal.uniform(key[kind]) < p.renewal) {
        rule[kind] = 0;
        drafted[kind] = 0;
        seen[kind] *= p.evidenceKept;
      }
    }
    const posts = policy.read('draftingPosts');
    const kind = nextRule(classes.columns, casesByClass(world), p.evidenceForRule);
    if (kind >= 0) {
      drafted[kind] += posts;
      if (drafted[kind] >= p.ruleEffort) rule[kind] = 1;
    }
    const { base } = PRIMITIVES.draftingPosts;
    ledger.pay('city', 'households', base * p.postCost, 'public pay');
    fiscal.payStaff('draftingPosts', month, (posts - base) * p.postCost);
  },
});

/** The class whose rule is drafted next, or -1: most cases open, no rule, enough evidence; ties go to the first. */
export function nextRule(
  { rule, seen }: { readonly rule: Float64Array; readonly seen: Float64Array },
  cases: Float64Array,
  enough: number,
): number {
  let best = -1;
  for (let kind = 0; kind < cases.length; kind++) {
    if (rule[kind] === 1 || seen[kind] < enough) continue;
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
