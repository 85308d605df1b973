/** Institutes of January 2015, with what they know and have under way. */
import { INSTITUTE_KIND, INSTITUTE_KINDS } from './institutes.ts';
import { classNumbers } from './parameters/tables.ts';
import { costPerResearcher } from './processes/firm/research-cost.ts';
import { WRITER } from './processes/standard/making.ts';
import { setUnderWay } from './processes/science/patents.ts';
import { setScience, STEPS } from './processes/science/research.ts';
import { PRIMITIVES } from './policy/primitives.ts';
import type { World } from './world.ts';

/**
 * Institutes of every class and kind, in proportion to what firms of the class know, as if they had had their people for
 * long; and where the city's technology stands.
 */
export function setInstitutes(world: World): void {
  const { institutes, classes, city, occupations, parameters } = world;
  const { science: p, firm } = parameters;
  const funded = researchersOf(world) * p.instituteResearchers;
  const cost = costPerResearcher(occupations.columns.pay[0], firm);
  city.columns.foreignPosts[0] = funded * p.foreignPart;
  city.columns.revenue[0] = (funded * cost) / p.scienceOfRevenue;
  const people = [funded * (1 - p.platformPart), funded * p.platformPart, funded * p.foreignPart];
  const known = classes.columns.knowledgeAtStart;
  let all = 0;
  for (let k = 0; k < classes.count; k++) all += known[k];
  let key = 0;
  for (let k = 0; k < classes.count; k++)
    INSTITUTE_KINDS.forEach((_, kind) => {
      const row = institutes.add(key++);
      institutes.columns.kind[row] = kind;
      institutes.columns.technology[row] = k;
      institutes.columns.part[row] = known[k] / all;
      settle(world, row, people[kind] * (known[k] / all));
    });
  setScience(world, 0);
  setUnderWay(world);
  classes.columns.scienceAtStart.set(classes.columns.science.subarray(0, classes.count));
  classes.columns.position.set(classNumbers(parameters.classes, 'position'));
  setStandards(world);
}

function researchersOf({ firms: { columns, count } }: World): number {
  let sum = 0;
  for (let row = 0; row < count; row++) sum += columns.researchers[row] * columns.weight[row];
  return sum;
}

/** Gives an institute its people, and what they have found out and have under way when they were as many for long. */
function settle(
  { institutes, parameters: { science: p } }: World,
  row: number,
  people: number,
): void {
  const { kind, posts, staff, begun, early, middle, late, applied, basic } = institutes.columns;
  const share = kind[row] === INSTITUTE_KIND.laboratory ? PRIMITIVES.basicResearchShare.base : 0;
  posts[row] = people;
  staff[row] = people;
  begun[row] = people * (1 - share) * p.appliedYears;
  applied[row] = (people * (1 - share)) / p.appliedDecay;
  for (const step of [early, middle, late]) step[row] = (people * share * p.basicYears) / STEPS;
  basic[row] = (people * share) / p.basicDecay;
}

/** Standards of 2015: each class has one, of an age that its number gives; the city wrote those where it stood high. */
function setStandards({ classes, parameters: { standards: p } }: World): void {
  const { writer, standardSince, led, installed, position } = classes.columns;
  for (let k = 0; k < classes.count; k++) {
    const citys = position[k] >= p.ledAtStart;
    writer[k] = citys ? WRITER.city : WRITER.others;
    led[k] = Number(citys);
    standardSince[k] = -Math.floor(p.life * (k / classes.count));
    installed[k] = 1;
  }
}
