// Claim: `zonelab ledger` prints what a programme costs by year, account, task and district, to the yuan, in two
// languages and as JSON, and with --matrix who paid whom and that the books close.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileOf, shipped, zonelabHere } from './zonelab.ts';

const plan = shipped('action-plan');
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

  it('takes levers at other values', async () => {
    const args = ['ledger', shipped('no-zone'), ...quick, '--set', 'surveyPosts=10'];
    expect((await zonelabHere(args)).out).toMatch(/T19 +│ city-wide/u);
  });

  it.each([
    ['no such file', ['no-such.yaml'], /no such file/u],
    ['a replicate that is none', [plan, '--replicate', '-1'], /whole number from 0/u],
    ['a lever that is none', [plan, '--set', 'surveyPost=1'], /did you mean "surveyPosts"/u],
    ['a bad file', [fileOf('levers: 3\n')], /unknown key "levers"/u],
  ])('refuses %s with 2', async (_name, args, reason) => {
    const { code, out, err } = await zonelabHere(['ledger', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
  });
});
