import { levers } from './declare.ts';

export const platformLevers = levers({
  fundCommitment: {
    group: 'platforms',
    tasks: ['T14'],
    label: { en: 'Government industry fund', zh: '政府产业基金' },
    doc: {
      en: 'Yearly commitments of the city to venture funds that are raising. Funds with more money make more and later-stage deals; they also bid for the same ventures, so the marginal deal is worse. Distributions flow back to the city years later.',
      zh: '市财政每年对正在募资的创投基金出资。基金资金更充裕，投资更多、轮次更靠后；但会竞争同一批项目，边际项目质量下降。分配款若干年后回流财政。',
    },
    unit: { en: 'million yuan a year', zh: '百万元/年' },
    range: [0, 8000],
    step: 200,
    neutral: 0,
    moves: { fundCommitment: (value) => value * 1e6 },
    postings: [{ account: 'investmentFund', pays: { en: 'capital paid in', zh: '实缴出资' } }],
    binds: { en: 'Ventures above the funds\u2019 hurdle', zh: '达到基金投资门槛的项目' },
    tier: 2,
    source: {
      status: 'literature',
      read: 'mirror',
      words: {
        en: 'Brander, Du and Hellmann: moderate government share outperforms, large underperforms. Sign only',
        zh: 'Brander、Du与Hellmann：政府占比适中时表现更好，占比过高时更差。仅取方向',
      },
    },
  },
});
