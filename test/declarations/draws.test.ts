// Claim: the shipped draws are those that the last calibration wrote, every replicate uses its own, and the page about
// the calibration tells what its report says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { within } from '../../src/kernel/declare.ts';
import { RESULTS_VERSION, Simulation } from '../../src/model/index.ts';
import { PARAMETERS } from '../../src/model/parameters/index.ts';
import { inputsOf } from '../calibration/inputs.ts';
import { screenedNames } from '../calibration/settings.ts';
import { modelData, SMALL } from '../fixtures/data.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${root}${name}`, 'utf8'));
const provenance = read('public/data/draws.json');
const report = read('docs/credibility/calibration.json');

describe('the calibrated draws', () => {
  it('are of the present results and the present data', () => {
    expect(provenance).toMatchObject({ results: RESULTS_VERSION, data: inputsOf(root).dataHash });
    expect(report).toMatchObject({ provenance, beyond: 0 });
  });

  it('are 256 of each calibrated number, all of them numbers that were screened', () => {
    const names = Object.keys(modelData.draws.positions);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      expect(screenedNames(false)).toContain(name);
      expect(modelData.draws.positions[name]).toHaveLength(256);
    }
    expect(report).toMatchObject({ active: names.map((name) => ({ name })) });
  });

  it('are used: replicate k by draw k, and by the lead line their median', () => {
    const setup = { data: modelData, seed: 1, scale: SMALL, programme: [] };
    const { value, range } = PARAMETERS.firm.noResearch;
    const own = modelData.draws.positions['firm.noResearch'] ?? [];
    const noResearch = (replicate: number) =>
      new Simulation({ ...setup, replicate }).world.parameters.firm.noResearch;
    const sorted = [...own].sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    expect(noResearch(0)).toBe(within({ value, range }, middle));
    expect(noResearch(3)).toBe(within({ value, range }, own[2] ?? Number.NaN));
    expect(noResearch(256 + 3)).toBe(noResearch(3));
  });
});
