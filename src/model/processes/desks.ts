/** Regulator desks: who reviews, which rules are written, and who is observed while waiting. */
import { MONTHS_PER_YEAR, monthOfYear } from '../../kernel/clock.ts';
import { STAGE } from '../agents.ts';
import { DOMAIN_IDS, GATE_IDS } from '../gates.ts';
import { CLASS_IDS, CLASSES } from '../parameters/classes.ts';
import { PRIMITIVES } from '../policy/primitives.ts';
import { process, type World } from '../world.ts';

/** Row of the desk that reviews a domain at a gate. */
export function deskRow(domain: number, gate: number): number {
  return domain * GATE_IDS.length + gate;
}

export const CLASSIFICATION = GATE_IDS.indexOf('classification');
export const ACCESS = GATE_IDS.indexOf('access');

/** Domain of each class, by row. */
export const DOMAIN_OF_CLASS = CLASS_IDS.map((id) => DOMAIN_IDS.indexOf(CLASSES[id].domain));

const STAFFING = 'desk.staffing';

/**
 * Posts, people and skill at every desk.
 *
 * Each January a desk's ordinary posts move towards last year's work, within a yearly limit. Added posts go to
 * the city's access desks in proportion to the work waiting there. Posts fill over months; new people learn.
 */
export const deskStaffing = process({
  name: STAFFING,
  why: 'Before the queues are worked, since people do the work.',
  reads: ['parameters', 'policy'],
  writes: ['desks', 'fiscal', 'ledger', 'tally'],
  run({ desks, parameters: { regulation: p }, policy, fiscal, tally }, _draws, month) {
    const { city, gate, posts, extra, staff, extraStaff, skill, arrived, waiting } = desks.columns;
    const added = policy.read('accessReviewPosts', STAFFING);
    let work = 0;
    for (let d = 0; d < desks.count; d++)
      if (city[d] === 1 && gate[d] === ACCESS) work += waiting[d] + 1;
    let people = 0;
    for (let d = 0; d < desks.count; d++) {
      if (monthOfYear(month) === 1) {
        posts[d] = reviewedPosts(posts[d], arrived[d] + p.backlogWeight * waiting[d], p);
        arrived[d] = 0;
      }
      extra[d] = city[d] === 1 && gate[d] === ACCESS ? (added * (waiting[d] + 1)) / work : 0;
      const before = staff[d] + extraStaff[d];
      staff[d] += (posts[d] - staff[d]) * p.hiringRate;
      extraStaff[d] += (extra[d] - extraStaff[d]) * p.hiringRate;
      const now = staff[d] + extraStaff[d];
      if (now > before) skill[d] = (skill[d] * before + p.noviceSkill * (now - before)) / now;
      skill[d] += (1 - skill[d]) * p.learning;
      people += extraStaff[d];
    }
    const outlay = {
      account: 'generalBudget',
      to: 'households',
      yuan: people * p.postCost,
      kind: 'public pay',
    } as const;
    tally.programmeOutlay += fiscal.pay('accessReviewPosts', month, outlay);
  },
});

/** Ordinary posts after the yearly review: towards last year's work at the target utilisation, within the limit. */
export function reviewedPosts(
  posts: number,
  yearlyWork: number,
  p: { readonly utilisation: number; readonly postsGrowth: number; readonly postsFall: number },
): number {
  const wanted = yearlyWork / MONTHS_PER_YEAR / p.utilisation;
  return Math.min(posts * (1 + p.postsGrowth), Math.max(posts * (1 - p.postsFall), wanted));
}

const RULES = 'desk.rules';

/**
 * Written rules: drafters work on the class with most work waiting among those that have no rule and enough
 * evidence; a new technology generation makes a rule obsolete.
 */
