/** Words for the parameters of science. */
import type { CardsOf } from './declare.cards.ts';
import type { SCIENCE_PARAMETERS } from './science.ts';

export const SCIENCE_CARDS = {
  instituteResearchers: {
    label: {
      en: 'Researchers of institutes over those of firms, 2015',
      zh: '2015年科研机构研发人员与企业研发人员之比',
    },
    source: {
      en: 'Firms carry out some nine tenths of the city\u2019s R&D; memory, unverified',
      zh: '企业承担本市约九成研发；待核实',
    },
  },
  platformPart: {
    label: {
      en: 'Part of the science fund for common-technology platforms',
      zh: '科技资金用于共性技术平台的比例',
    },
    source: { en: 'The fund\u2019s accounts were not read', zh: '该资金的决算尚待核实' },
  },
  foreignPart: {
    label: {
      en: 'People of foreign centres over those the science fund pays',
      zh: '外资研发中心人员与科技资金支持人员之比',
    },
    source: { en: 'No count of people in foreign centres was found', zh: '未找到外资研发中心人数' },
  },
  scienceOfRevenue: {
    label: {
      en: 'Science fund over tax revenue from the model\u2019s firms',
      zh: '科技资金占模型企业税收的比例',
    },
    source: {
      en: 'Set so that the fund pays the people of 2015; the city spends about a tenth of its budget on science',
      zh: '设定为科技资金可支付2015年人员；本市约十分之一预算用于科技',
    },
  },
  laboratoryStaff: {
    label: { en: 'People of a major laboratory', zh: '单个重大实验室人员' },
    source: {
      en: 'The experimental-zone report (1.1.3) names a laboratory with 1 600 people after a bit over a year; others are smaller',
      zh: '试验区报告（1.1.3）提到一家实验室一年多达到1600人；其他较小',
    },
  },
  laboratoryCost: {
    label: { en: 'Building of a major laboratory', zh: '单个重大实验室建设费用' },
    source: {
      en: 'Between half a thousand million and two thousand million yuan were announced for carriers; memory, unverified',
      zh: '公布的载体投入在5亿元至20亿元之间；待核实',
    },
  },
  centreStaff: {
    label: { en: 'People of a foreign research centre', zh: '单个外资研发中心人员' },
    source: {
      en: 'Between a team and a division; no survey was found',
      zh: '介于一个团队与一个部门之间；未找到调查',
    },
  },
  centreGrant: {
    label: {
      en: 'Site and equipment of a foreign centre paid by the city',
      zh: '单个外资研发中心场地与设备补助',
    },
    source: {
      en: 'Grants of this size stand in rules of several cities; memory, unverified',
      zh: '若干城市的规定中有此规模的资助；待核实',
    },
  },
  centresPerYear: {
    label: {
      en: 'Foreign firms that would open a centre in a year',
      zh: '每年有意设立研发中心的外资企业',
    },
    source: {
      en: 'No register was found; a dozen a year is far above what was announced',
      zh: '未找到登记数；每年十余家已远高于公布数',
    },
  },
  centreClosing: {
    label: { en: 'Foreign centres that close in a year', zh: '外资研发中心年关闭比例' },
    source: {
      en: 'About the closing rate of established branches',
      zh: '约为既有分支机构的关闭率',
    },
  },
  filling: {
    label: { en: 'Time until a new laboratory has its people', zh: '新建实验室配齐人员所需时间' },
    source: {
      en: 'The report\u2019s laboratory hired 1 600 in a bit over a year; building takes longer',
      zh: '报告中的实验室一年多招聘1600人；建设用时更长',
    },
  },
  reviewCost: {
    label: {
      en: 'Review of a person whose kind of research is changed',
      zh: '调整研究类型的每名人员年评审费用',
    },
    source: {
      en: 'Proposals and panels take a per cent or two of what research costs',
      zh: '申报与评审约占研究经费的百分之一二',
    },
  },
  basicYears: {
    label: { en: 'Time until basic research can be used', zh: '基础研究到可用的时间' },
    source: {
      en: 'Lags of three to seven years are usual in studies of public research, and shorter near firms; memory, unverified',
      zh: '公共研究的研究中时滞一般三至七年，贴近企业者较短；待核实',
    },
  },
  appliedYears: {
    label: { en: 'Time until applied research can be used', zh: '应用研究到可用的时间' },
    source: { en: 'Between a project and a product generation', zh: '介于一个项目与一代产品之间' },
  },
  basicDecay: {
    label: { en: 'Basic knowledge that becomes obsolete in a year', zh: '基础知识年淘汰率' },
    source: { en: 'Slower than what firms know', zh: '慢于企业自身知识' },
  },
  appliedDecay: {
    label: { en: 'Applied knowledge that becomes obsolete in a year', zh: '应用知识年淘汰率' },
    source: { en: 'As what firms know, or faster', zh: '与企业自身知识相同或更快' },
  },
  basicWeight: {
    label: { en: 'Weight of basic in usable science', zh: '可用科学知识中基础研究的权重' },
    source: {
      en: 'Neither replaces the other; about half, since half of what patents cite is basic. Assumed',
      zh: '两者不能相互替代；约一半，因为专利引用的内容有一半来自基础研究。假设',
    },
  },
  reached: {
    label: {
      en: 'Part of applied research that firms reach without joint work',
      zh: '未联合研发时企业可用的应用研究比例',
    },
    source: {
      en: 'Less than half of what institutes find out is taken up; no count by city',
      zh: '科研机构的成果被采用的不足一半；无按城市的计数',
    },
  },
  leak: {
    label: {
      en: 'Part of what foreign centres find out that firms here can use',
      zh: '外资研发中心成果可外溢的比例',
    },
    source: {
      en: 'People change employers and suppliers learn; no measure for the city',
      zh: '人员流动、供应商学习；本市无测算',
    },
  },
  scienceElasticity: {
    label: { en: 'Response of inventions to usable science', zh: '发明对可用科学知识的弹性' },
    source: {
      en: 'Guellec and van Pottelsberghe (2004), Oxford Bulletin 66(3): 0.17 for public R&D and productivity of nations; a city keeps less. Memory, unverified',
      zh: 'Guellec和van Pottelsberghe（2004），Oxford Bulletin 66(3)：公共研发对各国生产率的弹性0.17；一座城市留存较少。待核实',
    },
  },
  served: {
    label: {
      en: 'Help of a platform\u2019s person to firms, in persons of a team',
      zh: '平台人员对企业研发团队的帮助系数',
    },
    source: {
      en: 'One person with equipment helps several firms; no measure',
      zh: '一名配备设备的人员可服务若干企业；无测算',
    },
  },
  patentYield: {
    label: {
      en: 'Inventions that could be patented per researcher and year',
      zh: '每名研发人员年可申请专利的发明数',
    },
    source: {
      en: 'Set so that grants of 2015-2019 are met on average; the series was not read',
      zh: '设定为平均符合2015—2019年发明专利授权量；该序列尚待核实',
    },
  },
  patentValue: {
    label: { en: 'Worth of the median invention', zh: '发明价值中位数' },
    source: {
      en: 'About the order of magnitude of renewal studies; memory, unverified',
      zh: '约为专利续展研究的数量级；待核实',
    },
  },
  patentSpread: {
    label: { en: 'Spread of the worth of inventions', zh: '发明价值离散度' },
    source: {
      en: 'Pakes and Schankerman (1984): half of the worth is in the top twentieth; memory, unverified',
      zh: 'Pakes和Schankerman（1984）：前二十分之一占价值的一半；待核实',
    },
  },
  redress: {
    label: {
      en: 'Part of an invention\u2019s worth that a right saves from followers',
      zh: '专利权可挽回的发明价值比例',
    },
    source: {
      en: 'No measure for the city; enforcement is a task of the report',
      zh: '本市无测算；知识产权执法是报告的一项任务',
    },
  },
  costAtHome: {
    label: { en: 'Cost of filing at home', zh: '国内专利申请成本' },
    source: {
      en: 'Fees and an agent; price lists were not read',
      zh: '官费与代理费；价目尚待核实',
    },
  },
  costAbroad: {
    label: { en: 'Cost of filing abroad', zh: '国际专利申请成本' },
    source: {
      en: 'Set so that PCT applications of 2015-2019 are met on average; the series was not read',
      zh: '设定为平均符合2015—2019年PCT申请量；该序列尚待核实',
    },
  },
  foreignWorth: {
    label: { en: 'Worth of an invention abroad over that at home', zh: '发明在境外与境内价值之比' },
    source: {
      en: 'No measure; foreign markets are as large as the home market',
      zh: '无测算；境外市场与境内市场相当',
    },
  },
  filedForCertificate: {
    label: {
      en: 'Part of other inventions that certificate holders file',
      zh: '持证企业额外申请的发明比例',
    },
    source: {
      en: 'A certificate asks for core rights; the part is not measured',
      zh: '认定要求核心知识产权；所占部分无测算',
    },
  },
  granted: {
    label: { en: 'Part of applications that are granted', zh: '专利申请授权比例' },
    source: {
      en: 'About half of invention applications; memory, unverified',
      zh: '约半数发明专利申请获授权；待核实',
    },
  },
  examined: {
    label: { en: 'Time until an application is decided', zh: '专利审查时间' },
    source: {
      en: 'Twenty-two months to three years in these years; memory, unverified',
      zh: '这些年份审查需二十二个月至三年；待核实',
    },
  },
  unused: {
    label: {
      en: 'Part of research that who did it does not use',
      zh: '研发成果中自身未使用的比例',
    },
    source: {
      en: 'Surveys of patent owners find a third and more unused; memory, unverified',
      zh: '专利权人调查：三分之一以上未使用；待核实',
    },
  },
  sought: {
    label: {
      en: 'Technology sought over own research, at a mean distance to the frontier',
      zh: '所需外部技术与自身研发之比',
    },
    source: {
      en: 'Set so that a tenth of R&D or less is bought abroad; contracts by direction were not read',
      zh: '设定为购自境外的技术不超过研发的十分之一；分方向的合同数据尚待核实',
    },
  },
  metByChance: {
    label: {
      en: 'How often an offer meets who wants it in a year without an exchange',
      zh: '无交易中心时成果年成交频率',
    },
    source: {
      en: 'A tenth to a third of university patents are ever licensed; memory, unverified',
      zh: '高校专利被许可的占十分之一至三分之一；待核实',
    },
  },
  stale: {
    label: { en: 'Offered results that grow old in a year', zh: '待转化成果年过时比例' },
    source: { en: 'Faster than knowledge itself; no measure', zh: '快于知识本身；无测算' },
  },
  patience: {
    label: { en: 'Time for which a firm seeks', zh: '企业寻求技术的时间' },
    source: { en: 'About the length of a development project', zh: '约为一个开发项目的时长' },
  },
  placed: {
    label: {
      en: 'Research that a broker places in a month, person-months',
      zh: '每名技术经纪人月促成成果（人月）',
    },
    source: {
      en: 'A project or two a quarter; no statistics of brokers were found',
      zh: '每季度一至两个项目；未找到经纪人统计',
    },
  },
  soldHere: {
    label: { en: 'Part of sold results that firms of the city take', zh: '成果在本市成交的比例' },
    source: { en: 'Contracts by place were not read', zh: '分地区的合同数据尚待核实' },
  },
  fromAbroad: {
    label: { en: 'Part of bought technology that comes from abroad', zh: '购入技术来自境外的比例' },
    source: { en: 'Contracts by direction were not read', zh: '分方向的合同数据尚待核实' },
  },
  brokerCost: {
    label: { en: 'Cost of a broker with a desk', zh: '技术经纪人及场地年费用' },
    source: { en: 'About twice the pay of a specialist', zh: '约为专业人员薪酬的两倍' },
  },
  spreadOfRegions: {
    label: {
      en: 'How far regions are behind the world frontier, mean',
      zh: '全球地区落后世界前沿的平均幅度',
    },
    source: {
      en: 'No measure of quality by these classes; of the order in which the best tenth of the city exceeds its mean',
      zh: '未按这些门类测算质量；与本市前十分之一高出均值的幅度同一数量级',
    },
  },
  firstsElsewhere: {
    label: {
      en: 'World firsts of frontier firms for a trillion yuan of sales',
      zh: '前沿企业每万亿元销售额的世界首创数',
    },
    source: {
      en: 'No count exists; the city begins at about half of the frontier',
      zh: '无计数；本市起点约为世界前沿的一半',
    },
  },
  paceOfRegions: {
    label: { en: 'How differently fast regions move', zh: '全球地区移动速度的差异' },
    source: {
      en: 'Ranks among regions change slowly: a place or two in a decade',
      zh: '地区位次变化缓慢：十年一两位',
    },
  },
} as const satisfies CardsOf<typeof SCIENCE_PARAMETERS>;
