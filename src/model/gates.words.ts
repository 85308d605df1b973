/** What domains and gates are called. */
import type { Text } from '../kernel/declare.ts';
import type { DomainId, GateId } from './gates.ts';

export const DOMAIN_LABELS = {
  health: { en: 'Health', zh: '卫生健康' },
  mobility: { en: 'Vehicles and drones', zh: '智能网联汽车与无人机' },
  finance: { en: 'Finance', zh: '金融' },
  data: { en: 'Data and AI', zh: '数据与人工智能' },
  general: { en: 'Other products', zh: '其他产品' },
} as const satisfies Readonly<Record<DomainId, Text>>;

export const GATE_LABELS = {
  classification: { en: 'Classification', zh: '归类登记' },
  certification: { en: 'Certification', zh: '认证' },
  access: { en: 'Access', zh: '准入' },
} as const satisfies Readonly<Record<GateId, Text>>;
