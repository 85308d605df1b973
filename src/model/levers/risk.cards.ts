import type { CardsOf } from './declare.cards.ts';
import type { riskLevers } from './risk.ts';

export const riskCards = {
  inspectionPosts: {
    doc: {
      en: 'Inspectors who visit firms with products in use. A higher chance of a visit makes control effort pay, so harm per product falls. Effort is a cost to every firm, the careful ones too.',
      zh: '对在用产品企业开展监督检查的人员。被检查的概率提高，企业加强自我控制更划算，单位产品的事故减少；但所有企业都要承担合规成本，守规企业也不例外。',
    },
    pays: { generalBudget: { en: 'pay of the posts', zh: '岗位薪酬' } },
    bears: {
      en: 'All firms, the careful ones too, which spend more on control; the city, once visits find little.',
      zh: '全部企业（包括谨慎者）增加控制支出；检查收效很小时由财政承担。',
    },
    binds: { en: 'Effort that still pays for the firm', zh: '企业仍有动力的控制投入' },
    source: {
      en: 'Evolutionary games give the sign (penalty and cheap monitoring); no count of inspectors was found.',
      zh: '演化博弈给出方向（处罚与低成本监测）；未找到监督检查人员数',
    },
  },
} as const satisfies CardsOf<typeof riskLevers>;
