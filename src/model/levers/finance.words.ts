import type { WordsOf } from './declare.words.ts';
import type { financeLevers } from './finance.ts';

export const financeWords = {
  guaranteeCover: {
    label: { en: 'Loan guarantee cover', zh: '融资担保比例' },
    unit: { en: '% of the loan', zh: '%（占贷款）' },
  },
} as const satisfies WordsOf<typeof financeLevers>;
