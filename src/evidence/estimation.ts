/** How each stylised fact and each moment is estimated, in words: read where a single one is explained, not by the check. */
import type { Text } from '../kernel/declare.ts';

const text = (en: string, zh: string): Text => ({ en, zh });

const OVER_PUBLISHED = text(
  'Mean of the five years 2015 to 2019 over the mean of the published figures',
  '2015至2019五年均值与公布值均值之比',
);
const FUNNEL = text(
  'Ventures founded in the run whose first round came before 2026: share that raised so many rounds by the end of 2035',
  '推演期内成立且2026年前获首轮融资的企业中，至2035年末达到相应轮次的比例',
);

const MULTIPLES = text(
  'Share of the stakes that ended from 2018 on, by proceeds over cost',
  '2018年起退出的投资按回报与成本之比计算的占比',
);

const BUNCHING = text(
  'Bunching (Kleven and Waseem): reported R&D over the firm\u2019s own threshold against a polynomial fitted outside 0.5 to 1.2 times the threshold; R&D performers, returns of 2017 to 2019',
  '聚束估计（Kleven与Waseem）：申报研发强度与本企业门槛之比，对照在门槛0.5—1.2倍以外拟合的多项式；研发型企业，2017—2019年申报',
);

const struckOff = (parameter: string): Text =>
  text(
    `Chance to be struck off within a year, from the monthly rate of small registered firms (small.${parameter})`,
    `由其他登记企业的月注销率（small.${parameter}）换算的年注销率`,
  );

const alive = (years: number): Text =>
  text(
    `Firms simulated one by one and founded in 2016 to 2021: weighted share alive after ${years} years`,
    `逐一模拟且成立于2016—2021年的企业，${years}年后存活的加权比例`,
  );

const topValue = (percent: number): Text =>
  text(
    `Lorenz share: what the ${percent} % most valuable launches of the run hold of the sales that launches add`,
    `洛伦兹份额：推演期内价值最高的${percent}%上市产品占全部上市产品新增销售额的比例`,
  );

const FACT_ESTIMATION: Readonly<Record<string, Text>> = {
  F1: text(
    'Hill estimator on the largest 5 % of the firms simulated one by one, by sales of 2029',
    'Hill估计：2029年销售额最大的5%企业（逐一模拟的企业）',
  ),
  'F1-without-anchors': text(
    'Hill estimator on the largest 5 % by sales of 2029, anchors left out',
    'Hill估计：2029年销售额最大的5%企业，不含链主企业',
  ),
  F2: text(
    'Maximum-likelihood shape of the Subbotin family, for log growth of yearly sales, 2021 to 2025. Growth is less the mean and over the spread of eight groups by size; R&D performers at least two years old',
    'Subbotin分布形状的最大似然估计：2021—2025年销售额对数增长，按规模分八组去均值并除以标准差；成立满两年的研发型企业',
  ),
  F3: text(
    'Least squares of the log spread of growth on mean log sales over eight groups by size; growth as in F2',
    '八个规模组的增长标准差（对数）对平均规模（对数）的最小二乘斜率；增长同F2',
  ),
  F4: text(
    'Least squares of yearly log growth on log sales of the year before, upper half by size; growth as in F2',
    '规模居上半的企业：年对数增长对上年销售额（对数）的最小二乘斜率；增长同F2',
  ),
  'F5-year1': struckOff('infantExit'),
  'F5-years2-3': struckOff('youngExit'),
  'F5-years4-7': struckOff('settledExit'),
  'F5-year10': struckOff('oldExit'),
  'F6-registered': text(
    'Product of the chances to stay five years, from the monthly rates of small registered firms (small.infantExit, small.youngExit, small.settledExit)',
    '由其他登记企业的月注销率（small.infantExit、small.youngExit、small.settledExit）相乘得出的五年存活率',
  ),
  'F6-active': alive(5),
  F7: alive(10),
  'F9-zero': text(
    'R&D performers without a certificate: share with no R&D in 2029',
    '2029年未获认定的研发型企业中研发支出为零的比例',
  ),
  'F9-gini': text(
    'Weighted Gini coefficient of R&D over sales, 2029; R&D performers that no threshold moves: without a certificate, or above twice their threshold',
    '2029年研发支出与销售额之比的加权基尼系数；不受门槛影响的研发型企业（未获认定，或高于门槛两倍）',
  ),
  'F9-size': text(
    'Correlation of R&D over sales with log sales, 2029; firms as in F9-gini',
    '2029年研发强度与销售额（对数）的相关系数；企业范围同F9-gini',
  ),
  'F9-lasting': text(
    'Correlation of R&D over sales of 2029 with that of the same firm in 2026; firms as in F9-gini in both years',
    '同一企业2029年与2026年研发强度的相关系数；两年均符合F9-gini的企业范围',
  ),
  'F10-above': BUNCHING,
  'F10-below': BUNCHING,
  'F13-top5': topValue(5),
  'F13-top10': topValue(10),
  'S-pct': OVER_PUBLISHED,
  'S-grants': OVER_PUBLISHED,
  'S-unicorns': text(
    'Unlisted ventures with a round that are worth a billion dollars or more, December 2019',
    '2019年12月获得融资、未上市且价值达十亿美元的创业企业数',
  ),
  'S-size': text(
    'R&D performers with R&D in 2029: slope of log home applications per yuan of R&D on log sales. A class files for all its firms, so that only certificates part them',
    '2029年开展研发的研发型企业：每元研发国内专利申请量（对数）对销售额（对数）的斜率；同一门类申请倾向相同，企业之间仅因是否持有认定而不同',
  ),
  'V1-second': FUNNEL,
  'V1-fourth': FUNNEL,
  V2: text(
    'The same ventures as V1: share worth 6.9 billion yuan or more at the end of a year up to 2035',
    '与V1相同的企业：至2035年某年末估值达69亿元及以上的比例',
  ),
  'V3-below': MULTIPLES,
  'V3-tenfold': MULTIPLES,
  V4: text(
    'Hill estimator on the highest 10 % of proceeds over cost, stakes as in V3',
    'Hill估计：回报与成本之比最高的10%；投资范围同V3',
  ),
  V5: text(
    'The same ventures as V1, of those that closed, were sold or listed by the end of 2035: share neither sold nor listed',
    '与V1相同的企业中，至2035年末已关闭、出售或上市者里未出售也未上市的比例',
  ),
  R4: text(
    'Months at access in the ordinary lane in December 2023, less those of the same replicate without a green lane. The lane takes 60 % of cases from January 2021, without posts',
    '自2021年1月起60%办件走绿色通道且不增岗位，2023年12月普通通道准入用时，减同一组推演无绿色通道时的用时',
  ),
  R5: text(
    'Least squares of log incidents on log use over spans of three years; use of a class counts by its hazard',
    '每三年合计的事故数（对数）对使用量（对数）的最小二乘斜率；使用量按门类风险加权',
  ),
};

