/** A programme stacked from scenarios of the same folder, dissolved into settings that say all by themselves. */
import {
  LEVER_IDS,
  MONTHS,
  type LeverId,
  type LeverSetting,
  type Programme,
  type Rule,
} from '../model/index.ts';
import { suggested } from './describe.ts';
import type { Locate } from './document.ts';
import { InputError, nearest, type Issue } from './issue.ts';
import { inCatalogueOrder, withoutNotes } from './resolve.ts';
import { ruleFaults, toRule } from './rule.ts';
import { earliestFiring } from './rule-reach.ts';
import type { MemberDocument, ProgrammeDocument } from './schema.ts';

/** A scenario of a stack, with its own programme and what this stack says of it. */
export interface Member {
  readonly name: string;
  readonly programme: Programme;
  /** Rules that must hold for it to be in force. */
  readonly when: readonly Rule[];
  /** Rules of those that replace it: any of them takes it out. */
  readonly unless: readonly Rule[];
  readonly replaces?: string;
  /** Place among `wins`, the strongest highest; 0 for one that is not named there. */
  readonly rank: number;
}

/** Checks what a stack says, beside what its members are. @throws InputError */
export function checkStack({ stack = [], wins = [] }: ProgrammeDocument, locate: Locate): void {
  const names = stack.map(({ use }) => use);
  const issues: Issue[] = [];
  const at = (path: readonly PropertyKey[], en: string, zh: string, hints = {}) =>
    issues.push(locate(['programme', ...path], { en, zh }, hints));
  const known = (name: string, path: readonly PropertyKey[]) => {
    if (names.includes(name)) return;
    const hints = { expected: names.join(', '), ...suggested(nearest(name, names)) };
    at(path, `"${name}" is not in this stack`, `“${name}”不在本组合中`, hints);
  };
  stack.forEach(({ use, replaces, when }, index) => {
    if (names.indexOf(use) < index)
      at(['stack', index, 'use'], `${use} stands twice`, `${use} 重复`);
    for (const { path, message } of ruleFaults(when ?? [], 'when'))
      at(['stack', index, ...path], message.en, message.zh);
    if (replaces === undefined) return;
    known(replaces, ['stack', index, 'replaces']);
    if (replaces === use)
      at(['stack', index, 'replaces'], `${use} cannot replace itself`, `${use} 不能替换自身`);
    if (when === undefined)
      at(['stack', index, 'replaces'], 'replaces needs when', 'replaces 须与 when 同用', {
        expected: 'when: { year: 2026 }',
      });
  });
  wins.forEach((name, index) => {
    known(name, ['wins', index]);
    if (wins.indexOf(name) < index) at(['wins', index], `${name} stands twice`, `${name} 重复`);
  });
  if (issues.length > 0) throw new InputError(issues);
}

/** The members of a stack in its order. @param programmes their own programmes, by place */
export function membersOf(
  { stack = [], wins = [] }: ProgrammeDocument,
  programmes: readonly Programme[],
): Member[] {
  const rulesOf = ({ when = [] }: MemberDocument) => when.map(toRule);
  return stack.map((member, at) => ({
    name: member.use,
    programme: programmes[at] ?? [],
    when: rulesOf(member),
    unless: stack.filter(({ replaces }) => replaces === member.use).flatMap(rulesOf),
    ...(member.replaces === undefined ? {} : { replaces: member.replaces }),
    rank: wins.includes(member.use) ? wins.length - wins.indexOf(member.use) : 0,
  }));
}

/** What members set a lever in the same month without saying which counts. @throws InputError that lists them */
export function checkConflicts(members: readonly Member[], locate: Locate): void {
  const issues = members.flatMap((member, at) =>
    members.slice(0, at).flatMap((other) => {
      if (member.rank !== other.rank || isPhaseOf(members, member, other)) return [];
      const levers = meeting(member, other);
      if (levers.length === 0) return [];
      const message = {
        en: `${other.name} and ${member.name} set the same levers in the same months: ${levers.join(', ')}`,
        zh: `${other.name} 与 ${member.name} 在同一月份设置了相同的政策工具：${levers.join('、')}`,
      };
      const expected = `wins: [${member.name}, ${other.name}]`;
      return [locate(['programme', 'stack', at, 'use'], message, { expected })];
    }),
  );
  if (issues.length > 0) throw new InputError(issues);
}

