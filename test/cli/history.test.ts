// Claim: `zonelab history` prints the published figures of 2015 to 2019 beside the model, a trend and the drivers alone,
// says which were read, and ends with 1 when a band is missed.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zonelabHere } from './zonelab.ts';

const figures = z.object({ model: z.number(), trend: z.number(), frozen: z.number() });
const row = z.looseObject({
  indicator: z.enum(['valueAdded', 'researchSpending', 'certificates']),
  year: z.int().min(2015).max(2019),
  published: z.number(),
  read: z.boolean(),
  ...figures.shape,
  deviations: figures,
});
const score = z.looseObject({ hard: z.boolean(), holds: z.boolean(), limit: z.number() });
const shape = z.looseObject({
  replications: z.literal(2),
  rows: z.array(row).length(15),
  scores: z.array(score).length(3),
});

describe('history', { timeout: 60_000 }, () => {
  it('gives every row with its deviations, as JSON', async () => {
    const args = ['history', '--replications', '2', '--scale', '0.025', '--format', 'json'];
    const { code, out, err } = await zonelabHere(args);
    const { rows, scores } = shape.parse(JSON.parse(out));
    for (const { published, model, deviations } of rows)
      expect(deviations.model).toBeCloseTo(model / published - 1, 12);
    const holds = scores.every((each) => each.holds);
    expect({ code, err }).toEqual({ code: holds ? 0 : 1, err: '' });
  });

  it('prints tables in Chinese', async () => {
    const { out } = await zonelabHere(['history', '--replications', '1', '--lang', 'zh']);
    for (const word of ['已公布', '待核实', '仅外生驱动', '国家高新技术企业'])
      expect(out).toContain(word);
  });

  it('refuses what is no number of replicates', async () => {
    const { code, out, err } = await zonelabHere(['history', '--replications', '0']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/whole number from 1/u);
  });
});
