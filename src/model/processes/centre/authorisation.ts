/** Authorisation items: what the city asks to decide itself, and the answers. */
import { normal } from '../../../kernel/distributions.ts';
import { exp } from '../../../kernel/math.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import { STAGE } from '../../agents.ts';
import { deskRow, GATE, LEVEL } from '../../gates.ts';
import { process, type AuthorisationItem, type World } from '../../world.ts';
import { authorisation, deskOf, DOMAIN_OF_CLASS } from '../desk/competence.ts';
import { NOT_QUEUED } from '../gate/queue.ts';

const PURPOSE = { granted: 0, delay: 1 } as const;

/**
 * The city asks for items of its list one after another; each is answered once, after a delay, by a national body.
 *
 * Where an item is granted, cases of the class at that gate go to a desk of the city from then on. The city gives
 * it the posts of the share of work that moves, at its own cost.
 */
export const centreAuthorisation = process({
  name: 'centre.authorisation',
  why: 'Before desks are staffed: a new desk starts with posts of its own.',
  reads: ['parameters', 'policy', 'scratch', 'settings'],
  writes: ['firms', 'classes', 'desks', 'city', 'fiscal', 'ledger', 'tally'],
  run(world, draws, month) {
    const { settings, policy, parameters, city, fiscal } = world;
    const wanted = Math.floor(policy.read('authorisationRequests'));
    const { requested } = city.columns;
    const before = requested[0];
    requested[0] = Math.max(before, Math.min(wanted, settings.items.length));
    if (requested[0] === 0) return;
    const firms = firmsByClass(world);
    let posts = 0;
    settings.items.slice(0, requested[0]).forEach((item, number) => {
      if (number >= before) asked(world.classes, item.gate)[item.kind] = month;
      const granted = authorisation(world.classes, item.gate);
      if (granted[item.kind] === 0 && answered(world, item, { number, month, draws }))
        takeOver(world, item, firms);
      if (granted[item.kind] === 1) posts += postsOf(world, item, firms);
    });
    const { requestCost, postCost } = parameters.regulation;
    fiscal.payStaff('authorisationRequests', month, (requested[0] - before) * requestCost);
    fiscal.payStaff('authorisationRequests', month, posts * postCost);
  },
});

/** The column that says since when the city has asked to keep a gate. */
function asked({ columns }: World['classes'], gate: number): Float64Array {
  if (gate === GATE.classification) return columns.askedClassification;
  return gate === GATE.certification ? columns.askedCertification : columns.askedAccess;
}

interface Request {
  readonly number: number;
  readonly month: number;
  readonly draws: ProcessDraws;
}

/** Whether an item that was asked for is granted by this month. */
function answered(
  {
    parameters,
    settings: { answers },
    classes,
  }: Pick<World, 'parameters' | 'settings' | 'classes'>,
  { kind, gate }: AuthorisationItem,
  { number, month, draws }: Request,
): boolean {
  const p = parameters.regulation;
  if (answers === 'not granted') return false;
  const granted =
    answers === 'granted' || draws.lasting(PURPOSE.granted).uniform(number) < p.grantChance;
  const z = normal(draws.lasting(PURPOSE.delay).uniform(number));
  return granted && month >= asked(classes, gate)[kind] + p.answerDelay * exp(p.answerSpread * z);
}

type Desks = Pick<World, 'firms' | 'classes' | 'desks' | 'settings'>;

/** Cases of a class go to the city's desk from now on, with the posts of their share of the old desk's work. */
function takeOver(world: Desks, item: AuthorisationItem, firms: Float64Array): void {
  const { kind, gate } = item;
  const before = deskOf(world, kind, gate);
  const share = shareOf(world, item, firms);
  authorisation(world.classes, gate)[kind] = 1;
  if (before < 0) return;
  queueAnew(world.firms, item);
  const after = deskRow(DOMAIN_OF_CLASS[kind], gate, LEVEL.city);
  const { posts, staff, skill, reported, usual } = world.desks.columns;
  const had = staff[after];
  const coming = staff[before] * share;
  if (coming > 0) skill[after] = (skill[after] * had + skill[before] * coming) / (had + coming);
  for (const column of [posts, staff, reported, usual]) {
    const moved = column[before] * share;
    column[after] += moved;
    column[before] -= moved;
  }
}

/** Cases of the class at the gate join the queue of the new desk. */
function queueAnew({ columns, count }: World['firms'], { kind, gate }: AuthorisationItem): void {
  const { technology, stage, ahead } = columns;
  for (let row = 0; row < count; row++)
    if (technology[row] === kind && stage[row] === STAGE.classification + gate)
      ahead[row] = NOT_QUEUED;
}

/** Part of a desk's work that comes from a class: its part of the firms in the classes that go there. */
function shareOf(world: Desks, { kind, gate }: AuthorisationItem, firms: Float64Array): number {
  const desk = deskOf(world, kind, gate);
  let all = 0;
  for (let other = 0; other < firms.length; other++)
    if (deskOf(world, other, gate) === desk) all += firms[other];
  return all > 0 ? firms[kind] / all : 0;
}

function firmsByClass({
  firms: { columns, count },
  scratch,
}: Pick<World, 'firms' | 'scratch'>): Float64Array {
  const { alive, technology, weight } = columns;
  const firms = scratch.exactly('firms by class', DOMAIN_OF_CLASS.length);
  for (let row = 0; row < count; row++) firms[technology[row]] += weight[row] * alive[row];
  return firms;
}

/** Posts that the city pays because it keeps a gate for a class. */
function postsOf(world: Desks, item: AuthorisationItem, firms: Float64Array): number {
  const desk = deskRow(DOMAIN_OF_CLASS[item.kind], item.gate, LEVEL.city);
  return world.desks.columns.posts[desk] * shareOf(world, item, firms);
}
