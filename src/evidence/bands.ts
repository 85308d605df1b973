/** Every band that the check holds the model to, in the columns in which it is sealed. */
import type { Citation, Fact } from './facts/fact.ts';
import { FACTS } from './facts/index.ts';
import { STUDIES } from './studies/index.ts';

/**
 * What is sealed of a band: its ID as the check prints it (`F4`, `E2 excess`), its ends (an open one is empty), the value
 * of no effect (empty for a fact), what the line is declared as, and where the band comes from.
 */
export const BAND_COLUMNS = [
  'id',
  'low',
  'high',
  'nothing',
  'unit',
  'declared',
  'source',
  'read',
] as const;

/** A band as text, so that a number counts as changed when it is written otherwise. */
export type Band = Readonly<Record<(typeof BAND_COLUMNS)[number], string>>;

/** Bands of the stylised facts, then of the moments, in the order of the check. */
export const BANDS: readonly Band[] = [
  ...FACTS.map((fact) => ({
    id: fact.id,
    ...endsOf(fact.band),
    nothing: '',
    unit: fact.unit.en,
    declared: declaredAs(fact),
    ...originOf(fact.source),
  })),
  ...STUDIES.flatMap(({ id, moments, source }) =>
    moments.map((moment) => ({
      id: `${id} ${moment.id}`,
      ...endsOf(moment.band),
      nothing: String(moment.nothing),
      unit: moment.unit.en,
      declared: moment.soft === true ? `${moment.kind} soft` : moment.kind,
      ...originOf(source),
    })),
  ),
];

function endsOf([low, high]: Fact['band']): Pick<Band, 'low' | 'high'> {
  return { low: String(low), high: Number.isFinite(high) ? String(high) : '' };
}

function declaredAs({ level, typed }: Fact): string {
  return typed === true ? `${level} typed` : level;
}

function originOf(source: Citation): Pick<Band, 'source' | 'read'> {
  return { source: citationOf(source), read: source.read };
}

/** A publication with its year and what it studied. */
export function citationOf({ publication, year, place }: Citation): string {
  return `${publication}, ${year} (${place})`;
}

/** A band that a figure is held to; an upper end may be open. */
export function bandText([low, high]: readonly [number, number]): string {
  return Number.isFinite(high) ? `${low} … ${high}` : `≥ ${low}`;
}
