// Claim: `zonelab explain` answers in both languages and as JSON, and names what was
// meant when an ID does not exist.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zonelabHere } from './zonelab.ts';

const shape = z.object({
  entries: z
    .array(
      z.looseObject({
        id: z.string(),
        origin: z.looseObject({ status: z.string() }).nullable(),
        rows: z.array(z.looseObject({ at: z.string(), value: z.string() })),
        next: z.array(z.string()),
      }),
    )
    .min(1),
});

async function explained(id: string) {
  const { code, out, err } = await zonelabHere(['explain', id, '--format', 'json']);
  expect({ id, code, err }).toEqual({ id, code: 0, err: '' });
  return shape.parse(JSON.parse(out)).entries;
}

describe('explain', { timeout: 120_000 }, () => {
  it('leads from an indicator to a parameter with its source', async () => {
    const [indicator] = await explained('researchSpending');
    expect(indicator?.next).toEqual([
      'series:researchReported',
      'observed:rd_expenditure_2019_prices',
    ]);
    const [series] = await explained('series:researchReported');
    expect(series?.next).toContain('process:firm.research');
    const [parameter] = await explained('orderSize');
    expect(parameter).toMatchObject({
      id: 'parameter:finance.orderSize',
      value: 2000000,
      sampled: { en: 'yes' },
      usedBy: 'city.purchases (src/model/processes/city/purchases.ts)',
      origin: { status: 'assumed' },
    });
  });

  it('prints every year of a published series with its source, in Chinese', async () => {
    const { code, out } = await zonelabHere(['explain', 'rd_intensity_gdp', '--lang', 'zh']);
    expect(code).toBe(0);
    for (const word of ['已公布序列', '2022', '已核对原文或转载', '无对应指标', '单位：%'])
      expect(out).toContain(word);
  });

  it('answers to the IDs of the check, with or without quotes, and to a study', async () => {
    const [moment] = await explained('E2 excess');
    expect(moment).toMatchObject({
      id: 'moment:E2 excess',
      band: '≥ 1.3',
      origin: { status: 'literature', read: 'mirror' },
      next: ['study:E2'],
    });
    const { code, out } = await zonelabHere(['explain', 'E2', 'excess', '--lang', 'zh']);
    expect(code).toBe(0);
    for (const word of ['区间：≥ 1.3', '未调校', '封存：2026-11-26', '据转载核对', 'study:E2'])
      expect(out).toContain(word);
    expect((await explained('E2'))[0]?.next).toContain('moment:E2 excess');
    expect((await explained('F4'))[0]).toMatchObject({ id: 'fact:F4', band: '-0.03 … 0.01' });
    const missed = await zonelabHere(['explain', 'E2', 'exces']);
    expect(missed).toMatchObject({ code: 2, out: '' });
    expect(missed.err).toContain('did you mean "moment:E2 excess"');
  });

  it('refuses what nothing is called, and names the nearest', async () => {
    const { code, out, err } = await zonelabHere(['explain', 'finance.ordersise']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('did you mean "parameter:finance.orderSize"');
    expect(await zonelabHere(['explain', '', '--lang', 'zh'])).toMatchObject({ code: 2, out: '' });
  });
});
