/** What an embedded chart says, in both languages at once. */
import { spoken, type Texts } from './spoken.ts';

const en = {
  of: (title: string) => `Scenario: ${title}`,
  whole: 'Open the full page',
  refused: (what: string, expected: string) => `${what}. Expected: ${expected}.`,
  meant: 'Did you mean:',
};

type EmbedText = typeof en;

const zh: EmbedText = {
  of: (title) => `情景：${title}`,
  whole: '打开完整页面',
  refused: (what, expected) => `${what}，应为${expected}。`,
  meant: '是否指：',
};

const TEXTS: Texts<EmbedText> = { en, zh };

export function embedText(): EmbedText {
  return spoken(TEXTS);
}
