/** Gates between product and market, and the domains whose desks keep them. */

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

export const GATES = {
  classification: { en: 'Classification', zh: '归类登记' },
  access: { en: 'Access', zh: '准入' },
} as const;

export type GateId = keyof typeof GATES;
export const GATE_IDS = Object.keys(GATES) as readonly GateId[];
