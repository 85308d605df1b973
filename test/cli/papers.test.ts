// Claim: `zonelab annual` and `zonelab whitepaper` write one whole file that says what the ledger says, or say what is wrong
// before anything runs and write none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sheetsOf } from '../fixtures/office.ts';
import { fileOf, zonelabHere } from './zonelab.ts';

const few = `title: { zh: '=1+1 <b>少', en: '=1+1 <b>few' }
replications: 1
programme:
  - { lever: surveyPosts, value: 10 }
  - { lever: certifierPosts, value: 80, when: { year: 2024 } }
`;
const plan = fileOf(few);
const beside = (name: string) => join(dirname(plan), name);

describe('papers', { timeout: 90_000 }, () => {
  it('give the money of the year and of all years to the yuan of the ledger', async () => {
    const { out } = await zonelabHere(['ledger', plan, '--format', 'json']);
    const { rows, total } = z
      .object({ rows: z.array(z.object({ year: z.int(), yuan: z.int() })), total: z.int() })
      .parse(JSON.parse(out));
    const own = rows.filter(({ year }) => year === 2025).reduce((sum, { yuan }) => sum + yuan, 0);
    const page = beside('a.html');
    const asked = ['annual', plan, '--year', '2025', '--in', 'both', '--line', '50亿'];
    const ended = await zonelabHere([...asked, '--out', page]);
    expect(ended).toEqual({ code: 0, out: `${page}\n`, err: '' });
    const text = readFileSync(page, 'utf8');
    for (const sum of [own, total, 5e9]) expect(text).toContain(sum.toLocaleString('en'));
    expect(text).toContain('=1+1 &lt;b&gt;few');
    expect(text).toMatch(/<td>.{0,80}in January 2024.*1 of 1 runs/u);
    const sheet = beside('w.xlsx');
    await zonelabHere(['whitepaper', plan, '--out', sheet, '--lang', 'zh', '--cases', '1']);
    const cells = sheetsOf(readFileSync(sheet)).flatMap((each) => each.rows.flat());
    expect(cells.filter((cell) => cell?.value === total).length).toBeGreaterThanOrEqual(3);
    expect(cells.filter((cell) => cell?.isFormula === true)).toEqual([]);
    expect(JSON.stringify(cells)).toMatch(/典型案例.*V-\d{4}-\d{4}.*虚拟主体/u);
  });

  it.each([
    [
      'a year that is none',
      ['annual', '--year', 'soon', '--out', 'x.html'],
      /"soon" is not a whole/u,
    ],
    [
      'a year before the zone',
      ['annual', '--year', '2020', '--out', 'x.html'],
      /from 2021 to 2035/u,
    ],
    ['no year', ['annual', '--out', 'x.html'], /--year/u],
    ['no file', ['whitepaper'], /--out/u],
    ['a file of no kind', ['whitepaper', '--out', 'x.doc'], /did you mean "\.docx"/u],
    [
      'another of no kind',
      ['annual', '--year', '2025', '--out', 'x.htm'],
      /did you mean "\.html"/u,
    ],
    [
      'a folder that is none',
      ['whitepaper', '--out', '/no/such/x.docx'],
      /no folder "\/no\/such"/u,
    ],
    [
      'a line that is none',
      ['whitepaper', '--out', 'x.docx', '--line', 'much'],
      /no sum of money/u,
    ],
    ['a language that is none', ['whitepaper', '--out', 'x.docx', '--in', 'fr'], /zh, en, both/u],
  ])('refuse %s with 2, and write nothing', async (_name, [command = '', ...args], reason) => {
    const { code, out, err } = await zonelabHere([command, plan, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
  });

  it('leave nothing half-written behind', () => {
    expect(existsSync(beside('a.html'))).toBe(true);
    expect(readdirSync(dirname(plan)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
