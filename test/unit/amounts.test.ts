// Claim: the page counts money of levers in 100 million yuan in Chinese and in millions in English; files keep millions.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LEVER_IDS, LEVERS } from '../../src/model/index.ts';
import { LEVER_WORDS } from '../../src/model/words.ts';
import { setLanguage } from '../../src/ui/state/language.ts';
import { amountWords, numberWords, rangeWords, typedValue } from '../../src/ui/text/amounts.ts';
import { loadWords } from '../../src/ui/text/index.ts';

const FUND = 'fundCommitment';

// Node 20 has none, and the page asks it for its language as it loads.
vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

beforeAll(async () => {
  await loadWords('en');
  await loadWords('zh');
});

describe('money on sliders', () => {
  it('in Chinese', () => {
    setLanguage('zh');
    expect(amountWords(FUND, 2000)).toBe('20亿元/年');
    expect(amountWords(FUND, 2450)).toBe('24.50亿元/年');
    expect(rangeWords(FUND, LEVERS[FUND].range)).toBe('0–80');
    for (const text of ['24.5', '24.5亿', '２４．５ 亿']) expect(typedValue(FUND, text)).toBe(2450);
    expect(typedValue(FUND, 'much')).toBeNaN();
  });

  it('in English', () => {
    setLanguage('en');
    expect(amountWords(FUND, 2000)).toBe('2,000 million yuan a year');
    expect(typedValue(FUND, '2,450')).toBe(2450);
  });

  it.each(['zh', 'en'] as const)(
    'what is shown for any lever is read as its value (%s)',
    (spoken) => {
      setLanguage(spoken);
      for (const id of LEVER_IDS) {
        const { range, step } = LEVERS[id];
        for (const value of [range[0], range[0] + step, range[1]])
          expect(typedValue(id, numberWords(id, value))).toBeCloseTo(value, 9);
      }
    },
  );

  it('leaves no lever in millions of yuan in Chinese', () => {
    setLanguage('zh');
    const shown = LEVER_IDS.map((id) => amountWords(id, LEVERS[id].range[1]));
    expect(shown.filter((text) => text.includes('百万元'))).toEqual([]);
    expect(LEVER_WORDS[FUND].unit.zh).toBe('百万元/年');
  });
});
