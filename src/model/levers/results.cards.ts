import type { CardsOf } from './declare.cards.ts';
import type { resultsLevers } from './results.ts';

export const resultsCards = {
  recruitmentGrant: {
    doc: {
      en: 'A one-off grant for each researcher, engineer or data specialist who comes from outside and is recruited. It enters the comparison of income between cities. A study of 199 cities finds no clear effect of cash in first-tier cities. Expect little, higher rents, and other cities that follow.',
      zh: '对从市外引进的研究人员、工程师和数据人才给予一次性补助，计入城市间收入比较。一项199城研究显示现金补助在一线城市效果不显著，因此预期影响有限，会推高房租，并引来对标城市跟进。',
    },
    pays: { generalBudget: { en: 'the grants paid', zh: '发放的补助' } },
    bears: {
      en: 'People who were here already, through higher rents and slightly lower pay; cities that lose people.',
      zh: '原有居民：租金上升、薪酬略降；人员流出的城市。',
    },
    binds: {
      en: 'People willing to move; rent; answers of comparator cities',
      zh: '愿意流动的人才；房租；对标城市跟进',
    },
    source: {
      en: '陈淑云、李琪 (2022), 199 cities 2010-2019: not significant in first-tier cities',
      zh: '陈淑云、李琪（2022），199城，2010—2019年：一线城市不显著',
    },
    evidenced: {
      en: 'One-off grants of the city to new graduates in 2020: 15, 25 and 30 thousand yuan by degree (memory, unverified)',
      zh: '2020年本市新引进应届毕业生一次性补贴：按学历1.5万、2.5万、3万元（待核实）',
    },
  },
  jointResearch: {
    doc: {
      en: 'Money for projects that institutes carry out with firms. Firms reach more of what institutes find out. The people for it are missed elsewhere, and once most institutes work with firms more money changes little.',
      zh: '支持科研机构与企业开展联合项目。企业可用到更多科研成果；所需人员从别处减少，多数机构已与企业合作后，再增资金作用有限。',
    },
    pays: { generalBudget: { en: 'the projects', zh: '项目经费' } },
    bears: {
      en: 'Users of other research, for which people are missed; the city, once more money changes little.',
      zh: '缺少人员的其他研究；经费过多而作用很小时由财政承担。',
    },
    binds: { en: 'Researchers, and institutes that work alone', zh: '研发人员与尚未合作的机构' },
    source: {
      en: 'Studies of joint research find positive effects on patents; strength assumed. Memory, unverified',
      zh: '联合研发研究发现对专利有正向作用；强度为假设（待核实）',
    },
  },
  technologyExchange: {
    doc: {
      en: 'Brokers who bring results of research and those who want them together, in both directions. An exchange without brokers does little. Once most offers find a taker, more brokers wait for offers.',
      zh: '由技术经纪人双向撮合科研成果与需求。没有经纪人的交易中心作用很小；多数成果已成交后，经纪人再多也只能等待。',
    },
    pays: { generalBudget: { en: 'brokers and their desks', zh: '经纪人及场地' } },
    bears: { en: 'The city, for brokers who wait for offers.', zh: '财政：等待成果的经纪人员。' },
    binds: { en: 'Results on offer', zh: '可交易的成果' },
    source: {
      en: 'The report (T5) asks for an international technology exchange; no effect was measured. Assumed',
      zh: '报告（任务5）提出建设国际技术交易中心；未见效果测算。假设',
    },
  },
  standardsSecretariats: {
    doc: {
      en: 'Posts at committee secretariats that write standards of classes without one. Who is first writes it, and draws demand here. Many posts finish while the technology is young: the standard then has flaws, which cost the quality of new products for years.',
      zh: '在标准化委员会秘书处增设岗位，为尚无标准的门类制定标准。先完成者主导标准并吸引需求；岗位过多会在技术尚未成熟时定标，标准缺陷多年拖累新产品质量。',
    },
    pays: { generalBudget: { en: 'the posts and their travel', zh: '岗位与差旅' } },
    bears: {
      en: 'Firms and users of a class whose standard came too early: its flaws stay for years.',
      zh: '标准过早出台的门类，其企业与使用者多年承受标准缺陷。',
    },
    binds: {
      en: 'Classes without a standard, and how ripe they are',
      zh: '尚无标准的门类及其成熟度',
    },
    source: {
      en: 'The report (T6) asks for a stronger voice in standards; no effect was measured. Assumed',
      zh: '报告（任务6）提出提升标准话语权；未见效果测算。假设',
    },
  },
  standardsLane: {
    doc: {
      en: 'Part of the city\u2019s drafting of standards that goes to one class: the one without a standard in which most firms have products under way. It adds no drafter. The class on the lane gets its standard sooner, with the flaws of a young technology. The others get theirs later or leave it to others, and their firms bear that.',
      zh: '将本市标准起草力量的一部分集中于一个门类，即尚无标准且在研产品企业最多的门类。不增加起草人员：通道内的门类更早有标准，但技术尚新、缺陷较多；其余门类的标准推迟或由他方制定，由这些门类的企业承担。',
    },
    pays: { generalBudget: { en: 'people who run the lane', zh: '通道管理人员' } },
    bears: {
      en: 'Classes that are not on the lane: their standards come later or are written elsewhere.',
      zh: '未进入通道的门类：标准更晚出台，或由外地编制。',
    },
    binds: { en: 'Drafters of standards', zh: '标准起草人员' },
    source: {
      en: 'Report, task 6: green lane for standards. Strength is a result of the drafters there are',
      zh: '报告任务6：标准绿色通道。强度由现有起草力量决定',
    },
  },
  associationStandards: {
    doc: {
      en: 'Posts that write standards of associations. They are quick and count for less. One that is written too early has flaws, and what others write later replaces it.',
      zh: '增设团体标准起草岗位。团体标准制定快、权重低；过早制定存在缺陷，他方标准出台后被取代。',
    },
    pays: { generalBudget: { en: 'the posts and their travel', zh: '岗位与差旅' } },
    bears: {
      en: 'Firms that follow a standard which is flawed or soon replaced.',
      zh: '采用有缺陷或很快被取代标准的企业。',
    },
    binds: { en: 'Classes without a standard', zh: '尚无标准的门类' },
    source: {
      en: 'The report (T6) names enterprise and group standards; no effect was measured. Assumed',
      zh: '报告（任务6）提出企业标准与团体标准；未见效果测算。假设',
    },
  },
  isoPartnership: {
    doc: {
      en: 'Posts that seek recognition of the city\u2019s standards abroad. They help only where the city leads a standard, and each further post finds fewer markets left.',
      zh: '增设标准国际互认岗位。仅对本市主导标准的门类有效，岗位越多，剩余市场越少。',
    },
    pays: { generalBudget: { en: 'the posts and their travel', zh: '岗位与差旅' } },
    bears: {
      en: 'The city, for posts beyond the markets that are left; rivals abroad.',
      zh: '市场所剩不多时由财政承担；境外竞争者。',
    },
    binds: { en: 'Standards that the city leads', zh: '本市主导的标准' },
    source: {
      en: 'The report asks for work with ISO; no effect was measured. Assumed',
      zh: '报告提出与ISO等国际组织合作；未见效果测算。假设',
    },
  },
  talentHousing: {
    doc: {
      en: 'Homes let below the market to specialists. They are built over years, as land allows, and paid by special bonds; each home lowers the rent of one household. All of them lower the rent of others, so that less is built besides. The report does not speak of housing: this lever is an addition of ours.',
      zh: '以低于市场价格出租给专业人才的住房。受土地限制分年建成，由专项债券支付；每套降低一户的房租，并使其他房租下降、其他住房少建。报告未涉及住房，此工具为本模型补充。',
    },
    pays: {
      specialBonds: {
        en: 'the part of building cost that rents do not cover',
        zh: '租金不能覆盖的建设成本',
      },
    },
    bears: {
      en: 'Builders and owners of other homes, of which fewer are built; the city, which serves the bonds.',
      zh: '其他住房的建设者与业主，其新建减少；债务由财政偿付。',
    },
    binds: { en: 'Land for homes in a year', zh: '年度住房用地' },
    source: {
      en: '陈淑云、李琪 (2022), 199 cities: housing support works more than cash; weak in first-tier cities',
      zh: '陈淑云、李琪（2022），199城：住房支持强于现金；一线城市较弱',
    },
  },
  openPurchaseShare: {
    doc: {
      en: 'Part of what the city buys anyway that products without a reference may win. It costs reviews and no purchase money. What they win, proven products of their class lose; once every new product has an order, more is left unused.',
      zh: '常规采购中允许尚无应用案例的新产品参与的比例。不增加采购资金，仅需评审费用；新产品所得即同类成熟产品所失；所有新产品都获得订单后，其余份额将用不出去。',
    },
    pays: { generalBudget: { en: 'reviews before orders', zh: '采购前评审' } },
    bears: {
      en: 'Makers of proven products of the class, who lose these orders; the city pays for the reviews.',
      zh: '同门类失去订单的成熟产品企业；评审费用由财政承担。',
    },
    binds: { en: 'New products on the market', zh: '上市新产品数量' },
    source: {
      en: 'The report (T5) asks for the city as a user of new technology; strength as for reserved purchases. Assumed',
      zh: '报告（任务5）提出以城市建设带动新技术应用；强度参照首购。假设',
    },
  },
  firstPurchaseBudget: {
    doc: {
      en: 'Part of city purchases reserved for products less than two years on the market. Firms get orders and a reference that other buyers can see, which speeds adoption. The budget buys a fixed number of orders; once every new product has one, more money is left unspent.',
      zh: '从政府采购中划出一部分，面向上市不足两年的新产品。企业获得订单和可供其他用户参考的应用案例，加快市场采用。资金对应的订单数有限；所有新产品都获得订单后，多余资金将用不出去。',
    },
    pays: { generalBudget: { en: 'the orders paid', zh: '支付的订单' } },
    bears: {
      en: 'The city, which spends beyond its ordinary purchases; what finds no new product lapses.',
      zh: '财政：在一般采购之外另行支出；没有新产品可买的部分失效。',
    },
    binds: { en: 'New products on the market', zh: '上市新产品数量' },
    source: {
      en: 'Ferraz et al. (Brazil): winning a contract raises growth by 2.2 points in the quarter. Sign only',
      zh: 'Ferraz等（巴西）：中标使当季增速提高2.2个百分点。仅取方向',
    },
  },
} as const satisfies CardsOf<typeof resultsLevers>;
