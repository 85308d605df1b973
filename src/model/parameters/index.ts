/** All parameters by theme. */
import { valuesOf, type Parameters, type Values } from '../../kernel/declare.ts';
import { Stream } from '../../kernel/random.ts';
import { FINANCE_PARAMETERS } from './finance.ts';
import { FIRM_PARAMETERS } from './firms.ts';
import { KNOWLEDGE_PARAMETERS } from './knowledge.ts';
import { MARKET_PARAMETERS } from './market.ts';
import { REGULATION_PARAMETERS } from './regulation.ts';
import { RIVAL_PARAMETERS } from './rivals.ts';
import { RULE_PARAMETERS } from './rules.ts';
import { SCIENCE_PARAMETERS } from './science.ts';
import { SITE_PARAMETERS } from './sites.ts';
import { SMALL_PARAMETERS } from './small.ts';
import { STANDARD_PARAMETERS } from './standards.ts';
import { CLASS_PARAMETERS, PEOPLE_PARAMETERS, RIVAL_CITY_PARAMETERS } from './tables.ts';
import { TALENT_PARAMETERS } from './talent.ts';

export const PARAMETERS = {
  firm: FIRM_PARAMETERS,
  market: MARKET_PARAMETERS,
  knowledge: KNOWLEDGE_PARAMETERS,
  small: SMALL_PARAMETERS,
  finance: FINANCE_PARAMETERS,
  talent: TALENT_PARAMETERS,
  regulation: REGULATION_PARAMETERS,
  rules: RULE_PARAMETERS,
  classes: CLASS_PARAMETERS,
  people: PEOPLE_PARAMETERS,
  rivals: RIVAL_PARAMETERS,
  rivalCities: RIVAL_CITY_PARAMETERS,
  sites: SITE_PARAMETERS,
  science: SCIENCE_PARAMETERS,
  standards: STANDARD_PARAMETERS,
} as const satisfies Record<string, Parameters>;

export type Theme = keyof typeof PARAMETERS;

/** Values of all parameters in one replicate, converted to months. */
export type ModelParameters = { readonly [T in Theme]: Values<(typeof PARAMETERS)[T]> };

/** Parameter draws that exist; replicate k uses draw k, and after the last one starts over. */
export const PARAMETER_DRAWS = 256;

/** Number of the parameter draw that a replicate uses; 0 is the median draw of the lead line. */
export function parameterDraw(replicate: number): number {
  return replicate === 0 ? 0 : ((replicate - 1) % PARAMETER_DRAWS) + 1;
}

/** Where in its range a sampled number lies, 0 to 1, by its full name, as `firm.awareness` or `driver.exitWindow`. */
export type Positions = (name: string) => number;

/** Parameter draws 1, 2, 3, ... in an order of which every beginning represents the whole. */
export interface CalibratedDraws {
  /** Number of the stream from which a draw takes what is not calibrated; the draw's own where it is left out. */
  readonly streams: readonly number[];
  /**
   * Positions of the calibrated parameters, by full name; a parameter that is not among them is drawn independently of
   * everything in the whole of its range.
   */
  readonly positions: Readonly<Partial<Record<string, readonly number[]>>>;
}

/** What there is before a calibration: every number is drawn in the whole of its range. */
export const UNCALIBRATED: CalibratedDraws = { streams: [], positions: {} };

/**
 * Where in its range each sampled number of a parameter draw lies; the same for every seed.
 *
 * @param given positions that are set rather than drawn, by full name
 * @returns in draw 0 the median of all draws, 0.5 where a number is not calibrated, but for those given
 */
export function positionsOf(
  draw: number,
  draws: CalibratedDraws,
  given: Readonly<Partial<Record<string, number>>> = {},
): Positions {
  const stream = draws.streams[draw - 1] ?? draw;
  const drawn = (name: string) => draws.positions[name]?.[draw - 1] ?? independent(stream, name);
  const middle = (name: string) => medianOf(draws.positions[name] ?? []);
  return (name) => given[name] ?? (draw === 0 ? middle(name) : drawn(name));
}

const MEDIAN = 0.5;

/** The upper median; the middle of the range where there is none. */
function medianOf(positions: readonly number[]): number {
  const sorted = [...positions].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? MEDIAN;
}

/** Positions that the last stream gave: history and both arms of a replicate ask for the same, three hundred of them. */
const known = { stream: -1, positions: new Map<string, number>() };

/** Position of a parameter in a stream of draws, independent of everything else. */
function independent(stream: number, name: string): number {
  if (known.stream !== stream) {
    known.stream = stream;
    known.positions.clear();
  }
  const kept = known.positions.get(name);
  if (kept !== undefined) return kept;
  const drawn = new Stream(stream, 0, `parameter ${name}`).at(0).uniform(0);
  known.positions.set(name, drawn);
  return drawn;
}

/**
 * Values of a draw.
 *
 * @param factors multiplies parameters by name, as `finance.orderSize`: for tests that relax a constraint
 */
export function parametersOf(
  positions: Positions,
  factors: Readonly<Record<string, number>> = {},
): ModelParameters {
  const theme = <P extends Parameters>(name: Theme, declared: P): Values<P> => {
    const values = valuesOf(declared, (parameter) => positions(`${name}.${parameter}`));
    const scaled = Object.entries(values).map(([parameter, value]) => [
      parameter,
      value * (factors[`${name}.${parameter}`] ?? 1),
    ]);
    return Object.fromEntries(scaled) as Values<P>;
  };
  return {
    firm: theme('firm', FIRM_PARAMETERS),
    market: theme('market', MARKET_PARAMETERS),
    knowledge: theme('knowledge', KNOWLEDGE_PARAMETERS),
    small: theme('small', SMALL_PARAMETERS),
    finance: theme('finance', FINANCE_PARAMETERS),
    talent: theme('talent', TALENT_PARAMETERS),
    regulation: theme('regulation', REGULATION_PARAMETERS),
    rules: theme('rules', RULE_PARAMETERS),
    classes: theme('classes', CLASS_PARAMETERS),
    people: theme('people', PEOPLE_PARAMETERS),
    rivals: theme('rivals', RIVAL_PARAMETERS),
    rivalCities: theme('rivalCities', RIVAL_CITY_PARAMETERS),
    sites: theme('sites', SITE_PARAMETERS),
    science: theme('science', SCIENCE_PARAMETERS),
    standards: theme('standards', STANDARD_PARAMETERS),
  };
}
