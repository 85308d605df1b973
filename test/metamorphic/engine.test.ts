// Claim: a replicate calls nothing whose answer depends on the engine, the clock, the locale or chance: with all of it
// replaced by stubs that throw, it gives the same bits.
import { describe, expect, it } from 'vitest';
import { BRANCH_MONTH } from '../../src/model/index.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { bitsOf, runTo, simulation } from '../fixtures/run.ts';

const FUNCTIONS = [
  ...['random', 'exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'sin', 'cos', 'tan'],
  ...['asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
  ...['cbrt', 'hypot'],
] as const;

/** What is replaced: an object and the names of its properties. */
const BANNED: readonly (readonly [object, readonly string[]])[] = [
  [Math, FUNCTIONS],
  [globalThis, ['Date', 'Intl', 'performance', 'crypto', 'setTimeout', 'queueMicrotask', 'fetch']],
  [String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  [Number.prototype, ['toLocaleString']],
  [Array.prototype, ['toLocaleString']],
];

/** Runs something while every banned property throws when it is read. */
function withoutEngine<T>(act: () => T): T {
  const kept = BANNED.flatMap(([owner, names]) =>
    names.map((name) => ({ owner, name, was: Object.getOwnPropertyDescriptor(owner, name) })),
  );
  for (const { owner, name } of kept) {
    Object.defineProperty(owner, name, {
      configurable: true,
      get: () => {
        throw new Error(`${name} was used`);
      },
    });
  }
  try {
    return act();
  } finally {
    for (const { owner, name, was } of kept) Object.defineProperty(owner, name, was ?? {});
  }
}

describe('a replicate without the engine\u2019s own functions', () => {
  it('gives the same bits', () => {
    const { programme } = shippedScenario('action-plan');
    const run = () => bitsOf(runTo(simulation({ programme }), BRANCH_MONTH + 36).results());
    const usual = run();
    expect(withoutEngine(run).equals(usual)).toBe(true);
  });

  it.each([
    ['Math.exp', () => Math.exp(1)],
    ['Math.random', () => Math.random()],
    ['Date', () => Date.now()],
    ['localeCompare', () => 'a'.localeCompare('b')],
  ])('would be stopped by %s', (name, act: () => number) => {
    expect(() => withoutEngine(act)).toThrow(`${name.replace('Math.', '')} was used`);
    expect(act).not.toThrow();
  });
});
