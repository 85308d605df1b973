// Claim: links and files that were written once open for ever, and the numbers of levers stay those that they were.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVER_IDS, USUAL_FUTURE } from '../../src/model/index.ts';
import { LEVER_NUMBERS } from '../../src/scenario/lever-numbers.ts';
import { readLink } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';

const kept = JSON.parse(
  readFileSync(new URL('../fixtures/kept-b9c6381.json', import.meta.url), 'utf8'),
) as {
  readonly scenario: ResolvedScenario;
  readonly link: string;
  readonly file: string;
  readonly saved: string;
}[];
describe('links and files of b9c6381', () => {
  it.each(kept.map((sample) => [sample.scenario.id, sample] as const))(
    '%s opens as it did',
    async (_id, { scenario, link, file, saved }) => {
      // What a future says since then is as usual in what was written before.
      const then = { ...scenario, future: { ...USUAL_FUTURE, ...scenario.future } };
      const read = await readLink(link);
      expect(read).toEqual({ ok: true, dropped: [], scenario: { ...then, id: 'link' } });
      // What a file extends has grown since: it is read as it was.
      const find = (name: string) =>
        readFileSync(new URL(`../fixtures/${name}-b9c6381.yaml`, import.meta.url));
      for (const text of [file, saved]) {
        const parsed = parseScenario(new TextEncoder().encode(text), `${then.id}.yaml`, find);
        expect(parsed).toEqual({ ok: true, warnings: [], scenario: then });
      }
    },
  );
});

describe('numbers of levers', () => {
  it('are complete, unique, and those that they were', () => {
    expect(Object.keys(LEVER_NUMBERS).sort()).toEqual([...LEVER_IDS].sort());
    expect(new Set(Object.values(LEVER_NUMBERS)).size).toBe(LEVER_IDS.length);
    const before = JSON.parse(
      readFileSync(new URL('../fixtures/lever-numbers.json', import.meta.url), 'utf8'),
    ) as Record<string, number>;
    for (const [lever, number] of Object.entries(before)) {
      const present = Object.entries(LEVER_NUMBERS).find(([, each]) => each === number);
      expect(present === undefined || present[0] === lever, `${number} was ${lever}`).toBe(true);
    }
  });
});
