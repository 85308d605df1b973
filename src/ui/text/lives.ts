/** What the lives say beside their sentences: they come after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface LivesText {
  readonly title: string;
  /** That nobody in it exists. */
  readonly mark: string;
  readonly intro: string;
  readonly tell: string;
  readonly hint: string;
  readonly telling: (replicate: number) => string;
  readonly replicate: string;
  readonly refused: (last: number) => string;
  readonly failed: (why: string) => string;
  readonly list: string;
  readonly with: string;
  readonly without: string;
  readonly alone: string;
  readonly same: string;
  readonly queues: string;
  readonly queuesNote: string;
  /** What tells the two arms apart. */
  readonly signs: string;
  readonly measure: string;
  readonly measures: { readonly waiting: string; readonly median: string };
  readonly units: { readonly waiting: string; readonly median: string };
  readonly chart: (gate: string, what: string, own: string, other: string | undefined) => string;
  readonly byClass: string;
  /** What the table of classes shows, and how it is moved. */
  readonly byClassNote: string;
  readonly class: string;
  readonly month: string;
  readonly play: string;
  readonly years: string;
  readonly year: string;
  readonly columns: {
    readonly arrived: string;
    readonly decided: string;
    readonly waiting: string;
    readonly median: string;
    readonly oldest: string;
  };
}

const TEXTS: Readonly<Record<Language, LivesText>> = {
  en: {
    title: 'Lives',
    mark: 'synthetic agents',
    intro:
      'What single firms and funds went through in one run, and how long cases waited at the gates. Each life is chosen by a declared criterion.',
    tell: 'Tell the lives of one run',
    hint: 'Runs the replicate once more and writes it down; a few seconds.',
    telling: (replicate) => `Running replicate ${replicate} and writing it down…`,
    replicate: 'Replicate',
    refused: (last) => `a whole number from 1 to ${last}`,
    failed: (why) => `The run failed: ${why}`,
    list: 'Telling lives',
    with: 'With the programme',
    without: 'Without the programme',
    alone: 'What happened',
    same: 'The same, month by month.',
    queues: 'Queues at the gates',
    queuesNote: 'All cases of the city at each gate, month by month.',
    signs: 'Solid: with the programme; dashed: without.',
    measure: 'What is shown of the queues',
    measures: { waiting: 'Cases waiting', median: 'Months until half are decided' },
    units: { waiting: 'cases', median: 'months' },
    chart: (gate, what, own, other) =>
      `${gate}, ${what}: ${own} in December 2035${other === undefined ? '' : `, without the programme ${other}`}`,
    byClass: 'Queues by class',
    byClassNote: 'Cases that wait at each gate in a month. Without the programme in brackets.',
    class: 'Class',
    month: 'Month',
    play: 'Play',
    years: 'Gates year by year',
    year: 'Year',
    columns: {
      arrived: 'Came',
      decided: 'Decided',
      waiting: 'Waiting in December',
      median: 'Months, median',
      oldest: 'Months, longest',
    },
  },
  zh: {
    title: '主体故事',
    mark: '虚拟主体',
    intro: '某一组推演中企业与基金的经历，以及各审批环节的排队情况。入选主体均按既定标准确定。',
    tell: '讲述一组推演',
    hint: '重新运行该组推演并记录，需数秒。',
    telling: (replicate) => `正在运行并记录第${replicate}组推演…`,
    replicate: '推演组序号',
    refused: (last) => `应为1至${last}的整数`,
    failed: (why) => `推演失败：${why}`,
    list: '入选主体',
    with: '有方案',
    without: '无方案',
    alone: '经历',
    same: '逐月相同。',
    queues: '各环节排队情况',
    queuesNote: '各环节全市逐月办件。',
    signs: '实线：有方案；虚线：无方案。',
    measure: '排队指标',
    measures: { waiting: '在办件', median: '用时中位数' },
    units: { waiting: '件', median: '个月' },
    chart: (gate, what, own, other) =>
      `${gate}，${what}：2035年12月${own}${other === undefined ? '' : `，无方案时${other}`}`,
    byClass: '各门类排队情况',
    byClassNote: '当月各环节在办件；括号内为无方案时。',
    class: '门类',
    month: '月份',
    play: '播放',
    years: '各环节历年办件',
    year: '年份',
    columns: {
      arrived: '新收',
      decided: '办结',
      waiting: '12月在办',
      median: '用时中位数（月）',
      oldest: '最长等待（月）',
    },
  },
};

export function livesText(): LivesText {
  return spoken(TEXTS);
}
