/** How slow the machine is at the moment, since a shared one changes its pace within seconds. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Million agent-steps a second of the reduced industry that the development machine makes on each of two cores. */
const REFERENCE = 13;

/**
 * Runs the reduced industry on two cores at once, for a second or two.
 *
 * @param script the built `industry.ts`
 * @returns how many times longer it takes than on the development machine
 */
export async function slowness(script: string): Promise<number> {
  const runs = await Promise.all(
    [1, 2].map(() => promisify(execFile)(process.execPath, [script, '10000'])),
  );
  const rates = runs.map(({ stdout }) => {
    const { steps, wall } = JSON.parse(stdout) as { steps: number; wall: number };
    return steps / wall / 1000;
  });
  return REFERENCE / (rates.reduce((sum, rate) => sum + rate, 0) / rates.length);
}
