/** Chinese words for the sources that data files and studies name in English. */
import type { Text } from '../kernel/declare.ts';

const UNREAD = '待核实';

/** What a source of a data file says: as a whole, or piece by piece as `; ` divides it; and what stands in brackets after an address. */
const PIECES: Readonly<Record<string, string>> = {
  'memory, unverified': UNREAD,
  'the seed report': '试验区报告',
  // Drivers
  'National Bureau of Statistics, first publications': '国家统计局首次公布数',
  'assumed: no figure after the vantage is used': '假设：不使用2020年末以后的数据',
  'recovery in 2021, then slowing with the working-age population':
    '2021年恢复，随后随劳动年龄人口放缓',
  'recovery in 2021, then slowing': '2021年恢复，随后放缓',
  'range 1 point either side': '范围为上下各1个百分点',
  'National R&D spending growth less nominal GDP growth, from statistical communiques':
    '全国研发经费增速减国内生产总值名义增速，依据统计公报',
  'national plan of 2021-2025 asks for R&D growth above 7 % a year (memory, unverified)':
    '国家“十四五”规划要求研发经费年均增长7%以上（待核实）',
  'fades as intensity nears that of leading countries': '随强度接近领先国家和地区而减弱',
  'Deduction of R&D spending before tax, 50 % on top to 2017, 75 % on top 2018-2020':
    '研发费用加计扣除：2017年及以前50%，2018—2020年75%',
  'the rule of 2018-2020 was due to end in 2020: kept, dropped or raised':
    '2018—2020年的规定原定2020年到期：延续、取消或提高',
  'Orders of magnitude of national venture and private-equity fund raising':
    '全国创业投资与股权投资募资的数量级',
  'yearly venture volume can fall 40-60 % with no policy change':
    '政策不变时创业投资年度规模也可能下降40%—60%',
  'Orders of magnitude of yearly A-share listings': '年度A股上市家数的数量级',
  'listing windows open and shut': '上市窗口时开时闭',
  'Months of restricted activity in spring 2020, national': '2020年春季全国活动受限的月份',
  'size assumed': '幅度为假设',
  'local restrictions may recur': '局部限制可能再次出现',
  'Real growth of urban non-private pay, national, from wage communiques':
    '全国城镇非私营单位平均工资实际增速，依据工资公报',
  'other cities keep raising pay and effort': '其他城市持续提高薪酬与引才力度',
  // The start
  'linked city total of 2015 (observed.csv) split by the sub-industry figures of 2018-2019 and, inside an industry, by assumption':
    '2015年全市衔接总量（observed.csv），按2018—2019年细分产业数拆分，产业内部按假设拆分',
  'about 24 in all': '共约24家',
  'synthetic, by class in rough proportion to value added': '虚拟主体，按门类大致与增加值成比例',
  '2.8 times the certificates of 2015 in all (range 2.5 to 3.5), split like entrants':
    '为2015年认定总数的2.8倍（范围2.5至3.5），按新设企业的比例拆分',
  'city total of 2014 (observed.csv; memory, unverified), split like performers':
    '2014年全市总数（observed.csv，待核实），按研发企业的比例拆分',
  // Published series
  'book, quoting SZ Statistics Bureau': '图书，引用深圳市统计局',
  'news Feb 2019': '2019年2月新闻',
  'HKTDC, quoting SZ Statistics Bureau': '香港贸易发展局，引用深圳市统计局',
  'China News Service 2021-02-02, quoting SZ Statistics Bureau':
    '中国新闻社2021-02-02，引用深圳市统计局',
  'Southcn 2022-01-29': '南方网2022-01-29',
  'Yangcheng Evening News quoting SZ Statistics Bureau, 2023-01-29':
    '羊城晚报2023-01-29，引用深圳市统计局',
  'Yangcheng Evening News 2021-06-10, SZ Statistics Bureau communique':
    '羊城晚报2021-06-10，深圳市统计局公报',
  'Guangzhou Daily, infographic of SZ STI Bureau': '广州日报，深圳市科技创新局图解',
  '13th FYP mid-term review': '“十三五”规划中期评估',
  'Government Work Report Jan 2017': '2017年1月政府工作报告',
  Askci: '中商产业研究院',
  'Shenzhen News mirror 2019-08-19': '深圳新闻网转载2019-08-19',
  'Southern Daily on Government Work Report Jan 2020': '南方日报，2020年1月政府工作报告',
  'vice-mayor at IT Summit press conference, March 2015': '副市长在IT峰会新闻发布会，2015年3月',
  'Shenzhen News 2020-06-29 on 2019 IP White Paper': '深圳新闻网2020-06-29，2019年知识产权白皮书',
  'on 2021 IP White Paper': '2021年知识产权白皮书',
  'Jiemian quoting SZ Statistics Bureau / Guangdong Yearbook 2021':
    '界面新闻，引用深圳市统计局、《广东统计年鉴2021》',
  'Xinhua 2024-01-27': '新华社2024-01-27',
  'Askci news text, Guangdong 2019 S&T funding communique (search result without address)':
    '中商产业研究院新闻，《2019年广东省科技经费投入公报》（检索结果，无网址）',
  'China Daily Dec 2025': '中国日报2025年12月',
  'Shenzhen Daily, mayor press conference 2025-12-18': '深圳日报（英文），市长新闻发布会2025-12-18',
  'English rendering of Government Work Report 2024': '2024年政府工作报告英文译本',
  'China Industrial Economic Information Network 2020-10-05': '中国产业经济信息网2020-10-05',
  '2019-01-19, quoting SZ DRC director': '2019-01-19，引用深圳市发展改革委主任',
  'Hurun mid-2022': '胡润2022年年中',
  'SZ Statistics Bureau communique 2024-06-30': '深圳市统计局公报2024-06-30',
  'deflated by city GDP (revised nominal growth over real growth)':
    '以本市生产总值平减指数折算（修订后名义增速与实际增速之比）',
  '2019 level (2018 definition) linked by published real growth':
    '2019年数值（2018年口径）以公布的实际增速衔接',
  // Target cells and entries
  'words: the experimental-zone report, annex part 4': '文字：试验区报告附件第四部分',
  'the report gives no number, so proxy and entries needed are a proposal of this model':
    '报告未给出数值，代理指标与所需项数由本模型提出',
  'the report gives no number': '报告未给出数值',
  'proposal of this model': '由本模型提出',
  'proposal of this model after the report’s words': '由本模型按报告文字提出',
  'position of 0.60 among world comparators counts as mid-to-high end, 0.90 as lead':
    '在世界对标地区中位次达0.60为中高端，达0.90为领先',
  'a rise counts from one point on': '上升一个百分点起计',
  'world growth of about 5 % a year: to be checked': '世界年均增长约5%：待核实',
  'the nation’s share of new products in industrial sales, about a fifth in 2019, is the lenient level: to be checked':
    '宽松档取2019年全国新产品占工业销售的比重，约五分之一：待核实',
  'Outline of the city’s fourteenth five-year plan, June 2021 (press report of 2021-06-11)':
    '本市“十四五”规划纲要，2021年6月（2021-06-11报道）',
  'Outline of the city’s fourteenth five-year plan, June 2021 (press report of 2021-06-11): 31':
    '本市“十四五”规划纲要，2021年6月（2021-06-11报道）：31',
  'Outline of the city’s fourteenth five-year plan, June 2021 (press report of 2021-06-11): 6.0':
    '本市“十四五”规划纲要，2021年6月（2021-06-11报道）：6.0',
  'divided by 1.07 (1.035 to 1.11) for prices from 2019 to 2025':
    '除以1.07（1.035至1.11），折算2019年至2025年价格',
  'divided by 1.09 for the re-cut definition of 2021 and by 1.07 (1.035 to 1.11) for prices from 2019 to 2025':
    '除以1.09折算2021年调整后的口径，再除以1.07（1.035至1.11）折算2019年至2025年价格',
  'half a point either side for the other two levels': '其余两档上下各半个百分点',
  'one point either side for the other two levels': '其余两档上下各一个百分点',
  'Seventh Party Congress of the city, 2021-04-27: 90 000': '市第七次党代会，2021-04-27：90000',
  'Seventh Party Congress of the city, 2021-04-27: about 5': '市第七次党代会，2021-04-27：约5',
  'the other two levels are a proposal': '其余两档由本模型提出',
  'the other levels are a proposal': '其余各档由本模型提出',
  '2035 vision of the city in the outline of its fourteenth five-year plan':
    '本市“十四五”规划纲要中的2035年远景目标',
  'the report quotes below 5 % and over 70 % for the United States':
    '报告引用美国低于5%、高于70%的数据',
  // Comparators
  'city statistics': '城市统计',
  'city statistics, press report of 2020-12-08': '城市统计，2020-12-08报道',
  'city statistics, press: more than 12 000': '城市统计，报道：12000以上',
  'exact figure memory, unverified': '确切数待核实',
  'growth assumed': '增速为假设',
  'provincial communique of 2019': '2019年省级公报',
  'ratio: memory, unverified': '比率待核实',
  'no figure found': '未找到数据',
  'range assumed': '范围为假设',
  'definitions differ between cities': '各城市口径不同',
  'venture investment over gross product as a multiple of that of the city modelled in 2019':
    '创业投资与生产总值之比，以2019年本市之比的倍数表示',
  'national patent office page on the city, 2017': '国家知识产权局关于本市的页面，2017年',
  'national patent office brief of 2023 on 2018, applications it received':
    '国家知识产权局2023年简报，2018年受理量',
  'press report of 2020-12-17': '2020-12-17报道',
  'an index compiler’s list of 2019': '指数编制单位2019年榜单',
  'an index compiler’s list of 2020': '指数编制单位2020年榜单',
  'other compilers count otherwise, hence the range': '其他编制单位口径不同，故取范围',
  'other compilers count otherwise, hence the range, memory, unverified':
    '其他编制单位口径不同，故取范围，待核实',
  'a multiple of the count of the city modelled in 2019': '以2019年本市数的倍数表示',
  'world ranking of innovation clusters of 2020, applications of five years over five, memory, unverified':
    '2020年全球创新集群排名，五年申请量除以五，待核实',
  'world office for intellectual property, applications of 2019, memory, unverified':
    '世界知识产权组织，2019年申请量，待核实',
  'range assumed in the order of a world ranking of start-up places of 2020, memory, unverified':
    '范围为假设，次序依据2020年全球创业城市排名，待核实',
  'worth of exits plus early rounds as a multiple of the city modelled in 2017 to 2019':
    '退出价值与早期轮次之和，以2017—2019年本市之数的倍数表示',
  // Gates
  'own reading of who decides': '对事权归属的自行判断',
  'to be replaced row by row by cited rules': '将逐行以所引规定替换',
};

