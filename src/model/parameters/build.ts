/** Short forms for declaring parameters. */
import type { Unit } from '../../kernel/clock.ts';
import type { Parameter, Source } from '../../kernel/declare.ts';

type Range = readonly [low: number, high: number];
type Declare = (value: number, unit: Unit, range: Range) => Parameter;

function declared(source: Source, sampled?: true): Declare {
  return (value, unit, range) => ({ value, unit, range, source, ...(sampled && { sampled }) });
}

/** A number that nobody measured: it has a range and a reason, and is sampled in every ensemble. */
export const assumed = declared({ status: 'assumed' }, true);

/**
 * An assumed number that is kept at its value: a unit in which other numbers are expressed, or a rule that does not vary.
 * Its card says which.
 */
export const kept = declared({ status: 'assumed' });

/** A number from a study or rule that is named with its year; sampled in its range. */
export const literature = declared({ status: 'literature', read: 'not read' }, true);

/** As {@link literature}, where a mirror of the publication was read. */
export const mirrored = declared({ status: 'literature', read: 'mirror' }, true);

/** A number of the law or of official statistics. */
export const official = declared({ status: 'official', read: 'not read' });

/** A number set so that the model meets the city's series of 2015-2019; an ensemble takes it from the calibrated draws. */
export const fitted = declared({ status: 'fitted' }, true);
