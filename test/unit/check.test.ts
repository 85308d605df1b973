// Claim: the check counts only free moments inside their published band as evidence, and a hard miss breaks it.
import { describe, expect, it } from 'vitest';
import { isHard, verdict, type FactRow, type MomentRow } from '../../src/evidence/check.ts';
import { FACTS, factRows } from '../../src/evidence/facts/index.ts';
import { STUDIES, verdictOf } from '../../src/evidence/studies/index.ts';
import type { Moment, MomentKind } from '../../src/evidence/studies/study.ts';

const text = { en: 'x', zh: 'x' };
const moment = (
  kind: MomentKind,
  band: readonly [number, number] = [1, 2],
  nothing = 0,
): Moment => ({ id: 'm', label: text, unit: text, kind, band, nothing, ifMissed: text });

const estimate = (value: number, standardError = 0.1) => ({
  value,
  standardError,
  observations: 9,
});

const row = (study: string, kind: MomentKind, value: number): MomentRow => ({
  study,
  moment: moment(kind),
  estimate: estimate(value),
  verdict: verdictOf(moment(kind), estimate(value)),
});

const facts = (value: (id: string) => number): FactRow[] =>
  factRows([FACTS.map(({ id }) => value(id))]);

const middle = (id: string) => {
  const [low, high] = FACTS.find((fact) => fact.id === id)?.band ?? [0, 0];
  return Number.isFinite(high) ? (low + high) / 2 : low + 1;
};

describe('a moment', () => {
  it('is inside, or missed on either side', () => {
    expect(verdictOf(moment('free'), estimate(1.5))).toBe('inside');
    expect(verdictOf(moment('free'), estimate(0.9))).toBe('missed');
    expect(verdictOf(moment('free'), estimate(2.1))).toBe('missed');
    expect(verdictOf(moment('free'), estimate(Number.NaN))).toBe('missed');
  });

  it('of which only the sign is known is unclear until its interval is clear of nothing', () => {
    const sign = moment('free', [0, Infinity], 0);
    expect(verdictOf(sign, estimate(0.1, 0.1))).toBe('unclear');
    expect(verdictOf(sign, estimate(0.3, 0.1))).toBe('inside');
    expect(verdictOf(sign, estimate(1e-16, 0))).toBe('unclear');
  });

  it('held to nothing itself may contain it', () => {
    expect(verdictOf(moment('free', [-0.1, 0.1], 0), estimate(0, 0.05))).toBe('inside');
  });
});

describe('the check', () => {
  const enough = [row('E1', 'free', 1.5), row('E1', 'free', 1.5), row('E2', 'free', 1.5)];

  it('passes with three free moments from two experiments and every hard fact', () => {
    const { counts, ok } = verdict(facts(middle), [...enough, row('E2', 'tuned', 9)]);
    expect(counts).toEqual({ typed: 0, tuned: 1, free: 3, freeInside: 3, weak: 0, experiments: 2 });
    expect(ok).toBe(true);
  });

  it('tells how many of them say a sign only', () => {
    const sign: MomentRow = { ...row('E3', 'free', 1.5), moment: moment('free', [0, Infinity], 0) };
    expect(verdict(facts(middle), [...enough, sign]).counts).toMatchObject({
      freeInside: 4,
      weak: 1,
    });
  });

  it('does not count tuned and typed moments, nor three from one experiment', () => {
    const others = [row('E1', 'free', 1.5), row('E2', 'tuned', 1.5), row('E3', 'typed', 1.5)];
    expect(verdict(facts(middle), others).ok).toBe(false);
    const one = enough.map((each) => ({ ...each, study: 'E1' }));
    expect(verdict(facts(middle), one).ok).toBe(false);
  });

  it('breaks on a hard fact alone', () => {
    const hard = FACTS.find(isHard);
    const soft = FACTS.find((fact) => !isHard(fact));
    const without = (id?: string) => facts((each) => (each === id ? -99 : middle(each)));
    expect(verdict(without(hard?.id), enough)).toMatchObject({ ok: false, broken: [hard?.id] });
    expect(verdict(without(soft?.id), enough)).toMatchObject({ ok: true, broken: [] });
  });
});

describe('facts and studies', () => {
  it('have IDs of their own, bands the right way round, words in both languages, and a source', () => {
    const ids = [
      ...FACTS.map(({ id }) => id),
      ...STUDIES.flatMap(({ id, moments }) => moments.map((each) => `${id} ${each.id}`)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { band, label, source } of [
      ...FACTS,
      ...STUDIES.flatMap(({ moments, source }) => moments.map((each) => ({ ...each, source }))),
    ]) {
      expect(band[0]).toBeLessThan(band[1]);
      expect(label.en).not.toBe('');
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(source.publication).not.toBe('');
    }
  });

  it('cover the facts and experiments that this slice can show', () => {
    const families = new Set(FACTS.map(({ id }) => id.split('-')[0]));
    expect([...families].sort()).toEqual(
      [
        'F1',
        'F2',
        'F3',
        'F4',
        'F5',
        'F6',
        'F7',
        'F9',
        'F10',
        'F13',
        'R4',
        'R5',
        'S',
        'V1',
        'V2',
        'V3',
        'V4',
        'V5',
      ].sort(),
    );
    expect(STUDIES.map(({ id }) => id)).toEqual([
      'E1',
      'E2',
      'E3',
      'E10',
      'N1',
      'N1e',
      'N4',
      'N6',
      'N7b',
      'N11b',
      'N12',
    ]);
  });
});
