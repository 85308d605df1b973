/** A few lives in a sentence or two each, for those who write a white paper. */
import type { LivesReport } from '../../experiment/lives/index.ts';
import type { Text } from '../../kernel/declare.ts';
import { fundFateOf } from './funds-and-gates.ts';
import { pairNote, scaleNote, synthetic } from './notes.ts';
import { REASONS, whyOf } from './reasons.ts';
import { fateOf } from './story.ts';

/** A case: what it stands for, and the sentences. */
export interface Case {
  readonly code: string;
  readonly title: Text;
  readonly sentences: readonly Text[];
}

/** The lives that a report tells, each with why it is told and what became of it in both arms. */
export function casesOf({ firms, funds, hasProgramme }: LivesReport): Case[] {
  const both = (own: Text, other: Text) => (hasProgramme ? pairSentences(own, other) : [own]);
  return [
    ...firms.map((pair) => ({
      code: pair.code,
      title: REASONS[pair.criterion].title,
      sentences: [whyOf(pair), ...both(fateOf(pair.with), fateOf(pair.without))],
    })),
    ...funds.map((pair) => ({
      code: pair.code,
      title: REASONS[pair.criterion].title,
      sentences: [whyOf(pair), ...both(fundFateOf(pair.with), fundFateOf(pair.without))],
    })),
  ];
}

function pairSentences(own: Text, other: Text): Text[] {
  return [
    { en: `With the programme: ${lowered(own.en)}`, zh: `有方案：${own.zh}` },
    { en: `Without it: ${lowered(other.en)}`, zh: `无方案：${other.zh}` },
  ];
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** {@link casesOf} as plain paragraphs, the first ones only, with what must be said beside them. */
export function caseParagraphs(report: LivesReport, most: number): Text[] {
  const told = casesOf(report)
    .slice(0, most)
    .map(({ code, title, sentences }) => ({
      en: `${title.en} (${code}). ${sentences.map(({ en }) => en).join(' ')}`,
      zh: `${title.zh}（${code}）：${sentences.map(({ zh }) => zh).join('')}`,
    }));
  if (told.length === 0) return [];
  return [...told, synthetic(), scaleNote(report), ...(report.hasProgramme ? [pairNote()] : [])];
}
