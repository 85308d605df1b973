/** Claim: a long text becomes lines of at most the width asked for, and no character is lost. */
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/cli/wrap.ts';

describe('a wrapped text', () => {
  it('breaks between English words', () => {
    expect(wrapped('Posts at the city access desks', 12)).toBe('Posts at the\ncity access\ndesks');
  });

  it('breaks between Chinese characters, which are two columns wide, but not before punctuation', () => {
    expect(wrapped('市级准入，审查岗位', 8)).toBe('市级准\n入，审查\n岗位');
    expect(wrapped('研发（统计）', 6)).toBe('研发\n（统\n计）');
    expect(wrapped('2019年价格', 6)).toBe('2019年\n价格');
  });

  it('leaves a word that is too long alone, and an empty text empty', () => {
    expect(wrapped('monthsAtClassification', 5)).toBe('monthsAtClassification');
    expect(wrapped('', 5)).toBe('');
  });
});
