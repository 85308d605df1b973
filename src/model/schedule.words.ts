/** What the parts of a month are called. */
import type { Text } from '../kernel/declare.ts';
import type { MonthPart } from './schedule.ts';

export const MONTH_PART_LABELS = {
  opening: { en: 'Beginning of the month', zh: '月初准备' },
  demand: { en: 'Demand', zh: '市场需求' },
  gates: { en: 'Gates and their desks', zh: '归类登记、认证与准入' },
  money: { en: 'Venture funds and banks', zh: '创投基金与银行信贷' },
  work: { en: 'R&D, jobs and products', zh: '研发、就业与产品' },
  sales: { en: 'Public orders and the accounts of firms', zh: '政府采购与企业收支' },
  harm: { en: 'Products in use and their incidents', zh: '在用产品与事故' },
  turnover: { en: 'Certificates, exit and entry', zh: '国家高新技术企业认定、企业退出与新设' },
  people: { en: 'Homes, sites and talent', zh: '住房、用房与人才' },
  outcome: { en: 'What statistics count', zh: '月末统计' },
} as const satisfies Readonly<Record<MonthPart, Text>>;
