/** A programme: levers over time, and the value each primitive has in a month because of it. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { LEVER_IDS, LEVERS, type LeverId } from '../levers/index.ts';
import { PRIMITIVE_IDS, PRIMITIVES, type PrimitiveId } from './primitives.ts';

/** One lever in a programme. Months count from January 2015. */
export interface LeverSetting {
  readonly lever: LeverId;
  /** First month in which it acts. */
  readonly from: number;
  /** Months over which it grows from neutral to its value; 0 is at once. */
  readonly ramp: number;
  readonly value: number;
  /** Last month in which it acts; without one it acts to the end. */
  readonly until?: number;
  /** What happens after 2025: it stays, or fades to neutral over five years. */
  readonly after2025: 'keep' | 'fade';
}

export type Programme = readonly LeverSetting[];

const PLAN_END = 132; // January 2026
const FADE_MONTHS = 5 * MONTHS_PER_YEAR;

/** The lever's value in a month. */
export function valueInForce(setting: LeverSetting, month: number): number {
  const { neutral } = LEVERS[setting.lever];
  if (month < setting.from || month > (setting.until ?? month)) return neutral;
  const grown = setting.ramp === 0 ? 1 : Math.min(1, (month - setting.from + 1) / setting.ramp);
  const left =
    setting.after2025 === 'keep'
      ? 1
      : Math.max(0, 1 - Math.max(0, month - PLAN_END + 1) / FADE_MONTHS);
  return neutral + (setting.value - neutral) * grown * left;
}

const NEUTRAL = Object.fromEntries(LEVER_IDS.map((id) => [id, LEVERS[id].neutral])) as Readonly<
  Record<LeverId, number>
>;

/** Values of all levers in a month, neutral for those that the programme does not name. */
export function leversInForce(programme: Programme, month: number): Record<LeverId, number> {
  const values = { ...NEUTRAL };
  for (const setting of programme) values[setting.lever] = valueInForce(setting, month);
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
