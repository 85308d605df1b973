/** What is wrong with a lever at a value: what the reader of scenario files says of a file with that one entry. */
import type { Parsed } from '../../scenario/parse.ts';
import type { FindIssues } from './messages.ts';

const TITLE = { zh: '消息', en: 'message' };

export function findIssuesBy(parse: (bytes: Uint8Array, file: string) => Parsed): FindIssues {
  return (lever, value) => {
    const text = JSON.stringify({ title: TITLE, programme: [{ lever, value }] });
    const parsed = parse(new TextEncoder().encode(text), 'message');
    return Promise.resolve(parsed.ok ? [] : parsed.issues);
  };
}
