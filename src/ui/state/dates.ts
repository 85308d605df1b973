/** Dated values of a lever as the page edits them: what is typed, and what cannot be. */
import { monthIndex, monthLabel } from '../../kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  LEVERS,
  MONTHS,
  ruleKey,
  type LeverId,
  type LeverSetting,
  type Programme,
} from '../../model/index.ts';
import { settingsOf, usualSetting } from '../../scenario/shown.ts';

/** What of a dated value can be wrong. */
export type DateFault = 'value' | 'from' | 'until' | 'ramp' | 'twice';

export const LONGEST_RAMP = 180;
const MONTHS_PER_YEAR = 12;

/** Reads `2023-07`, `2023/7`, `202307`, `2023年7月` and full-width digits; NaN for anything else. */
export function typedMonth(text: string): number {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const [, year, month] = /^(\d{4})(?:[-/.年])?(\d{1,2})月?$/u.exec(plain) ?? [];
  const of = Number(month);
  if (year === undefined || !(of >= 1 && of <= MONTHS_PER_YEAR)) return Number.NaN;
  return monthIndex(FIRST_YEAR, Number(year), of);
}

/** First and last month that a dated value may begin in. */
export const MONTH_ENDS = [
  monthLabel(FIRST_YEAR, BRANCH_MONTH),
  monthLabel(FIRST_YEAR, MONTHS - 1),
] as const;

const isMonth = (month: number) => month >= BRANCH_MONTH && month < MONTHS;

/** What is wrong with the dated values of a lever; nothing where they can be run. */
export function dateFault(lever: LeverId, own: Programme): DateFault | undefined {
  for (const setting of own) {
    const fault = settingFault(lever, setting);
    if (fault !== undefined) return fault;
  }
  const begun = own.map(beginningOf);
  return new Set(begun).size < begun.length ? 'twice' : undefined;
}

function settingFault(lever: LeverId, setting: LeverSetting): DateFault | undefined {
  const { value, from, until = from, ramp } = setting;
  const [low, high] = LEVERS[lever].range;
  if (!(value >= low && value <= high)) return 'value';
  if (!isMonth(from)) return 'from';
  if (!Number.isInteger(ramp) || ramp < 0 || ramp > LONGEST_RAMP) return 'ramp';
  return isMonth(until) && until >= from ? undefined : 'until';
}

/** Two values of a lever that begin together under the same rules: which of them counts is not said. */
function beginningOf({ from, rank = 0, when = [], unless = [] }: LeverSetting): string {
  return JSON.stringify([from, rank, when.map(ruleKey), unless.map(ruleKey)]);
}

/** A lever's dated values and one more, a year after its last begins, at the same value. */
export function withAnother(programme: Programme, lever: LeverId): Programme {
  const own = settingsOf(programme, lever);
  const last = own.reduce<LeverSetting | undefined>(
    (latest, each) => (latest === undefined || each.from >= latest.from ? each : latest),
    undefined,
  );
  if (last === undefined) return [usualSetting(lever, LEVERS[lever].neutral)];
  const from = firstFree(own, last.from + MONTHS_PER_YEAR);
  return [...own, { ...usualSetting(lever, last.value), from, after2025: last.after2025 }];
}

/** The first month from one on in which no value begins, counted back from the last. */
function firstFree(own: Programme, wanted: number): number {
  const taken = new Set(own.map(({ from }) => from));
  let month = Math.min(wanted, MONTHS - 1);
  while (taken.has(month) && month > BRANCH_MONTH) month -= 1;
  return month;
}
