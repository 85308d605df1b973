import type { CardsOf } from './declare.cards.ts';
import type { financeLevers } from './finance.ts';

export const financeCards = {
  guaranteeCover: {
    doc: {
      en: 'The city carries this share of the loss when a small firm defaults. Banks lend as long as their own expected loss stays within bounds, so limits rise, up to an amount per firm. The city pays for failures, and weak firms live longer.',
      zh: '小企业违约时由市级担保承担相应比例损失。银行在自身预期损失可控时放贷，因此授信上限提高（单户担保有上限）。失败损失由财政代偿，经营不善的企业也会存续更久。',
    },
    pays: { generalBudget: { en: 'losses on guaranteed loans', zh: '代偿支出' } },
    bears: {
      en: 'The city, which pays for defaults; sound firms, beside which weak ones live longer.',
      zh: '违约损失由财政承担；弱势企业存续更久，使稳健企业受挤压。',
    },
    binds: { en: 'Firms short of cash', zh: '资金短缺的企业' },
    source: {
      en: 'Cover of 50-80 % is usual for public guarantee schemes (memory, unverified).',
      zh: '公共担保比例通常为50%—80%（待核实）',
    },
    evidenced: {
      en: 'Cover that is usual for public guarantee schemes (memory, unverified)',
      zh: '公共担保常见比例（待核实）',
    },
  },
} as const satisfies CardsOf<typeof financeLevers>;
