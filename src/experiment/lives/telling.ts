/** Which lives of a run are told: one for each criterion, declared here, so that nobody picks them by taste. */
import {
  longestWait,
  lostMoney,
  movedIn,
  movedOut,
  onlyHere,
  outlived,
  raisedToBillion,
  secondChance,
  watchedIncident,
  worstIncident,
  type Figure,
} from './figures.ts';
import type { FirmLife } from './life.ts';
import type { PairedLives } from './record.ts';
import { usualLife } from './usual.ts';

/** Which life is looked at: the one with the programme, or the one without. */
type Arm = 'with' | 'without';

interface Criterion {
  /** The life with the highest figure is told. */
  readonly figure: Figure;
  readonly arm: Arm;
  /** Whether it says something only where there is a programme. */
  readonly compares: boolean;
}

/** In the order in which they choose. */
export const CRITERIA = {
  longestWait: { figure: longestWait, arm: 'with', compares: false },
  secondChance: { figure: secondChance, arm: 'with', compares: false },
  lostMoney: { figure: lostMoney, arm: 'with', compares: false },
  billion: { figure: raisedToBillion, arm: 'with', compares: false },
  watchedIncident: { figure: watchedIncident, arm: 'with', compares: false },
  worstIncident: { figure: worstIncident, arm: 'with', compares: false },
  movedOut: { figure: movedOut, arm: 'with', compares: false },
  movedIn: { figure: movedIn, arm: 'with', compares: false },
  onlyWith: { figure: onlyHere, arm: 'with', compares: true },
  onlyWithout: { figure: onlyHere, arm: 'without', compares: true },
  outlivedWith: { figure: outlived, arm: 'with', compares: true },
  outlivedWithout: { figure: outlived, arm: 'without', compares: true },
} as const satisfies Readonly<Record<string, Criterion>>;

export type CriterionId = keyof typeof CRITERIA | 'usual';

/** One firm in both arms, as far as it exists there. Without a programme there is one arm. */
export interface LifePair {
  readonly key: number;
  readonly code: string;
  readonly with?: FirmLife;
  readonly without?: FirmLife;
}

/** A pair of lives that is told, by which criterion, and the figure that decided. */
export interface Telling extends LifePair {
  readonly criterion: CriterionId;
  readonly figure: number;
}

/** The firm of a key in both arms. @returns nothing where neither has it */
export function pairOf(lives: PairedLives, key: number): LifePair | undefined {
  const { treatment, baseline, hasProgramme } = lives;
  const own = treatment.firms.get(key);
  const other = hasProgramme ? baseline.firms.get(key) : undefined;
  const code = (own ?? other)?.code;
  if (code === undefined) return undefined;
  return { key, code, ...(own && { with: own }), ...(other && { without: other }) };
}

/** The usual life first, then one for each criterion that a life meets; none is told twice. */
export function tellingLives(lives: PairedLives): Telling[] {
  const usual = usualLife(lives.treatment);
  const found: Telling[] = [];
  const tell = (criterion: CriterionId, best: Found | undefined) => {
    const pair = best && pairOf(lives, best.life.key);
    if (pair !== undefined) found.push({ ...pair, criterion, figure: best?.figure ?? 0 });
  };
  tell('usual', usual);
  for (const id of Object.keys(CRITERIA) as (keyof typeof CRITERIA)[]) {
    const told = new Set(found.map(({ key }) => key));
    if (lives.hasProgramme || !CRITERIA[id].compares)
      tell(id, mostTelling(lives, CRITERIA[id], told));
  }
  return found;
}

interface Found {
  readonly life: FirmLife;
  readonly figure: number;
}

/** The life with the highest figure; of equal ones the first by key. */
function mostTelling(
  { treatment, baseline }: PairedLives,
  { figure: figureOf, arm }: Criterion,
  told: ReadonlySet<number>,
): Found | undefined {
  const [own, other] = arm === 'with' ? [treatment, baseline] : [baseline, treatment];
  let best: Found | undefined;
  for (const life of own.firms.values()) {
    const figure = told.has(life.key) ? undefined : figureOf(life, other.firms.get(life.key));
    if (figure === undefined) continue;
    if (best === undefined || isMoreTelling({ life, figure }, best)) best = { life, figure };
  }
  return best;
}

function isMoreTelling({ life, figure }: Found, best: Found): boolean {
  return figure > best.figure || (figure === best.figure && life.key < best.life.key);
}
