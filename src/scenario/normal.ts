/** Short forms of a scenario file written out, so that one schema reads them all; places stay those of the file. */
import type { Locate } from './document.ts';

type Plain = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of entries is a programme of entries, a name in a stack is a member, and a rule is a list of one. */
export function normalised(document: unknown): unknown {
  if (!isMapping(document) || !('programme' in document)) return document;
  const { programme } = document;
  const whole = Array.isArray(programme) ? { entries: programme as unknown[] } : programme;
  if (!isMapping(whole)) return document;
  const { stack, entries } = whole;
  return {
    ...document,
    programme: {
      ...whole,
      ...(Array.isArray(stack) ? { stack: stack.map(memberOf) } : {}),
      ...(Array.isArray(entries) ? { entries: entries.map(withRules) } : {}),
    },
  };
}

function memberOf(member: unknown): unknown {
  return typeof member === 'string' ? { use: member } : withRules(member);
}

/** An entry or member whose rules are lists. */
export function withRules(item: unknown): unknown {
  if (!isMapping(item)) return item;
  const lists = (['when', 'unless'] as const).flatMap((key) =>
    isMapping(item[key]) ? [[key, [item[key]]] as const] : [],
  );
  return lists.length === 0 ? item : { ...item, ...Object.fromEntries(lists) };
}

/** Finds places of a document that was written out in the file as it was written. */
export function locateIn(document: unknown, locate: Locate): Locate {
  return (path, message, hints) => locate(original(document, path), message, hints);
}

function original(document: unknown, path: readonly PropertyKey[]): PropertyKey[] {
  const found: PropertyKey[] = [];
  let at: unknown = document;
  for (const part of path) {
    if (isLeftOut(at, found.at(-1), part)) continue;
    found.push(part);
    at = childOf(at, part);
  }
  return found;
}

/** Whether a step of a path is not written in the file, since a short form stands there. */
function isLeftOut(at: unknown, last: PropertyKey | undefined, part: PropertyKey): boolean {
  if (part === 'entries') return last === 'programme' && Array.isArray(at);
  if (part === 'use') return typeof at === 'string';
  return part === 0 && (last === 'when' || last === 'unless') && !Array.isArray(at);
}

function childOf(value: unknown, part: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(part)];
  return isMapping(value) && Object.hasOwn(value, String(part)) ? value[String(part)] : undefined;
}
