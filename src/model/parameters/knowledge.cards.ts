/** Words for the parameters of knowledge. */
import type { CardsOf } from './declare.cards.ts';
import type { KNOWLEDGE_PARAMETERS } from './knowledge.ts';

export const KNOWLEDGE_CARDS = {
  inventionRate: {
    label: { en: 'Inventions a year of a reference team', zh: '基准研发团队年发明数' },
    source: {
      en: 'Products per firm and year are not counted anywhere',
      zh: '每家企业每年的产品数无统计',
    },
  },
  referenceResearchers: {
    label: { en: 'Researchers to which teams are compared', zh: '研发团队比较的基准人数' },
    source: {
      en: 'Kept: a unit for other numbers, about the median R&D performer',
      zh: '固定：其他数值的计量单位，约为研发企业的中位数',
    },
  },
  researchElasticity: {
    label: { en: 'Response of inventions to researchers', zh: '发明对研发人员的弹性' },
    source: {
      en: 'Together with knowledge about one half, a common estimate; memory, unverified',
      zh: '与知识合计约二分之一，常见估计；待核实',
    },
  },
  knowledgeElasticity: {
    label: { en: 'Response of inventions to knowledge', zh: '发明对知识存量的弹性' },
    source: {
      en: 'With it, doubling R&D raises inventions by four to five tenths in the long run',
      zh: '据此，研发翻倍时发明在长期增加四至五成',
    },
  },
  decay: {
    label: { en: 'Knowledge that becomes obsolete in a year', zh: '知识年淘汰率' },
    source: {
      en: 'Hall, Mairesse and Mohnen (2010), Handbook of the Economics of Innovation: 15 % is usual; memory, unverified',
      zh: 'Hall、Mairesse和Mohnen（2010），Handbook of the Economics of Innovation：常用15%；待核实',
    },
  },
  spillover: {
    label: { en: 'Part of usable knowledge that others made', zh: '可用知识中来自他人的比例' },
    source: {
      en: 'Social returns of R&D are two to four times the private ones; memory, unverified',
      zh: '研发的社会回报是私人回报的二至四倍；待核实',
    },
  },
  worldGrowth: {
    label: { en: 'Growth of knowledge in the rest of the world', zh: '市外知识存量增速' },
    source: {
      en: 'Researchers of the world grew by about 3 % a year; memory, unverified',
      zh: '全球研发人员每年增长约3%；待核实',
    },
  },
  imitation: {
    label: {
      en: 'Part of the distance to the best goods of the class closed in a year',
      zh: '每年缩小的与同类最优质量差距的比例',
    },
    source: {
      en: 'Not measured; a full team closes half of the distance in seven to thirty years',
      zh: '无测算；完整团队在七至三十年内缩小差距的一半',
    },
  },
} as const satisfies CardsOf<typeof KNOWLEDGE_PARAMETERS>;
