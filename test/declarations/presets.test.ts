// Claim: the presets set from the report's words follow one table of signs and one rule, say so in their titles, and are
// read without a warning.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVER_IDS, type LeverId } from '../../src/model/index.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { settingsOf } from '../../src/scenario/shown.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { CAVEAT, HALVES, SIGNS, valueOf } from './preset-signs.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(folder).flatMap((name) =>
  name.endsWith('.yaml') ? [name.slice(0, -5)] : [],
);
const ORDERS = ['year', 'maturity', 'venture', 'never'].map((rule) => `report-order-${rule}`);

const start = (id: string, lever: LeverId) =>
  settingsOf(shippedScenario(id).programme, lever)[0]?.from ?? -1;

describe('presets', () => {
  it.each(Object.entries(SIGNS))(
    '%s has the value of each sign, and no other lever',
    (id, signs) => {
      const { programme } = shippedScenario(id);
      const expected = LEVER_IDS.flatMap((lever) => {
        const sign = signs[lever];
        return sign === undefined ? [] : [[lever, valueOf(lever, sign)]];
      });
      expect(programme.map(({ lever, value }) => [lever, value])).toEqual(expected);
    },
  );

  it.each([
    ...Object.keys(SIGNS),
    ...ORDERS,
    'loosening-with-safeguards',
    'authorisation-not-granted',
  ])('%s says in its title what it is set from', (id) => {
    const { title } = shippedScenario(id);
    expect(title.zh.endsWith(`（${CAVEAT.zh}）`)).toBe(true);
    expect(title.en.endsWith(` (${CAVEAT.en})`)).toBe(true);
  });

  it('put rules and money in opposite order, three years apart', () => {
    const early = (lever: LeverId, by: string) => HALVES[by as keyof typeof HALVES].includes(lever);
    for (const lever of LEVER_IDS.filter((id) => SIGNS['money-first']?.[id] !== undefined)) {
      const later = start('money-first', lever) - start('regulation-first', lever);
      expect(later).toBe(early(lever, 'regulation') ? 36 : -36);
    }
  });

  it('turn from mixed to market-led by the report\u2019s order, and what only mixed has is taken out', () => {
    const { programme } = shippedScenario('report-order-year');
    const rule = [{ year: 2026 }];
    const of = (id: string) => shippedScenario(id).programme.map(({ lever }) => lever);
    expect(programme.filter(({ unless }) => unless).map(({ lever }) => lever)).toEqual(of('mixed'));
    expect(programme.filter(({ when }) => when).map(({ lever }) => lever)).toEqual(
      of('market-led'),
    );
    for (const { when, unless, rank } of programme) {
      expect(when ?? unless).toEqual(rule);
      expect(rank).toBeUndefined();
    }
    expect(shippedScenario('report-order-never').programme).toEqual(
      shippedScenario('mixed').programme,
    );
  });

  it.each(names)('%s is read without a warning', (id) => {
    const bytes = (name: string) => readFileSync(new URL(`${name}.yaml`, folder));
    expect(parseScenario(bytes(id), `${id}.yaml`, bytes)).toMatchObject({ ok: true, warnings: [] });
  });
});
