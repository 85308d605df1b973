/** What experiments share: who is eligible, what is raised afterwards, who keeps the gates. */
import { Stream, type Draws } from '../../kernel/random.ts';
import { STRATUM } from '../../model/agents.ts';
import type { EventName } from '../../model/biography.ts';
import type { ModelData } from '../../model/index.ts';
import { CLASS_IDS, CLASSES, type ClassId } from '../../model/parameters/classes.ts';
import { LISTED } from '../../model/processes/fund/exits.ts';
import type { World } from '../../model/world.ts';
import type { History } from '../panel.ts';
import type { StudySetup } from './study.ts';

/** Months over which an experiment watches what a venture raises. */
export const WATCHED = 24;

/** Rows of living ventures that were not sold or listed and that a test accepts, in birth order. */
export function venturesThat(world: World, accept: (row: number) => boolean): number[] {
  const { alive, stratum, rounds } = world.firms.columns;
  const rows: number[] = [];
  for (let row = 0; row < world.firms.count; row++) {
    const open =
      alive[row] === 1 && stratum[row] === STRATUM.equitySeeker && (rounds[row] ?? 0) < LISTED;
    if (open && accept(row)) rows.push(row);
  }
  return rows;
}

/** Draws of an experiment, apart from every draw of the model. */
export function drawsOf(study: string, { seed, replicate }: StudySetup): (month: number) => Draws {
  const stream = new Stream(seed, replicate, `evidence ${study}`);
  return (month) => stream.at(month);
}

/** Amounts of one kind of event by venture, with their months. */
export type Amounts = ReadonlyMap<
  number,
  readonly { readonly month: number; readonly yuan: number }[]
>;

export function amountsOf(wanted: EventName, { events }: Pick<History, 'events'>): Amounts {
  const amounts = new Map<number, { month: number; yuan: number }[]>();
  for (const { event, firm, month, value } of events) {
    if (event !== wanted) continue;
    const known = amounts.get(firm) ?? [];
    known.push({ month, yuan: value });
    amounts.set(firm, known);
  }
  return amounts;
}

/** Yuan of a venture from a month on and before another. */
export function sumBetween(amounts: Amounts, key: number, from: number, to: number): number {
  return (amounts.get(key) ?? [])
    .filter(({ month }) => month >= from && month < to)
    .reduce((sum, { yuan }) => sum + yuan, 0);
}

/** The same data with other keepers of the gates of some classes. @param kept who keeps the gates of a class instead */
export function withKeepers(
  data: ModelData,
  kept: (gates: Keepers, kind: number) => Keepers,
): ModelData {
  const competence = Object.fromEntries(
    CLASS_IDS.map((id, kind) => [id, kept(data.competence[id], kind)]),
  ) as ModelData['competence'];
  return { ...data, competence };
}

type Keepers = ModelData['competence'][ClassId];

/** The same data with every access gate kept by the city, as where the regulator that runs a sandbox also decides. */
export function withOneRegulator(data: ModelData): ModelData {
  return withKeepers(data, (gates) =>
    gates.access === 'none' ? gates : { ...gates, access: 'city' },
  );
}

const MANY = 0.2;

/** By class, whether enough of its products are regulated for a study of its gates. */
export const IS_REGULATED = CLASS_IDS.map((id) => CLASSES[id].regulatedShare >= MANY);
