/** Technical standards of each class: who writes the next one, and how ripe the technology is then. */
import { exponential } from '../../../kernel/distributions.ts';
import { exp } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import { process, type World } from '../../world.ts';

/** Who wrote the standard of a class. */
export const WRITER = { nobody: 0, others: 1, city: 2 } as const;

/**
 * A class has one standard at a time. While it has none, drafters of the city work on it beside those of others, who need
 * as long in every scenario. Who is first writes it; associations of the city may bring out one of their own meanwhile.
 *
 * A standard freezes what is known. One that is written when the technology is young has flaws, and stays the longer the
 * more use it.
 */
export const standardMaking = process({
  name: 'standard.making',
  why: 'Beside written rules: what a standard says spares rounds this month already.',
  reads: ['parameters', 'policy'],
  writes: ['classes', 'ledger', 'fiscal', 'tally'],
  run(world, draws, month) {
    const posts = {
      lane: world.policy.read('standardsLaneShare'),
      city: world.parameters.standards.drafters + world.policy.read('standardsPosts'),
      association: world.policy.read('associationPosts'),
      abroad: world.policy.read('recognitionPosts'),
    };
    const recognised = recognisedPart(posts.abroad, world.parameters.standards);
    renew(world, month);
    draft(world, posts, draws.lasting(0), month);
    useStandards(world, recognised);
    payDrafters(world, posts, month);
  },
});

type Standards = Pick<World, 'classes' | 'parameters' | 'tally'>;

/** Posts that draft: for the standard of a class, for one of an association, and for recognition abroad. */
interface Posts {
  /** Part of the city's drafting that goes to the class on the lane. */
  readonly lane: number;
  readonly city: number;
  readonly association: number;
  readonly abroad: number;
}

/** Part of foreign markets that recognises standards of the city: the usual part, and more of the rest with people who seek it. */
export function recognisedPart(
  posts: number,
  p: { readonly recognised: number; readonly recognisedBy: number },
): number {
  return 1 - (1 - p.recognised) * exp(-posts / p.recognisedBy);
}

/** How far a standard falls short of a ripe one when the technology was open for so many months. */
export function flawOf(
  months: number,
  p: { readonly earlyFlaw: number; readonly ripening: number },
): number {
  return p.earlyFlaw * exp(-months / p.ripening);
}

/**
 * A new generation of technology leaves standards behind when their time is over. One that many use lasts longer, and so does
 * one that a rule cites.
 */
function renew({ classes, parameters }: Standards, month: number): void {
  const { writer, standardSince, installed, led, standardDraft, associationDraft, generation } =
    classes.columns;
  const { citing } = classes.columns;
  const { standards: p, rules } = parameters;
  for (let k = 0; k < classes.count; k++) {
    if (writer[k] === WRITER.nobody) continue;
    const life = p.life * (1 + p.lockIn * installed[k] + rules.citedLife * citing[k]);
    if (month - standardSince[k] < life) continue;
    writer[k] = WRITER.nobody;
    generation[k] += 1;
    standardSince[k] = month;
    for (const column of [installed, led, standardDraft, associationDraft]) column[k] = 0;
  }
}

/** Whether a class has a standard of its own or of an association. */
export function hasStandard({ columns }: World['classes'], k: number): boolean {
  return columns.writer[k] !== WRITER.nobody || columns.led[k] > 0;
}

/** The part of the city's drafting on the lane goes to the class without a standard in which most firms have products under way. */
function draftOnLane({ columns, count }: World['classes'], work: number): void {
  const { writer, busy, standardDraft } = columns;
  let best = -1;
  for (let k = 0; k < count; k++) {
    if (writer[k] !== WRITER.nobody) continue;
    if (best < 0 || busy[k] > busy[best]) best = k;
  }
  if (best >= 0) standardDraft[best] += work;
}

/** Drafters share their work among the classes without a standard, beside what they keep for the class on the lane. */
function draft(
  { classes, parameters: { standards: p } }: Standards,
  posts: Posts,
  lots: Draws,
  month: number,
): void {
  const { writer, standardSince, standardDraft, associationDraft, generation, key } =
    classes.columns;
  const { led, flaw } = classes.columns;
  const { associationWeight } = p;
  let open = 0;
  for (let k = 0; k < classes.count; k++) open += Number(writer[k] === WRITER.nobody);
  if (posts.lane > 0) draftOnLane(classes, posts.city * posts.lane);
  for (let k = 0; k < classes.count; k++) {
    if (writer[k] !== WRITER.nobody) continue;
    const months = month - standardSince[k];
    standardDraft[k] += (posts.city * (1 - posts.lane)) / open;
    associationDraft[k] += posts.association / open;
    const others = exponential(lots.uniform(key[k], generation[k]), 1 / p.others);
    const ready = standardDraft[k] >= p.draftingWork;
    if (!ready && months >= others) setStandard(classes, k, WRITER.others, month);
    else if (ready) {
      setStandard(classes, k, WRITER.city, month);
      led[k] = 1;
      flaw[k] = flawOf(months, p);
    } else if (associationDraft[k] >= p.associationWork && led[k] === 0) {
      led[k] = associationWeight;
      flaw[k] = flawOf(months, p);
    }
  }
}

function setStandard(
  { columns }: World['classes'],
  k: number,
  writer: number,
  month: number,
): void {
  columns.writer[k] = writer;
  columns.standardSince[k] = month;
  if (writer === WRITER.others) columns.led[k] = 0;
}

/** Firms take up the standard of their class. One of the city draws demand here from sellers abroad who follow another. */
function useStandards(
  { classes, parameters: { standards: p }, tally }: Standards,
  recognised: number,
): void {
  const { writer, installed, led, flaw, abroad } = classes.columns;
  let followed = 0;
  for (let k = 0; k < classes.count; k++) {
    if (hasStandard(classes, k)) installed[k] += (1 - installed[k]) / p.uptake;
    abroad[k] *= exp(-p.marketPull * recognised * led[k] * installed[k] * (1 - flaw[k]));
    tally.ledStandards += led[k];
    followed += Number(writer[k] === WRITER.others);
  }
  // One where there is none, so that what is led over what is followed has a value.
  tally.followedStandards = Math.max(1, followed);
}

function payDrafters(
  { ledger, fiscal, parameters: { standards: p } }: Pick<World, 'ledger' | 'fiscal' | 'parameters'>,
  posts: Posts,
  month: number,
): void {
  ledger.pay('city', 'households', p.drafters * p.draftingCost, 'public pay');
  fiscal.payStaff('standardsPosts', month, (posts.city - p.drafters) * p.draftingCost);
  fiscal.payStaff('standardsLaneShare', month, posts.lane * p.laneManagers * p.draftingCost);
  fiscal.payStaff('associationPosts', month, posts.association * p.draftingCost);
  fiscal.payStaff('recognitionPosts', month, posts.abroad * p.draftingCost);
}

/** What of a product's quality is left when it keeps to the standard of its class: less where the city's standard has flaws. */
export function keptQuality({ columns }: World['classes'], k: number): number {
  return 1 - columns.led[k] * columns.installed[k] * columns.flaw[k];
}
