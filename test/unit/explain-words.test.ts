// Claim: whatever explain says of an entry has Chinese words for its status, its reading and its unit; the chain below a
// number goes down to what was put in, and never from one lever over a process to another lever.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/explain/chain.ts';
import { idOf } from '../../src/explain/entry.ts';
import { shippedEntries } from '../../src/explain/shipped.ts';
import { citationWords, factWords, readingWords, statusWords } from '../../src/explain/words.ts';
import { INDICATOR_IDS } from '../../src/model/index.ts';

const entries = shippedEntries((path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
);
const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
const origins = entries.flatMap(({ origin, rows = [] }) => [
  ...(origin === undefined ? [] : [origin]),
  ...rows.map((row) => row.origin),
]);

describe('entries in Chinese', () => {
  it('say status, reading and unit without a Latin letter', () => {
    const units = entries.flatMap(({ facts: { unit } }) =>
      typeof unit === 'string' ? [unit] : [],
    );
    const said = [
      ...origins.map(({ status }) => statusWords(status, 'zh')),
      ...origins.flatMap(({ read }) => (read === undefined ? [] : [readingWords(read, 'zh')])),
      ...units.map((unit) => factWords('unit', unit, 'zh')),
    ];
    expect([...new Set(said.filter((words) => /[a-z]{2}/u.test(words)))]).toEqual([]);
  });
});

describe('sources in Chinese', () => {
  const latin = /[A-Za-z]{4,}/u;
  const han = /[\u4e00-\u9fff]/u;

  it('are words, or an address alone', () => {
    const said = origins.map((origin) => citationWords(origin, 'zh'));
    const english = said.filter((words) => !han.test(words) && !words.startsWith('http'));
    expect([...new Set(english)]).toEqual([]);
  });

  it('leave no piece of a data file in English', () => {
    const rows = entries
      .filter(({ rows = [] }) => rows.length > 0)
      .flatMap(({ rows = [] }) => rows);
    const pieces = rows.flatMap(({ origin }) => citationWords(origin, 'zh').split('；'));
    const english = pieces.filter(
      (piece) => latin.test(piece) && !han.test(piece) && !/http|\.ts$/u.test(piece),
    );
    expect([...new Set(english)]).toEqual([]);
  });

  it('say why every process stands at its place', () => {
    const why = entries.flatMap(({ name, facts }) =>
      facts.why === undefined ? [] : [[name, factWords('why', facts.why, 'zh')] as const],
    );
    expect(why.length).toBeGreaterThan(50);
    expect(why.filter(([, words]) => !han.test(words))).toEqual([]);
  });
});

describe('the chain below a number', () => {
  it('reaches a process and numbers from outside from every indicator', () => {
    const bare = INDICATOR_IDS.filter((id) => {
      const { processes, inputs } = chainOf(`indicator:${id}`, byId);
      return processes.length === 0 || inputs.length === 0;
    });
    expect(bare).toEqual([]);
  });

  it('counts what it finds once, and those that were read', () => {
    const chain = chainOf('indicator:valueAdded', byId);
    const ids = [...chain.processes, ...chain.inputs].map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    const all = chain.statuses.reduce((sum, [, count]) => sum + count, 0);
    expect(all).toBeGreaterThanOrEqual(chain.sourced);
    expect(chain.read).toBeGreaterThan(0);
    expect(chain.read).toBeLessThan(chain.sourced);
    expect(ids).toContain('process:world.census');
    expect(ids).toContain('observed:sei_value_added_linked');
  });

  it('leads from a lever over what it moves, and not to other levers', () => {
    const { inputs, processes } = chainOf('lever:fundCommitment', byId);
    expect(processes.map(idOf)).toEqual(['process:fund.raising']);
    expect(inputs.length).toBeGreaterThan(3);
    expect(inputs.every(({ kind }) => kind !== 'lever')).toBe(true);
  });

  it('is empty for what is unknown', () => {
    expect(chainOf('indicator:nothing', byId)).toMatchObject({
      processes: [],
      inputs: [],
      read: 0,
    });
  });
});
