import type { CardsOf } from './declare.cards.ts';
import type { measurementLevers } from './measurement.ts';

export const measurementCards = {
  surveyPosts: {
    doc: {
      en: 'People who survey the new economy. More posts make the statistics more current, so the yearly staffing review reacts sooner. It changes nothing else.',
      zh: '从事新经济统计调查的人员。完成一轮调查需要一定工作量：岗位越多，数据越及时，各受理环节的年度岗位核定就能更早跟上办件变化。除此之外不产生直接作用。',
    },
    pays: { generalBudget: { en: 'pay of the posts', zh: '岗位薪酬' } },
    bears: {
      en: 'The city alone: more posts make figures more current and nothing else.',
      zh: '仅由财政承担：增加岗位只使统计更及时。',
    },
    binds: { en: 'The yearly limit of the posts review', zh: '年度岗位核定上限' },
    source: {
      en: 'Report, task 19: present statistics miss the new economy. Delay of 18 months assumed, range 12 to 24',
      zh: '报告任务19：现有统计未能反映新经济。时滞18个月为假设，范围12至24',
    },
  },
} as const satisfies CardsOf<typeof measurementLevers>;
