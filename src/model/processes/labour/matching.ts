/** The labour market: vacancies and matching by occupation. */
import { positive } from '../../../kernel/math.ts';
import { process, type World } from '../../world.ts';
import { costPerResearcher } from '../firm/research-cost.ts';

/** Persons in the two kinds of job: held, and wanted beyond that. */
interface Jobs {
  staffWanted: number;
  staffHeld: number;
  researchWanted: number;
  researchHeld: number;
}

type Labour = Pick<
  World,
  'firms' | 'institutes' | 'classes' | 'occupations' | 'city' | 'parameters' | 'scratch' | 'tally'
>;

/**
 * Firms and institutes shed people they no longer need and hire for vacancies; each occupation fills a share of its vacancies.
 *
 * Everyone hires the same share of what it lacks, so people at work are exactly the people that firms and institutes employ.
 */
export const labourMatching = process({
  name: 'labour.matching',
  why: 'After plans, before production: who is hired decides what can be done this month.',
  reads: ['classes', 'parameters', 'scratch'],
  writes: ['firms', 'institutes', 'occupations', 'city', 'tally'],
  run(world) {
    const wantedStaff = world.scratch.room('wanted staff', world.firms.count);
    const wantedResearchers = world.scratch.room('wanted researchers', world.firms.count);
    const jobs = separate(world, wantedStaff, wantedResearchers);
    separateInstitutes(world, jobs);
    fillShares(world, jobs);
    const held = hire(world, wantedStaff, wantedResearchers);
    hireForInstitutes(world, held);
    setEmployment(world, held);
  },
});

/** People quit, surplus is let go, and what each firm still lacks is written to the two arrays. */
function separate(
  { firms, classes, occupations, city, parameters: { firm, talent: p }, scratch }: Labour,
  wantedStaff: Float64Array,
  wantedResearchers: Float64Array,
): Jobs {
  const { columns, count } = firms;
  const { staff, researchers, demand, plan, technology, weight } = columns;
  const perPerson = firm.addedPerPerson * city.columns.productivity[0];
  const { valueAddedShare, price } = classes.columns;
  const peoplePerSales = scratch.exactly('people per sales', classes.count);
  for (let kind = 0; kind < classes.count; kind++)
    peoplePerSales[kind] = valueAddedShare[kind] / price[kind] / perPerson;
  const perYuan = 1 / costPerResearcher(occupations.columns.pay[0], firm);
  const keep = keptShare(occupations.columns);
  const moves = { quitRate: p.quitRate, adjustment: p.adjustment };
  let staffHeld = 0;
  let researchHeld = 0;
  let staffWanted = 0;
  let researchWanted = 0;
  for (let row = 0; row < count; row++) {
    const staffTarget = demand[row] * peoplePerSales[technology[row]];
    const researchTarget = plan[row] * perYuan;
    const kept = remaining(staff[row] * keep, staffTarget, moves);
    const keptResearchers = remaining(researchers[row] * keep, researchTarget, moves);
    const lacking = positive(staffTarget - kept);
    const lackingResearchers = positive(researchTarget - keptResearchers);
    staff[row] = kept;
    researchers[row] = keptResearchers;
    wantedStaff[row] = lacking;
    wantedResearchers[row] = lackingResearchers;
    const w = weight[row];
    staffHeld += kept * w;
    researchHeld += keptResearchers * w;
    staffWanted += lacking * w;
    researchWanted += lackingResearchers * w;
  }
  return { staffHeld, researchHeld, staffWanted, researchWanted };
}

/** {@link separate} for institutes, all of whose people do research. */
function separateInstitutes(
  { institutes, occupations, parameters: { talent: p } }: Labour,
  jobs: Jobs,
): void {
  const { staff, posts, lacking } = institutes.columns;
  const keep = keptShare(occupations.columns);
  for (let row = 0; row < institutes.count; row++) {
    staff[row] = remaining(staff[row] * keep, posts[row], p);
    lacking[row] = positive(posts[row] - staff[row]);
    jobs.researchHeld += staff[row];
    jobs.researchWanted += lacking[row];
  }
}

