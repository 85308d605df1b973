/** Words for the parameters of standards. */
import type { CardsOf } from './declare.cards.ts';
import type { STANDARD_PARAMETERS } from './standards.ts';

export const STANDARD_CARDS = {
  drafters: {
    label: { en: 'People who drafted standards in 2019', zh: '2019年标准起草人员' },
    source:
      'Firms and institutes of the city host some dozens of committee secretariats; memory, unverified',
  },
  draftingWork: {
    label: {
      en: 'Work until a standard is written, post-months',
      zh: '制定一项标准的工作量（人月）',
    },
    source:
      'A family of standards takes a committee of forty people some two years; memory, unverified',
  },
  associationWork: {
    label: {
      en: 'Work until an association standard is written, post-months',
      zh: '制定一项团体标准的工作量（人月）',
    },
    source: 'Association standards take half to one year with a team of thirty; memory, unverified',
  },
  others: {
    label: {
      en: 'How often others write a standard for an open class in a year',
      zh: '他方每年完成标准的频率',
    },
    source: 'Four years on the mean; assumed from the pace of committees',
  },
  life: {
    label: { en: 'Time until a standard is overtaken', zh: '标准使用年限' },
    source: 'Reviews come every five years; a generation of technology takes five to ten',
  },
  lockIn: {
    label: { en: 'How much longer a standard stays that all use', zh: '全面采用时标准延用的比例' },
    source: 'Arthur (1989), Economic Journal 99, for the direction; strength assumed',
  },
  ripening: {
    label: {
      en: 'Time in which a technology becomes ripe for a standard',
      zh: '技术成熟到可定标准的时间',
    },
    source: 'A product generation or two; assumed',
  },
  earlyFlaw: {
    label: {
      en: 'Part of the quality of new products that a standard written at once costs',
      zh: '过早定标造成的新产品质量损失',
    },
    source: 'No measure was found; assumed',
  },
  uptake: {
    label: { en: 'Time in which users take up a standard', zh: '标准推广所需时间' },
    source: 'A product generation; assumed',
  },
  associationWeight: {
    label: {
      en: 'Weight of an association standard over that of a full one',
      zh: '团体标准相对权重',
    },
    source: 'Voluntary, and used by members first; assumed',
  },
  marketPull: {
    label: {
      en: 'Sales that sellers abroad lose in a year where the city leads the standard',
      zh: '主导标准每年带来的境外竞争者份额损失',
    },
    source: 'Blind (2004), The Economics of Standards, for the direction; strength assumed',
  },
  recognised: {
    label: {
      en: 'Part of foreign markets that recognises the city\u2019s standards anyway',
      zh: '境外市场已认可本市标准的比例',
    },
    source: 'No count by city was found; assumed',
  },
  recognisedBy: {
    label: {
      en: 'People after whom most of the rest recognises them',
      zh: '促成多数境外认可所需人员',
    },
    source: 'A desk for each large market; assumed',
  },
  laneManagers: {
    label: {
      en: 'People who run the lane when all drafting goes through it',
      zh: '全部起草力量进入绿色通道时的管理人员',
    },
    source: 'A tenth to a third of the drafters of 2019; assumed',
  },
  draftingCost: {
    label: { en: 'Cost of a drafter with travel', zh: '标准起草人员年费用' },
    source: 'About twice the pay of a specialist',
  },
  ledAtStart: {
    label: {
      en: 'Position from which the city led the standard of a class in 2015',
      zh: '2015年主导标准所需的技术位势',
    },
    source: 'Firms of the city lead standards in mobile networks and drones; memory, unverified',
  },
} as const satisfies CardsOf<typeof STANDARD_PARAMETERS>;
