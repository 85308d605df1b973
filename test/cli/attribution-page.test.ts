// Claim: what the page says of groups of levers is what the command line says of them, number by number; what has run is not
// run again, and a programme that moves makes the answer old.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Comparison } from '../../src/experiment/index.ts';
import { attributionTaken } from '../../src/handin/attribution.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { fileOf, zonelabHere } from './zonelab.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));
vi.mock('../../src/ui/state/runs.ts', async () =>
  (await import('../fixtures/page-runs.ts')).pageRuns(),
);

/** As few as anything can be told from: verdicts and intervals of medians come from the same functions. */
const PAIRS = 2;
const SCALE = 0.025;
const PLAN = [
  'title: { zh: 两组, en: Two groups }',
  'programme:',
  '  - { lever: accessReviewPosts, value: 100 }',
  '  - { lever: inspectionPosts, value: 400 }',
].join('\n');
/** One of the parts: it takes no run of its own. */
const PART =
  'title: { zh: 一组, en: One group }\nprogramme: [{ lever: inspectionPosts, value: 400 }]';
const GROUPS = ['regulation', 'risk'] as const;

const number = z.number().nullable();
const judged = {
  ...{ sum: number, whole: number, difference: number, low: number, high: number },
  ...{ median: number, medianLow: number, medianHigh: number, rate: number },
  ...{ pairs: z.int(), beyond: z.enum(['more', 'less', 'neither']) },
};
const attributed = z.looseObject({
  rows: z.array(
    z.looseObject({
      ...{ month: z.string(), name: z.string(), statistic: z.string() },
      ...{ value: number, low: number, high: number },
    }),
  ),
  interactions: z.array(
    z.looseObject({ month: z.string(), groups: z.array(z.string()), ...judged }),
  ),
});
const compared = z.looseObject({
  sumOfParts: z.array(
    z.looseObject({
      parts: z.array(z.looseObject({ name: z.string() })),
      rows: z.array(z.looseObject({ year: z.int(), indicator: z.string(), ...judged })),
    }),
  ),
});

const finite = (value: number) => (Number.isNaN(value) ? null : value);

/** A comparison with a sum as the command line writes it. */
function fieldsOf(found: Comparison) {
  const { pairs, baseline, treatment, difference, halfWidth } = found;
  return {
    pairs,
    ...{ sum: finite(baseline), whole: finite(treatment), difference: finite(difference) },
    ...{ low: finite(difference - halfWidth), high: finite(difference + halfWidth) },
    ...{ median: finite(found.median), medianLow: finite(found.medianLow) },
    medianHigh: finite(found.medianHigh),
  };
}

async function json(args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await zonelabHere([...args, '--format', 'json']);
  expect(code, err).toBe(0);
  return JSON.parse(out);
}

