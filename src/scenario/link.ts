/**
 * A scenario as the fragment of a link, `#s=b...`: the codec's letter, then the scenario in full.
 *
 * Reading never throws: a link that cannot be read at all gives its reasons, and one of which a part cannot be used
 * gives the rest and the list of what was dropped. Links of codec `a`, JSON deflated, are read for ever.
 */
import { decoded, encoded } from './link-code.ts';
import { refuse, understood, type LinkRead } from './link-fields.ts';
import { inflated, LinkError, sealed, unsealed } from './pack.ts';
import type { ResolvedScenario } from './resolve.ts';

export type { LinkRead } from './link-fields.ts';

const MARK = 's=';

/** What chats, mails and input methods make of the signs of a link. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/[\u200b-\u200f\u2060\ufeff]/gu, ''],
  [/%23|＃/gu, '#'],
  [/%3D|＝/giu, '='],
  [/%26|＆/gu, '&'],
];

/** A link as it was meant. */
export function tidied(link: string): string {
  return WRITTEN.reduce((text, [found, meant]) => text.replace(found, meant), link.trim());
}

/** Whether a text is meant as a link and not as the name of a file. */
export function isLink(text: string): boolean {
  return /^https?:|#s=/u.test(tidied(text));
}

/** The fragment of a scenario, `#s=...`, with the version of its results. */
export function linkOf(scenario: ResolvedScenario): Promise<string> {
  return Promise.resolve(`#${MARK}b${sealed(encoded(scenario))}`);
}

/** Reads a whole link, its fragment, or nothing but `s=...`; what follows it, as the end of a sentence, is no part of it. */
export async function readLink(link: string): Promise<LinkRead> {
  const found = /(?:^|[#&])s=([\w-]*)/u.exec(tidied(link))?.[1];
  if (found === undefined)
    return refuse({ en: 'no scenario in the link', zh: '链接中没有情景' }, 's=…');
  try {
    const packed = found.slice(1);
    if (found.startsWith('b')) return understood({ v: 1, ...decoded(unsealed(packed)) });
    if (found.startsWith('a')) return understood(JSON.parse(await inflated(packed)));
  } catch (error) {
    const { en, zh } = error instanceof LinkError ? error.words : NO_SCENARIO;
    return refuse({ en: `cannot be read: ${en}`, zh: `无法读取：${zh}` });
  }
  const letter = found.slice(0, 1);
  return refuse(
    {
      en: `unknown codec "${letter}"; the link may come from a newer version`,
      zh: `未知的编码“${letter}”，链接可能来自更新的版本`,
    },
    'a, b',
  );
}

const NO_SCENARIO = { en: 'it holds no scenario', zh: '不含情景' };
