// Claim: what the bench measures is the product's own kernel, and the reduced industry on it lives: firms close, enter
// and are removed in order, and two runs are the same to the last bit.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { industryOf } from '../fixtures/industry/industry.ts';

const source = readFileSync(new URL('../fixtures/industry/industry.ts', import.meta.url), 'utf8');
const measurement = readFileSync(new URL('../bench/industry.ts', import.meta.url), 'utf8');

describe('the bench of the kernel', () => {
  it('imports the kernel and nothing else', () => {
    const from = (text: string) => [...text.matchAll(/from '([^']+)'/gu)].map(([, name]) => name);
    expect(from(source).sort()).toEqual(
      ['distributions', 'math', 'population', 'random', 'schedule', 'scratch'].map(
        (name) => `../../../src/kernel/${name}.ts`,
      ),
    );
    expect(from(measurement)).toEqual(['../fixtures/industry/industry.ts', './calibration.ts']);
    expect(source).not.toMatch(/Math\.(?!floor|min|max)/u);
  });

  it('draws for every firm, and firms close and enter', () => {
    expect(source).toMatch(/\.fill\(firms\.columns\.key/u);
    expect(source).toMatch(/entrantKey\(month, slot\)/u);
    expect(source).toMatch(/firms\.remap\('firms', firms\.compact\(\)\)/u);
    const { firms, counts, step } = industryOf(1000);
    for (let month = 0; month < 240; month++) step(month);
    expect(counts.closed / counts.steps).toBeGreaterThan(0.003);
    expect(counts.closed / counts.steps).toBeLessThan(0.02);
    expect(firms.living()).toBeGreaterThan(800);
    const keys = [...firms.columns.key.subarray(0, firms.count)];
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same run every time', () => {
    const state = () => {
      const { firms, step } = industryOf(300);
      for (let month = 0; month < 60; month++) step(month);
      const { numbers, bytes } = firms.save();
      return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(bytes.buffer)]);
    };
    expect(state().equals(state())).toBe(true);
  });
});
