/** A programme: levers over time, and the value each primitive has in a month because of it. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import type { Text } from '../../kernel/declare.ts';
import { LEVER_IDS, LEVERS, type LeverId } from '../levers/index.ts';
import type { Rule } from './rule.ts';
import { PRIMITIVE_IDS, PRIMITIVES, type PrimitiveId } from './primitives.ts';

/** One lever in a programme. Months count from January 2015. A lever may have several, one after the other. */
export interface LeverSetting {
  readonly lever: LeverId;
  /** First month in which it acts. */
  readonly from: number;
  /** Months over which it grows to its value, from the value in force the month before; 0 is at once. */
  readonly ramp: number;
  readonly value: number;
  /** Last month in which it acts; without one it acts until the lever's next setting begins, or to the end. */
  readonly until?: number;
  /** What happens after 2025: it stays, or fades to neutral over five years. */
  readonly after2025: 'keep' | 'fade';
  /** Rules that must all hold: it acts from the month in which the last of them fired, not before `from`. */
  readonly when?: readonly Rule[];
  /** Rules of which any takes it out; without another in force the lever then returns to neutral over a year. */
  readonly unless?: readonly Rule[];
  /** Which of two settings of one lever is in force in a month: the higher; 0 when left out. */
  readonly rank?: number;
  /** What a reader should know of it; no process reads it. */
  readonly note?: Text;
}

export type Programme = readonly LeverSetting[];

const PLAN_END = 132; // January 2026
const FADE_MONTHS = 5 * MONTHS_PER_YEAR;

/** Where a setting begins to act: its month, and the value that was in force the month before. */
export interface Beginning {
  readonly month: number;
  readonly value: number;
}

/** The value that a setting gives its lever in a month in which it acts, once it is known where it began. */
export function grownValue(setting: LeverSetting, month: number, began: Beginning): number {
  const { neutral } = LEVERS[setting.lever];
  const grown = setting.ramp === 0 ? 1 : Math.min(1, (month - began.month + 1) / setting.ramp);
  const left =
    setting.after2025 === 'keep'
      ? 1
      : Math.max(0, 1 - Math.max(0, month - PLAN_END + 1) / FADE_MONTHS);
  const before = (began.value - neutral) * (1 - grown);
  return neutral + (before + (setting.value - neutral) * grown * left);
}

/** The value of a lever in a month that has this one setting, without rules. */
export function valueInForce(setting: LeverSetting, month: number): number {
  const { neutral } = LEVERS[setting.lever];
  if (month < setting.from || month > (setting.until ?? month)) return neutral;
  return grownValue(setting, month, { month: setting.from, value: neutral });
}

const NEUTRAL = Object.fromEntries(LEVER_IDS.map((id) => [id, LEVERS[id].neutral])) as Readonly<
  Record<LeverId, number>
>;

/** Values of all levers, neutral for those that are not given. */
export function leversAt(
  given: Iterable<readonly [LeverId, number]> = [],
): Record<LeverId, number> {
  const values = { ...NEUTRAL };
  for (const [lever, value] of given) values[lever] = value;
  return values;
}

const BASES = Object.fromEntries(PRIMITIVE_IDS.map((id) => [id, PRIMITIVES[id].base])) as Readonly<
  Record<PrimitiveId, number>
>;

/** Value of every primitive: its base plus the shifts of all levers, in register order. */
export function primitivesInForce(
  values: Readonly<Record<LeverId, number>>,
): Record<PrimitiveId, number> {
  const inForce = { ...BASES };
  for (const primitive of PRIMITIVE_IDS) inForce[primitive] += shiftOf(primitive, values);
  return inForce;
}

function shiftOf(primitive: PrimitiveId, values: Readonly<Record<LeverId, number>>): number {
  let shift = 0;
  for (const { id, move, neutral } of MOVERS[primitive]) shift += move(values[id]) - neutral;
  return shift;
}

/** The levers that move each primitive, in catalogue order, with the shift that each means when it is neutral. */
export const MOVERS = Object.fromEntries(
  PRIMITIVE_IDS.map((primitive) => [
    primitive,
    LEVER_IDS.flatMap((id) => {
      const move = LEVERS[id].moves[primitive];
      return move === undefined ? [] : [{ id, move, neutral: move(LEVERS[id].neutral) }];
    }),
  ]),
) as Record<
  PrimitiveId,
  { readonly id: LeverId; readonly move: (value: number) => number; readonly neutral: number }[]
>;
