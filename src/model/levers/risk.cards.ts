import type { CardsOf } from './declare.cards.ts';
import type { riskLevers } from './risk.ts';

export const riskCards = {
  inspectionPosts: {
    doc: {
      en: 'Inspectors who visit firms with products in use. A higher chance of a visit makes control effort pay, so harm per product falls. Firms pay for that effort; the time that a visit takes them is not counted.',
      zh: '对在用产品企业开展监督检查的人员。被检查的概率提高，企业加强自我控制更划算，单位产品的事故减少。企业支付控制成本；检查占用企业的时间未计入。',
    },
    pays: { generalBudget: { en: 'pay of the posts', zh: '岗位薪酬' } },
    bears: {
      en: 'Firms with products in use, which pay for control, and the city, once visits find little. The time that visits take firms is not modelled, which flatters this lever.',
      zh: '支付控制成本的在用产品企业；检查收效很小时还有财政。模型未计入检查占用企业的时间，因而高估此工具。',
    },
    binds: { en: 'Effort that still pays for the firm', zh: '企业仍有动力的控制投入' },
    source: {
      en: 'Evolutionary games give the sign (penalty and cheap monitoring); no count of inspectors was found.',
      zh: '演化博弈给出方向（处罚与低成本监测）；未找到监督检查人员数',
    },
  },
} as const satisfies CardsOf<typeof riskLevers>;
