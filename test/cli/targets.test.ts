// Claim: `zonelab targets` judges the nine cells and one's own targets, and says of each what decides it, in words and in
// named fields; the fields of before are still there.
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf, zonelabHere } from './zonelab.ts';

const file = fileOf(
  [
    'title: { zh: 试, en: Try }',
    'replications: 2',
    'programme: [{ lever: surveyPosts, value: 20 }]',
    'targets:',
    '  - { indicator: valueAdded, year: 2030, atLeast: 1, source: mine }',
    '',
  ].join('\n'),
);

interface Cell {
  readonly id: string;
  readonly computable: boolean;
  readonly modelled: number;
  readonly of: number;
  readonly decides: string;
  readonly entries: readonly { readonly id: string; readonly modelled: boolean }[];
  readonly shares?: Readonly<Record<string, number>> | null;
  readonly breakEven?: object;
}

interface Answer {
  readonly cells: readonly Cell[];
  readonly ownTargets: readonly Cell[];
  readonly seal: { readonly changed: readonly string[] };
}

/** Twelve pairs, on a machine that may have other work. */
const PATIENCE = 120_000;

describe('targets', () => {
  let answer: Answer;
  beforeAll(async () => {
    const { out } = await zonelabHere(['targets', file, '--format', 'json']);
    answer = JSON.parse(out) as Answer;
  }, PATIENCE);

  it('are nine cells, each with its entries and the one whose gap is told', () => {
    expect(answer.cells).toHaveLength(9);
    for (const { entries, decides, modelled, of } of answer.cells) {
      expect(entries.map(({ id }) => id)).toContain(decides);
      expect(entries.filter((entry) => entry.modelled)).toHaveLength(modelled);
      expect(entries).toHaveLength(of);
    }
    expect(answer.seal.changed).toEqual([]);
  });

  it('that are computed have verdicts, shares that add to one, a gap and sentences', () => {
    const computed = answer.cells.filter(({ computable }) => computable);
    expect(computed.length).toBeGreaterThanOrEqual(3);
    for (const cell of computed) {
      expect(cell).toMatchObject({
        verdicts: { default: { baseline: { runs: 2 }, scenario: { runs: 2 } } },
        discriminates: expect.any(Boolean) as boolean,
        outsideShare: expect.any(Number) as number,
        sentence: { en: expect.stringContaining('of 2 runs') as string },
        effect: { zh: expect.stringContaining('2组') as string },
        breakEven: { baseline: expect.anything() as unknown },
      });
      if (cell.shares === null || cell.shares === undefined) continue;
      const { programme = 0, parameters = 0, chance = 0, outside = 0 } = cell.shares;
      expect(programme + parameters + chance + outside).toBeCloseTo(1, 9);
    }
  });

  it('of one\u2019s own are judged beside them, with their break-even', () => {
    expect(answer.ownTargets).toMatchObject([
      {
        id: 'own1',
        year: 2030,
        computable: true,
        verdicts: { default: { baseline: { met: 2 }, scenario: { met: 2 } } },
        breakEven: { of: 'national growth', baseline: 'below', scenario: 'below' },
      },
    ]);
  });

  it(
    'are printed in Chinese, with the seal',
    async () => {
      const args = ['targets', file, '--replications', '1', '--lang', 'zh'];
      const { out, code } = await zonelabHere(args);
      expect(code).toBe(0);
      for (const words of ['的差距', '世界前沿', 'own1', '目标与2026-11-30封存者一致'])
        expect(out).toContain(words);
    },
    PATIENCE,
  );

  it.each([
    [
      '{ indicator: rnt, year: 2030, atMost: 2 }',
      /:3:7 targets\[0\]\.indicator: unknown indicator "rnt" \(expected .*; did you mean "rent"\?\)$/u,
    ],
    [
      '{ indicator: rent, year: 2030 }',
      /:3:5 targets\[0\]: needs atLeast or atMost, one of them \(expected /u,
    ],
  ])('with a fault end with exit code 2: %s', async (target, said) => {
    const faulty = fileOf(`title: { zh: 试, en: Try }\ntargets:\n  - ${target}\n`);
    const { code, err } = await zonelabHere(['targets', faulty]);
    expect(code).toBe(2);
    expect(err.trim()).toMatch(said);
  });
});
