// How slow the machine is at the moment, since a shared one changes its pace within seconds.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Million agent-steps a second of the reduced industry that the free machine makes on each of two cores; 21.0 on one. It made
 * 13 and 13.4 when it was last free; since then the industry takes 1.097, 1.14 and 1.25 times less, both builds in turn.
 */
const REFERENCE = 20.4;
const FIRMS = '10000';
const CORES = 2;
const LIMIT_MS = 60_000;

/**
 * Runs the reduced industry in so many processes at once, for a second or two.
 *
 * @param {string} script the built `test/bench/industry.ts`
 * @param {number} processes
 * @returns {Promise<number>} million agent-steps a second that each of them makes
 */
export async function industryRate(script, processes) {
  const once = () => promisify(execFile)(process.execPath, [script, FIRMS], { timeout: LIMIT_MS });
  const runs = await Promise.all(Array.from({ length: processes }, once));
  const rates = runs.map(({ stdout }) => {
    const { steps, wall } = JSON.parse(stdout);
    return steps / wall / 1000;
  });
  return rates.reduce((sum, rate) => sum + rate, 0) / processes;
}

/**
 * @param {string} script the built `test/bench/industry.ts`
 * @returns {Promise<number>} how many times longer the reduced industry takes than on the development machine
 */
export async function slowness(script) {
  return REFERENCE / (await industryRate(script, CORES));
}