export const ruleDrafting = process({
  name: RULES,
  why: 'Before the queues are worked: a rule in force this month already spares rounds.',
  reads: ['firms', 'parameters', 'policy'],
  writes: ['classes', 'ledger', 'fiscal', 'tally'],
  run(
    { firms, classes, parameters: { regulation: p }, policy, ledger, fiscal, tally },
    draws,
    month,
  ) {
    const { rule, drafted, seen, key } = classes.columns;
    const renewal = draws.at(0);
    for (let kind = 0; kind < classes.count; kind++) {
      if (rule[kind] === 1 && renewal.uniform(key[kind]) < p.renewal) {
        rule[kind] = 0;
        drafted[kind] = 0;
        seen[kind] *= p.evidenceKept;
      }
    }
    const posts = policy.read('draftingPosts', RULES);
    const kind = nextRule(classes.columns, casesByClass(firms, classes.count), p.evidenceForRule);
    if (kind >= 0) {
      drafted[kind] += posts;
      if (drafted[kind] >= p.ruleEffort) rule[kind] = 1;
    }
    const { base } = PRIMITIVES.draftingPosts;
    ledger.pay('city', 'households', base * p.postCost, 'public pay');
    const outlay = {
      account: 'generalBudget',
      to: 'households',
      yuan: (posts - base) * p.postCost,
      kind: 'public pay',
    } as const;
    tally.programmeOutlay += fiscal.pay('ruleDraftingPosts', month, outlay);
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

function casesByClass({ columns, count }: World['firms'], classes: number): Float64Array {
  const { alive, stage, technology, weight } = columns;
  const cases = new Float64Array(classes);
  for (let row = 0; row < count; row++)
    if (alive[row] === 1 && stage[row] >= STAGE.classification)
      cases[technology[row]] += weight[row];
  return cases;
}

const OBSERVATION = 'gate.observation';

/**
 * The observation period: firms waiting for access at a city desk may be used under a volume cap and are watched.
 *
 * Places are taken in order of filing; one individual takes as many as the firms it stands for. Watching adds
 * to what is known of the product and of its class.
 */
export const observation = process({
  name: OBSERVATION,
  why: 'Before review: what was observed counts in this month\u2019s decisions.',
  reads: ['desks', 'parameters', 'policy'],
  writes: ['firms', 'classes', 'city', 'fiscal', 'ledger', 'tally'],
  run(
    { firms, classes, desks, city, parameters: { regulation: p }, policy, fiscal, tally },
    _draws,
    month,
  ) {
    const { alive, weight, technology, evidence, observedUntil } = firms.columns;
    const { openPlaces } = city.columns;
    const places = policy.read('observationPlaces', OBSERVATION);
    openPlaces[0] = Math.min(places, openPlaces[0] + places / MONTHS_PER_YEAR);
    let admitted = 0;
    for (const row of waitingForAccess(firms, desks)) {
      if (openPlaces[0] - admitted < weight[row]) break;
      observedUntil[row] = month + p.observationMonths;
      admitted += weight[row];
    }
    openPlaces[0] -= admitted;
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0 || observedUntil[row] <= month) continue;
      evidence[row] += p.observationEvidence;
      classes.columns.seen[technology[row]] += (weight[row] * p.volumeCap) / MONTHS_PER_YEAR;
    }
    const outlay = {
      account: 'generalBudget',
      to: 'households',
      yuan: admitted * p.placeCost,
      kind: 'public pay',
    } as const;
    tally.programmeOutlay += fiscal.pay('observationPlaces', month, outlay);
  },
});

/** Firms at a city access desk that have not been observed, in order of filing. */
function waitingForAccess({ columns, count }: World['firms'], desks: World['desks']): number[] {
  const { alive, stage, technology, observedUntil, filed, key } = columns;
  const { city } = desks.columns;
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    if (alive[row] === 0 || stage[row] !== STAGE.access || observedUntil[row] > 0) continue;
    if (city[deskRow(DOMAIN_OF_CLASS[technology[row]], ACCESS)] === 1) rows.push(row);
  }
  return rows.sort((a, b) => filed[a] - filed[b] || key[a] - key[b]);
}
