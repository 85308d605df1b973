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
    left: { unit: 'persons' },
    fill: { unit: 'share' },
    staffShare: { unit: 'share' },
    researchShare: { unit: 'share' },
  },
} as const;

/** Where people of the eight occupations live when not in the city: the comparator cities, and everywhere else. */
export const RIVAL_IDS = [
  'beijing',
  'shanghai',
  'guangzhou',
  'hangzhou',
  'chengdu',
  'rest',
] as const;

export type RivalId = (typeof RIVAL_IDS)[number];

/** Number of the row for everywhere else, after the comparator cities. */
export const REST = RIVAL_IDS.length - 1;

/** Cells of talent: an occupation and an origin. */
export const TALENT = {
  name: 'talent',
  fields: {
    occupation: { unit: 'row', refersTo: 'occupations' },
    origin: { unit: 'code' },
    people: { unit: 'persons' },
    potential: { unit: 'share' },
    restless: { unit: 'ratio' },
    pay: { unit: 'yuan per year' },
  },
} as const;

/** Comparator cities and everywhere else: how people move between them and the city, and what they offer in answer. */
export const RIVAL = {
  name: 'rivals',
  fields: {
    arriving: { unit: 'share' },
    leaving: { unit: 'share' },
    lag: { unit: 'months' },
    budget: { unit: 'yuan per month' },
    open: { unit: 'yuan' },
    grant: { unit: 'yuan' },
    homes: { unit: 'homes' },
  },
} as const;

/** People elsewhere: a place and an occupation. */
export const ELSEWHERE = {
  name: 'elsewhere',
  fields: {
    rival: { unit: 'row', refersTo: 'rivals' },
    occupation: { unit: 'row', refersTo: 'occupations' },
    people: { unit: 'persons' },
    usual: { unit: 'persons' },
  },
} as const;

/** What the city offered beyond its practice of 2019, by the months since. */
export const OFFER = {
  name: 'offers',
  fields: {
    grant: { unit: 'yuan' },
    homes: { unit: 'homes per person' },
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
