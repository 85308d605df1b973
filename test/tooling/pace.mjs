// How fast the machine is at the moment, so that budgets of seconds mean the same on a shared machine as on a free one.
import { compile } from './compile.mjs';
import { run } from './process.mjs';

/** Million agent-steps a second of the reduced industry that the free machine makes on each of two cores; 13.4 on one. */
const REFERENCE = 13;
const FIRMS = '10000';
const CORES = 2;
/** Slower than this is no excuse. */
const SLOWEST = 3;
const SECONDS = 60;

/**
 * Runs the reduced industry on two cores at once.
 *
 * @returns how many times longer it took than on the development machine: 1 to 3, and 1 when it could not be measured
 */
export async function slowness() {
  const folder = await compile('pace', ['test/bench/industry.ts']);
  const command = [process.execPath, `${folder}/industry.js`, FIRMS];
  const runs = await Promise.all(
    Array.from({ length: CORES }, () => run('pace', command, { quiet: true, seconds: SECONDS })),
  );
  if (runs.some(({ code }) => code !== 0)) return 1;
  const rates = runs.map(({ output }) => {
    const { steps, wall } = JSON.parse(output);
    return steps / wall / 1000;
  });
  const rate = rates.reduce((sum, each) => sum + each, 0) / CORES;
  return Math.min(SLOWEST, Math.max(1, REFERENCE / rate));
}

/**
 * Does something and says how slow the machine was before and after it, so that a time can be compared with a budget of
 * seconds of the development machine.
 *
 * @returns what it returned
 */
export async function withPace(act) {
  const before = await slowness();
  const result = await act();
  const after = await slowness();
  const times = ((before + after) / 2).toFixed(2);
  console.log(
    `\nThe machine took ${times} times as long as the development machine (before ${before.toFixed(2)}, after ${after.toFixed(2)}): budgets are of the latter.`,
  );
  return result;
}
