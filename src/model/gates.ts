/** Gates between product and market, the domains whose desks keep them, and who decides. */

/** Desks: each reviews the products of one domain. */
export const DOMAINS = {
  health: { en: 'Health', zh: '卫生健康' },
  mobility: { en: 'Vehicles and drones', zh: '智能网联汽车与无人机' },
  finance: { en: 'Finance', zh: '金融' },
  data: { en: 'Data and AI', zh: '数据与人工智能' },
  general: { en: 'Other products', zh: '其他产品' },
} as const;

export type DomainId = keyof typeof DOMAINS;
export const DOMAIN_IDS = Object.keys(DOMAINS) as readonly DomainId[];

/** Gates in the order in which a product passes them. */
export const GATES = {
  classification: { en: 'Classification', zh: '归类登记' },
  certification: { en: 'Certification', zh: '认证' },
  access: { en: 'Access', zh: '准入' },
} as const;

export type GateId = keyof typeof GATES;
export const GATE_IDS = Object.keys(GATES) as readonly GateId[];

/** Number of a gate in the order of {@link GATE_IDS}. */
export const GATE = { classification: 0, certification: 1, access: 2 } as const;

/** Who decides at a gate. */
export type Competence = 'national' | 'provincial' | 'city' | 'third party' | 'none' | 'unknown';

/** Whose desk a case goes to. */
export const LEVEL = { city: 0, above: 1, thirdParty: 2 } as const;
const LEVELS = 3;
export const NO_GATE = -1;

/** The level whose desk keeps a gate; {@link NO_GATE} where nobody does. An unknown cell counts as above the city. */
export function levelOf(competence: Competence): number {
  switch (competence) {
    case 'city':
      return LEVEL.city;
    case 'third party':
      return LEVEL.thirdParty;
    case 'none':
      return NO_GATE;
    case 'national':
    case 'provincial':
    case 'unknown':
      return LEVEL.above;
  }
}

/** Row of the desk that reviews a domain at a gate on a level. */
export function deskRow(domain: number, gate: number, level: number): number {
  return (domain * GATE_IDS.length + gate) * LEVELS + level;
}

export const DESK_ROWS = DOMAIN_IDS.length * GATE_IDS.length * LEVELS;

/** Domain, gate and level of a desk's row. */
export function deskPlace(row: number): { domain: number; gate: number; level: number } {
  const pair = Math.floor(row / LEVELS);
  return {
    domain: Math.floor(pair / GATE_IDS.length),
    gate: pair % GATE_IDS.length,
    level: row % LEVELS,
  };
}

export const DESK = {
  name: 'desks',
  fields: {
    domain: { unit: 'code', doc: 'Domain of products.' },
    gate: { unit: 'code', doc: 'Classification, certification or access.' },
    level: { unit: 'code', doc: 'City, above the city, or third party.' },
    posts: { unit: 'posts', doc: 'Posts under 2019 practice; reviewed each January.' },
    extra: { unit: 'posts', doc: 'Posts a programme adds.' },
    staff: { unit: 'persons', doc: 'Reviewers at work on ordinary posts.' },
    extraStaff: { unit: 'persons', doc: 'Reviewers at work on added posts.' },
    skill: { unit: 'ratio', doc: 'Work a reviewer does in a month relative to a trained one.' },
    arrived: { unit: 'post-months', doc: 'Work that arrived this month.' },
    usual: { unit: 'post-months per month', doc: 'Arriving work, mean of about a year.' },
    reported: {
      unit: 'post-months per month',
      doc: 'Arriving work as the city\u2019s statistics show it: late.',
    },
    waiting: { unit: 'post-months', doc: 'Work in the queue.' },
    green: { unit: 'post-months', doc: 'Of this, on the green lane.' },
  },
} as const;

/** Peers of individuals at a gate: those of a class that filed in the same month and lane. */
export const PEERS = {
  name: 'peers',
  fields: {
    kind: { unit: 'row', doc: 'Technology class.', refersTo: 'classes' },
    gate: { unit: 'code', doc: 'Classification, certification or access.', storage: 'byte' },
    lane: { unit: 'code', doc: 'Green lane or ordinary lane.', storage: 'byte' },
    firms: { unit: 'firms', doc: 'How many they are.' },
    filed: { unit: 'month', doc: 'When they filed at the gate.' },
    arrival: { unit: 'month', doc: 'When the present round was handed in.' },
    ahead: {
      unit: 'post-months',
      doc: 'Work at the desk before them and their own; -1 when they have not joined the queue.',
    },
  },
} as const;

/** Cases of about a year at a gate by how many months they have waited. */
export const WAIT = {
  name: 'waits',
  fields: {
    open: { unit: 'cases', doc: 'Cases that were open when a month began.' },
    decided: { unit: 'cases', doc: 'Of these, decided within the month.' },
  },
} as const;
