/** People (ODD 2): occupations, where people come from, and the cells of both. */

export const OCCUPATION_IDS = [
  'researcher',
  'engineer',
  'dataAnalyst',
  'dataArchitect',
  'fintech',
  'ipSpecialist',
  'skilledWorker',
  'founder',
] as const;

export type OccupationId = (typeof OCCUPATION_IDS)[number];

export const ORIGINS = [
  'local',
  'other mainland',
  'Hong Kong, Macao and Taiwan',
  'returnee',
  'foreign',
] as const;

export type Origin = (typeof ORIGINS)[number];

export const OCCUPATION = {
  name: 'occupations',
  fields: {
    pay: { unit: 'yuan per year' },
    outsidePay: { unit: 'yuan per year' },
    stock: { unit: 'persons' },
    employed: { unit: 'persons' },
    vacancies: { unit: 'persons' },
    fill: { unit: 'share' },
    staffShare: { unit: 'share' },
    researchShare: { unit: 'share' },
  },
} as const;

/** Cells of talent: an occupation and an origin. */
export const TALENT = {
  name: 'talent',
  fields: {
    occupation: { unit: 'row', refersTo: 'occupations' },
    origin: { unit: 'code' },
    people: { unit: 'persons' },
    potential: { unit: 'share' },
    restless: { unit: 'ratio' },
  },
} as const;

/** People with a recruitment grant by the months since they came. */
export const GRANTEE = {
  name: 'grantees',
  fields: {
    people: { unit: 'persons' },
    yuan: { unit: 'yuan' },
  },
} as const;
