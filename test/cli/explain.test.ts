// Claim: `zonelab explain` answers to every ID that `zonelab run` prints, in both languages and as JSON, and names what
// was meant when an ID does not exist.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shipped, zonelab } from './zonelab.ts';

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
  it('knows every ID in what a run prints', () => {
    const quick = ['--replications', '1', '--scale', '0.025', '--workers', '1'];
    const run = zonelab(['run', shipped('action-plan'), ...quick, '--format', 'json']);
    const printed = JSON.parse(run.out) as {
      rows: { indicator: string }[];
      costs: { account: string }[];
      targets: { id: string }[];
    };
    const all = zonelab(['explain', '--format', 'json']);
    const known = new Set(shape.parse(JSON.parse(all.out)).entries.map(({ id }) => id));
    for (const { indicator } of printed.rows) expect(known).toContain(`indicator:${indicator}`);
    for (const { account } of printed.costs) expect(known).toContain(`indicator:${account}`);
    for (const { id } of printed.targets) expect(known).toContain(`cell:${id}`);
    const facts = Object.keys(printed).filter((key) => !['rows', 'costs', 'targets'].includes(key));
    for (const fact of facts) expect(known).toContain(`run:${fact}`);
  });

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
