// Claim: the register counts every parameter once by where its number comes from; what calls itself literature names a
// publication with its year.
import { describe, expect, it } from 'vitest';
import { originOf, parameterCounts, REGISTER } from '../../src/evidence/registry.ts';
import { parameterCard } from '../../src/model/cards.ts';

const literature = REGISTER.filter(({ parameter }) => parameter.source.status === 'literature');

describe('the register of parameters', () => {
  it('counts every parameter once', () => {
    const { all, fitted, sourced, assumedSampled, assumedKept } = parameterCounts();
    expect(new Set(REGISTER.map(({ name }) => name)).size).toBe(all);
    expect(fitted + sourced + assumedSampled + assumedKept).toBe(all);
    expect(fitted).toBe(8);
    expect(assumedSampled).toBeGreaterThan(assumedKept);
  });

  it('counts what it is given', () => {
    const one = REGISTER.filter(({ name }) => name === 'firm.sizeTail');
    const kept = REGISTER.filter(({ name }) => name === 'firm.referenceSales');
    expect(parameterCounts([...one, ...kept])).toEqual({
      all: 2,
      fitted: 0,
      sourced: 1,
      sourcedRead: 0,
      assumedSampled: 0,
      assumedKept: 1,
    });
  });

  it('samples whatever was fitted', () => {
    for (const { name, parameter } of REGISTER)
      if (originOf(parameter) === 'fitted') expect(parameter.sampled, name).toBe(true);
  });

  it.each(literature.map(({ name, theme }) => [name, theme] as const))(
    '%s names a publication and its year',
    (name, theme) => {
      const { source } = parameterCard(theme, name.slice(theme.length + 1));
      expect(source.en).toMatch(/\b(?:19|20)\d\d\b/u);
      expect(source.zh).toMatch(/(?:19|20)\d\d/u);
    },
  );
});
