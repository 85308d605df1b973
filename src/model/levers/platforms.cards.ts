import type { CardsOf } from './declare.cards.ts';
import type { platformLevers } from './platforms.ts';

export const platformCards = {
  fundCommitment: {
    doc: {
      en: 'Yearly commitments of the city to venture funds that are raising, beyond those of 2019 practice. Funds with more money make more and later-stage deals. They also bid for the same ventures, so the marginal deal is worse. People of the city match a part, and found fewer firms in other industries. Distributions flow back to the city years later.',
      zh: '在2019年做法之外，市财政每年对正在募资的创投基金增加的出资。基金资金更充裕，投资更多、轮次更靠后；但会竞争同一批项目，边际项目质量下降。本地社会资本跟投一部分，其他行业新设企业因此减少。分配款若干年后回流财政。',
    },
    pays: { investmentFund: { en: 'capital paid in', zh: '实缴出资' } },
    binds: { en: 'Share of a fund that the city may hold', zh: '市级出资占单只基金的上限' },
    source: {
      en: 'Brander, Du and Hellmann: moderate government share outperforms, large underperforms. Sign only',
      zh: 'Brander、Du与Hellmann：政府占比适中时表现更好，占比过高时更差。仅取方向',
    },
  },
  reinvestmentDuty: {
    doc: {
      en: 'Yuan that a fund must invest in the city for each yuan of city money. More keeps money here. It also narrows what the fund may choose, so other partners commit less. Under 2019 practice it is 1.5.',
      zh: '基金每获得1元市级出资须在本市投资的金额。倍数越高，留在本市的资金越多；但基金选择受限，其他出资人减少出资。2019年做法为1.5倍。',
    },
    pays: {
      generalBudget: {
        en: 'audit of local investment beyond 2019 practice',
        zh: '超出2019年做法的返投核查',
      },
    },
    binds: { en: 'Partners\u2019 willingness to commit', zh: '其他出资人的出资意愿' },
    source: {
      en: 'Duties of 1 to 2 times are common in fund rules of Chinese cities (memory, unverified).',
      zh: '各地基金办法返投倍数多为1至2倍（待核实）',
    },
    evidenced: {
      en: 'Duties that are common in fund rules of Chinese cities (memory, unverified)',
      zh: '各地基金办法常见的返投倍数（待核实）',
    },
  },
  profitConcession: {
    doc: {
      en: 'Part of the city\u2019s gains from a fund that goes to the other partners. They expect more and commit more; the city gets less back years later.',
      zh: '市级出资收益中让渡给其他出资人的比例。其他出资人预期收益提高、出资增加；若干年后财政回收减少。',
    },
    pays: { investmentFund: { en: 'gains left to partners', zh: '让渡的收益' } },
    binds: { en: 'Ventures above the funds\u2019 hurdle', zh: '达到基金投资门槛的项目' },
    source: {
      en: 'Concessions up to half of the gains stand in fund rules (memory, unverified).',
      zh: '各地基金办法有让利至收益一半者（待核实）',
    },
    evidenced: {
      en: 'Concessions that stand in fund rules: up to half of the gains (memory, unverified)',
      zh: '各地基金办法中的让利：至收益一半（待核实）',
    },
  },
  lossTolerance: {
    doc: {
      en: 'Part of the partners\u2019 loss in a failed venture that the city bears. Managers of funds with city money ask less of a young venture. They make more deals, and more of these fail at the city\u2019s expense.',
      zh: '创业企业失败时，其他出资人的损失由财政代偿的比例。含市级出资的基金对早期项目要求降低，投资更多，由财政代偿的失败损失也更多。',
    },
    pays: { investmentFund: { en: 'losses borne for partners', zh: '代偿的失败损失' } },
    binds: { en: 'Money in funds with a city share', zh: '含市级出资的基金规模' },
    source: {
      en: 'Loss tolerance appears in recent fund rules; no effect was measured. Signal, not risk-sharing, is what one study finds.',
      zh: '近年基金办法写入容亏；未见效果测算。有研究认为作用在信号而非分担风险',
    },
  },
} as const satisfies CardsOf<typeof platformLevers>;
