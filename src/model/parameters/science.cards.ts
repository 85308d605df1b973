/** Words for the parameters of science. */
import type { CardsOf } from './declare.cards.ts';
import type { SCIENCE_PARAMETERS } from './science.ts';

export const SCIENCE_CARDS = {
  instituteResearchers: {
    label: {
      en: 'Researchers of institutes over those of firms, 2015',
      zh: '2015年科研机构研发人员与企业研发人员之比',
    },
    source: 'Firms carry out some nine tenths of the city\u2019s R&D; memory, unverified',
  },
  platformPart: {
    label: {
      en: 'Part of the science fund for common-technology platforms',
      zh: '科技资金用于共性技术平台的比例',
    },
    source: 'The fund\u2019s accounts were not read',
  },
  foreignPart: {
    label: {
      en: 'People of foreign centres over those the science fund pays',
      zh: '外资研发中心人员与科技资金支持人员之比',
    },
    source: 'No count of people in foreign centres was found',
  },
  scienceOfRevenue: {
    label: {
      en: 'Science fund over tax revenue from the model\u2019s firms',
      zh: '科技资金占模型企业税收的比例',
    },
    source:
      'Set so that the fund pays the people of 2015; the city spends about a tenth of its budget on science',
  },
  laboratoryStaff: {
    label: { en: 'People of a major laboratory', zh: '单个重大实验室人员' },
    source:
      'The experimental-zone report (1.1.3) names a laboratory with 1 600 people after a bit over a year; others are smaller',
  },
  laboratoryCost: {
    label: { en: 'Building of a major laboratory', zh: '单个重大实验室建设费用' },
    source:
      'Between half a thousand million and two thousand million yuan were announced for carriers; memory, unverified',
  },
  centreStaff: {
    label: { en: 'People of a foreign research centre', zh: '单个外资研发中心人员' },
    source: 'Between a team and a division; no survey was found',
  },
  centreGrant: {
    label: {
      en: 'Site and equipment of a foreign centre paid by the city',
      zh: '单个外资研发中心场地与设备补助',
    },
    source: 'Grants of this size stand in rules of several cities; memory, unverified',
  },
  centresPerYear: {
    label: {
      en: 'Foreign firms that would open a centre in a year',
      zh: '每年有意设立研发中心的外资企业',
    },
    source: 'No register was found; a dozen a year is far above what was announced',
  },
  centreClosing: {
    label: { en: 'Foreign centres that close in a year', zh: '外资研发中心年关闭比例' },
    source: 'About the closing rate of established branches',
  },
  filling: {
    label: { en: 'Time until a new laboratory has its people', zh: '新建实验室配齐人员所需时间' },
    source: 'The report\u2019s laboratory hired 1 600 in a bit over a year; building takes longer',
  },
  reviewCost: {
    label: {
      en: 'Review of a person whose kind of research is changed',
      zh: '调整研究类型的每名人员年评审费用',
    },
    source: 'Proposals and panels take a per cent or two of what research costs',
  },
  basicYears: {
    label: { en: 'Time until basic research can be used', zh: '基础研究到可用的时间' },
    source:
      'Lags of three to seven years are usual in studies of public research, and shorter near firms; memory, unverified',
  },
  appliedYears: {
    label: { en: 'Time until applied research can be used', zh: '应用研究到可用的时间' },
    source: 'Between a project and a product generation',
  },
  basicDecay: {
    label: { en: 'Basic knowledge that becomes obsolete in a year', zh: '基础知识年淘汰率' },
    source: 'Slower than what firms know',
  },
  appliedDecay: {
    label: { en: 'Applied knowledge that becomes obsolete in a year', zh: '应用知识年淘汰率' },
    source: 'As what firms know, or faster',
  },
  basicWeight: {
    label: { en: 'Weight of basic in usable science', zh: '可用科学知识中基础研究的权重' },
    source:
      'Neither replaces the other; about half, since half of what patents cite is basic. Assumed',
  },
  reached: {
    label: {
      en: 'Part of applied research that firms reach without joint work',
      zh: '未联合研发时企业可用的应用研究比例',
    },
    source: 'Less than half of what institutes find out is taken up; no count by city',
  },
  leak: {
    label: {
      en: 'Part of what foreign centres find out that firms here can use',
      zh: '外资研发中心成果可外溢的比例',
    },
    source: 'People change employers and suppliers learn; no measure for the city',
  },
  scienceElasticity: {
    label: { en: 'Response of inventions to usable science', zh: '发明对可用科学知识的弹性' },
    source:
      'Guellec and van Pottelsberghe (2004), Oxford Bulletin 66(3): 0.17 for public R&D and productivity of nations; a city keeps less. Memory, unverified',
  },
  served: {
    label: {
      en: 'Help of a platform\u2019s person to firms, in persons of a team',
      zh: '平台人员对企业研发团队的帮助系数',
    },
    source: 'One person with equipment helps several firms; no measure',
  },
  patentYield: {
    label: {
      en: 'Inventions that could be patented per researcher and year',
      zh: '每名研发人员年可申请专利的发明数',
    },
    source: 'Set so that grants of 2015-2019 are met on average; the series was not read',
  },
  patentValue: {
    label: { en: 'Worth of the median invention', zh: '发明价值中位数' },
    source: 'About the order of magnitude of renewal studies; memory, unverified',
  },
  patentSpread: {
    label: { en: 'Spread of the worth of inventions', zh: '发明价值离散度' },
    source:
      'Pakes and Schankerman (1984): half of the worth is in the top twentieth; memory, unverified',
  },
  redress: {
    label: {
      en: 'Part of an invention\u2019s worth that a right saves from followers',
      zh: '专利权可挽回的发明价值比例',
    },
    source: 'No measure for the city; enforcement is a task of the report',
  },
  costAtHome: {
    label: { en: 'Cost of filing at home', zh: '国内专利申请成本' },
    source: 'Fees and an agent; price lists were not read',
  },
  costAbroad: {
    label: { en: 'Cost of filing abroad', zh: '国际专利申请成本' },
    source: 'Set so that PCT applications of 2015-2019 are met on average; the series was not read',
  },
  foreignWorth: {
    label: { en: 'Worth of an invention abroad over that at home', zh: '发明在境外与境内价值之比' },
    source: 'No measure; foreign markets are as large as the home market',
  },
  filedForCertificate: {
    label: {
      en: 'Part of other inventions that certificate holders file',
      zh: '持证企业额外申请的发明比例',
    },
    source: 'A certificate asks for core rights; the part is not measured',
  },
  granted: {
    label: { en: 'Part of applications that are granted', zh: '专利申请授权比例' },
    source: 'About half of invention applications; memory, unverified',
  },
  examined: {
    label: { en: 'Time until an application is decided', zh: '专利审查时间' },
    source: 'Twenty-two months to three years in these years; memory, unverified',
  },
  unused: {
    label: {
      en: 'Part of research that who did it does not use',
      zh: '研发成果中自身未使用的比例',
    },
    source: 'Surveys of patent owners find a third and more unused; memory, unverified',
  },
  sought: {
    label: {
      en: 'Technology sought over own research, at a mean distance to the frontier',
      zh: '所需外部技术与自身研发之比',
    },
    source:
      'Set so that a tenth of R&D or less is bought abroad; contracts by direction were not read',
  },
  metByChance: {
    label: {
      en: 'How often an offer meets who wants it in a year without an exchange',
      zh: '无交易中心时成果年成交频率',
    },
    source: 'A tenth to a third of university patents are ever licensed; memory, unverified',
  },
  stale: {
    label: { en: 'Offered results that grow old in a year', zh: '待转化成果年过时比例' },
    source: 'Faster than knowledge itself; no measure',
  },
  patience: {
    label: { en: 'Time for which a firm seeks', zh: '企业寻求技术的时间' },
    source: 'About the length of a development project',
  },
  placed: {
    label: {
      en: 'Research that a broker places in a month, person-months',
      zh: '每名技术经纪人月促成成果（人月）',
    },
    source: 'A project or two a quarter; no statistics of brokers were found',
  },
  soldHere: {
    label: { en: 'Part of sold results that firms of the city take', zh: '成果在本市成交的比例' },
    source: 'Contracts by place were not read',
  },
  fromAbroad: {
    label: { en: 'Part of bought technology that comes from abroad', zh: '购入技术来自境外的比例' },
    source: 'Contracts by direction were not read',
  },
  brokerCost: {
    label: { en: 'Cost of a broker with a desk', zh: '技术经纪人及场地年费用' },
    source: 'About twice the pay of a specialist',
  },
  spreadOfRegions: {
    label: {
      en: 'How far regions are behind the world frontier, mean',
      zh: '全球地区落后世界前沿的平均幅度',
    },
    source:
      'No measure of quality by these classes; of the order in which the best tenth of the city exceeds its mean',
  },
  firstsElsewhere: {
    label: {
      en: 'World firsts of frontier firms for a trillion yuan of sales',
      zh: '前沿企业每万亿元销售额的世界首创数',
    },
    source: 'No count exists; the city begins at about half of the frontier',
  },
  paceOfRegions: {
    label: { en: 'How differently fast regions move', zh: '全球地区移动速度的差异' },
    source: 'Ranks among regions change slowly: a place or two in a decade',
  },
} as const satisfies CardsOf<typeof SCIENCE_PARAMETERS>;
