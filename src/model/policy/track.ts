/** One lever of a programme over time: which of its settings is in force in a month, and at which value. */
import { LEVERS, type LeverId } from '../levers/index.ts';
import { grownValue, type Beginning, type LeverSetting, type Programme } from './programme.ts';
import { ruleKey, type Rule } from './rule.ts';
import type { Rules } from './rules.ts';

/** A setting with the numbers of its rules, and the month in which it ends. */
interface Section {
  readonly setting: LeverSetting;
  readonly when: readonly number[];
  readonly unless: readonly number[];
  readonly end: number;
  /** Place in the programme: of two that began together with the same `from`, the later counts. */
  readonly place: number;
}

interface InForce {
  readonly section: Section;
  readonly began: number;
  /** Whether it was taken out, so that what is left of it fades. */
  readonly isOut: boolean;
}

/** Months over which a lever returns to neutral when a rule takes its setting out. */
const RETURN_MONTHS = 12;

/** Settings that follow each other have the same rank and the same rules. */
function sequenceOf({ rank = 0, when = [], unless = [] }: LeverSetting): string {
  return JSON.stringify([rank, when.map(ruleKey), unless.map(ruleKey)]);
}

export class Track {
  readonly lever: LeverId;
  readonly #rules: Rules;
  readonly #sections: readonly Section[];
  /** Where each section began last: the month, and the value in force before. */
  readonly #beginnings: (Beginning | undefined)[] = [];

  constructor(lever: LeverId, programme: Programme, rules: Rules) {
    this.lever = lever;
    this.#rules = rules;
    const own = programme.filter((setting) => setting.lever === lever);
    const keys = rules.list.map(ruleKey);
    const numbers = (of: readonly Rule[] = []) => of.map((rule) => keys.indexOf(ruleKey(rule)));
    this.#sections = own.map((setting, place) => ({
      setting,
      when: numbers(setting.when),
      unless: numbers(setting.unless),
      end: endOf(setting, own),
      place,
    }));
  }

  /** The lever's value in a month. A pure function of the programme and of the months in which rules went on and off. */
  valueAt(month: number): number {
    const { neutral } = LEVERS[this.lever];
    const found = this.#inForce(month);
    if (found === undefined) return neutral;
    const { section, began, isOut } = found;
    const before = this.#beginning(section, began);
    if (!isOut) return grownValue(section.setting, month, before);
    const returned = { ...section.setting, value: neutral, ramp: RETURN_MONTHS };
    return grownValue(returned, month, before);
  }

  #beginning({ place }: Section, began: number): Beginning {
    const known = this.#beginnings[place];
    if (known?.month === began) return known;
    const found = { month: began, value: this.#valueBefore(began) };
    this.#beginnings[place] = found;
    return found;
  }

  #valueBefore(month: number): number {
    return month === 0 ? LEVERS[this.lever].neutral : this.valueAt(month - 1);
  }

  #inForce(month: number): InForce | undefined {
    let best: InForce | undefined;
    for (const section of this.#sections) {
      const candidate = this.#candidate(section, month);
      if (candidate !== undefined && (best === undefined || isStronger(candidate, best)))
        best = candidate;
    }
    return best;
  }

  /** A section as it stands in a month: acting since a month, taken out since one, or neither. */
  #candidate(section: Section, month: number): InForce | undefined {
    const { setting, when, unless, end } = section;
    if (month < setting.from) return undefined;
    const out = this.#outSince(unless, month);
    if (!Number.isNaN(out) && out > setting.from)
      return month < out + RETURN_MONTHS ? { section, began: out, isOut: true } : undefined;
    if (!Number.isNaN(out) || month > end) return undefined;
    let began = setting.from;
    for (const number of when) {
      const since = this.#rules.since(number, month);
      if (Number.isNaN(since)) return undefined;
      began = Math.max(began, since);
    }
    return { section, began, isOut: false };
  }

  /** Since when any of these rules has been on; NaN when none is. */
  #outSince(unless: readonly number[], month: number): number {
    let first = Number.NaN;
    for (const number of unless) {
      const since = this.#rules.since(number, month);
      if (!Number.isNaN(since) && !(first <= since)) first = since;
    }
    return first;
  }
}

/** Last month of a setting: its own, else the one before the next of its sequence begins. */
function endOf(setting: LeverSetting, own: Programme): number {
  if (setting.until !== undefined) return setting.until;
  const key = sequenceOf(setting);
  let end = Infinity;
  for (const other of own)
    if (other.from > setting.from && sequenceOf(other) === key) end = Math.min(end, other.from - 1);
  return end;
}

/** What is in force before what was taken out; a higher rank; a rule before none; what began later; what is written later. */
function isStronger(a: InForce, b: InForce): boolean {
  if (a.isOut !== b.isOut) return b.isOut;
  const order = [
    (b.section.setting.rank ?? 0) - (a.section.setting.rank ?? 0),
    Number(b.section.when.length > 0) - Number(a.section.when.length > 0),
    b.began - a.began,
    b.section.setting.from - a.section.setting.from,
    b.section.place - a.section.place,
  ];
  return (order.find((difference) => difference !== 0) ?? 0) < 0;
}

/** A track for each lever of a programme, in its order. */
export function tracksOf(programme: Programme, rules: Rules): Track[] {
  const levers = [...new Set(programme.map(({ lever }) => lever))];
  return levers.map((lever) => new Track(lever, programme, rules));
}
