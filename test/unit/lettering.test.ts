/** Claim: words under a picture break into lines that have room, and none is lost. */
import { describe, expect, it } from 'vitest';
import { linesIn, widthOf } from '../../src/ui/charts/lettering.ts';

describe('lettering', () => {
  it('takes Chinese signs for squares and others for about half', () => {
    expect(widthOf('试验', 10)).toBeCloseTo(21);
    expect(widthOf('ab', 10)).toBeCloseTo(11.6);
  });

  it.each([
    '行动方案：以2020年末信息推演的结果',
    'Programme: a very long title of many words · results-10',
  ])('breaks %j where there is room, and keeps every sign', (words) => {
    const lines = linesIn(words, 120, 11);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(widthOf(line, 11)).toBeLessThanOrEqual(120);
    expect(lines.join('').replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''));
  });

  it('leaves a word that is too long whole', () => {
    expect(linesIn('abcdefghijklmnop', 20, 11)).toEqual(['abcdefghijklmnop']);
  });
});
