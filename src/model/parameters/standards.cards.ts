/** Words for the parameters of standards. */
import type { CardsOf } from './declare.cards.ts';
import type { STANDARD_PARAMETERS } from './standards.ts';

export const STANDARD_CARDS = {
  drafters: {
    label: { en: 'People who drafted standards in 2019', zh: '2019年标准起草人员' },
    source: {
      en: 'Firms and institutes of the city host some dozens of committee secretariats; memory, unverified',
      zh: '本市企业和机构承担数十个标准化技术委员会秘书处；待核实',
    },
  },
  draftingWork: {
    label: {
      en: 'Work until a standard is written, post-months',
      zh: '制定一项标准的工作量（人月）',
    },
    source: {
      en: 'A family of standards takes a committee of forty people some two years; memory, unverified',
      zh: '一组标准由四十人的委员会编制约需两年；待核实',
    },
  },
  associationWork: {
    label: {
      en: 'Work until an association standard is written, post-months',
      zh: '制定一项团体标准的工作量（人月）',
    },
    source: {
      en: 'Association standards take half to one year with a team of thirty; memory, unverified',
      zh: '团体标准由三十人的团队编制需半年至一年；待核实',
    },
  },
  others: {
    label: {
      en: 'How often others write a standard for an open class in a year',
      zh: '他方每年完成标准的频率',
    },
    source: {
      en: 'Four years on the mean; assumed from the pace of committees',
      zh: '平均四年；依据委员会进度的假设',
    },
  },
  life: {
    label: { en: 'Time until a standard is overtaken', zh: '标准使用年限' },
    source: {
      en: 'Reviews come every five years; a generation of technology takes five to ten',
      zh: '每五年复审一次；一代技术五至十年',
    },
  },
  lockIn: {
    label: { en: 'How much longer a standard stays that all use', zh: '全面采用时标准延用的比例' },
    source: {
      en: 'Arthur (1989), Economic Journal 99, for the direction; strength assumed',
      zh: 'Arthur（1989），Economic Journal 99，给出方向；强度为假设',
    },
  },
  ripening: {
    label: {
      en: 'Time in which a technology becomes ripe for a standard',
      zh: '技术成熟到可定标准的时间',
    },
    source: { en: 'A product generation or two; assumed', zh: '一至两代产品；假设' },
  },
  earlyFlaw: {
    label: {
      en: 'Part of the quality of new products that a standard written at once costs',
      zh: '过早定标造成的新产品质量损失',
    },
    source: { en: 'No measure was found; assumed', zh: '未找到测算；假设' },
  },
  uptake: {
    label: { en: 'Time in which users take up a standard', zh: '标准推广所需时间' },
    source: { en: 'A product generation; assumed', zh: '一代产品；假设' },
  },
  associationWeight: {
    label: {
      en: 'Weight of an association standard over that of a full one',
      zh: '团体标准相对权重',
    },
    source: { en: 'Voluntary, and used by members first; assumed', zh: '自愿采用，成员先用；假设' },
  },
  marketPull: {
    label: {
      en: 'Sales that sellers abroad lose in a year where the city leads the standard',
      zh: '主导标准每年带来的境外竞争者份额损失',
    },
    source: {
      en: 'Blind (2004), The Economics of Standards, for the direction; strength assumed',
      zh: 'Blind（2004），The Economics of Standards，给出方向；强度为假设',
    },
  },
  recognised: {
    label: {
      en: 'Part of foreign markets that recognises the city\u2019s standards anyway',
      zh: '境外市场已认可本市标准的比例',
    },
    source: { en: 'No count by city was found; assumed', zh: '未找到按城市的计数；假设' },
  },
  recognisedBy: {
    label: {
      en: 'People after whom most of the rest recognises them',
      zh: '促成多数境外认可所需人员',
    },
    source: { en: 'A desk for each large market; assumed', zh: '每个大市场一个工作组；假设' },
  },
  laneManagers: {
    label: {
      en: 'People who run the lane when all drafting goes through it',
      zh: '全部起草力量进入绿色通道时的管理人员',
    },
    source: {
      en: 'A tenth to a third of the drafters of 2019; assumed',
      zh: '2019年起草人员的十分之一至三分之一；假设',
    },
  },
  draftingCost: {
    label: { en: 'Cost of a drafter with travel', zh: '标准起草人员年费用' },
    source: { en: 'About twice the pay of a specialist', zh: '约为专业人员薪酬的两倍' },
  },
  ledAtStart: {
    label: {
      en: 'Position from which the city led the standard of a class in 2015',
      zh: '2015年主导标准所需的技术位势',
    },
    source: {
      en: 'Firms of the city lead standards in mobile networks and drones; memory, unverified',
      zh: '本市企业在移动通信和无人机领域主导标准；待核实',
    },
  },
} as const satisfies CardsOf<typeof STANDARD_PARAMETERS>;
