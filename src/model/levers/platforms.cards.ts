import type { CardsOf } from './declare.cards.ts';
import type { platformLevers } from './platforms.ts';

export const platformCards = {
  basicResearchShare: {
    doc: {
      en: 'Part of the work of laboratories that is basic research. It can be used only after years, and lasts longer; applied research is missed at once. What firms use is both together, so that too much of either costs inventions.',
      zh: '实验室科研中基础研究的比例。基础研究数年后才可用，但更持久；应用研究随即减少。企业所用的是两者的结合，任何一方过多都会减少发明。',
    },
    pays: {
      generalBudget: {
        en: 'review of projects beyond 2019 practice',
        zh: '超出2019年做法的项目评审',
      },
    },
    bears: {
      en: 'Firms that do without applied results for years; with too little basic research, those of later years.',
      zh: '数年内缺少应用成果的企业；基础研究过少时，由以后年份的企业承担。',
    },
    binds: { en: 'Applied research that is given up', zh: '因此减少的应用研究' },
    source: {
      en: 'The experimental-zone report (1.1.4): 30 % of the city\u2019s science fund goes to basic research',
      zh: '试验区报告（1.1.4）：市本级财政科技专项资金的30%投向基础研究和应用基础研究',
    },
  },
  majorPlatforms: {
    doc: {
      en: 'Large laboratories that the city builds and runs. They hire researchers of the city and from outside, so that firms pay more for theirs and have fewer. Years later firms invent more with what the laboratories found out.',
      zh: '由本市建设和运行的重大实验室。实验室从市内外招聘研发人员，企业因此支付更高薪酬、人员减少；数年后企业可利用其成果，发明增加。',
    },
    pays: {
      generalBudget: { en: 'their people and running costs', zh: '人员与运行费用' },
      specialBonds: { en: 'their buildings and equipment', zh: '建设与设备' },
    },
    bears: {
      en: 'Firms that pay more for researchers and find fewer, until results come.',
      zh: '成果产生之前，以更高薪酬招到更少研发人员的企业。',
    },
    binds: { en: 'Researchers that can be found', zh: '可招聘的研发人员' },
    source: {
      en: 'The report (1.1.3) names four provincial laboratories, one with 1 600 people. No effect was measured; strength from studies of nations',
      zh: '报告（1.1.3）列有4家省级实验室，其中一家1600人。未见效果测算，强度取自国家层面研究',
    },
    evidenced: {
      en: 'Provincial laboratories of the city in the report',
      zh: '报告所列本市省级实验室',
    },
  },
  foreignCentres: {
    doc: {
      en: 'Sites with equipment for research centres of foreign firms. Few offers are nearly all taken up, many find no taker. The centres pay their people, whom they take from firms here, and part of what they find out can be used here.',
      zh: '向外资企业研发中心提供场地与设备。名额少时几乎全部用出，名额多时无企业承接。中心自付人员薪酬，从本市企业吸走部分人才，其成果部分可为本市企业所用。',
    },
    pays: { generalBudget: { en: 'sites and equipment', zh: '场地与设备' } },
    bears: {
      en: 'Firms here, whose people the centres take; the city, for sites that find no taker.',
      zh: '人员被外资研发中心吸纳的本地企业；无人承接的场地由财政承担。',
    },
    binds: { en: 'Foreign firms that would come', zh: '有意来深的外资企业' },
    source: {
      en: 'No effect was measured; spillovers of foreign centres are disputed in the literature. Assumed',
      zh: '未见效果测算；外资研发的外溢在文献中有争议。假设',
    },
  },
  commonTechnologyPlatforms: {
    doc: {
      en: 'People at platforms for technologies that a whole class needs. They help firms with small teams to learn from the best of their class. Firms with large teams gain nothing, and posts beyond what firms can use help little.',
      zh: '在面向全门类共性技术的平台设置岗位，帮助研发团队较小的企业学习同类最优产品。大团队企业不受益，岗位超出企业所能利用时帮助有限。',
    },
    pays: { generalBudget: { en: 'their people and running costs', zh: '人员与运行费用' } },
    bears: {
      en: 'Institutes and firms that miss the people at platforms; the city, for posts that nobody uses.',
      zh: '因平台用人而缺少人员的机构与企业；无人使用的岗位由财政承担。',
    },
    binds: { en: 'Firms with small teams', zh: '研发团队较小的企业' },
    source: {
      en: 'The report (6.1) asks for such platforms; no effect was measured. Assumed',
      zh: '报告提出建设共性技术开发平台；未见效果测算。假设',
    },
  },
  fundCommitment: {
    doc: {
      en: 'Yearly commitments of the city to venture funds that are raising, beyond those of 2019 practice. Funds with more money make more and later-stage deals. They also bid for the same ventures, so the marginal deal is worse. People of the city match a part, and found fewer firms in other industries. Distributions flow back to the city years later.',
      zh: '在2019年做法之外，市财政每年对正在募资的创投基金增加的出资。基金资金更充裕，投资更多、轮次更靠后；但会竞争同一批项目，边际项目质量下降。本地社会资本跟投一部分，其他行业新设企业因此减少。分配款若干年后回流财政。',
    },
    pays: { investmentFund: { en: 'capital paid in', zh: '实缴出资' } },
    bears: {
      en: 'The city, when deals are worse at the margin; firms of other industries, where fewer are founded.',
      zh: '边际项目变差时由财政承担；其他行业新设企业减少。',
    },
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
    bears: {
      en: 'Other partners, whose fund may choose less; ventures here, when partners commit less for it.',
      zh: '可选范围变窄的其他出资人；出资因此减少时，由本地创业企业承担。',
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
    bears: { en: 'The city, which gets less back years later.', zh: '财政：数年后收回更少。' },
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
    bears: {
      en: 'The city, which pays for more ventures that fail.',
      zh: '财政：承担更多失败项目的损失。',
    },
    binds: { en: 'Money in funds with a city share', zh: '含市级出资的基金规模' },
    source: {
      en: 'Loss tolerance appears in recent fund rules; no effect was measured. Signal, not risk-sharing, is what one study finds.',
      zh: '近年基金办法写入容亏；未见效果测算。有研究认为作用在信号而非分担风险',
    },
  },
} as const satisfies CardsOf<typeof platformLevers>;
