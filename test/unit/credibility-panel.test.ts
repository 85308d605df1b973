// Claim: the page says of the check and the hindcast what their reports say, misses first, and names every line in both
// languages; every line of it can be followed by an ID that explain knows.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { idOf } from '../../src/explain/entry.ts';
import { shippedEntries } from '../../src/explain/shipped.ts';
import { check, hindcast, indicatorOf, missesFirst } from '../../src/ui/state/credibility.ts';
import { language } from '../../src/ui/state/language.ts';
import { credibilityText } from '../../src/ui/text/credibility.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

const root = fileURLToPath(new URL('../../', import.meta.url));
const report = (name: string) =>
  JSON.parse(readFileSync(`${root}docs/credibility/${name}.json`, 'utf8')) as Record<
    string,
    unknown
  >;

afterEach(() => {
  language.value = 'en';
});

describe('what the page says of the tests', () => {
  it('is what the reports say', () => {
    expect(report('check')).toMatchObject(check);
    const { scores, ...rest } = hindcast;
    expect(report('hindcast')).toMatchObject(rest);
    expect(report('hindcast')['scores']).toEqual(
      expect.arrayContaining(scores.map((score) => expect.objectContaining(score) as unknown)),
    );
    expect(hindcast.rows.length).toBeGreaterThan(10);
  });

  it('puts misses before hits and loses none', () => {
    const verdicts = missesFirst(check.experiments).map(({ verdict }) => verdict);
    expect(verdicts).toHaveLength(check.experiments.length);
    expect(verdicts.lastIndexOf('missed')).toBeLessThan(verdicts.indexOf('inside'));
    const scores = missesFirst(hindcast.scores).map(({ verdict }) => verdict);
    expect(scores.lastIndexOf('miss')).toBeLessThan(scores.indexOf('hit'));
  });

  it.each(['en', 'zh'] as const)('has words for every line, %s', (spoken) => {
    language.value = spoken;
    const { series, verdicts, rivals, levels, kinds } = credibilityText();
    const names = hindcast.rows.map(({ indicator }) => indicatorOf(indicator) ?? series[indicator]);
    const said = [
      ...names,
      ...hindcast.scores.flatMap(({ losesTo }) => losesTo.map((rival) => rivals[rival])),
      ...[...hindcast.scores, ...check.facts, ...check.experiments].map(
        ({ verdict }) => verdicts[verdict],
      ),
      ...check.facts.map(({ level }) => levels[level]),
      ...check.experiments.map(({ kind }) => kinds[kind]),
    ];
    expect(said.filter((words) => words === undefined)).toEqual([]);
  });

  it('can be followed', () => {
    const known = new Set(
      shippedEntries((path) => readFileSync(`${root}${path}`, 'utf8')).map(idOf),
    );
    const asked = [
      ...check.facts.map(({ id }) => `fact:${id}`),
      ...check.experiments.map(({ study, moment }) => `moment:${study} ${moment}`),
    ];
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });
});
