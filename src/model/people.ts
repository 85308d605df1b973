/** People (ODD 2): occupations, where people come from, and the cells of both. */

export const OCCUPATIONS = {
  researcher: { en: 'Researchers', zh: '研究人员' },
  engineer: { en: 'Engineers', zh: '工程师' },
  dataAnalyst: { en: 'Data analysts', zh: '数据分析师' },
  dataArchitect: { en: 'Data architects', zh: '数据架构师' },
  fintech: { en: 'Fintech specialists', zh: '金融科技人才' },
  ipSpecialist: { en: 'IP specialists', zh: '知识产权人才' },
  skilledWorker: { en: 'Skilled workers', zh: '技能人才' },
  founder: { en: 'Founders', zh: '创业者' },
} as const;

export const ORIGINS = [
  'local',
  'other mainland',
  'Hong Kong, Macao and Taiwan',
  'returnee',
  'foreign',
] as const;

export const OCCUPATION = {
  name: 'occupations',
  fields: {
    pay: { unit: 'yuan per year', doc: 'Real pay in the city.' },
    outsidePay: { unit: 'yuan per year', doc: 'Real pay in other cities.' },
    stock: { unit: 'persons', doc: 'People of the occupation in the city.' },
    employed: { unit: 'persons', doc: 'Of these, at work in the model\u2019s firms.' },
    vacancies: { unit: 'persons', doc: 'Unfilled jobs.' },
    fill: { unit: 'share', doc: 'Share of vacancies filled this month.' },
    staffShare: { unit: 'share', doc: 'Part of the people who work outside R&D.' },
    researchShare: { unit: 'share', doc: 'Part of the people who work in R&D.' },
  },
} as const;

/** Cells of talent: an occupation and an origin. */
export const TALENT = {
  name: 'talent',
  fields: {
    occupation: { unit: 'row', doc: 'Occupation.', refersTo: 'occupations' },
    origin: { unit: 'code', doc: 'Where the people come from.' },
    people: { unit: 'persons', doc: 'People of the occupation and origin in the city.' },
    potential: { unit: 'share', doc: 'Part of the potential migrants.' },
    restless: { unit: 'ratio', doc: 'How readily they leave, relative to all.' },
  },
} as const;

/** People with a recruitment grant by the months since they came. */
export const GRANTEE = {
  name: 'grantees',
  fields: {
    people: { unit: 'persons', doc: 'Still in the city.' },
    yuan: { unit: 'yuan', doc: 'Grant of each, all parts together.' },
  },
} as const;
