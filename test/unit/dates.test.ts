// Claim: dated values of a lever are read as people type them, and what cannot be run is refused with the part that is wrong.
import { describe, expect, it } from 'vitest';
import { LEVERS, type LeverSetting } from '../../src/model/index.ts';
import { usualSetting } from '../../src/scenario/shown.ts';
import { dateFault, MONTH_ENDS, typedMonth, withAnother } from '../../src/ui/state/dates.ts';

const LEVER = 'inspectionPosts';
const [low, high] = LEVERS[LEVER].range;
const dated = (more: Partial<LeverSetting> = {}) => ({ ...usualSetting(LEVER, high), ...more });

describe('a month that is typed', () => {
  it.each([
    '2023-07',
    '2023-7',
    '2023/7',
    '2023.07',
    '202307',
    '2023年7月',
    '２０２３－０７',
    ' 2023 - 7 ',
  ])('%s is July 2023', (text) => {
    expect(typedMonth(text)).toBe(102);
  });

  it.each(['', '2023', '2023-13', '2023-00', 'July 2023', '23-07', '2023-07-01'])(
    '%s is none',
    (text) => {
      expect(typedMonth(text)).toBeNaN();
    },
  );
});

describe('dated values of a lever', () => {
  it('are taken from 2021-01 to the last month', () => {
    expect(MONTH_ENDS).toEqual(['2021-01', '2035-12']);
    expect(dateFault(LEVER, [])).toBeUndefined();
    expect(dateFault(LEVER, [dated(), dated({ from: 84, until: 251 })])).toBeUndefined();
  });

  it.each([
    ['value', { value: high + 1 }],
    ['value', { value: low - 1 }],
    ['value', { value: Number.NaN }],
    ['from', { from: 71 }],
    ['from', { from: 252 }],
    ['from', { from: Number.NaN }],
    ['ramp', { ramp: 0.5 }],
    ['ramp', { ramp: -1 }],
    ['ramp', { ramp: 181 }],
    ['until', { from: 90, until: 89 }],
    ['until', { until: Number.NaN }],
    ['until', { until: 252 }],
  ] as const)('are refused for their %s: %o', (fault, more) => {
    expect(dateFault(LEVER, [dated(more)])).toBe(fault);
    expect(dateFault(LEVER, [dated({ from: 100 }), dated(more)])).toBe(fault);
  });

  it('are refused when two begin in a month under the same rules, and not under others', () => {
    expect(dateFault(LEVER, [dated(), dated({ value: low })])).toBe('twice');
    const ruled = dated({ when: [{ year: 2026 }] });
    expect(dateFault(LEVER, [dated(), ruled])).toBeUndefined();
    expect(dateFault(LEVER, [ruled, ruled])).toBe('twice');
    expect(dateFault(LEVER, [dated(), dated({ rank: 1 })])).toBeUndefined();
  });
});

describe('another dated value', () => {
  it('begins a year after the last, at its value, and can be run', () => {
    const next = withAnother([dated({ from: 90, after2025: 'fade' })], LEVER);
    expect(next.map(({ from, value }) => [from, value])).toEqual([
      [90, high],
      [102, high],
    ]);
    expect(next[1]?.after2025).toBe('fade');
    expect(dateFault(LEVER, next)).toBeUndefined();
  });

  it('of a lever without any begins in 2021-01 at its neutral value', () => {
    expect(withAnother([], LEVER)).toEqual([usualSetting(LEVER, LEVERS[LEVER].neutral)]);
  });

  it('finds a free month at the end of the run', () => {
    const late = withAnother([dated({ from: 250 }), dated({ from: 251 })], LEVER);
    expect(late[2]?.from).toBe(249);
    expect(dateFault(LEVER, late)).toBeUndefined();
  });
});
