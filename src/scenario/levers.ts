/** Levers of a programme at other values. */
import { monthLabel } from '../kernel/clock.ts';
import type { Text } from '../kernel/declare.ts';
import {
  FIRST_YEAR,
  LEVER_IDS,
  type LeverId,
  type LeverSetting,
  type Programme,
} from '../model/index.ts';
import { inCatalogueOrder } from './resolve.ts';
import { usualSetting } from './shown.ts';

/** A lever, or of one with several entries that which starts in a month, as `fundCommitment@2026-01`. */
export interface LeverTarget {
  readonly lever: LeverId;
  readonly from?: string;
}

/** What a name means; nothing where it names no lever. */
export function leverTarget(name: string): LeverTarget | undefined {
  const [id, from, ...more] = name.split('@');
  const lever = LEVER_IDS.find((each) => each === id);
  if (lever === undefined || more.length > 0) return undefined;
  return from === undefined ? { lever } : { lever, from };
}

function startOf({ from }: LeverSetting): string {
  return monthLabel(FIRST_YEAR, from);
}

/** Names by which the entries of a lever can be set one by one. */
function entryNames(programme: Programme, lever: LeverId): string[] {
  const own = programme.filter((setting) => setting.lever === lever);
  return [...new Set(own.map((setting) => `${lever}@${startOf(setting)}`))];
}

/** Why a name sets nothing of a programme, and which names would; nothing where it does. */
export function targetFault(
  programme: Programme,
  { lever, from }: LeverTarget,
): { readonly message: Text; readonly expected: string } | undefined {
  const names = entryNames(programme, lever);
  const expected = names.join(', ');
  if (from === undefined)
    return names.length < 2
      ? undefined
      : {
          message: {
            en: `${lever} has ${names.length} entries; say which`,
            zh: `${lever} 有${names.length}项，须指明其一`,
          },
          expected,
        };
  if (names.includes(`${lever}@${from}`)) return undefined;
  const message = {
    en: `${lever} has no entry that starts in ${from}`,
    zh: `${lever} 没有自 ${from} 开始的条目`,
  };
  return { message, expected: expected === '' ? lever : expected };
}

/**
 * The programme with levers, or single entries of them, at the values given: their dates stay, and a lever that the
 * programme does not have starts in 2021-01 with the usual ramp.
 *
 * @param values by name; each must have passed {@link targetFault}
 */
export function withValues(
  programme: Programme,
  values: Iterable<readonly [name: string, value: number]>,
): Programme {
  let changed = programme;
  for (const [name, value] of values) {
    const target = leverTarget(name);
    if (target === undefined) continue;
    const isMeant = (setting: LeverSetting) =>
      setting.lever === target.lever && (target.from ?? startOf(setting)) === startOf(setting);
    changed = changed.some(isMeant)
      ? changed.map((setting) => (isMeant(setting) ? { ...setting, value } : setting))
      : [...changed, usualSetting(target.lever, value)];
  }
  return inCatalogueOrder(changed);
}
