/** The English of Chinese texts on screen, noted as each is taken. */
import type { Noting, Texts } from './spoken.ts';

/** Texts that change with numbers would otherwise fill the memory; what is taken again is noted again. */
const MOST = 20_000;
const HAN = /\p{Script=Han}/u;

const taken = new Map<string, string>();

/** The English of a Chinese text; nothing where none was noted. */
export function englishOf(chinese: string): string | undefined {
  return taken.get(chinese.trim());
}

function note(chinese: string, english: string): void {
  // Half translated is worse than not at all.
  if (!HAN.test(chinese) || HAN.test(english) || english === '') return;
  if (taken.size >= MOST) taken.clear();
  taken.set(chinese.trim(), english.trim());
}

const kept = new WeakMap<object, object>();

function taking<T extends object>({ zh, en }: Texts<T>): T {
  if (typeof zh === 'function') return take(zh, en) as T;
  const before = kept.get(zh);
  if (before !== undefined) return before as T;
  const made = new Proxy(zh, { get: (_, key) => take(Reflect.get(zh, key), Reflect.get(en, key)) });
  kept.set(zh, made);
  return made;
}

type Say = (...args: readonly unknown[]) => unknown;

/** A member of the Chinese texts, beside the same of the English ones. */
function take(chinese: unknown, english: unknown): unknown {
  if (typeof chinese === 'function' && typeof english === 'function') {
    const [inChinese, also] = [chinese as Say, english as Say];
    return (...args: readonly unknown[]) => noted(inChinese(...args), also(...args.map(inEnglish)));
  }
  if (isObject(chinese) && isObject(english) && !Array.isArray(chinese))
    return taking({ zh: chinese, en: english });
  return noted(chinese, english);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Notes the English of a text, or of all texts in what a function gave. */
function noted(chinese: unknown, english: unknown): unknown {
  if (typeof chinese === 'string' && typeof english === 'string') note(chinese, english);
  else if (isObject(chinese) && isObject(english))
    for (const key of Object.keys(chinese))
      noted(Reflect.get(chinese, key), Reflect.get(english, key));
  return chinese;
}

/** What a text is filled with, in English as far as it is known. */
function inEnglish(given: unknown): unknown {
  if (typeof given === 'string') return englishOf(given) ?? given;
  return Array.isArray(given) ? given.map(inEnglish) : given;
}

export const pairs: Noting = { taking, note };