/** Whether one of two members replaces the other, at once or by others in between. */
function isPhaseOf(members: readonly Member[], a: Member, b: Member): boolean {
  const replaced = (from: Member): string[] => {
    const found: string[] = [];
    for (let at: Member | undefined = from; at?.replaces !== undefined;) {
      const { replaces }: Member = at;
      if (found.includes(replaces)) break;
      found.push(replaces);
      at = members.find(({ name }) => name === replaces);
    }
    return found;
  };
  return replaced(a).includes(b.name) || replaced(b).includes(a.name);
}

/** Levers that both of two members can set in the same months. */
function meeting(a: Member, b: Member): LeverId[] {
  return LEVER_IDS.filter((lever) => doMeet(lever, a, b));
}

/** Programmes as a stack of two, with nothing said of when. */
function pairOf(base: Programme, top: Programme, wins?: 'base' | 'top'): [Member, Member] {
  const plain = { when: [], unless: [] };
  return [
    { ...plain, name: 'base', programme: base, rank: wins === 'base' ? 1 : 0 },
    { ...plain, name: 'top', programme: top, rank: wins === 'top' ? 1 : 0 },
  ];
}

/** Settings of a programme without those of levers that another sets in the very same way. */
function unlike(programme: Programme, other: Programme): Programme {
  const said = (of: Programme, lever: LeverId) =>
    JSON.stringify(withoutNotes(of.filter((setting) => setting.lever === lever)));
  return programme.filter(({ lever }) => said(programme, lever) !== said(other, lever));
}

/** Levers that two programmes set in the same months and not in the same way. */
export function conflictsOf(base: Programme, top: Programme): LeverId[] {
  return meeting(...pairOf(base, unlike(top, base)));
}

/** A programme with another stacked on it. @param wins whose value counts in months in which both set a lever */
export function stackedOn(base: Programme, top: Programme, wins: 'base' | 'top'): Programme {
  return inCatalogueOrder(dissolved(pairOf(base, unlike(top, base), wins), []));
}

function doMeet(lever: LeverId, a: Member, b: Member): boolean {
  const others = spansOf(lever, b);
  return spansOf(lever, a).some(([from, until]) =>
    others.some(([start, end]) => from <= end && start <= until),
  );
}

/** Months in which a member can set a lever. */
function spansOf(lever: LeverId, { programme, when }: Member): (readonly [number, number])[] {
  const earliest = Math.max(0, ...when.map(earliestFiring));
  return programme
    .filter((setting) => setting.lever === lever)
    .map(({ from, until = MONTHS - 1 }) => [Math.max(from, earliest), until] as const)
    .filter(([from, until]) => from <= until);
}

/** Members and entries as one programme: entries count before members, members by what wins. */
export function dissolved(members: readonly Member[], entries: Programme): Programme {
  const layers = members.flatMap(({ programme, when, unless, rank }) =>
    programme.map((setting) => ({ setting: ruled(setting, when, unless), layer: rank })),
  );
  const top = Math.max(0, ...members.map(({ rank }) => rank)) + (members.length > 0 ? 1 : 0);
  return ranked([...layers, ...entries.map((setting) => ({ setting, layer: top }))]);
}

function ruled(
  setting: LeverSetting,
  when: readonly Rule[],
  unless: readonly Rule[],
): LeverSetting {
  const all = [...(setting.when ?? []), ...when];
  const any = [...(setting.unless ?? []), ...unless];
  return {
    ...setting,
    ...(all.length === 0 ? {} : { when: all }),
    ...(any.length === 0 ? {} : { unless: any }),
  };
}

interface Layered {
  readonly setting: LeverSetting;
  readonly layer: number;
}

/** Ranks counted from 0 within each lever, so that a lever that is set in one layer only carries none. */
function ranked(settings: readonly Layered[]): Programme {
  return settings.map(({ setting: { rank = 0, ...setting }, layer }) => {
    const below = settings.filter(
      (other) => other.setting.lever === setting.lever && isBelow(other, { rank, layer }),
    );
    const different = new Set(below.map((other) => `${other.layer} ${other.setting.rank ?? 0}`));
    return different.size === 0 ? setting : { ...setting, rank: different.size };
  });
}

function isBelow(
  other: Layered,
  { rank, layer }: { readonly rank: number; readonly layer: number },
) {
  return other.layer === layer ? (other.setting.rank ?? 0) < rank : other.layer < layer;
}
