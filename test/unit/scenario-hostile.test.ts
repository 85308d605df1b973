// Claim: no bytes, however made, can hang or crash the reading of a scenario file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVER_IDS } from '../../src/model/index.ts';
import type { Issue } from '../../src/scenario/issue.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const head = 'title: { zh: 方案, en: Plan }\n';
const firstLever = LEVER_IDS[0] ?? '';

function refused(content: string | Uint8Array): readonly Issue[] {
  const parsed = parseScenario(typeof content === 'string' ? bytes(content) : content, 'plan.yaml');
  return parsed.ok ? expect.unreachable('accepted') : parsed.issues;
}

describe('bytes that are no text are refused as a whole', () => {
  it.each([
    ['empty', bytes(''), /empty/u],
    ['blank', bytes(' \n\n'), /empty/u],
    ['NUL', bytes(`${head}\0`), /NUL/u],
    ['not UTF-8', Uint8Array.of(0x74, 0xff, 0xfe), /UTF-8/u],
    ['of too many lines', bytes(`${head}${'\n'.repeat(20_000)}x`), /more than 20000 lines/u],
    ['larger than 1 MB', new Uint8Array(1048577).fill(0x20), /1 MB/u],
  ])('%s', (_name, content, expected) => {
    expect(refused(content)[0]?.message.en).toMatch(expected);
  });
});

describe('a file made to hang or crash the parser is refused in seconds', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'
      .split('')
      .map(
        (key, index) =>
          `${key}: &${key} [*${'abcdefghi'[index] ?? ''}, *${'abcdefghi'[index] ?? ''}]`,
      ),
  ];
  it.each([
    ['alias bomb', bomb.join('\n')],
    ['alias of itself', 'programme: &p [*p]\n'],
    ['many keys', Array.from({ length: 90000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['keys on all lines', Array.from({ length: 19000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['many entries', `${head}programme: [${'1,'.repeat(400000)}1]\n`],
    ['many lines', '\n'.repeat(1000000) + 'x'],
    ['as many lines as are read', '\n'.repeat(19000) + 'x'],
    ['a long word', 'x'.repeat(1000000)],
  ])('%s', (_name, text) => {
    const begun = performance.now();
    refused(text);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

// Unguarded, some of these abort the whole process from within the parser's recursion.
describe('deep nesting is refused before it is parsed', () => {
  const levels = (unit: string, count: number, close = '') =>
    unit.repeat(count) + close.repeat(count);
  it.each([
    ['flow lists', levels('[', 500000)],
    ['closed flow lists', levels('[ ', 5000, ']')],
    ['flow mappings', levels('{a: ', 200000)],
    ['block lists', levels('- ', 500000)],
    ['keys', levels('? ', 500000)],
    [
      'block mappings',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
  ])('%s', (_name, text) => {
    expect(refused(text)[0]?.message.en).toBe('nested too deeply');
  });
});

describe('property', () => {
  it('any text is accepted or refused, never thrown on', () => {
    const piece = fc.constantFrom(
      'title',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '- ',
      '\n',
      '  ',
      ',',
      '&a ',
      '*a',
      '!!x ',
      '"',
      "'",
      '|',
      '>',
      '#',
      '? ',
      '%',
      '---',
      '\t',
      '__proto__',
      '<<: ',
      '1',
      '.nan',
      'programme',
      'lever',
      firstLever,
      '値',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const parsed = parseScenario(bytes(pieces.join('')), 'x.yaml');
        return (
          parsed.ok || parsed.issues.every(({ line, message }) => line >= 0 && message.en !== '')
        );
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('any bytes too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => !parseScenario(content, 'x').ok),
      { numRuns: 300, seed: 1 },
    );
  });
});
