// Claim: `zonelab biography` tells the years of a gate and refuses a code that nobody has with the nearest one; a comparison is
// written as two pages with every letter.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileOf, shipped, zonelabHere } from '../cli/zonelab.ts';

const quick = ['biography', shipped('action-plan'), '--scale', '0.025', '--replicate', '2'];
const folder = mkdtempSync(join(tmpdir(), 'zonelab-'));
const shape = z.looseObject({
  lives: z.array(z.looseObject({ code: z.string() })),
  gates: z.array(z.looseObject({ with: z.array(z.looseObject({ waiting: z.number() })) })),
});

describe('biography', { timeout: 120_000 }, () => {
  const all = async () => {
    const { out } = await zonelabHere([...quick, '--format', 'json']);
    return shape.parse(JSON.parse(out));
  };

  it('tells the years of one gate', async () => {
    const { out } = await zonelabHere([...quick, '--desk', 'access', '--format', 'csv']);
    const rows = csvParse(out);
    expect(rows).toHaveLength(42);
    const [gate] = (await all()).gates.slice(-1);
    expect(rows.filter(({ arm }) => arm === 'with').map(({ waiting }) => Number(waiting))).toEqual(
      gate?.with.map(({ waiting }) => waiting),
    );
  });

  it('refuses a code that nobody has, with the nearest one', async () => {
    const [life] = (await all()).lives;
    const wrong = `${life?.code ?? ''}9`;
    const { code, out, err } = await zonelabHere([...quick, '--firm', wrong]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /no firm has the code ".*9" \(expected a code .*; did you mean "[VF]-.*"\?\)$/mu,
    );
  });
});

describe('a comparison as a paper', { timeout: 120_000 }, () => {
  it('is two pages with every letter', async () => {
    const page = join(folder, 'c.html');
    const plan = fileOf(
      `title: { zh: 少, en: few }\nreplications: 1\nprogramme:\n  - { lever: surveyPosts, value: 10 }\n`,
    );
    const none = fileOf('title: { zh: 无, en: none }\nreplications: 1\nprogramme: []\n');
    const { code } = await zonelabHere(['compare', plan, none, '--out', page, '--in', 'zh']);
    expect(code).toBe(0);
    const text = readFileSync(page, 'utf8');
    expect(text).toContain('B – – –');
    expect(text).toMatch(/<td>统计调查岗位<\/td><td>10个岗位，2021-01<\/td><td>2019年做法<\/td>/u);
    const refused = await zonelabHere(['compare', plan, none, '--out', 'x.docs']);
    expect(refused).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/"\.docx"/u) as string,
    });
  });
});
