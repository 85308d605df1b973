// Claim: every assumed number that a lever or a gate reads is sampled in every ensemble; who reads what is found in the
// sources, so that a new number cannot be left out by forgetting it.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/kernel/declare.ts';
import type { Process } from '../../src/kernel/schedule.ts';
import { LEVER_IDS, LEVERS } from '../../src/model/index.ts';
import { CLASS_IDS, CLASSES } from '../../src/model/parameters/classes.ts';
import { PARAMETERS } from '../../src/model/parameters/index.ts';
import { OCCUPATION_MIX, ORIGIN_MIX } from '../../src/model/parameters/talent.ts';
import { PRIMITIVE_IDS, PRIMITIVES } from '../../src/model/policy/primitives.ts';
import { SCHEDULE } from '../../src/model/schedule.ts';
import type { World } from '../../src/model/world.ts';
import { readersIn } from './readers.ts';

const parameters = new Map<string, Parameter>(
  Object.entries(PARAMETERS).flatMap(([theme, declared]) =>
    Object.entries<Parameter>(declared).map(([name, each]) => [`${theme}.${name}`, each] as const),
  ),
);

/** Gates (classification, certification, access, recognition), the desks behind them and what desks learn from. */
const GATE = /^(?:gate|desk)\.|^firm\.(?:certificates|incidents)$/u;
const isBound = ({ name, reads }: Process<World>) => reads.includes('policy') || GATE.test(name);

const readers = readersIn(fileURLToPath(new URL('../../src/model', import.meta.url)));
const readBy = ({ name }: Process<World>): ReadonlySet<string> => readers.get(name) ?? new Set();

const bound = SCHEDULE.filter(isBound).map((process) => [process.name, process] as const);

describe('numbers that a lever or a gate reads', () => {
  it('are looked for in every process that reads a primitive, and in every gate', () => {
    const names = bound.map(([name]) => name);
    for (const id of PRIMITIVE_IDS) expect(names).toContain(PRIMITIVES[id].readBy);
    for (const name of ['gate.review', 'desk.rules', 'firm.certificates', 'firm.incidents'])
      expect(names).toContain(name);
    for (const { name } of SCHEDULE) expect(readers.has(name), name).toBe(true);
  });

  it('are found in the body, in helpers, and where a helper names its own type', () => {
    const of = (name: string) => readBy(SCHEDULE.find((each) => each.name === name) ?? fail());
    expect(of('desk.rules')).toContain('regulation.evidenceKept');
    expect(of('gate.review')).toContain('regulation.caution');
    expect(of('desk.staffing')).toContain('regulation.postsGrowth');
    expect(of('fund.raising')).toContain('finance.dutyCost');
    expect(of('desk.rules')).not.toContain('regulation.caution');
  });

  it.each(bound)('%s reads no assumed number that is not sampled', (_name, process) => {
    const unsampled = [...readBy(process)].filter((name) => {
      const parameter = parameters.get(name);
      return parameter?.source.status === 'assumed' && parameter.sampled !== true;
    });
    expect(unsampled).toEqual([]);
  });

  it('have a range with more than one value', () => {
    for (const [name, { sampled, range }] of parameters)
      if (sampled === true) expect(range[1], name).toBeGreaterThan(range[0]);
  });

  it('are sampled where they stand in the tables of classes, occupations and origins', () => {
    const numbersIn = (rows: readonly object[], kept: readonly string[]) =>
      rows
        .flatMap((row) => Object.entries<unknown>({ ...row }))
        .filter(([name, value]) => typeof value === 'number' && value > 0 && !kept.includes(name));
    const drawn = (theme: string) =>
      [...parameters].filter(([name, { sampled }]) => name.startsWith(`${theme}.`) && sampled);
    const people = [...Object.values(OCCUPATION_MIX), ...Object.values(ORIGIN_MIX)];
    expect(drawn('classes')).toHaveLength(
      numbersIn(
        CLASS_IDS.map((id) => CLASSES[id]),
        [],
      ).length,
    );
    // Pay follows published pay by industry.
    expect(drawn('people')).toHaveLength(numbersIn(people, ['pay']).length);
  });

  it.each(LEVER_IDS)('%s: what limits it is sampled', (id) => {
    const { constraint } = LEVERS[id];
    if (constraint !== undefined)
      expect(parameters.get(constraint.parameter)?.sampled, constraint.parameter).toBe(true);
  });
});

function fail(): never {
  throw new Error('no such process');
}
