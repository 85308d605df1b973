// Claim: every number that a run prints can be followed, by the IDs that explain names, to at least one source; every
// parameter, lever, primitive, driver and target has an ID, a status and a place where it is used; so has every line of
// the check, with its band, how it is estimated and what it is declared as.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COST_ACCOUNTS } from '../../src/cli/costs.ts';
import { allEntries, found, nearestNames } from '../../src/explain/index.ts';
import { idOf, KINDS, type Entry } from '../../src/explain/entry.ts';
import { Uses, USES_FILE } from '../../src/explain/uses.ts';
import { BANDS } from '../../src/evidence/bands.ts';
import { ESTIMATION } from '../../src/evidence/estimation.ts';
import { STUDIES } from '../../src/evidence/studies/index.ts';
import { INDICATOR_IDS, INDICATORS } from '../../src/model/index.ts';
import { PARAMETERS } from '../../src/model/parameters/index.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const entries = allEntries((name) => read(`public/data/${name}`), new Uses(read(USES_FILE)));
const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
const of = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);

/** Kinds whose entries are numbers with a source of their own. */
const LEAVES = ['parameter', 'driver', 'start', 'observed', 'comparator', 'entry', 'run'];

function isSourced({ kind, origin, rows = [] }: Entry): boolean {
  const origins = [...(origin === undefined ? [] : [origin]), ...rows.map((row) => row.origin)];
  return (
    LEAVES.includes(kind) &&
    origins.some(({ status, citation }) => status !== '' && citation !== '')
  );
}

/** Entries that can be reached, with how many steps it takes; steps beside those of a list are not taken. */
function reached(start: string): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [id, distance] of steps)
    for (const next of byId.get(id)?.next ?? [])
      if (!steps.has(next)) steps.set(next, distance + 1);
  return steps;
}

describe('every ID', () => {
  it('stands once, and names only IDs that there are', () => {
    expect(byId.size).toBe(entries.length);
    const dead = entries.flatMap((entry) =>
      entry.next.filter((id) => !byId.has(id)).map((id) => `${idOf(entry)} -> ${id}`),
    );
    expect(dead).toEqual([]);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)));
  });

  it('is told apart from others of its name by its kind', () => {
    expect(found(entries, 'guaranteeCover').map(idOf)).toEqual([
      'lever:guaranteeCover',
      'primitive:guaranteeCover',
    ]);
    expect(found(entries, 'lever:guaranteeCover').map(idOf)).toEqual(['lever:guaranteeCover']);
    expect(found(entries, 'orderSize').map(idOf)).toEqual(['parameter:finance.orderSize']);
    expect(found(entries, 'finance.orderSize').map(idOf)).toEqual(['parameter:finance.orderSize']);
    expect(found(entries, '')).toEqual([]);
  });

  it('is suggested when it was mistyped', () => {
    expect(nearestNames(entries, 'finance.ordersize')[0]).toBe('parameter:finance.orderSize');
    expect(nearestNames(entries, 'valueAddde')).toContain('indicator:valueAdded');
    expect(nearestNames(entries, 'quite another thing altogether')).toEqual([]);
    expect(nearestNames(entries, 'x'.repeat(5000))).toEqual([]);
  });
});

describe('what a run prints', () => {
  const headline = INDICATOR_IDS.filter((id) => INDICATORS[id].headline).map(
    (id) => `indicator:${id}`,
  );
  const accounts = COST_ACCOUNTS.map((id) => `indicator:${id}`);
  const cells = of('cell').map(idOf);
  const facts = of('run').map(idOf);

  const sourcesOf = (id: string, kinds: readonly string[]) =>
    [...reached(id)].filter(([at]) => {
      const entry = byId.get(at);
      return entry !== undefined && isSourced(entry) && kinds.includes(entry.kind);
    });

  it.each([...new Set([...headline, ...accounts])])('%s leads to a number with a source', (id) => {
    const sources = sourcesOf(id, ['parameter', 'driver', 'start']);
    expect(sources.length).toBeGreaterThan(0);
    expect(Math.min(...sources.map(([, distance]) => distance))).toBeLessThanOrEqual(5);
  });

  it.each(cells)('%s leads to what it asks, and on to the model where that is modelled', (id) => {
    const asked = byId.get(id)?.next ?? [];
    expect(asked.length).toBeGreaterThan(1);
    for (const entry of asked) expect(sourcesOf(entry, ['entry'])).not.toEqual([]);
    const isModelled = asked.some((entry) => typeof byId.get(entry)?.facts.modelled === 'string');
    expect(sourcesOf(id, ['parameter']).length > 0).toBe(isModelled);
  });

  it.each(facts)('%s names the file that defines it', (id) => {
    const citation = byId.get(id)?.origin?.citation;
    const [file = ''] = /[a-z]+\/\S+/u.exec(typeof citation === 'object' ? citation.en : '') ?? [];
    expect(read(file).length).toBeGreaterThan(0);
  });

  it('covers nine cells and every headline indicator', () => {
    expect(cells).toHaveLength(9);
    expect(headline.length).toBeGreaterThan(8);
    for (const id of INDICATOR_IDS) expect(byId.has(`indicator:${id}`)).toBe(true);
  });
});

