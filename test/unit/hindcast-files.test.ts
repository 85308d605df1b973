// Claim: the rules and inputs of the hindcast are what was frozen before the first score, and how the drivers turned out
// is read by the hindcast alone.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { withOutcome } from '../../src/evidence/hindcast/drivers.ts';
import { freezeOf } from '../../src/cli/frozen.ts';
import { MODELLED, NOT_MODELLED } from '../../src/evidence/hindcast/indicators.ts';
import { driverTable } from '../../src/model/drivers.ts';
import { FIRST_YEAR, USUAL_FUTURE } from '../../src/model/index.ts';
import { DATA_FILES } from '../../src/scenario/data.ts';
import { parseFrozen, parseOutcome } from '../../src/scenario/hindcast-files.ts';
import { modelData } from '../fixtures/data.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('drivers as they turned out', () => {
  const outcomes = parseOutcome('drivers_outcome.csv', read('public/data/drivers_outcome.csv'));
  const middle = () => 0.5;
  const table = driverTable(withOutcome(modelData.drivers, outcomes), USUAL_FUTURE, middle);
  const known = driverTable(modelData.drivers, USUAL_FUTURE, middle);
  const at = (year: number, month: number) => (year - FIRST_YEAR) * 12 + month - 1;

  it('hold in their months, and what was known at the vantage holds in all others', () => {
    expect(table.superDeduction[at(2020, 12)]).toBe(known.superDeduction[at(2020, 12)]);
    expect(table.superDeduction[at(2021, 1)]).toBe(1.93);
    expect(table.superDeduction[at(2022, 12)]).toBe(2);
    expect(table.superDeduction[at(2023, 1)]).toBe(known.superDeduction[at(2023, 1)]);
    const moved = Object.keys(table).filter((id) =>
      table[id as keyof typeof table].some(
        (value, month) => value !== known[id as keyof typeof known][month],
      ),
    );
    expect(moved.sort()).toEqual(['researchGrowth', 'superDeduction']);
  });

  it('are read by the hindcast alone: not by the model, a scenario, the page or a fit', () => {
    expect(DATA_FILES).not.toContain('drivers_outcome.csv');
    const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => ({ name, text: read(`src/${name}`) }));
    const naming = (word: RegExp) =>
      sources
        .filter(({ text }) => word.test(text))
        .map(({ name }) => name)
        .sort();
    expect(naming(/'public\/data\/drivers_outcome|OUTCOME_FILE/u)).toEqual([
      'cli/commands/hindcast.ts',
      'scenario/hindcast-files.ts',
    ]);
    expect(naming(/parseOutcome|withOutcome/u)).toEqual([
      'cli/commands/hindcast.ts',
      'evidence/hindcast/drivers.ts',
      'evidence/hindcast/index.ts',
      'scenario/hindcast-files.ts',
    ]);
  });

  it('stay out of the library, and what was enacted out of the choices of the page', () => {
    expect(read('src/library/index.ts')).toContain('!../../public/data/drivers_outcome.csv');
    expect(read('src/ui/state/presets.ts')).toContain('!../../../scenarios/enacted.yaml');
  });

  it('name a fault with its line', () => {
    const text = read('public/data/drivers_outcome.csv');
    expect(() =>
      parseOutcome('x.csv', text.replace('superDeduction,2022-10', 'superDeducton,2022-10')),
    ).toThrow(/x\.csv:4:1 driver: .*did you mean "superDeduction"/u);
    expect(() => parseOutcome('x.csv', text.replace('2022-10,2022-12', '2022-10,2022-09'))).toThrow(
      /x\.csv:4:1 until/u,
    );
  });
});

describe('the frozen rules', () => {
  const bytes = (file: string) => new Uint8Array(readFileSync(new URL(file, root)));
  const observed = bytes('public/data/observed.csv');

  it('are missed when one of them was changed, and another observations file is told from the frozen one', () => {
    expect(freezeOf(observed, bytes)).toMatchObject({ changed: [], date: '2026-11-26' });
    for (const changed of ['public/data/hindcast_rules.csv', 'scenarios/enacted.yaml']) {
      const edited = (file: string) => (file === changed ? bytes(file).slice(1) : bytes(file));
      expect(freezeOf(observed, edited).changed).toEqual([changed]);
    }
    expect(freezeOf(observed.slice(1), bytes)).toMatchObject({
      changed: [],
      sameObservations: false,
    });
  });

  it('are what was frozen before the first score', () => {
    const frozen = parseFrozen('frozen', read('public/data/hindcast_frozen.csv'));
    for (const { file, sha256 } of frozen.filter(
      ({ file: name }) => !name.endsWith('observed.csv'),
    ))
      expect([file, createHash('sha256').update(read(file)).digest('hex')]).toEqual([file, sha256]);
    expect(frozen.map(({ frozen: date }) => date)).toEqual(Array(4).fill('2026-11-26'));
  });

  it('name the eight indicators that are scored or not modelled', () => {
    const rules = csvParse(read('public/data/hindcast_rules.csv')).filter(
      ({ kind }) => kind === 'indicator',
    );
    expect(rules).toHaveLength(8);
    const declared = { ...MODELLED, ...NOT_MODELLED };
    expect(rules.map(({ id, series }) => `${id} ${series}`).sort()).toEqual(
      Object.entries(declared)
        .map(([id, { series }]) => `${id} ${series}`)
        .sort(),
    );
    const unmodelled = rules.filter(({ model }) => model === 'not modelled').map(({ id }) => id);
    // Rules are frozen: what they called not modelled may be modelled since, and never the other way round.
    expect(unmodelled).toEqual(expect.arrayContaining(Object.keys(NOT_MODELLED)));
  });
});
