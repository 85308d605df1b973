/** What the benchmarks run: the shipped data and the action plan, read from the folder that they are started in. */
import { readFileSync } from 'node:fs';
import { DATA_FILES, parseModelData, type DataTexts } from '../../src/scenario/data.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const read = (path: string) => readFileSync(path);
const entries = DATA_FILES.map((name) => [name, read(`public/data/${name}`).toString('utf8')]);
const parsed = parseScenario(read('scenarios/action-plan.yaml'), 'action-plan.yaml');
if (!parsed.ok) throw new Error('the action plan does not parse');

export const data = parseModelData(Object.fromEntries(entries) as DataTexts);
export const { programme } = parsed.scenario;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
