// Claim: `zonelab ledger` prints what a programme costs by year, account, task and district, to the yuan, in two
// languages and as JSON, and with --matrix who paid whom and that the books close.
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sheetsOf } from '../fixtures/office.ts';
import { fileOf, shipped, zonelabHere } from './zonelab.ts';

const plan = shipped('action-plan');
const few = `title: { zh: 少, en: few }
replications: 1
programme:
  - { lever: surveyPosts, value: 10 }
  - { lever: certifierPosts, value: 80 }
`;
const quick = ['--scale', '0.025', '--replicate', '2'];

const row = z.strictObject({
  year: z.int().min(2021).max(2035),
  account: z.enum(['generalBudget', 'investmentFund', 'specialBonds', 'feesWaived']),
  task: z.string().regex(/^(T([1-9]|1\d|20)|S([1-9]|1[0-7])|beyond)$/u),
  district: z.string(),
  yuan: z.int(),
});
const shape = z.looseObject({
  rows: z.array(row),
  total: z.int(),
  replicate: z.literal(2),
  seed: z.literal(3),
  scale: z.literal(0.025),
});

describe('ledger', { timeout: 60_000 }, () => {
  it('gives rows that add up to the total, as JSON', async () => {
    const args = ['ledger', plan, ...quick, '--seed', '3', '--format', 'json', '--matrix'];
    const { code, out, err } = await zonelabHere(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { rows, total } = shape.parse(JSON.parse(out));
    expect(rows.reduce((sum, { yuan }) => sum + yuan, 0)).toBe(total);
    expect(new Set(rows.map(({ account }) => account)).size).toBeGreaterThanOrEqual(3);
    expect(JSON.parse(out)).toMatchObject({ closure: { months: 252, holds: true, broken: null } });
  });

  it('prints tables in Chinese, with what was checked and how levers are booked', async () => {
    const { code, out, err } = await zonelabHere([
      'ledger',
      plan,
      ...quick,
      '--matrix',
      '--lang',
      'zh',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of [
      /^│ 总计 +│/mu,
      /全部 252 个月账目恒等式均成立/u,
      /按 `zonelab levers` 所列比例分摊/u,
    ])
      expect(out).toMatch(word);
  });

  it('writes the task ledger as a spreadsheet and as rows, to the yuan of the ledger', async () => {
    const file = fileOf(few);
    const [sheet, rows] = [file.replace(/\.yaml$/u, '.xlsx'), file.replace(/\.yaml$/u, '.csv')];
    const asked = ['ledger', file, '--format', 'json', '--in', 'both', '--line', '50亿'];
    const { code, out, err } = await zonelabHere([...asked, '--out', sheet]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { total } = z.object({ total: z.int() }).parse(JSON.parse(out));
    const sheets = sheetsOf(readFileSync(sheet));
    expect(sheets).toHaveLength(6);
    for (const { rows: cells } of sheets.slice(0, 3))
      expect(cells.flat().map((cell) => cell?.value)).toContain(total);
    expect((await zonelabHere(['ledger', file, '--out', rows])).out).toBe(`${rows}\n`);
    const yuan = csvParse(readFileSync(rows, 'utf8')).map((row) => Number(row['yuan']));
    expect(yuan.reduce((sum, each) => sum + each, 0)).toBe(total);
  });

  it('takes levers at other values', async () => {
    const args = ['ledger', shipped('no-zone'), ...quick, '--set', 'surveyPosts=10'];
    expect((await zonelabHere(args)).out).toMatch(/T19 +│ city-wide/u);
  });

  it.each([
    ['no such file', ['no-such.yaml'], /no such file/u],
    ['a replicate that is none', [plan, '--replicate', '-1'], /whole number from 0/u],
    ['a lever that is none', [plan, '--set', 'surveyPost=1'], /did you mean "surveyPosts"/u],
    ['a bad file', [fileOf('levers: 3\n')], /unknown key "levers"/u],
    [
      'a file of no kind',
      [plan, '--out', 'x.pdf'],
      /the ending says no format.*\.xlsx, \.docx, \.html, \.csv/u,
    ],
    ['a folder that is none', [plan, '--out', '/no/such/x.xlsx'], /no folder "\/no\/such"/u],
    [
      'a line that is none',
      [plan, '--out', 'x.xlsx', '--line', 'much'],
      /"much" is no sum of money/u,
    ],
    ['a language that is none', [plan, '--in', 'fr'], /zh, en, both/u],
  ])('refuses %s with 2', async (_name, args, reason) => {
    const { code, out, err } = await zonelabHere(['ledger', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
  });
});
