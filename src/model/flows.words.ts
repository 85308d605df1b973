/** What holders of money and kinds of flow are called. */
import type { Text } from '../kernel/declare.ts';
import type { Flow, Sector } from './flows.ts';

export const SECTOR_LABELS = {
  firms: { en: 'firms', zh: '企业' },
  households: { en: 'households', zh: '住户' },
  funds: { en: 'venture funds', zh: '创投基金' },
  banks: { en: 'banks', zh: '银行' },
  city: { en: 'city', zh: '市财政' },
  districts: { en: 'districts', zh: '区财政' },
  centre: { en: 'centre', zh: '中央财政' },
  outside: { en: 'rest of the world', zh: '外部' },
} as const satisfies Readonly<Record<Sector, Text>>;

export const FLOW_LABELS = {
  sales: { en: 'sales', zh: '销售收入' },
  inputs: { en: 'purchased inputs', zh: '中间投入' },
  research: { en: 'goods and services for R&D and compliance', zh: '研发与合规采购' },
  wages: { en: 'wages and other costs', zh: '薪酬与其他成本' },
  taxes: { en: 'taxes', zh: '税收' },
  'tax share': { en: 'local share of taxes', zh: '税收地方分成' },
  interest: { en: 'interest', zh: '利息' },
  dividends: { en: 'dividends', zh: '利润分配' },
  loans: { en: 'loans', zh: '贷款发放' },
  repayments: { en: 'repayments', zh: '贷款偿还' },
  equity: { en: 'equity bought', zh: '股权投资' },
  'equity sale': { en: 'equity sold', zh: '股权退出' },
  'capital call': { en: 'capital calls', zh: '基金实缴' },
  distribution: { en: 'distributions', zh: '基金分配' },
  'public purchase': { en: 'public purchases', zh: '政府采购' },
  'public pay': { en: 'public pay and services', zh: '公共岗位与服务' },
  'public works': { en: 'public works', zh: '公共建设' },
  grant: { en: 'grants', zh: '补助' },
  guarantee: { en: 'guarantees called', zh: '担保代偿' },
  'loss cover': { en: 'losses borne for partners', zh: '失败损失代偿' },
  overdraft: { en: 'overdrafts of closed firms', zh: '关闭企业透支' },
  liquidation: { en: 'money of closed firms', zh: '清算剩余' },
  founders: { en: 'money of founders', zh: '创始人出资' },
  fees: { en: 'conditions and fees of entry', zh: '设立条件与收费' },
  relocation: { en: 'money of firms that move', zh: '迁移企业资金' },
} as const satisfies Readonly<Record<Flow, Text>>;
