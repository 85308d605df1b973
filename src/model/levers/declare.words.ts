/** Names of groups, accounts and levers. */
import type { Text } from '../../kernel/declare.ts';
import type { FiscalAccount, GroupId } from './declare.ts';

export const GROUP_LABELS = {
  regulation: { en: 'Prudent and inclusive regulation', zh: '审慎包容监管' },
  results: { en: 'Turning new technology into results', zh: '新技术成果转化' },
  finance: { en: 'Finance for firms going digital', zh: '数字化转型金融支持' },
  scenarios: { en: 'Application scenarios', zh: '多元化应用场景' },
  platforms: { en: 'Entrepreneurship and innovation platforms', zh: '“双创”平台' },
  risk: { en: 'Guarding against new risks', zh: '新经济风险防控' },
  measurement: { en: 'Statistics and measurement', zh: '统计与测度' },
} as const satisfies Readonly<Record<GroupId, Text>>;

export const FISCAL_ACCOUNT_LABELS = {
  generalBudget: { en: 'General public budget', zh: '一般公共预算' },
  investmentFund: { en: 'Government investment fund', zh: '政府投资基金' },
  specialBonds: { en: 'Special bonds', zh: '专项债券' },
  feesWaived: { en: 'Fees waived', zh: '减免收费' },
} as const satisfies Readonly<Record<FiscalAccount, Text>>;

/** What a lever is called, and the unit of its value. */
export interface LeverWords {
  readonly label: Text;
  readonly unit: Text;
}

/** Words for every lever of a theme, and for no other. */
export type WordsOf<L> = Readonly<Record<keyof L, LeverWords>>;