function hireForInstitutes({ institutes, city }: Labour, jobs: Jobs): void {
  const { staff, lacking } = institutes.columns;
  for (let row = 0; row < institutes.count; row++) {
    staff[row] += lacking[row] * city.columns.fillResearch[0];
    jobs.researchHeld += staff[row];
  }
}

/** People left in a team: some quit, and part of any surplus is let go. */
export function remaining(
  people: number,
  wanted: number,
  p: { readonly quitRate: number; readonly adjustment: number },
): number {
  const stayed = people * (1 - p.quitRate);
  return stayed - positive(stayed - wanted) * p.adjustment;
}

/** Share of jobs that survives emigration: below 1 where fewer people of an occupation are left than are at work. */
function keptShare({
  stock,
  employed,
}: {
  readonly stock: Float64Array;
  readonly employed: Float64Array;
}): number {
  let kept = 1;
  for (let o = 0; o < stock.length; o++)
    if (employed[o] > stock[o]) kept = Math.min(kept, stock[o] / employed[o]);
  return kept;
}

/** Share of each occupation's vacancies filled this month, and with the mix of occupations the share each team fills. */
function fillShares({ occupations, city, parameters: { talent: p } }: Labour, jobs: Jobs): void {
  const { stock, fill, vacancies, staffShare, researchShare } = occupations.columns;
  let staff = 0;
  let research = 0;
  for (let o = 0; o < occupations.count; o++) {
    const mix = { staff: staffShare[o], research: researchShare[o] };
    const open = jobs.staffWanted * mix.staff + jobs.researchWanted * mix.research;
    const seeking = Math.max(
      0,
      stock[o] - jobs.staffHeld * mix.staff - jobs.researchHeld * mix.research,
    );
    fill[o] = filledShare(open, seeking, p);
    vacancies[o] = open * (1 - fill[o]);
    staff += mix.staff * fill[o];
    research += mix.research * fill[o];
  }
  city.columns.fillStaff[0] = staff;
  city.columns.fillResearch[0] = research;
}

/**
 * Share of vacancies filled in a month: a Cobb-Douglas matching function with equal elasticities, never more
 * than the vacancies nor than the people seeking. Source: Petrongolo and Pissarides (2001), J. Econ. Lit. 39(2).
 */
export function filledShare(
  vacancies: number,
  seeking: number,
  p: { readonly matching: number },
): number {
  if (vacancies <= 0) return 1;
  const matches = p.matching * Math.sqrt(vacancies * seeking);
  return Math.min(1, matches / vacancies, seeking / vacancies);
}

function hire(
  { firms: { columns, count }, city }: Labour,
  wantedStaff: Float64Array,
  wantedResearchers: Float64Array,
): Jobs {
  const { staff, researchers, weight } = columns;
  const fillStaff = city.columns.fillStaff[0];
  const fillResearch = city.columns.fillResearch[0];
  let staffHeld = 0;
  let researchHeld = 0;
  for (let row = 0; row < count; row++) {
    const atWork = staff[row] + wantedStaff[row] * fillStaff;
    const inResearch = researchers[row] + wantedResearchers[row] * fillResearch;
    staff[row] = atWork;
    researchers[row] = inResearch;
    staffHeld += atWork * weight[row];
    researchHeld += inResearch * weight[row];
  }
  return { staffWanted: 0, staffHeld, researchWanted: 0, researchHeld };
}

function setEmployment({ occupations, tally }: Labour, jobs: Jobs): void {
  const { employed, vacancies, staffShare, researchShare } = occupations.columns;
  let open = 0;
  let atWork = 0;
  for (let o = 0; o < occupations.count; o++) {
    employed[o] = jobs.staffHeld * staffShare[o] + jobs.researchHeld * researchShare[o];
    open += vacancies[o];
    atWork += employed[o];
  }
  tally.vacancies = open;
  tally.employed = atWork;
}