const THRESHOLD_BUNCHING = text(
  'Bunching (Kleven and Waseem): returns of all replicates against a polynomial of degree 8 fitted outside 0.5 to 1.2 times the threshold',
  '聚束估计（Kleven与Waseem）：全部推演的申报，对照在门槛0.5—1.2倍以外拟合的八次多项式',
);

const MOMENT_ESTIMATION: Readonly<Record<string, Text>> = {
  'E1 capital': text(
    'Difference in differences with staggered entry (Callaway and Sant\u2019Anna): log capital in the two years after admission against that of the refused, within strata of time, rounds and worth',
    '交错进入的双重差分（Callaway与Sant\u2019Anna）：获准后两年内资本（对数），对照同层（时间、轮次、估值）未获准者',
  ),
  'E1 raise': text(
    'The same difference in differences of rounds raised two years after admission: rounds over what they would have been',
    '同一双重差分，用于获准两年后的融资轮次：实际轮次与未获准时之比',
  ),
  'E1 survival': text(
    'Least squares of being alive three years after the application on admission and log worth',
    '申请三年后是否存活，对是否获准与估值（对数）的最小二乘回归',
  ),
  'E1 selection': text(
    'Growth of log capital over two years, admitted less ventures that never applied, less the effect of E1 capital',
    '两年资本（对数）增长，获准者减从未申请者，再减E1 capital的效应',
  ),
  'E2 responses': text(
    'Mean log response of reported R&D to the tax cut, over that of R&D carried out, each firm against itself without it. Firms at 0.5 to 1 times their threshold without it; error by leaving out replicates',
    '税收优惠下申报研发与实际开展研发的平均对数反应之比（与同一企业无优惠时比较）；无优惠时处于门槛0.5—1倍的企业；标准误用刀切法',
  ),
  'E2 excess': THRESHOLD_BUNCHING,
  'E2 missing': THRESHOLD_BUNCHING,
  'E2 relabelled': text(
    'One less R&D carried out over R&D reported, summed over returns at 1 to 1.5 times their threshold; error by leaving out replicates',
    '申报为门槛1—1.5倍的企业合计：1减实际开展研发与申报研发之比；标准误用刀切法',
  ),
  'E3 early': text(
    'Regression discontinuity at the cut-off of judged merit, half-width 1.5 log points. The outcome is a round within two years: one plus the jump of its chance over the chance just below',
    '评审得分线处的断点回归（带宽1.5对数点）：1加两年内获投概率的跳跃与线下概率之比',
  ),
  'E3 late': text(
    'Share that raised a round within two years, winners of the lot less losers',
    '两年内获投比例，中签者减未中签者',
  ),
  'E3 additionality': text(
    'R&D of the year of the award and the next with tested samples, winners of the lot less losers, over the grant, less one',
    '获补助当年及次年的研发（含样品测试），中签者减未中签者，除以补助额，再减1',
  ),
  'E10 guidance': text(
    'Event study with effects of class and half-year: mean log months from filing to decision, up to four years after guidance. The two years of filings before it are left out; as a relative change',
    '事件研究（控制门类与半年度效应）：指引发布后四年内从申报到决定用时（对数均值），剔除发布前两年的申报；换算为相对变化',
  ),
  'E10 pioneers': text(
    'Mean log months of cases filed in 2015 over those filed from 2017 on, both a year or more before guidance; as a relative change',
    '2015年申报办件与2017年起申报办件用时（对数均值）之差，均早于指引发布一年以上；换算为相对变化',
  ),
  'N1 entry': registrationStudy('firms founded in 2017 to 2019', '2017—2019年新设企业数'),
  'N1 exit': registrationStudy('firms closed in 2017 to 2019', '2017—2019年注销企业数'),
  'N1 quality': text(
    'Mean log quality of firms founded in 2017 to 2019 that live at their end, with conditions waived less without; as a relative change',
    '2017—2019年成立且期末存活企业的质量（对数均值），免除设立条件与未免除之差；换算为相对变化',
  ),
  'N1e entry': growthStudy('all R&D performers of 2015', '2015年全部研发型企业'),
  'N1e operation': growthStudy(
    'R&D performers of 2015 in the freed classes',
    '被豁免门类的2015年研发型企业',
  ),
  'N4 all': filingStudy('products filed in 2017 to 2021', '2017—2021年产品申报量'),
  'N4 entrants': filingStudy(
    'products filed in 2017 to 2021 by firms founded from 2016 on',
    '2016年起成立企业2017—2021年产品申报量',
  ),
  'N6 elsewhere': fundStudy('firms founded a year in other industries', '其他行业年新设企业数'),
  'N6 all': fundStudy('firms founded a year in all industries', '全部行业年新设企业数'),
  'N6 early': fundStudy('first rounds a year', '年首轮融资数'),
  'N7b outflow': text(
    'Wald: mean log ratio of the chance that skilled people leave, with few homes over many, over that of the rent. The elasticity is then applied to a rise by 35 %',
    'Wald估计：住房偏少与充足两种情形下高技能人才离开概率之比（对数均值），除以租金之比；所得弹性再用于35%的涨幅',
  ),
  'N11b harm': text(
    'Ratio of means over all samples: incidents for each product in use and year with pilots, over those without, less one',
    '全部样本均值之比减一：有试点与无试点时每件在用产品每年的事故数',
  ),
  'N12 social': text(
    'Wald: what all sellers add beyond the run without the push, 2017 to 2029, over what the firms add that do more R&D',
    'Wald估计：2017—2029年全部销售者比未增加研发时多出的增加值，除以增加研发的企业多出的增加值',
  ),
};

