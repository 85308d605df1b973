/** Words for the parameters of where rules come from. */
import type { CardsOf } from './declare.cards.ts';
import type { RULE_PARAMETERS } from './rules.ts';

export const RULE_CARDS = {
  usePiloted: {
    label: {
      en: 'Use of regulated products of a class in pilots of other cities, product-years a year',
      zh: '其他城市试点中各门类受监管产品年使用量（件·年）',
    },
    source: 'No count of pilots by class; less than the use that a rule asks for',
  },
  studied: {
    label: {
      en: 'Use elsewhere that an analyst works through in a month, product-years',
      zh: '每名分析人员每月可研究的外地使用量（件·年）',
    },
    source: 'No work measurement found; a pilot of some dozen products in a year',
  },
  transferred: {
    label: {
      en: 'What use elsewhere tells beside use in the city',
      zh: '外地使用证据相对本市使用的价值',
    },
    source: 'Other firms, other users, other inspectors; no measurement found',
  },
  difference: {
    label: {
      en: 'How far risk in pilots elsewhere differs from that in the city',
      zh: '外地试点与本市风险的差异',
    },
    source: 'Less than products of a class differ among each other; no measurement found',
  },
  citedPart: {
    label: {
      en: 'Part of the work and evidence of a rule that a cited standard spares',
      zh: '引用标准可节省的规则起草工作与证据比例',
    },
    source:
      'New-approach directives of the EU leave technical detail to standards; strength assumed',
  },
  citedLife: {
    label: {
      en: 'How much longer a standard stays that a rule cites',
      zh: '被规则引用的标准延用的比例',
    },
    source: 'A rule must be changed before what it cites can be; strength assumed',
  },
  seatsForHalf: {
    label: {
      en: 'Seats with which half of those concerned are heard',
      zh: '可听取半数相关方意见的席位数',
    },
    source: 'Two to four seats for each of the seven classes; assumed',
  },
  consultation: {
    label: {
      en: 'How much longer a rule takes when everybody is heard',
      zh: '充分听取意见时规则起草延长的比例',
    },
    source: 'Rounds of comment take months where a draft takes about a year; assumed',
  },
  complaints: {
    label: {
      en: 'What a complaint tells of a product that no desk reviewed, beside one that a desk did',
      zh: '投诉对未经审查产品的揭示程度',
    },
    source: 'Complaints are many and noisy; no measurement found',
  },
  acceptance: {
    label: {
      en: 'Part of the loss of trust that a rule made with everybody prevents',
      zh: '共同制定的规则可避免的信任损失比例',
    },
    source: 'Studies of fair procedure name the direction; strength assumed',
  },
  seatCost: {
    label: { en: 'Cost of a seat and its secretariat', zh: '每个席位及秘书工作成本' },
    source: 'Part-time pay and meetings; assumed',
  },
} as const satisfies CardsOf<typeof RULE_PARAMETERS>;
