/** A lever of a programme as one value, whatever its dates: what a slider shows, and what moving it does. */
import {
  BRANCH_MONTH,
  LEVERS,
  type LeverId,
  type LeverSetting,
  type Programme,
} from '../model/index.ts';
import { inCatalogueOrder } from './resolve.ts';
import { USUAL_RAMP } from './usual.ts';

/** A lever as a scenario sets it that says no more than its value: from 2021-01 with the usual ramp. */
export function usualSetting(lever: LeverId, value: number): LeverSetting {
  return { lever, from: BRANCH_MONTH, ramp: USUAL_RAMP, value, after2025: 'keep' };
}

/** Settings of a lever in a programme. */
export function settingsOf(programme: Programme, lever: LeverId): Programme {
  return programme.filter((setting) => setting.lever === lever);
}

/** The one value that a lever has in a programme: the farthest from neutral of its dated ones. */
export function shownValue(programme: Programme, lever: LeverId): number {
  const { neutral } = LEVERS[lever];
  return settingsOf(programme, lever).reduce(
    (far, { value }) => (Math.abs(value - neutral) > Math.abs(far - neutral) ? value : far),
    neutral,
  );
}

/** Digits that a scaled value keeps: what a slider moves needs no more, and a link holds each. */
const DIGITS = 6;

/**
 * The programme with a lever moved so that its shown value is the one given: all its dated values keep their
 * proportion to it. At neutral it leaves the programme.
 */
export function withShownValue(programme: Programme, lever: LeverId, value: number): Programme {
  const { neutral, range } = LEVERS[lever];
  const own = settingsOf(programme, lever);
  const others = programme.filter((setting) => setting.lever !== lever);
  if (value === neutral) return others;
  const far = shownValue(programme, lever);
  if (far === neutral) return inCatalogueOrder([...others, usualSetting(lever, value)]);
  const factor = (value - neutral) / (far - neutral);
  const scaled = own.map((setting) => {
    if (setting.value === far) return { ...setting, value };
    const moved = neutral + (setting.value - neutral) * factor;
    const inside = Math.min(range[1], Math.max(range[0], moved));
    return { ...setting, value: Number(inside.toPrecision(DIGITS)) };
  });
  return inCatalogueOrder([...others, ...scaled]);
}
