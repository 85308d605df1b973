/** One scenario file by itself: read, of the right shape, its entries in order; other files are not looked at. */
import { monthLabel } from '../kernel/clock.ts';
import type { Text } from '../kernel/declare.ts';
import { FIRST_YEAR, MONTHS, ruleKey, type LeverSetting, type Rule } from '../model/index.ts';
import { describedProblems, MOST_ISSUES } from './describe.ts';
import { readDocument, type Locate } from './document.ts';
import { entryFaults, monthOf, toSettings } from './entry.ts';
import { InputError, type Issue } from './issue.ts';
import { locateIn, normalised } from './normal.ts';
import { targetFaults } from './own-target.ts';
import { toRule } from './rule.ts';
import { earliestFiring, isBelowEveryFigure } from './rule-reach.ts';
import { scenarioSchema, type RuleDocument, type ScenarioDocument } from './schema.ts';
import { SCENARIO_VOCABULARY } from './vocabulary.ts';

export interface Sheet {
  readonly file: string;
  readonly document: ScenarioDocument;
  readonly locate: Locate;
  /** What may be meant and can do nothing. */
  readonly warnings: readonly Issue[];
}

/** A setting, and the entry of the file that it comes from. */
interface Placed {
  readonly setting: LeverSetting;
  readonly entry: number;
}

/** Name of a scenario: its file name without folder and ending. */
export function idOf(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/\.(ya?ml|json)$/u, '');
}

/** Reads one file. @throws InputError with everything that is wrong with it */
export function sheetOf(bytes: Uint8Array, file: string): Sheet {
  const read = readDocument(bytes, file);
  if (!read.ok) throw new InputError(read.issues);
  const value = normalised(read.value);
  const locate = locateIn(read.value, read.locate);
  const shape = scenarioSchema.safeParse(value);
  if (!shape.success) {
    const checked = { value, locate };
    throw new InputError(describedProblems(shape.error.issues, checked, SCENARIO_VOCABULARY));
  }
  const document = shape.data;
  const own = targetFaults(document.targets ?? []).map(({ path, message, expected }) =>
    locate(path, message, expected === undefined ? {} : { expected }),
  );
  const issues = [
    ...faultsOf(document, value, locate),
    ...sequenceFaults(document, locate),
    ...own,
  ];
  if (issues.length > 0) throw new InputError(issues.slice(0, MOST_ISSUES));
  return { file, document, locate, warnings: idleRules(document, locate) };
}

function faultsOf({ programme }: ScenarioDocument, value: unknown, locate: Locate): Issue[] {
  const raw = value as { readonly programme?: { readonly entries?: readonly object[] } };
  return programme.entries.flatMap((entry, index) =>
    entryFaults(entry, Object.keys(raw.programme?.entries?.[index] ?? {})).map(
      ({ path, message, expected }) =>
        locate(
          ['programme', 'entries', index, ...path],
          message,
          expected === undefined ? {} : { expected },
        ),
    ),
  );
}

/** Entries that follow each other: of the same lever and rank and under the same rules. */
function sequencesOf({ programme }: ScenarioDocument): Placed[][] {
  const sequences = new Map<string, Placed[]>();
  for (const [entry, document] of programme.entries.entries()) {
    if (document.value === undefined && document.path === undefined) continue;
    for (const setting of toSettings(document)) {
      const { lever, rank = 0, when = [], unless = [] } = setting;
      const key = JSON.stringify([lever, rank, when.map(ruleKey), unless.map(ruleKey)]);
      sequences.set(key, [...(sequences.get(key) ?? []), { setting, entry }]);
    }
  }
  return [...sequences.values()];
}

/** Two entries of a lever that begin in the same month, or one that goes on into the next. */
function sequenceFaults(document: ScenarioDocument, locate: Locate): Issue[] {
  return sequencesOf(document).flatMap((sequence) => {
    const ordered = [...sequence].sort(
      (a, b) => a.setting.from - b.setting.from || a.entry - b.entry,
    );
    return ordered.flatMap((placed, at) => {
      const next = ordered[at + 1];
      return next === undefined ? [] : between(placed, next, locate);
    });
  });
}

function between(first: Placed, next: Placed, locate: Locate): Issue[] {
  const { lever, from } = next.setting;
  const place = (entry: number, key: string) => ['programme', 'entries', entry, key];
  const month = monthLabel(FIRST_YEAR, from);
  if (first.setting.from === from) {
    const message = {
      en: `lever ${lever} has two entries that start in ${month}`,
      zh: `政策工具 ${lever} 有两项均自 ${month} 开始`,
    };
    const expected = { en: 'each lever once a month', zh: '每个政策工具每月至多一项开始' };
    return [locate(place(next.entry, 'lever'), message, { expected })];
  }
  const { until } = first.setting;
  if (until === undefined || until < from) return [];
  const message = {
    en: `lever ${lever} goes on until ${monthLabel(FIRST_YEAR, until)}, past the start of its next entry`,
    zh: `政策工具 ${lever} 持续至 ${monthLabel(FIRST_YEAR, until)}，晚于下一项的开始`,
  };
  const expected = { en: `a month before ${month}`, zh: `${month}以前的月份` };
  return [locate(place(first.entry, 'until'), message, { expected })];
}

/** Rules that by their dates or bounds alone can never fire while their entry lasts. */
function idleRules({ programme }: ScenarioDocument, locate: Locate): Issue[] {
  return programme.entries.flatMap(({ when = [], unless = [], until }, entry) => {
    const end = until === undefined ? MONTHS - 1 : monthOf(until);
    const find = (rules: readonly RuleDocument[], key: string) =>
      idleAmong(rules, end, (at) => ['programme', 'entries', entry, key, at], locate);
    return [...find(when, 'when'), ...find(unless, 'unless')];
  });
}

/** Warnings of the rules that cannot fire up to a month. */
export function idleAmong(
  rules: readonly RuleDocument[],
  end: number,
  place: (at: number) => readonly PropertyKey[],
  locate: Locate,
): Issue[] {
  return rules.flatMap((rule, at) => {
    const message = whyIdle(toRule(rule), end);
    return message === undefined
      ? []
      : [{ ...locate(place(at), message), isWarning: true as const }];
  });
}

/** Why a rule cannot fire up to a month; nothing where it can. */
function whyIdle(rule: Rule, end: number): Text | undefined {
  const earliest = earliestFiring(rule);
  const month = monthLabel(FIRST_YEAR, earliest);
  if (earliest > end)
    return {
      en: `this rule can never fire: it would be in ${month} at the earliest`,
      zh: `此规则不可能触发：最早也在${month}`,
    };
  return isBelowEveryFigure(rule)
    ? {
        en: `this rule can never fire: ${rule.indicator} is never below 0`,
        zh: `此规则不可能触发：${rule.indicator} 不会低于0`,
      }
    : undefined;
}
