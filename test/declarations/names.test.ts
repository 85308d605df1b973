/** Claim: a process has one name. It prints as `firm.demand`, stands alone in `firm/demand.ts` and is exported as `firmDemand`. */
import { describe, expect, it } from 'vitest';
import { DRIVERS_ONLY, SCHEDULE } from '../../src/model/schedule.ts';

const FOLDER = '../../src/model/processes/';
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../../src/model/processes/**/*.ts',
  { eager: true },
);
const processes = [...new Set([...SCHEDULE, ...DRIVERS_ONLY])];

/** What a file exports that has a name, reasons and a body, by the constant. */
function processesIn(file: string): [string, unknown][] {
  return Object.entries(modules[file] ?? {}).filter(
    ([, value]) =>
      typeof value === 'object' &&
      value !== null &&
      ['name', 'why', 'run'].every((key) => key in value),
  );
}

describe('a process', () => {
  it.each(processes.map((process) => [process.name, process] as const))(
    '%s is all that its file and its constant hold',
    (name, process) => {
      const [family = '', own = '', ...rest] = name.split('.');
      const constant = `${family}${own.charAt(0).toUpperCase()}${own.slice(1)}`;
      expect(rest).toEqual([]);
      expect(processesIn(`${FOLDER}${family}/${own}.ts`)).toEqual([[constant, process]]);
    },
  );

  it('stands in no other file', () => {
    const found = Object.keys(modules).flatMap((file) => processesIn(file));
    expect(new Set(found.map(([, process]) => process))).toEqual(new Set(processes));
    expect(found).toHaveLength(processes.length);
  });
});
