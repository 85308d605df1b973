/** What a declaration is made of: a unit, a range and how well the number is known. Its words stand on cards. */
import { perMonth, type Unit } from './clock.ts';

/** A text that a person reads, in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What kind of source a number has. `read` says whether the publisher's page was read, only a mirror, or neither. */
export type Source =
  | {
      readonly status: 'official' | 'measured' | 'estimated' | 'literature';
      readonly read: 'page' | 'mirror' | 'not read';
    }
  | { readonly status: 'fitted' | 'assumed' };

export interface Parameter {
  readonly value: number;
  readonly unit: Unit;
  /** Lowest and highest value that the source or our reason allows; an ensemble samples between them when `sampled`. */
  readonly range: readonly [number, number];
  readonly source: Source;
  /** True when each replicate draws its own value: every fitted number, and every assumed one that a lever or a gate reads. */
  readonly sampled?: true;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of a theme's parameters, converted to the model's period. */
export type Values<P extends Parameters> = { readonly [K in keyof P]: number };

/**
 * Values for one replicate, converted to months.
 *
 * @param position where in its range a sampled parameter lies, 0 to 1, by its name; 0.5 is the declared value
 */
export function valuesOf<P extends Parameters>(
  declared: P,
  position: (name: string) => number,
): Values<P> {
  const values: Record<string, number> = {};
  for (const name of Object.keys(declared)) {
    const parameter = declared[name];
    const at = parameter.sampled ? position(name) : 0.5;
    values[name] = perMonth(within(parameter, at), parameter.unit);
  }
  return values as Values<P>;
}

/** The value at a position in the range: the declared value at the middle, linear to each end. */
export function within(
  { value, range: [low, high] }: Pick<Parameter, 'value' | 'range'>,
  position: number,
): number {
  return position < 0.5
    ? low + (value - low) * 2 * position
    : value + (high - value) * (2 * position - 1);
}
