/** What institutes find out, and what firms can use of it. */
import { pow } from '../../../kernel/math.ts';
import { INSTITUTE_KIND, type InstituteKind } from '../../institutes.ts';
import { PRIMITIVES } from '../../policy/primitives.ts';
import { process, type World } from '../../world.ts';
import { setLearned } from '../firm/knowledge.ts';
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
    const people = peopleOf(world.institutes);
    findOut(world, share);
    review(
      world,
      Math.abs(share - PRIMITIVES.basicResearchShare.base) * people.laboratory.staff,
      month,
    );
    setScience(world, jointPart(world.city.columns.jointPosts[0], people));
    setLearned(world);
    pay(world, people, month);
  },
});

/** People of a kind of institute, and the part of its posts that they fill. */
interface People {
  readonly staff: number;
  readonly filled: number;
}

type PeopleByKind = Readonly<Record<InstituteKind, People>>;

function peopleOf({ columns, count }: World['institutes']): PeopleByKind {
  const { kind, posts, staff } = columns;
  const of = (wanted: number): People => {
    let [all, at] = [0, 0];
    for (let row = 0; row < count; row++)
      if (kind[row] === wanted) {
        all += posts[row];
        at += staff[row];
      }
    return { staff: at, filled: Math.min(1, at / Math.max(1, all)) };
  };
  const { laboratory, platform, foreignCentre } = INSTITUTE_KIND;
  return {
    laboratory: of(laboratory),
    platform: of(platform),
    foreignCentre: of(foreignCentre),
  };
}

/** Part of the institutes' people who work on projects with firms: as far as posts for them are filled. */
function jointPart(posts: number, { laboratory, platform, foreignCentre }: PeopleByKind): number {
  const all = laboratory.staff + platform.staff + foreignCentre.staff;
  return (posts * platform.filled) / Math.max(1, all);
}

/** Projects of another kind than before are reviewed. */
function review(
  { parameters, fiscal }: Pick<World, 'parameters' | 'fiscal'>,
  people: number,
  month: number,
): void {
  fiscal.payStaff('basicResearchShare', month, people * parameters.science.reviewCost);
}

type Science = Pick<World, 'institutes' | 'classes' | 'parameters' | 'tally'>;

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

/**
 * What firms of each class can use of what institutes know.
 *
 * @param joint part of the institutes' people who work on projects with firms
 */
export function setScience(
  { institutes, classes, parameters: { science: p } }: Science,
  joint: number,
): void {
  const { kind, technology, applied, basic } = institutes.columns;
  const { science } = classes.columns;
  const reach = reachOf(joint, p.reached);
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
 * Part of applied research that firms reach: the usual part, and of the rest as much as is found out together with them.
 *
 * @param joint part of the institutes' people who work on projects with firms
 */
export function reachOf(joint: number, usual: number): number {
  return usual + (1 - usual) * joint;
}

type Payroll = Pick<World, 'occupations' | 'city' | 'parameters' | 'ledger' | 'fiscal'>;

/** Pay and costs of the month: by the science fund, by a programme for what it adds, by foreign firms for their centres. */
function pay(
  { occupations, city, parameters, ledger, fiscal }: Payroll,
  { laboratory, platform, foreignCentre }: PeopleByKind,
  month: number,
): void {
  const cost = costPerResearcher(occupations.columns.pay[0], parameters.firm);
  const { laboratories, jointPosts, platformPosts } = city.columns;
  const programme = {
    laboratories: laboratories[0] * parameters.science.laboratoryStaff * laboratory.filled,
    jointResearch: jointPosts[0] * platform.filled,
    platformPosts: platformPosts[0] * platform.filled,
  };
  let added = 0;
  for (const primitive of ['laboratories', 'jointResearch', 'platformPosts'] as const) {
    added += programme[primitive];
    fiscal.payStaff(primitive, month, programme[primitive] * cost);
  }
  const usual = laboratory.staff + platform.staff - added;
  ledger.pay('city', 'households', usual * cost, 'public pay');
  ledger.pay('outside', 'households', foreignCentre.staff * cost, 'research');
}