/** Where a study was made, and of what it is. */
const PLACES: Readonly<Record<string, string>> = {
  China: '中国',
  Germany: '德国',
  Guangdong: '广东',
  Shenzhen: '深圳',
  'United Kingdom': '英国',
  'United States': '美国',
  world: '全球',
  several: '多国和地区',
  '280 cities': '280个城市',
  drugs: '药品',
  'energy ventures': '能源创业企业',
  fintech: '金融科技',
  'fintech pilots': '金融科技试点',
  graduates: '毕业生',
  manufacturing: '制造业',
  'medical devices': '医疗器械',
  patents: '专利',
  'pharmaceuticals and GDP': '医药与国内生产总值',
  abstract: '仅读摘要',
};

/** Publications that are no paper. */
const PUBLICATIONS: Readonly<Record<string, string>> = {
  'SAIC, survival of domestic enterprises': '国家工商总局，内资企业生存时间分析',
  'Bureau of Labor Statistics, business employment dynamics': '美国劳工统计局，企业就业动态',
  'CB Insights, venture funnel': 'CB Insights，创业融资各轮晋级',
  'Correlation Ventures, distribution of financings': 'Correlation Ventures，融资回报分布',
  'Intellectual property office of the city, yearly figures': '本市知识产权主管部门年度数据',
  'Great Wall Institute and Hurun, lists of unicorns': '长城战略咨询与胡润，独角兽榜单',
  'our choice: what must hold while nobody acts': '本模型的选择：无人行动时应成立的事实',
};

const COMPUTED = 'computed: ';
const ADDRESS = /^(https?:\S+?)(?: \((.*)\)| )?$/u;

/** A source as a data file names it, in both languages; addresses and names of papers stay as they are. */
export function sourceText(said: string): Text {
  if (said.startsWith(COMPUTED))
    return { en: said, zh: `计算：${sourceText(said.slice(COMPUTED.length)).zh}` };
  return { en: said, zh: PIECES[said] ?? said.split('; ').map(pieceIn).join('；') };
}

function pieceIn(piece: string): string {
  const [, address, note] = ADDRESS.exec(piece) ?? [];
  if (address === undefined) return PIECES[piece] ?? piece;
  return note === undefined ? address : `${address}（${PIECES[note] ?? note}）`;
}

/** What a publication is called in Chinese. */
export function publicationWords(publication: string): string {
  return PUBLICATIONS[publication] ?? publication;
}

/** A publication with its year and what it studied, in Chinese. */
export function studyWords(publication: string, year: number, place: string): string {
  const where = place.split(/[,;] /u).map((each) => PLACES[each] ?? each);
  return `${publicationWords(publication)}，${year}（${where.join('，')}）`;
}
