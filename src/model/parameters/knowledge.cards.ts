/** Words for the parameters of knowledge. */
import type { CardsOf } from './declare.cards.ts';
import type { KNOWLEDGE_PARAMETERS } from './knowledge.ts';

export const KNOWLEDGE_CARDS = {
  inventionRate: {
    label: { en: 'Inventions a year of a reference team', zh: '基准研发团队年发明数' },
    source: 'Products per firm and year are not counted anywhere',
  },
  referenceResearchers: {
    label: { en: 'Researchers to which teams are compared', zh: '研发团队比较的基准人数' },
    source: 'Kept: a unit for other numbers, about the median R&D performer',
  },
  researchElasticity: {
    label: { en: 'Response of inventions to researchers', zh: '发明对研发人员的弹性' },
    source: 'Together with knowledge about one half, a common estimate; memory, unverified',
  },
  knowledgeElasticity: {
    label: { en: 'Response of inventions to knowledge', zh: '发明对知识存量的弹性' },
    source: 'With it, doubling R&D raises inventions by four to five tenths in the long run',
  },
  decay: {
    label: { en: 'Knowledge that becomes obsolete in a year', zh: '知识年淘汰率' },
    source:
      'Hall, Mairesse and Mohnen (2010), Handbook of the Economics of Innovation: 15 % is usual; memory, unverified',
  },
  spillover: {
    label: { en: 'Part of usable knowledge that others made', zh: '可用知识中来自他人的比例' },
    source: 'Social returns of R&D are two to four times the private ones; memory, unverified',
  },
  worldGrowth: {
    label: { en: 'Growth of knowledge in the rest of the world', zh: '市外知识存量增速' },
    source: 'Researchers of the world grew by about 3 % a year; memory, unverified',
  },
  imitation: {
    label: {
      en: 'Part of the distance to the best goods of the class closed in a year',
      zh: '每年缩小的与同类最优质量差距的比例',
    },
    source: 'Not measured; a full team closes half of the distance in seven to thirty years',
  },
} as const satisfies CardsOf<typeof KNOWLEDGE_PARAMETERS>;
