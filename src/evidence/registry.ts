/** The register of parameters: how many are fitted, how many come from somewhere, and how many are assumed. */
import type { Parameter } from '../kernel/declare.ts';
import { PARAMETERS, type Theme } from '../model/parameters/index.ts';

/** A parameter under its full name, as `regulation.caution`. */
export interface Registered {
  readonly name: string;
  readonly theme: Theme;
  readonly parameter: Parameter;
}

/** Every parameter in the order of declaration, theme by theme. */
export const REGISTER: readonly Registered[] = Object.entries(PARAMETERS).flatMap(
  ([theme, declared]) =>
    Object.entries<Parameter>(declared).map(([name, parameter]) => ({
      name: `${theme}.${name}`,
      theme: theme as Theme,
      parameter,
    })),
);

/** Where a parameter's number comes from, as it is counted. */
export type Origin = 'fitted' | 'sourced' | 'assumedSampled' | 'assumedKept';

/** How many parameters there are of each origin; they add up to `all`. */
export interface ParameterCounts {
  readonly all: number;
  /** Set on the city's series of 2015-2019, and taken from the calibrated draws. */
  readonly fitted: number;
  /** From a publication, the law or official statistics. */
  readonly sourced: number;
  /** Of the sourced, those whose publication was read, as a page or a mirror. */
  readonly sourcedRead: number;
  /** Nobody measured it; every ensemble samples it. */
  readonly assumedSampled: number;
  /** Nobody measured it and it stays at its value; allowed only where no lever and no gate reads it. */
  readonly assumedKept: number;
}

export function originOf({ source, sampled }: Parameter): Origin {
  if (source.status === 'fitted') return 'fitted';
  if (source.status !== 'assumed') return 'sourced';
  return sampled === true ? 'assumedSampled' : 'assumedKept';
}

/** Counts a register; that of the model when none is given. */
export function parameterCounts(register: readonly Registered[] = REGISTER): ParameterCounts {
  const count = (isCounted: (parameter: Parameter) => boolean) =>
    register.filter(({ parameter }) => isCounted(parameter)).length;
  const of = (origin: Origin) => count((parameter) => originOf(parameter) === origin);
  return {
    all: register.length,
    fitted: of('fitted'),
    sourced: of('sourced'),
    sourcedRead: count(({ source }) => 'read' in source && source.read !== 'not read'),
    assumedSampled: of('assumedSampled'),
    assumedKept: of('assumedKept'),
  };
}

const DIGITS = 12;

/** A range as it is written down: without what binary fractions add in the last digits. */
export function rangeText([low, high]: readonly [number, number], dash: string): string {
  const plain = (value: number) => String(Number(value.toPrecision(DIGITS)));
  return `${plain(low)}${dash}${plain(high)}`;
}
