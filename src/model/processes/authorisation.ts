/** Authorisation items: what the city asks to decide itself, and the answers. */
import { exp } from '../../kernel/math.ts';
import { normal } from '../../kernel/distributions.ts';
import type { ProcessDraws } from '../../kernel/schedule.ts';
import { GATE, LEVEL, deskRow } from '../gates.ts';
import { process, type AuthorisationItem, type World } from '../world.ts';
import { authorisation, deskOf, DOMAIN_OF_CLASS } from './desks.ts';

const NAME = 'centre.authorisation';
const PURPOSE = { granted: 0, delay: 1 } as const;

/**
 * The city asks for items of its list one after another; each is answered once, after a delay, by a national body.
 *
 * Where an item is granted, cases of the class at that gate go to a desk of the city from then on. The city gives
 * it the posts of the share of work that moves, at its own cost.
 */
export const authorisations = process({
  name: NAME,
  why: 'Before desks are staffed: a new desk starts with posts of its own.',
  reads: ['parameters', 'policy', 'settings'],
  writes: ['classes', 'desks', 'city', 'fiscal', 'ledger', 'tally'],
  run(world, draws, month) {
    const { settings, policy, parameters, city } = world;
    const wanted = Math.floor(policy.read('authorisationRequests', NAME));
    const { requested } = city.columns;
    const before = requested[0];
    requested[0] = Math.max(before, Math.min(wanted, settings.items.length));
    let posts = 0;
    settings.items.slice(0, requested[0]).forEach((item, number) => {
      if (number >= before) asked(world.classes, item.gate)[item.kind] = month;
      const granted = authorisation(world.classes, item.gate);
      if (granted[item.kind] === 0 && answered(world, item, { number, month, draws }))
        takeOver(world, item);
      if (granted[item.kind] === 1) posts += postsOf(world, item);
    });
    pay(world, month, (requested[0] - before) * parameters.regulation.requestCost);
    pay(world, month, posts * parameters.regulation.postCost);
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

type TakingOver = Pick<World, 'classes' | 'desks' | 'settings'>;

/** Cases of a class go to the city's desk from now on, with the posts of their share of the old desk's work. */
function takeOver(world: TakingOver, { kind, gate }: AuthorisationItem): void {
  const { classes, desks } = world;
  const before = deskOf(world, kind, gate);
  authorisation(classes, gate)[kind] = 1;
  if (before < 0) return;
  const after = deskRow(DOMAIN_OF_CLASS[kind], gate, LEVEL.city);
  const { posts, staff, skill, reported, usual } = desks.columns;
  const share = 1 / classesOf(DOMAIN_OF_CLASS[kind]);
  const moved = posts[before] * share;
  posts[after] += moved;
  staff[after] += moved;
  skill[after] = Math.max(skill[after], skill[before]);
  reported[after] += reported[before] * share;
  reported[before] -= reported[before] * share;
  usual[after] += usual[before] * share;
  usual[before] -= usual[before] * share;
}

function classesOf(domain: number): number {
  return DOMAIN_OF_CLASS.filter((other) => other === domain).length;
}

/** Posts that the city pays because it keeps a gate for a class. */
function postsOf({ desks }: Pick<World, 'desks'>, { kind, gate }: AuthorisationItem): number {
  const domain = DOMAIN_OF_CLASS[kind];
  return desks.columns.posts[deskRow(domain, gate, LEVEL.city)] / classesOf(domain);
}

function pay(
  { fiscal, tally }: Pick<World, 'fiscal' | 'tally'>,
  month: number,
  yuan: number,
): void {
  const outlay = { account: 'generalBudget', to: 'households', yuan, kind: 'public pay' } as const;
  tally.generalBudget += fiscal.pay('authorisationItems', month, outlay);
}
