// How fast the machine is at the moment, so that budgets of seconds mean the same on a shared machine as on a free one.
import { compile } from './compile.mjs';
import { slowness } from './slowness.mjs';

/** Slower than this is no excuse. */
const SLOWEST = 3;

/** @returns how many times longer things take than on the development machine: 1 to 3, and 1 when it could not be measured */
export async function machinePace() {
  const folder = await compile('pace', ['test/bench/industry.ts']);
  const times = await slowness(`${folder}/industry.js`).catch(() => 1);
  return Math.min(SLOWEST, Math.max(1, times));
}

/**
 * Does something and says how slow the machine was before and after it, so that a time can be compared with a budget of
 * seconds of the development machine.
 *
 * @returns what it returned
 */
export async function withPace(act) {
  const before = await machinePace();
  const result = await act();
  const after = await machinePace();
  const times = ((before + after) / 2).toFixed(2);
  console.log(
    `\nThe machine took ${times} times as long as the development machine (before ${before.toFixed(2)}, after ${after.toFixed(2)}): budgets are of the latter.`,
  );
  return result;
}
