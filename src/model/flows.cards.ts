/** Why the rest of the world may stand on one side of a flow. */
import type { Text } from '../kernel/declare.ts';
import type { Flow, OUTSIDE_FLOWS } from './flows.ts';

const RULES = {
  sales: {
    en: 'buyers of the seven industries, in the country and abroad, are not modelled as agents',
    zh: '七大产业的国内外买方未作为虚拟主体建模',
  },
  inputs: {
    en: 'purchased inputs come from firms that are not modelled',
    zh: '中间投入来自未建模的企业',
  },
  research: {
    en: 'equipment, materials, services and results of others come from outside; foreign firms pay their centres, and buyers of results pay the institutes',
    zh: '设备、材料、服务与外部成果购自区外；外资企业向其研发中心付款，成果买方向科研机构付款',
  },
  'equity sale': {
    en: 'a listing or sale finds its buyer outside the funds of the city',
    zh: '上市或出售的买方不属于本市基金',
  },
  'public works': {
    en: 'builders are not modelled as agents',
    zh: '建设单位未作为虚拟主体建模',
  },
  'capital call': {
    en: 'partners of venture funds other than the city',
    zh: '创投基金中市财政以外的出资人',
  },
  distribution: {
    en: 'what these partners get back',
    zh: '上述出资人收回的分配',
  },
  'loss cover': {
    en: 'what the city pays these partners under a loss-sharing agreement',
    zh: '市财政按约定代偿上述出资人失败损失的款项',
  },
  relocation: {
    en: 'a firm that moves takes its money along, and the bank of its new place takes over its loan',
    zh: '迁移企业携带自有资金，其贷款由迁入地银行承接',
  },
} as const satisfies Readonly<Record<(typeof OUTSIDE_FLOWS)[number], Text>>;

/** Rules by kind of flow; a kind without one may not touch the rest of the world. */
export const OUTSIDE_RULES: Readonly<Partial<Record<Flow, Text>>> = RULES;
