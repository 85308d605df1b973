/** What institutes find out, and what firms can use of it. */
import { pow } from '../../../kernel/math.ts';
import { INSTITUTE_KIND, INSTITUTE_KINDS } from '../../institutes.ts';
import { PRIMITIVES } from '../../policy/primitives.ts';
import { process, type World } from '../../world.ts';
import { costPerResearcher } from '../firm/research-cost.ts';

/** Steps that basic research takes until it can be used, so that most of it takes about as long. */
export const STEPS = 3;

/**
 * People of institutes work, are paid, and what they find out can be used later: after months where it is applied research,
 * after years where it is basic.
 *
 * Firms reach part of what is applied, more of it where they work jointly, and part of what foreign centres find out. What
 * they can use is applied and basic knowledge together, of which neither replaces the other.
 */
export const scienceResearch = process({
  name: 'science.research',
  why: 'After hiring, since people do the research; before inventions, which use it.',
  reads: ['occupations', 'parameters', 'policy'],
  writes: ['institutes', 'classes', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, _draws, month) {
    const share = world.policy.read('basicResearchShare');
    findOut(world, share);
    review(world, Math.abs(share - PRIMITIVES.basicResearchShare.base), month);
    setScience(world);
    pay(world, month);
  },
});

/** Projects of another kind than before are reviewed. */
function review(
  { institutes, parameters, fiscal }: Pick<World, 'institutes' | 'parameters' | 'fiscal'>,
  changed: number,
  month: number,
): void {
  const [, people] = filledOf(institutes);
  const reviewed = changed * people[INSTITUTE_KIND.laboratory];
  fiscal.payStaff('basicResearchShare', month, reviewed * parameters.science.reviewCost);
}

type Science = Pick<World, 'institutes' | 'classes' | 'city' | 'parameters' | 'tally'>;

/** A month of work of every institute, and the passing of what was found out before. */
function findOut(
  { institutes, parameters: { science: p }, tally }: Science,
  basicShare: number,
): void {
  const { kind, staff, begun, early, middle, late, applied, basic } = institutes.columns;
  const pace = STEPS / p.basicYears;
  let people = 0;
  for (let row = 0; row < institutes.count; row++) {
    const share = kind[row] === INSTITUTE_KIND.laboratory ? basicShare : 0;
    people += staff[row];
    const done = begun[row] / p.appliedYears;
    begun[row] += staff[row] * (1 - share) - done;
    applied[row] += done - applied[row] * p.appliedDecay;
    const [first, second, third] = [early[row] * pace, middle[row] * pace, late[row] * pace];
    early[row] += staff[row] * share - first;
    middle[row] += first - second;
    late[row] += second - third;
    basic[row] += third - basic[row] * p.basicDecay;
  }
  tally.instituteStaff = people;
}

/** What firms of each class can use of what institutes know. */
export function setScience({
  institutes,
  classes,
  city,
  parameters: { science: p },
}: Science): void {
  const { kind, technology, staff, applied, basic } = institutes.columns;
  const { science } = classes.columns;
  const reach = reachOf(city.columns.jointPosts[0], sumOf(staff), p.reached);
  const known = new Float64Array(classes.count);
  science.fill(0);
  for (let row = 0; row < institutes.count; row++) {
    const part = kind[row] === INSTITUTE_KIND.foreignCentre ? p.leak : reach;
    science[technology[row]] += applied[row] * part;
    known[technology[row]] += basic[row];
  }
  for (let k = 0; k < classes.count; k++)
    science[k] = pow(science[k], 1 - p.basicWeight) * pow(known[k], p.basicWeight);
}

/**
 * Part of applied research that firms reach: the usual part, and more of the rest the more of the institutes' people work on
 * projects with firms.
 */
export function reachOf(joint: number, people: number, usual: number): number {
  return usual + ((1 - usual) * joint) / (joint + people + 1);
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}

type Payroll = Pick<
  World,
  'institutes' | 'occupations' | 'city' | 'parameters' | 'ledger' | 'fiscal'
>;

/** Pay and costs of the month: by the science fund, by a programme for what it adds, by foreign firms for their centres. */
function pay(
  { institutes, occupations, city, parameters, ledger, fiscal }: Payroll,
  month: number,
): void {
  const cost = costPerResearcher(occupations.columns.pay[0], parameters.firm);
  const [filled, staff] = filledOf(institutes);
  const programme = {
    laboratories: city.columns.laboratories[0] * parameters.science.laboratoryStaff * filled[0],
    jointResearch: city.columns.jointPosts[0] * filled[1],
    platformPosts: city.columns.platformPosts[0] * filled[1],
  };
  let added = 0;
  for (const primitive of ['laboratories', 'jointResearch', 'platformPosts'] as const) {
    added += programme[primitive];
    fiscal.payStaff(primitive, month, programme[primitive] * cost);
  }
  const usual = staff[0] + staff[1] - added;
  ledger.pay('city', 'households', usual * cost, 'public pay');
  ledger.pay('outside', 'households', staff[2] * cost, 'research');
}

/** By kind of institute, the part of its posts that is filled, and its people. */
function filledOf({ columns, count }: World['institutes']): readonly [Float64Array, Float64Array] {
  const { kind, posts, staff } = columns;
  const wanted = new Float64Array(INSTITUTE_KINDS.length);
  const people = new Float64Array(INSTITUTE_KINDS.length);
  for (let row = 0; row < count; row++) {
    wanted[kind[row]] += posts[row];
    people[kind[row]] += staff[row];
  }
  const filled = people.map((at, place) => Math.min(1, at / Math.max(1, wanted[place])));
  return [filled, people];
}
