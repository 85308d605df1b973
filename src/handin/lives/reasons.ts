/** Why a life is told: one sentence for each criterion, with the figure that decided. */
import {
  type CriterionId,
  type FundCriterionId,
  type Telling,
  type TellingFund,
} from '../../experiment/lives/index.ts';
import type { Text } from '../../kernel/declare.ts';
import { LAST_YEAR } from '../../model/index.ts';
import { numberWords } from '../said.ts';
import { percentWords, waitWords, yuanWords } from './units.ts';

interface Reason {
  /** A few words, for a list. */
  readonly title: Text;
  /** One sentence with the figure. */
  readonly why: (figure: number) => Text;
}

/** A sentence that ends in a sum. */
const withYuan = (en: string, zh: string) => (yuan: number) => ({
  en: `${en}: ${yuanWords(yuan).en}.`,
  zh: `${zh}：${yuanWords(yuan).zh}。`,
});
const withMonths = (en: string, zh: string) => (months: number) => ({
  en: `${en}: ${waitWords(months).en}.`,
  zh: `${zh}：${waitWords(months).zh}。`,
});
const withSeverity = (en: string, zh: string) => (severity: number) => ({
  en: `${en}: ${numberWords(severity, 1)} times as severe as the least.`,
  zh: `${zh}：严重程度为最轻事故的${numberWords(severity, 1)}倍。`,
});

export const REASONS: Readonly<Record<CriterionId | FundCriterionId, Reason>> = {
  usual: {
    title: { en: 'The usual life', zh: '最常见的经历' },
    why: (share) => ({
      en: `${percentWords(share)} of the ventures founded from 2021 to 2030 went this way, more than any other.`,
      zh: `2021—2030年设立的创业企业中，${percentWords(share)}经历相同，占比最高。`,
    }),
  },
  longestWait: {
    title: { en: 'Longest wait', zh: '等待最久' },
    why: withMonths('The longest time at one gate since 2021', '2021年以来单一环节用时最长'),
  },
  secondChance: {
    title: { en: 'Refused, then admitted', zh: '先被拒绝后获准入' },
    why: withMonths('From refusal to admission nobody needed longer', '由不予准入到准入间隔最长'),
  },
  lostMoney: {
    title: { en: 'Raised most and failed', zh: '融资最多而失败' },
    why: withYuan(
      'Of those that closed unsold and unlisted nobody had raised more',
      '未出售、未上市即关闭的企业中融资最多',
    ),
  },
  billion: {
    title: { en: 'Worth a billion dollars', zh: '估值达10亿美元' },
    why: withYuan(
      'Of those that came to be worth a billion dollars nobody had raised more',
      '估值达到10亿美元的企业中融资最多',
    ),
  },
  watchedIncident: {
    title: { en: 'Incident after observation', zh: '观察期企业发生事故' },
    why: withSeverity(
      'The worst incident of one that had used the observation period',
      '曾进入观察期的企业中事故最严重',
    ),
  },
  worstIncident: {
    title: { en: 'Worst incident', zh: '事故最严重' },
    why: withSeverity('The worst incident since 2021', '2021年以来最严重的事故'),
  },
  movedOut: {
    title: { en: 'Moved out', zh: '迁出本市' },
    why: withYuan(
      'Of those that moved away nobody took more yearly sales along',
      '迁出企业中带走的年销售额最多',
    ),
  },
  movedIn: {
    title: { en: 'Came from elsewhere', zh: '外地迁入' },
    why: withYuan(
      `Of those that came nobody sells more in ${LAST_YEAR}`,
      `迁入企业中${LAST_YEAR}年销售额最高`,
    ),
  },
  onlyWith: {
    title: { en: 'Only with the programme', zh: '仅在方案下存在' },
    why: withYuan(
      `Without the programme it is not founded; of such ventures nobody sells more in ${LAST_YEAR}`,
      `无方案时不会设立，此类企业中${LAST_YEAR}年销售额最高`,
    ),
  },
  onlyWithout: {
    title: { en: 'Only without the programme', zh: '仅在无方案时存在' },
    why: withYuan(
      `With the programme it is not founded; of such ventures nobody sells more in ${LAST_YEAR}`,
      `有方案时不会设立，此类企业中${LAST_YEAR}年销售额最高`,
    ),
  },
  outlivedWith: {
    title: { en: 'Lives on with the programme', zh: '方案下存续' },
    why: withYuan(
      `Gone without the programme, it lives on with it; of such nobody sells more in ${LAST_YEAR}`,
      `无方案时退出、有方案时存续，此类企业中${LAST_YEAR}年销售额最高`,
    ),
  },
  outlivedWithout: {
    title: { en: 'Gone with the programme', zh: '方案下退出' },
    why: withYuan(
      `Gone with the programme, it lives on without it; of such nobody sells more in ${LAST_YEAR}`,
      `有方案时退出、无方案时存续，此类企业中${LAST_YEAR}年销售额最高`,
    ),
  },
  bestFund: {
    title: { en: 'Fund that made most', zh: '回报最高的基金' },
    why: (multiple) => ({
      en: `Of the funds raised since 2021 that hold nothing any more it got most back: ${numberWords(multiple, 1)} yuan for each paid.`,
      zh: `2021年以来募集且已全部退出的基金中回收最多：每投入1元回收${numberWords(multiple, 1)}元。`,
    }),
  },
  worstFund: {
    title: { en: 'Fund that made least', zh: '回报最低的基金' },
    why: (multiple) => ({
      en: `Of the funds raised since 2021 that hold nothing any more it got least back: ${numberWords(multiple, 1)} yuan for each paid.`,
      zh: `2021年以来募集且已全部退出的基金中回收最少：每投入1元回收${numberWords(multiple, 1)}元。`,
    }),
  },
};

/** Why a life is told, in a sentence. */
export function whyOf({
  criterion,
  figure,
}: Pick<Telling | TellingFund, 'criterion' | 'figure'>): Text {
  return REASONS[criterion].why(figure);
}
