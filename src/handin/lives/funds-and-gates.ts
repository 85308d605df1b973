/** The life of a fund as dated sentences, and the years of a gate. */
import {
  firmCode,
  type Deal,
  type FundLife,
  type GateId,
  type GateYear,
} from '../../experiment/lives/index.ts';
import type { Text } from '../../kernel/declare.ts';
import { STRATUM } from '../../model/agents.ts';
import { CLASS_IDS } from '../../model/index.ts';
import { CLASS_LABELS } from '../../model/words.ts';
import { numberWords } from '../said.ts';
import { monthWords, percentWords, waitWords, yuanWords } from './units.ts';

export interface FundLine {
  readonly month: number;
  readonly what: 'raised' | 'paid' | 'sold' | 'lost' | 'closed';
  readonly value: number;
  readonly text: Text;
}

/** What a fund is: a synthetic agent with money of the city in it, or without. */
export function fundHeadOf({ code, opened, size, cityShare }: FundLife): Text {
  const [month, yuan, share] = [monthWords(opened), yuanWords(size), percentWords(cityShare)];
  return {
    en: `${code}: synthetic venture fund, raised in ${month.en} with ${yuan.en}, of which ${share} is the city\u2019s.`,
    zh: `${code}：虚拟主体，创投基金，${month.zh}募集${yuan.zh}，其中财政出资占${share}。`,
  };
}

/** What a fund did, in order. */
export function fundLinesOf(fund: FundLife): FundLine[] {
  const lines = fund.deals.flatMap((deal) => [paidLine(deal), ...endLine(deal)]);
  if (fund.closed !== undefined) lines.push(closedLine(fund, fund.closed));
  return lines.sort((a, b) => a.month - b.month);
}

/** Only ventures receive equity. */
const codeOf = ({ firm }: Deal) => firmCode(firm, STRATUM.equitySeeker);

function paidLine(deal: Deal): FundLine {
  const { month, yuan } = deal;
  const [code, sum] = [codeOf(deal), yuanWords(yuan)];
  const text = {
    en: `It paid ${sum.en} for a stake in ${code}.`,
    zh: `出资${sum.zh}取得 ${code} 股权。`,
  };
  return { month, what: 'paid', value: yuan, text };
}

function endLine(deal: Deal): FundLine[] {
  const { ended, proceeds = 0, yuan } = deal;
  if (ended === undefined) return [];
  const code = codeOf(deal);
  if (proceeds === 0) {
    const text = {
      en: `Its stake in ${code} became worthless.`,
      zh: `所持 ${code} 股权全部损失。`,
    };
    return [{ month: ended, what: 'lost', value: 0, text }];
  }
  const [sum, times] = [yuanWords(proceeds), numberWords(proceeds / yuan, 1)];
  const text = {
    en: `It sold its stake in ${code} for ${sum.en}, ${times} times what it had paid.`,
    zh: `退出所持 ${code} 股权，回收${sum.zh}，为投入的${times}倍。`,
  };
  return [{ month: ended, what: 'sold', value: proceeds, text }];
}

function closedLine({ deals }: FundLife, month: number): FundLine {
  const value = deals.reduce((sum, { proceeds = 0 }) => sum + proceeds, 0);
  const text = { en: 'Its term ended and it was wound up.', zh: '基金到期清算。' };
  return { month, what: 'closed', value, text };
}

/** What a fund came to, in one sentence. */
export function fundFateOf(fund: FundLife | undefined): Text {
  if (fund === undefined) return { en: 'It was never raised.', zh: '该基金未募集。' };
  const paid = fund.deals.reduce((sum, { yuan }) => sum + yuan, 0);
  const back = fund.deals.reduce((sum, { proceeds = 0 }) => sum + proceeds, 0);
  const lost = fund.deals.filter(({ proceeds }) => proceeds === 0).length;
  const [out, home] = [yuanWords(paid), yuanWords(back)];
  const count = (value: number) => numberWords(value, 0);
  return {
    en: `It paid ${out.en} in ${count(fund.deals.length)} purchase${fund.deals.length === 1 ? '' : 's'} and got ${home.en} back; ${lost === 0 ? 'none' : count(lost)} of them became worthless.`,
    zh: `共出资${out.zh}，投资${count(fund.deals.length)}笔，回收${home.zh}；其中${count(lost)}笔全部损失。`,
  };
}

/** How many classes are named of those whose cases wait. */
const NAMED = 3;

/** The classes most of whose cases wait in December; nothing where none wait. */
function mostWaiting({ waitingByClass }: GateYear): Text[] {
  const most = CLASS_IDS.map((id) => ({ id, cases: Math.round(waitingByClass[id]) }))
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => b.cases - a.cases)
    .slice(0, NAMED);
  if (most.length === 0) return [];
  const said = (language: keyof Text) =>
    most.map(({ id, cases }) => `${CLASS_LABELS[id][language]} ${numberWords(cases, 0)}`);
  return [
    {
      en: `By class, most first: ${said('en').join(', ')}.`,
      zh: `其中在办最多的门类：${said('zh').join('、')}。`,
    },
  ];
}

/** One year at a gate. Only access refuses. */
export function gateYearWords(year: GateYear, gate: GateId): Text[] {
  const count = (value: number) => numberWords(Math.round(value), 0);
  const [arrived, decided, left] = [year.arrived, year.decided, Math.max(0, year.left)].map(count);
  const [waiting, followed] = [count(year.waiting), count(year.passed + year.refused)];
  const [median, oldest] = [waitWords(year.median), numberWords(year.oldest, 0)];
  const came = [
    {
      en: `${arrived ?? ''} cases came, ${decided ?? ''} were decided, ${left ?? ''} left with their firms before that.`,
      zh: `新收${arrived ?? ''}件，办结${decided ?? ''}件，因企业退出而终止${left ?? ''}件。`,
    },
    {
      en: `In December ${waiting} waited, and half of all were decided within ${median.en}. The oldest of the year had waited ${oldest} months.`,
      zh: `12月在办${waiting}件，用时中位数${median.zh}，全年等待最久的一件已满${oldest}个月。`,
    },
  ];
  const waitingNow = [...came, ...mostWaiting(year)];
  if (gate !== 'access') return waitingNow;
  return [
    ...waitingNow,
    {
      en: `Refusals: ${count(year.refused)} of ${followed} decisions on firms followed one by one.`,
      zh: `逐户跟踪企业的${followed}项决定中，不予通过${count(year.refused)}项。`,
    },
  ];
}
