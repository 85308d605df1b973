/** Short forms for declaring parameters. */
import type { Unit } from '../../kernel/clock.ts';
import type { Parameter } from '../../kernel/declare.ts';

type Words = readonly [en: string, zh: string];
type Range = readonly [low: number, high: number];

/** A number that nobody measured: it has a range and a reason, and is sampled in every ensemble. */
export function assumed(
  value: number,
  unit: Unit,
  range: Range,
  [en, zh]: Words,
  reason: string,
): Parameter {
  return {
    value,
    unit,
    range,
    label: { en, zh },
    source: { status: 'assumed', reason },
    sampled: true,
  };
}

/**
 * An assumed number that no process reads which reads a primitive or is a gate: kept at its value, with the range that
 * was considered. A test finds in the sources who reads what.
 */
export function settled(
  value: number,
  unit: Unit,
  range: Range,
  [en, zh]: Words,
  reason: string,
): Parameter {
  return { value, unit, range, label: { en, zh }, source: { status: 'assumed', reason } };
}

type Declare = (
  value: number,
  unit: Unit,
  range: Range,
  words: Words,
  citation: string,
) => Parameter;

/** How a number with a source is declared. */
function sourced(
  status: 'literature' | 'official',
  read: 'mirror' | 'not read',
  sampled?: true,
): Declare {
  return (value, unit, range, [en, zh], citation) => ({
    value,
    unit,
    range,
    label: { en, zh },
    source: { status, citation, read },
    ...(sampled && { sampled }),
  });
}

/** A number from a study or rule that is named with its year; sampled in its range. */
export const literature = sourced('literature', 'not read', true);

/** As {@link literature}, where a mirror of the publication was read. */
export const mirrored = sourced('literature', 'mirror', true);

/** A number of the law or of official statistics. */
export const official = sourced('official', 'not read');

/** A number set so that the model meets the city's series of 2015-2019; an ensemble takes it from the calibrated draws. */
export function fitted(
  value: number,
  unit: Unit,
  range: Range,
  [en, zh]: Words,
  reason: string,
): Parameter {
  return {
    value,
    unit,
    range,
    label: { en, zh },
    source: { status: 'fitted', reason },
    sampled: true,
  };
}
