/** Words for the parameters of where rules come from. */
import type { CardsOf } from './declare.cards.ts';
import type { RULE_PARAMETERS } from './rules.ts';

export const RULE_CARDS = {
  usePiloted: {
    label: {
      en: 'Use of regulated products of a class in pilots of other cities, product-years a year',
      zh: '其他城市试点中各门类受监管产品年使用量（件·年）',
    },
    source: {
      en: 'No count of pilots by class; less than the use that a rule asks for',
      zh: '无按门类的试点计数；少于一项规则所需的使用量',
    },
  },
  studied: {
    label: {
      en: 'Use elsewhere that an analyst works through in a month, product-years',
      zh: '每名分析人员每月可研究的外地使用量（件·年）',
    },
    source: {
      en: 'No work measurement found; a pilot of some dozen products in a year',
      zh: '未找到工作量测定；相当于一年内试点十余件产品',
    },
  },
  transferred: {
    label: {
      en: 'What use elsewhere tells beside use in the city',
      zh: '外地使用证据相对本市使用的价值',
    },
    source: {
      en: 'Other firms, other users, other inspectors; no measurement found',
      zh: '企业、用户与检查人员均不同；未找到测算',
    },
  },
  difference: {
    label: {
      en: 'How far risk in pilots elsewhere differs from that in the city',
      zh: '外地试点与本市风险的差异',
    },
    source: {
      en: 'Less than products of a class differ among each other; no measurement found',
      zh: '小于同一门类产品之间的差异；未找到测算',
    },
  },
  citedPart: {
    label: {
      en: 'Part of the work and evidence of a rule that a cited standard spares',
      zh: '引用标准可节省的规则起草工作与证据比例',
    },
    source: {
      en: 'New-approach directives of the EU leave technical detail to standards; strength assumed',
      zh: '欧盟新方法指令将技术细节交由标准规定；强度为假设',
    },
  },
  citedLife: {
    label: {
      en: 'How much longer a standard stays that a rule cites',
      zh: '被规则引用的标准延用的比例',
    },
    source: {
      en: 'A rule must be changed before what it cites can be; strength assumed',
      zh: '须先修改规则，才能更换其引用的标准；强度为假设',
    },
  },
  seatsForHalf: {
    label: {
      en: 'Seats with which half of those concerned are heard',
      zh: '可听取半数相关方意见的席位数',
    },
    source: {
      en: 'Two to four seats for each of the seven classes; assumed',
      zh: '七个门类各两至四个席位；假设',
    },
  },
  consultation: {
    label: {
      en: 'How much longer a rule takes when everybody is heard',
      zh: '充分听取意见时规则起草延长的比例',
    },
    source: {
      en: 'Rounds of comment take months where a draft takes about a year; assumed',
      zh: '征求意见每轮需数月，而起草约一年；假设',
    },
  },
  complaints: {
    label: {
      en: 'What a complaint tells of a product that no desk reviewed, beside one that a desk did',
      zh: '投诉对未经审查产品的揭示程度',
    },
    source: {
      en: 'Complaints are many and noisy; no measurement found',
      zh: '投诉量大且含噪声；未找到测算',
    },
  },
  acceptance: {
    label: {
      en: 'Part of the loss of trust that a rule made with everybody prevents',
      zh: '共同制定的规则可避免的信任损失比例',
    },
    source: {
      en: 'Studies of fair procedure name the direction; strength assumed',
      zh: '程序公正研究给出方向；强度为假设',
    },
  },
  seatCost: {
    label: { en: 'Cost of a seat and its secretariat', zh: '每个席位及秘书工作成本' },
    source: { en: 'Part-time pay and meetings; assumed', zh: '兼职报酬与会议费用；假设' },
  },
} as const satisfies CardsOf<typeof RULE_PARAMETERS>;
