import { levers } from './declare.ts';

export const financeLevers = levers({
  guaranteeCover: {
    group: 'finance',
    tasks: ['T9'],
    label: { en: 'Loan guarantee cover', zh: '融资担保比例' },
    doc: {
      en: 'The city carries this share of the loss when a small firm defaults. Banks lend as long as their own expected loss stays within bounds, so limits rise, up to an amount per firm. The city pays for failures, and weak firms live longer.',
      zh: '小企业违约时由市级担保承担相应比例损失。银行在自身预期损失可控时放贷，因此授信上限提高（单户担保有上限）。财政为失败买单，经营不善的企业也会存续更久。',
    },
    unit: { en: '% of the loan', zh: '%（占贷款）' },
    range: [0, 80],
    step: 5,
    neutral: 0,
    moves: { guaranteeCover: (value) => value / 100 },
    postings: [
      { account: 'generalBudget', pays: { en: 'losses on guaranteed loans', zh: '代偿支出' } },
    ],
    binds: { en: 'Firms short of cash', zh: '资金短缺的企业' },
    outcome: { indicator: 'exits', year: 2023, sign: -1 },
    tier: 3,
    source: {
      status: 'assumed',
      read: 'not read',
      words: {
        en: 'Cover of 50-80 % is usual for public guarantee schemes (memory, unverified).',
        zh: '公共担保比例通常为50%—80%（记忆，未核实）',
      },
    },
    evidenced: {
      from: 50,
      to: 80,
      source: {
        status: 'estimated',
        read: 'not read',
        words: {
          en: 'Cover that is usual for public guarantee schemes (memory, unverified)',
          zh: '公共担保常见比例（记忆，未核实）',
        },
      },
    },
  },
});
