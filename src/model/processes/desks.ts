/** Regulator desks and certifiers: who reviews, what they know of their work, which rules are written. */
import { MONTHS_PER_YEAR, monthOfYear } from '../../kernel/clock.ts';
import { DOMAIN_IDS, GATE, GATE_IDS, LEVEL, NO_GATE, deskRow } from '../gates.ts';
import { CLASS_IDS, CLASSES } from '../parameters/classes.ts';
import { PRIMITIVES } from '../policy/primitives.ts';
import { process, type World } from '../world.ts';

/** Domain of each class, by row. */
export const DOMAIN_OF_CLASS = CLASS_IDS.map((id) => DOMAIN_IDS.indexOf(CLASSES[id].domain));

/** Row of the desk that keeps a gate for a class, -1 where nobody does: the city's once it was authorised. */
export function deskOf(
  { settings, classes }: Pick<World, 'settings' | 'classes'>,
  kind: number,
  gate: number,
): number {
  const authorised = authorisation(classes, gate)[kind] === 1;
  const level = authorised ? LEVEL.city : settings.levels[kind * GATE_IDS.length + gate];
  return level === NO_GATE ? NO_GATE : deskRow(DOMAIN_OF_CLASS[kind], gate, level);
}

/** The column that says for which classes the city was authorised to keep a gate. */
export function authorisation({ columns }: World['classes'], gate: number): Float64Array {
  if (gate === GATE.classification) return columns.citysClassification;
  return gate === GATE.certification ? columns.citysCertification : columns.citysAccess;
}

/** Where a programme adds posts: one gate on one level, in proportion to the work that waits there. */
const ADDED = [
  { added: 'accessReviewPosts', gate: GATE.access, level: LEVEL.city },
  { added: 'certifierPosts', gate: GATE.certification, level: LEVEL.thirdParty },
] as const;

/**
 * Posts, people and skill at every desk.
 *
 * Each January a desk's ordinary posts move towards the work that statistics show, within a yearly limit. Added
 * posts go where most work waits. Posts fill over months; new people learn.
 */
export const deskStaffing = process({
  name: 'desk.staffing',
  why: 'Before the queues are worked, since people do the work.',
  reads: ['parameters', 'policy'],
  writes: ['desks', 'fiscal', 'ledger', 'tally'],
  run({ desks, parameters: { regulation: p }, policy, fiscal }, _draws, month) {
    const { posts, extra, staff, extraStaff, skill, reported, waiting } = desks.columns;
    for (let d = 0; d < desks.count; d++) {
      if (monthOfYear(month) === 1)
        posts[d] = reviewedPosts(
          posts[d],
          reported[d] * MONTHS_PER_YEAR + p.backlogWeight * waiting[d],
          p,
        );
    }
    for (const { added, gate, level } of ADDED) spread(desks, { gate, level }, policy.read(added));
    for (let d = 0; d < desks.count; d++) {
      const before = staff[d] + extraStaff[d];
      staff[d] += (posts[d] - staff[d]) * p.hiringRate;
      extraStaff[d] += (extra[d] - extraStaff[d]) * p.hiringRate;
      const now = staff[d] + extraStaff[d];
      if (now > before) skill[d] = (skill[d] * before + p.noviceSkill * (now - before)) / now;
      skill[d] += (1 - skill[d]) * p.learning;
    }
    for (const { added, gate, level } of ADDED) {
      const yuan = people(desks, { gate, level }) * p.postCost;
      fiscal.payStaff(added, month, yuan);
    }
  },
});

interface Place {
  readonly gate: number;
  readonly level: number;
}

/** Spreads added posts over the desks of a gate and level in proportion to the work waiting there. */
function spread({ columns, count }: World['desks'], place: Place, added: number): void {
  const { gate, level, extra, waiting } = columns;
  const here = (d: number) => gate[d] === place.gate && level[d] === place.level;
  let work = 0;
  for (let d = 0; d < count; d++) if (here(d)) work += waiting[d] + 1;
  for (let d = 0; d < count; d++) if (here(d)) extra[d] = (added * (waiting[d] + 1)) / work;
}

function people({ columns, count }: World['desks'], place: Place): number {
  const { gate, level, extraStaff } = columns;
  let sum = 0;
  for (let d = 0; d < count; d++)
    if (gate[d] === place.gate && level[d] === place.level) sum += extraStaff[d];
  return sum;
}

/** Ordinary posts after the yearly review: towards a year's work at the target utilisation, within the limit. */
export function reviewedPosts(
  posts: number,
  yearlyWork: number,
  p: { readonly utilisation: number; readonly postsGrowth: number; readonly postsFall: number },
): number {
  return withinReview(posts, yearlyWork / MONTHS_PER_YEAR / p.utilisation, p);
}

/** Posts nearest to those wanted that a yearly review may grant. */
export function withinReview(
  posts: number,
  wanted: number,
  p: { readonly postsGrowth: number; readonly postsFall: number },
): number {
  return Math.min(posts * (1 + p.postsGrowth), Math.max(posts * (1 - p.postsFall), wanted));
}

/**
 * What the city's statistics show of the work at its desks: the mean of a year, late. A round of the survey takes a
 * given amount of work, so figures are late by that work over the posts that do it.
 */
export const statistics = process({
  name: 'city.statistics',
  why: 'After the queues were worked: it reports the work that arrived.',
  reads: ['parameters', 'policy'],
  writes: ['desks', 'ledger', 'fiscal', 'tally'],
  run({ desks, parameters: { regulation: p }, policy, ledger, fiscal }, _draws, month) {
    const posts = policy.read('surveyPosts');
    const { arrived, usual, reported } = desks.columns;
    const delay = Math.max(1, p.surveyWork / posts);
    for (let d = 0; d < desks.count; d++) {
      usual[d] += (arrived[d] - usual[d]) / MONTHS_PER_YEAR;
      reported[d] += (usual[d] - reported[d]) / delay;
      arrived[d] = 0;
    }
    const { base } = PRIMITIVES.surveyPosts;
    ledger.pay('city', 'households', base * p.postCost, 'public pay');
    fiscal.payStaff('surveyPosts', month, (posts - base) * p.postCost);
  },
});

/**
 * Written rules: drafters work on the class with most cases among those that have no rule and enough evidence; a
 * new technology generation makes a rule obsolete.
 */
export const ruleDrafting = process({
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