describe('the page', { timeout: 180_000 }, () => {
  let inTerminal: z.output<typeof attributed>;
  let sums: z.output<typeof compared>['sumOfParts'][number] | undefined;

  beforeAll(async () => {
    const plan = fileOf(PLAN, 'two.yaml');
    const batch = fileOf(
      [
        `title: { zh: 组别, en: Groups }\nscenarios: [two.yaml]\nreplications: ${PAIRS}`,
        `scale: ${SCALE}\ndesign: { kind: groups }`,
        'keep: { indicators: [valueAdded], months: [2022-12, 2025-12, 2035-12] }',
      ].join('\n'),
      'groups.yaml',
      plan,
    );
    const out = join(mkdtempSync(join(tmpdir(), 'zonelab-')), 'groups');
    const { code, err } = await zonelabHere(['batch', batch, '--out', out, '--workers', '2']);
    expect(code, err).toBe(0);
    inTerminal = attributed.parse(await json(['attribute', out]));
    const asked = ['--sum-of-parts', '--replications', String(PAIRS), '--scale', String(SCALE)];
    [sums] = compared.parse(
      await json(['compare', plan, fileOf(PART, 'one.yaml'), ...asked]),
    ).sumOfParts;
    const { choose } = await import('../../src/ui/state/scenario.ts');
    const parsed = parseScenario(new TextEncoder().encode(PLAN), 'two.yaml');
    if (!parsed.ok) throw new Error('the plan is wrong');
    choose({ ...parsed.scenario, replications: PAIRS, scale: SCALE });
  }, 180_000);

  afterAll(async () => (await import('../../src/ui/state/runs.ts')).stop());

  it('runs each coalition once, and no pair twice', async () => {
    const { attribute, missingRuns, progress } = await import('../../src/ui/state/attribution.ts');
    expect(missingRuns(false)).toBe(3 * PAIRS);
    await attribute(false);
    expect(progress.value).toMatchObject({ state: 'done', done: 3 * PAIRS, all: 3 * PAIRS });
    expect([missingRuns(false), missingRuns(true)]).toEqual([0, 0]);
  });

  it('has the same shares, effects and pairs of groups', async () => {
    const { years } = await import('../../src/ui/state/attribution.ts');
    for (const { year, groups, shareOfAll, pairs } of years.value) {
      const own = inTerminal.rows.filter(({ month }) => month === `${year}-12`);
      const figures = (name: string) => own.find((row) => row.name === name);
      expect(groups.map(({ group }) => group)).toEqual(GROUPS);
      for (const { group, share } of groups) expect(figures(group)).toMatchObject(share ?? {});
      expect(figures('all groups')).toMatchObject(shareOfAll ?? { value: 'none' });
      const terms = inTerminal.interactions.filter(({ month }) => month === `${year}-12`);
      expect(terms).toHaveLength(1);
      expect(pairs).toHaveLength(terms.length);
      pairs.forEach(({ groups: two, found, rate, beyond }, at) =>
        expect(terms[at]).toMatchObject({
          ...{ groups: two, rate: finite(rate), beyond },
          ...fieldsOf(found),
        }),
      );
    }
  });

  it('has the same verdicts on the sum of its parts', async () => {
    const { sums: onPage } = await import('../../src/ui/state/attribution.ts');
    expect(sums?.parts.map(({ name }) => name)).toEqual(GROUPS);
    expect(
      onPage.value.map(({ year, indicator, found, rate, beyond }) => ({
        ...{ year, indicator, rate: finite(rate), beyond },
        ...fieldsOf(found),
      })),
    ).toEqual(sums?.rows.filter(({ indicator }) => indicator === 'valueAdded'));
  });

  it('tells what is not used, and takes out a row for each figure', async () => {
    const { shown, sums: onPage, years } = await import('../../src/ui/state/attribution.ts');
    expect(shown.value?.unused).toEqual([
      'results',
      'finance',
      'scenarios',
      'platforms',
      'measurement',
    ]);
    const runs = (shown.value?.replicates ?? []).map((replicate) => ({ replicate }));
    const { long, wide } = attributionTaken(years.value, onPage.value, { runs, seed: 1 });
    expect(wide.rows).toHaveLength(3 * GROUPS.length);
    // Of each group two medians and a share; the whole, its sum, what it shares out; the difference; one pair.
    expect(long.rows).toHaveLength(3 * (2 * (4 + 4 + 3) + 4 + 4 + 3 + 4 + 4));
    expect(long.rows[0]?.at(-1)).toEqual({ en: 'seed 1, runs 1–2', zh: '种子1，第1–2组' });
  });

  it('is old when the programme moves, and needs only what the move touches', async () => {
    const { isOutdated, missingRuns } = await import('../../src/ui/state/attribution.ts');
    const { setLever, undo } = await import('../../src/ui/state/scenario.ts');
    setLever('inspectionPosts', 100);
    expect(isOutdated.value).toBe(true);
    expect(missingRuns(false)).toBe(2 * PAIRS);
    undo();
    expect(isOutdated.value).toBe(false);
    expect(missingRuns(false)).toBe(0);
  });
});