describe('numbers of the model', () => {
  it('all have status, source, range and a process that uses them', () => {
    const names = Object.entries(PARAMETERS).flatMap(([theme, declared]) =>
      Object.keys(declared).map((name) => `${theme}.${name}`),
    );
    expect(of('parameter').map(({ name }) => name)).toEqual(names);
    for (const { name, origin, next, facts } of of('parameter')) {
      expect([name, origin?.status === undefined, origin?.citation === '']).toEqual([
        name,
        false,
        false,
      ]);
      expect([name, next.length > 0, JSON.stringify(facts.usedBy).includes('src/model/')]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });

  it.each(['driver', 'primitive', 'series', 'flow', 'start'] as const)(
    'of the kind %s are used or written somewhere',
    (kind) => {
      expect(
        of(kind)
          .filter(({ next }) => next.every((id) => !id.startsWith('process:')))
          .map(idOf),
      ).toEqual([]);
    },
  );

  it('agree with the registers: a primitive is read by the process that its declaration names', () => {
    const uses = new Uses(read(USES_FILE));
    for (const { name, next } of of('primitive'))
      expect(next[0]).toBe(`process:${uses.by('primitive', name)[0] ?? ''}`);
  });

  it('lead from every process with numbers of its own to them', () => {
    const process = byId.get('process:bank.credit');
    expect(process?.next).toContain('parameter:finance.guaranteeCap');
    expect(process?.next).toContain('primitive:guaranteeCover');
    expect(process?.facts.file).toBe('src/model/processes/bank/credit.ts');
  });
});

describe('what the check prints', () => {
  /** The IDs of a whole check, as it printed them. */
  const printed = JSON.parse(read('docs/credibility/check.json')) as {
    readonly facts: readonly { readonly id: string }[];
    readonly experiments: readonly { readonly study: string; readonly moment: string }[];
  };
  const facts = printed.facts.map(({ id }) => id);
  const moments = printed.experiments.map(({ study, moment }) => `${study} ${moment}`);

  const fileOf = (entry: Entry | undefined) => {
    const file = entry?.facts.file;
    return typeof file === 'string' ? read(file) : '';
  };

  it.each([...facts.map((id) => ['fact', id]), ...moments.map((id) => ['moment', id])])(
    'has the %s %s, with band, seal, declaration, estimator, use and source',
    (kind, id) => {
      const [entry, ...others] = found(entries, id);
      expect(others).toEqual([]);
      expect(entry?.kind).toBe(kind);
      for (const key of ['unit', 'band', 'sealed', 'declared', 'estimator', 'sample'] as const)
        expect([key, entry?.facts[key] ?? '']).not.toEqual([key, '']);
      expect(entry?.facts.sealed).toMatch(/^2026-11-\d\d/u);
      expect(entry?.origin?.citation).not.toBe('');
      expect(fileOf(entry).length).toBeGreaterThan(0);
    },
  );

  it('is all that the check holds the model to, each with its estimator in words', () => {
    const all = [...facts, ...moments].sort();
    expect(BANDS.map(({ id }) => id).sort()).toEqual(all);
    expect(Object.keys(ESTIMATION).sort()).toEqual(all);
    for (const { en, zh } of Object.values(ESTIMATION))
      expect([en.length > 20, /\p{Script=Han}/u.test(zh)]).toEqual([true, true]);
  });

  it.each(STUDIES)('has the study $id, which leads to its moments and parameters', (study) => {
    const [entry, ...others] = found(entries, study.id);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ kind: 'study', facts: { transport: study.transport } });
    expect(fileOf(entry)).toContain(`id: '${study.id}'`);
    expect(entry?.next).toEqual([
      ...study.moments.map(({ id }) => `moment:${study.id} ${id}`),
      ...Object.keys(study.disconnect).map((name) => `parameter:${name}`),
    ]);
  });

  it('leads from a typed line to the parameters that are its estimand', () => {
    expect(byId.get('fact:F5-year1')?.next).toEqual(['parameter:small.infantExit']);
    expect(byId.get('fact:F6-registered')?.next).toHaveLength(3);
    expect(byId.get('moment:E3 additionality')?.next).toEqual([
      'study:E3',
      'parameter:firm.spendingHorizon',
    ]);
  });

  it('names no parameter that there is not', () => {
    const texts = [
      ...Object.values(ESTIMATION),
      ...STUDIES.flatMap(({ moments }) => moments.map(({ ifMissed }) => ifMissed)),
    ];
    const named = texts.flatMap(({ en, zh }) => `${en} ${zh}`.match(/\b[a-z]+\.[a-zA-Z]+/gu) ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !byId.has(`parameter:${name}`))).toEqual([]);
  });

  it('says of our own bands that they are assumed, and of others whether they were read', () => {
    expect(byId.get('fact:R4')?.origin).toEqual({
      status: 'assumed',
      citation: {
        en: 'our choice: what must hold while nobody acts',
        zh: '本模型的选择：无人行动时应成立的事实',
      },
    });
    expect(byId.get('fact:F4')?.origin).toMatchObject({ status: 'literature', read: 'mirror' });
  });

  it('is suggested when it was mistyped', () => {
    expect(nearestNames(entries, 'E2 exces')[0]).toBe('moment:E2 excess');
    expect(nearestNames(entries, 'f9-zer')[0]).toBe('fact:F9-zero');
    expect(nearestNames(entries, 'E1O')).toContain('study:E10');
  });
});
