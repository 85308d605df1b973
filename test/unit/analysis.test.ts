// Claim: analyses of a collected batch are those of its points: planted results give back the weights that were planted, for
// levels and differences, by design; Shapley values of groups sum to the whole effect; failed runs are left out.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ALL_GROUPS, attribution } from '../../src/batch/attribution.ts';
import { chunkBytes, chunkName } from '../../src/batch/chunk-file.ts';
import type { Outcome } from '../../src/batch/outcome.ts';
import { collect } from '../../src/batch/collect.ts';
import { readFindings, writeFindings } from '../../src/batch/findings.ts';
import { chunksFolder, prepareFolder } from '../../src/batch/folder.ts';
import { identityOf } from '../../src/batch/identity.ts';
import { interactionFindings, interactions } from '../../src/batch/interactions.ts';
import { Plan } from '../../src/batch/plan.ts';
import { positionsOf } from '../../src/batch/points.ts';
import { Results } from '../../src/batch/results.ts';
import { sensitivity } from '../../src/batch/sensitivity.ts';
import { batchPage } from '../../src/report/batch.ts';
import { pageHtml } from '../../src/report/page.ts';
import { readableBatch } from '../fixtures/batch.ts';

const top = mkdtempSync(join(tmpdir(), 'zonelab-analysis-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});

/** A collected batch whose results are a function of position and replicate over a baseline that is the replicate. */
async function planted(
  lines: string,
  result: (position: readonly number[], replicate: number) => number,
  failed: readonly number[] = [],
): Promise<{ folder: string; results: Results }> {
  const batch = readableBatch(`${lines}\nkeep: { indicators: [incidents], months: [2025-12] }\n`);
  const identity = identityOf(batch, {});
  const plan = new Plan(batch);
  const positions = positionsOf(batch.design);
  const folder = mkdtempSync(join(top, 'batch-'));
  prepareFolder(folder, identity);
  for (let chunk = 0; chunk < plan.chunks; chunk++) {
    const place = plan.chunkAt(chunk);
    const outcomes = Array.from({ length: place.end - place.first }, (_, at): Outcome => {
      const run = place.first + at;
      const { point, request } = plan.runAt(run);
      if (failed.includes(run)) return { run, error: 'planted' };
      const { replicate } = request;
      const value = replicate + result((positions[point] ?? []).map(Number), replicate);
      return { run, value: Float64Array.of(value), baseline: Float64Array.of(replicate) };
    });
    writeFileSync(
      join(chunksFolder(folder), chunkName(chunk)),
      chunkBytes(identity.id, place, outcomes, batch),
    );
  }
  await collect(folder);
  return { folder, results: await Results.open(folder) };
}

const three = 'factors: [{ vary: greenLane }, { vary: lossTolerance }, { vary: demand }]';

describe('sensitivity', () => {
  it('finds planted weights by Morris, for level and difference alike', async () => {
    const lines = `replications: 2\ndesign: { kind: morris, trajectories: 6, ${three} }`;
    const { folder, results } = await planted(lines, ([x = 0, y = 0]) => 7 * x - 3 * y, [5]);
    const findings = sensitivity(folder, results);
    for (const of of ['level', 'difference']) {
      const stars = findings.filter(
        (finding) => finding.of === of && finding.statistic === 'mu_star',
      );
      expect(stars.map(({ name }) => name)).toEqual(['greenLane', 'lossTolerance', 'demand']);
      if (of === 'difference')
        stars.forEach(({ value }, at) => expect(value).toBeCloseTo([7, 3, 0][at] ?? 0, 9));
    }
    writeFindings(folder, 'sensitivity.parquet', findings);
    expect(await readFindings(folder, 'sensitivity.parquet')).toEqual(findings);
  });

  it('finds planted shares of variance by Sobol indices', async () => {
    const lines = `replications: 1\ndesign: { kind: saltelli, rows: 512, ${three} }`;
    const { folder, results } = await planted(lines, ([x = 0, y = 0]) => 2 * x + y);
    const findings = sensitivity(folder, results);
    const of = (statistic: string) =>
      findings
        .filter((finding) => finding.of === 'difference' && finding.statistic === statistic)
        .map(({ value }) => value);
    of('first').forEach((value, at) => expect(value).toBeCloseTo([0.8, 0.2, 0][at] ?? 0, 1));
    of('total').forEach((value, at) => expect(value).toBeCloseTo([0.8, 0.2, 0][at] ?? 0, 1));
  });

  it('refuses another design, and a batch that was not collected', async () => {
    const lines = `replications: 1\ndesign: { kind: grid, ${three} }`;
    const { folder, results } = await planted(lines, () => 0);
    expect(() => sensitivity(folder, results)).toThrow(
      /design "grid" says nothing of sensitivity/u,
    );
    expect(() => attribution(folder, results)).toThrow(/design "grid" says nothing of groups/u);
    rmSync(join(folder, 'manifest.json'));
    await expect(Results.open(folder)).rejects.toThrow(/has not been collected/u);
  });
});

describe('attribution', () => {
  it('shares a joint effect, sums to the whole, and leaves out replicates with a failed run', async () => {
    const lines =
      'replications: 5\ndesign: { kind: groups, groups: [regulation, platforms, risk] }';
    const joint = ([a = 0, b = 0, c = 0]: readonly number[], replicate: number) =>
      2 * a + replicate * b + 6 * a * c;
    const { folder, results } = await planted(lines, joint, [11]);
    const findings = attribution(folder, results);
    const value = (name: string) => findings.find((finding) => finding.name === name)?.value;
    // Replicate 2 has the failed run; the mean of the others is 13 / 4.
    expect(value('regulation')).toBeCloseTo(5, 9);
    expect(value('platforms')).toBeCloseTo(13 / 4, 9);
    expect(value('risk')).toBeCloseTo(3, 9);
    expect(value(ALL_GROUPS)).toBeCloseTo(5 + 13 / 4 + 3, 9);
  });
});

describe('interactions', () => {
  const lines = (replications: number) =>
    `replications: ${replications}\ndesign: { kind: groups, groups: [regulation, platforms, risk] }`;

  it('give back the joint effect that was planted, and nothing for pairs that add up', async () => {
    const joint = ([a = 0, b = 0, c = 0]: readonly number[], replicate: number) =>
      2 * a + replicate * b + (6 + replicate / 10) * a * c - 5 * a * b * c;
    const { folder, results } = await planted(lines(12), joint);
    const found = interactions(folder, results);
    expect(found.map(({ groups, beyond }) => [...groups, beyond])).toEqual([
      ['regulation', 'platforms', 'neither'],
      ['regulation', 'risk', 'more'],
      ['platforms', 'risk', 'neither'],
    ]);
    // The term of all three is not of a pair: the third group is left out.
    expect(found[1]?.found.difference).toBeCloseTo(6.65, 9);
    expect(found[1]?.found.median).toBeCloseTo(6.65, 9);
    expect(found[1]?.rate).toBeCloseTo((3 * 2) / 2 ** 12, 12);
    expect(found[0]?.found.difference).toBe(0);
  });

  it('leave out replicates in which one of the four failed, and go to the long table', async () => {
    const { folder, results } = await planted(lines(8), ([a = 0, b = 0]) => -4 * a * b, [8 + 3]);
    const found = interactions(folder, results);
    expect(found.map(({ found: { pairs } }) => pairs)).toEqual([7, 8, 8]);
    expect(found[0]).toMatchObject({ beyond: 'less', indicator: 'incidents', month: '2025-12' });
    const findings = interactionFindings(found);
    writeFindings(folder, 'attribution.parquet', findings);
    const read = await readFindings(folder, 'attribution.parquet');
    expect(read).toEqual(findings);
    expect(read.slice(0, 3).map(({ name, statistic, value }) => [name, statistic, value])).toEqual([
      ['regulation x platforms', 'interaction', -4],
      ['regulation x platforms', 'interaction_median', -4],
      ['regulation x platforms', 'interaction_rate', expect.closeTo(0.046875, 9)],
    ]);
  });
});

describe('a report', () => {
  it('holds both languages, needs nothing from outside, and shows names as words', () => {
    const finding = { scenario: 'plan', future: 0, indicator: 'incidents', of: 'difference' };
    const page = batchPage({
      title: { zh: '甲<乙', en: 'A < B' },
      factors: ['greenLane'],
      month: '2025-12',
      points: [
        {
          scenario: { zh: '方案', en: 'Plan' },
          future: 0,
          point: 0,
          values: [undefined],
          indicator: 'incidents',
          level: 10,
          difference: -1,
          low: -2,
          high: Number.NaN,
        },
      ],
      sensitivity: [],
      attribution: [
        { ...finding, name: 'risk', statistic: 'shapley', value: -1, low: -2, high: 0 },
        {
          ...finding,
          ...{ name: 'finance x risk', statistic: 'interaction', value: -1, low: -2, high: 0 },
        },
      ],
      runs: 1,
      failed: 0,
      provenance: 'results-0',
    });
    const html = pageHtml(page, 'zh');
    expect(html).toContain('<span lang="zh">甲&lt;乙</span><span lang="en">A &lt; B</span>');
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('新经济风险防控');
    expect(html).toContain('数字化转型金融支持 × 新经济风险防控');
    expect(html).not.toMatch(/https?:|<script|NaN/u);
    expect(html.match(/lang="zh"/gu)?.length).toBe(html.match(/lang="en"/gu)?.length);
  });

  it('has its page size in the one template', () => {
    const template = readFileSync(new URL('../../src/report/page.ts', import.meta.url), 'utf8');
    expect(template).toContain('@page { size: A4;');
  });
});
