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