function registrationStudy(en: string, zh: string): Text {
  return text(
    `Wald: mean log ratio of ${en}, with conditions waived over without, over that of what founders put up. The elasticity is then applied to a fall by 31.6 %`,
    `Wald估计：免除与未免除设立条件时${zh}之比（对数均值），除以创办者出资之比；所得弹性再用于31.6%的降幅`,
  );
}

function growthStudy(en: string, zh: string): Text {
  return text(
    `Mean log ratio of sales of 2020 of ${en} that live in both runs, without approvals over with; as a relative change`,
    `两组推演中均存活的${zh}2020年销售额之比（对数均值），取消审批对照保留审批；换算为相对变化`,
  );
}

function filingStudy(en: string, zh: string): Text {
  return text(
    `Mean log ratio of ${en}, with twice the reviewers over without; as a relative change`,
    `${zh}之比（对数均值），审评人员加倍对照未加倍；换算为相对变化`,
  );
}

function fundStudy(en: string, zh: string): Text {
  return text(
    `Event study with effects of city and year: log of ${en}, one to four years after the fund begins, against before and against cities without one; as a relative change`,
    `事件研究（控制城市与年度效应）：${zh}（对数），基金设立后一至四年，对照此前及未设基金的城市；换算为相对变化`,
  );
}

/** By ID as the check prints it: `F4`, `E2 excess`. */
export const ESTIMATION: Readonly<Record<string, Text>> = {
  ...FACT_ESTIMATION,
  ...MOMENT_ESTIMATION,
};
