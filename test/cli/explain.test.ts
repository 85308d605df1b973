// Claim: `zonelab explain` answers in both languages and as JSON, and names what was
// meant when an ID does not exist.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zonelab } from './zonelab.ts';

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

function explained(id: string) {
  const { code, out, err } = zonelab(['explain', id, '--format', 'json']);
  expect({ id, code, err }).toEqual({ id, code: 0, err: '' });
  return shape.parse(JSON.parse(out)).entries;
}

describe('explain', { timeout: 120_000 }, () => {
  it('leads from an indicator to a parameter with its source', () => {
    const [indicator] = explained('researchSpending');
    expect(indicator?.next).toEqual([
      'series:researchReported',
      'observed:rd_expenditure_2019_prices',
    ]);
    const [series] = explained('series:researchReported');
    expect(series?.next).toContain('process:firm.research');
    const [parameter] = explained('orderSize');
    expect(parameter).toMatchObject({
      id: 'parameter:finance.orderSize',
      value: 2000000,
      sampled: { en: 'yes' },
      usedBy: 'city.purchases (src/model/processes/purchases.ts)',
      origin: { status: 'assumed' },
    });
  });

  it('prints every year of a published series with its source, in Chinese', () => {
    const { code, out } = zonelab(['explain', 'rd_intensity_gdp', '--lang', 'zh']);
    expect(code).toBe(0);
    for (const word of ['已公布序列', '2022', '已核对原文或转载', '无对应指标', '单位：%'])
      expect(out).toContain(word);
  });

  it('refuses what nothing is called, and names the nearest', () => {
    const { code, out, err } = zonelab(['explain', 'finance.ordersise']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('did you mean "parameter:finance.orderSize"');
    expect(zonelab(['explain', '', '--lang', 'zh'])).toMatchObject({ code: 2, out: '' });
  });
});
