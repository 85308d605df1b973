/** Gates between product and market, the domains whose desks keep them, and who decides. */

/** Desks: each reviews the products of one domain. */
export const DOMAIN_IDS = ['health', 'mobility', 'finance', 'data', 'general'] as const;

export type DomainId = (typeof DOMAIN_IDS)[number];

/** Gates in the order in which a product passes them. */
export const GATE_IDS = ['classification', 'certification', 'access'] as const;

export type GateId = (typeof GATE_IDS)[number];

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
    domain: { unit: 'code' },
    gate: { unit: 'code' },
    level: { unit: 'code' },
    posts: { unit: 'posts' },
    extra: { unit: 'posts' },
    staff: { unit: 'persons' },
    extraStaff: { unit: 'persons' },
    skill: { unit: 'ratio' },
    arrived: { unit: 'post-months' },
    usual: { unit: 'post-months per month' },
    reported: {
      unit: 'post-months per month',
    },
    waiting: { unit: 'post-months' },
    green: { unit: 'post-months' },
  },
} as const;

/** Peers of individuals at a gate: those of a class that filed in the same month and lane. */
export const PEERS = {
  name: 'peers',
  fields: {
    kind: { unit: 'row', refersTo: 'classes' },
    gate: { unit: 'code', storage: 'byte' },
    lane: { unit: 'code', storage: 'byte' },
    firms: { unit: 'firms' },
    filed: { unit: 'month' },
    round: { unit: 'count', storage: 'byte' },
    arrival: { unit: 'month' },
    ahead: {
      unit: 'post-months',
    },
  },
} as const;

/** Cases of about a year at a gate by how many months they have waited. */
export const WAIT = {
  name: 'waits',
  fields: {
    open: { unit: 'cases' },
    decided: { unit: 'cases' },
  },
} as const;
