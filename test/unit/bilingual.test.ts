// Claim: with both languages on screen every text that was taken has its English, sentences with names in them too.
import { describe, expect, it, vi } from 'vitest';

// Node 20 has none, and the page asks it for its language as it loads.
vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

import { h, type VNode } from 'preact';
import { LEVER_WORDS } from '../../src/model/words.ts';
import { startBilingual } from '../../src/ui/app/bilingual.ts';
import { isSpoken, language, setLanguage, spokenNow } from '../../src/ui/state/language.ts';
import { en } from '../../src/ui/text/en.ts';
import { englishOf } from '../../src/ui/text/pairs.ts';
import { spoken, worded } from '../../src/ui/text/spoken.ts';
import { zh } from '../../src/ui/text/zh.ts';

vi.mock('../../src/ui/app/bilingual.css', () => ({}));
startBilingual();
const texts = { zh, en };
const { label } = LEVER_WORDS.greenLane;

/** Texts of an element, with the language of each that has one of its own. */
function textsOf(node: VNode<{ children?: unknown; lang?: unknown }>): unknown[] {
  const children = [node.props.children].flat(9);
  return children.flatMap((child) =>
    typeof child === 'object' && child !== null
      ? textsOf(child as typeof node).map((text) => [(child as typeof node).props.lang, text])
      : [child],
  );
}

describe('both languages', () => {
  it('are a choice of their own, in Chinese first', () => {
    expect(['zh', 'en', 'both', 'fr'].map(isSpoken)).toEqual([true, true, true, false]);
    setLanguage('both');
    expect([language.value, spokenNow()]).toEqual(['zh', 'both']);
    setLanguage('en');
    expect(spoken(texts)).toBe(en);
    expect(worded(label)).toBe(label.en);
  });

  it('find the English of names, of texts, and of sentences with names and lists in them', () => {
    setLanguage('both');
    const words = spoken(texts);
    expect(englishOf(words.modes.difference)).toBe(en.modes.difference);
    expect(englishOf(worded(label))).toBe(label.en);
    expect(englishOf(words.value(worded(label)))).toBe(en.value(label.en));
    expect(englishOf(words.outsideEvidence([worded(label)], 2))).toBe(
      en.outsideEvidence([label.en], 2),
    );
    // A title that has no English is not said half in Chinese.
    expect(englishOf(words.value('一个没有译名的工具'))).toBeUndefined();
    expect(worded({ zh: '同', en: '同' })).toBe('同');
  });

  it('stand one behind the other, English marked as such; a list of choices and single languages stay as they are', () => {
    setLanguage('both');
    const name = worded(label);
    const button = h('button', { title: name }, name, 3);
    expect(button.props.title).toBe(`${label.zh} · ${label.en}`);
    expect(textsOf(button as never).flat(3)).toEqual([
      undefined,
      label.zh,
      undefined,
      ' ',
      undefined,
      'en',
      label.en,
      3,
    ]);
    expect(h('option', null, name).props.children).toBe(name);
    setLanguage('zh');
    expect(h('p', null, name).props.children).toBe(name);
  });
});
