import { levers } from './declare.ts';

export const platformLevers = levers({
  fundCommitment: {
    group: 'platforms',
    tasks: ['T14'],
    label: { en: 'Government industry fund', zh: '政府产业基金' },
    doc: {
      en: 'Yearly commitments of the city to venture funds that are raising, beyond those of 2019 practice. Funds with more money make more and later-stage deals; they also bid for the same ventures, so the marginal deal is worse. Distributions flow back to the city years later.',
      zh: '在2019年做法之外，市财政每年对正在募资的创投基金增加的出资。基金资金更充裕，投资更多、轮次更靠后；但会竞争同一批项目，边际项目质量下降。分配款若干年后回流财政。',
    },
    unit: { en: 'million yuan a year', zh: '百万元/年' },
    range: [0, 8000],
    step: 200,
    neutral: 0,
    moves: { fundCommitment: (value) => value * 1e6 },
    postings: [{ account: 'investmentFund', pays: { en: 'capital paid in', zh: '实缴出资' } }],
    binds: { en: 'Share of a fund that the city may hold', zh: '市级出资占单只基金的上限' },
    constraint: { parameter: 'finance.cityShareLimit', relaxedBy: 1.5 },
    outcome: { indicator: 'researchDone', year: 2028, sign: 1 },
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
  reinvestmentDuty: {
    group: 'platforms',
    tasks: ['T14'],
    label: { en: 'Local reinvestment duty', zh: '返投倍数' },
    doc: {
      en: 'Yuan that a fund must invest in the city for each yuan of city money. More keeps money here; it also narrows what the fund may choose, so that other partners commit less. Under 2019 practice it is 1.5.',
      zh: '基金每获得1元市级出资须在本市投资的金额。倍数越高，留在本市的资金越多；但基金选择受限，其他出资人减少出资。2019年做法为1.5倍。',
    },
    unit: { en: 'times', zh: '倍' },
    range: [0.5, 2.5],
    step: 0.1,
    neutral: 1.5,
    moves: { reinvestmentDuty: (value) => value - 1.5 },
    postings: [
      {
        account: 'generalBudget',
        pays: {
          en: 'audit of local investment beyond 2019 practice',
          zh: '超出2019年做法的返投核查',
        },
      },
    ],
    binds: { en: 'Partners\u2019 willingness to commit', zh: '其他出资人的出资意愿' },
    outcome: { indicator: 'talentStock', year: 2024, sign: 1 },
    tier: 3,
    source: {
      status: 'assumed',
      read: 'not read',
      words: {
        en: 'Duties of 1 to 2 times are common in fund rules of Chinese cities (memory, unverified).',
        zh: '各地基金办法返投倍数多为1至2倍（记忆，未核实）',
      },
    },
    evidenced: {
      from: 1,
      to: 2,
      source: {
        status: 'estimated',
        read: 'not read',
        words: {
          en: 'Duties that are common in fund rules of Chinese cities (memory, unverified)',
          zh: '各地基金办法常见的返投倍数（记忆，未核实）',
        },
      },
    },
  },
  profitConcession: {
    group: 'platforms',
    tasks: ['T14'],
    label: { en: 'Profit concession', zh: '让利比例' },
    doc: {
      en: 'Part of the city\u2019s gains from a fund that goes to the other partners. They expect more and commit more; the city gets less back years later.',
      zh: '市级出资收益中让渡给其他出资人的比例。其他出资人预期收益提高、出资增加；若干年后财政回收减少。',
    },
    unit: { en: '% of gains', zh: '%（占收益）' },
    range: [0, 60],
    step: 5,
    neutral: 0,
    moves: { profitConcession: (value) => value / 100 },
    postings: [
      { account: 'investmentFund', pays: { en: 'gains left to partners', zh: '让渡的收益' } },
    ],
    binds: { en: 'Ventures above the funds\u2019 hurdle', zh: '达到基金投资门槛的项目' },
    // Not the money raised, which the decision that reads the concession writes down itself.
    outcome: { indicator: 'researchDone', year: 2022, sign: 1 },
    tier: 3,
    source: {
      status: 'assumed',
      read: 'not read',
      words: {
        en: 'Concessions up to half of the gains stand in fund rules (memory, unverified).',
        zh: '各地基金办法有让利至收益一半者（记忆，未核实）',
      },
    },
    evidenced: {
      from: 0,
      to: 50,
      source: {
        status: 'estimated',
        read: 'not read',
        words: {
          en: 'Concessions that stand in fund rules: up to half of the gains (memory, unverified)',
          zh: '各地基金办法中的让利：至收益一半（记忆，未核实）',
        },
      },
    },
  },
  lossTolerance: {
    group: 'platforms',
    tasks: ['T14'],
    label: { en: 'Loss tolerance', zh: '亏损容忍' },
    doc: {
      en: 'Part of the partners\u2019 loss in a failed venture that the city bears. Managers of funds with city money ask less of a young venture; more deals are made, and more of them fail at the city\u2019s expense.',
      zh: '创业企业失败时由市级出资分担其他出资人亏损的比例。含市级出资的基金对早期项目要求降低，投资更多，失败由财政承担的也更多。',
    },
    unit: { en: '% of losses', zh: '%（占亏损）' },
    range: [0, 80],
    step: 5,
    neutral: 0,
    moves: { lossTolerance: (value) => value / 100 },
    postings: [
      { account: 'investmentFund', pays: { en: 'losses borne for partners', zh: '分担的亏损' } },
    ],
    binds: { en: 'Money in funds with a city share', zh: '含市级出资的基金规模' },
    outcome: { indicator: 'firstRounds', year: 2022, sign: 1 },
    tier: 3,
    source: {
      status: 'assumed',
      read: 'not read',
      words: {
        en: 'Loss tolerance appears in recent fund rules; no effect was measured. Signal, not risk-sharing, is what one study finds.',
        zh: '近年基金办法写入容亏；未见效果测算。有研究认为作用在信号而非分担风险',
      },
    },
  },
});
