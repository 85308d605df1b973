/** A life as dated sentences, and in one sentence. */
import { endOf, raisedBy, type FirmLife, type Standing } from '../../experiment/lives/index.ts';
import type { Text } from '../../kernel/declare.ts';
import type { EventName } from '../../model/biography.ts';
import { LAST_YEAR } from '../../model/index.ts';
import { numberWords } from '../said.ts';
import { SENTENCES } from './events.ts';
import {
  classWords,
  districtWords,
  gateWords,
  kindWords,
  monthWords,
  staffWords,
  waitWords,
  yuanWords,
} from './units.ts';

/** A sentence and the month that it is of; what it tells by code, for those who count. */
export interface DatedLine {
  readonly month: number;
  readonly what: EventName | 'moved in' | 'standing' | 'worth a billion';
  readonly value: number;
  readonly text: Text;
}

/** Who a firm is: a synthetic agent, and what it stands for. */
export function headOf(life: FirmLife): Text {
  const { code, stratum, kind, district, weight } = life;
  const [type, field, place] = [kindWords(stratum), classWords(kind), districtWords(district)];
  const many = numberWords(weight, 0);
  const alone = weight === 1;
  return {
    en: `${code}: synthetic ${type.en}, ${field.en}, ${place.en}${alone ? '' : `; stands for ${many} firms`}. ${bornWords(life).en}`,
    zh: `${code}：虚拟主体，${type.zh}，${field.zh}，${place.zh}${alone ? '' : `，代表${many}家企业`}。${bornWords(life).zh}`,
  };
}

function bornWords({ origin, born, met }: FirmLife): Text {
  const [month, came] = [monthWords(born), monthWords(met)];
  if (origin === 'founded') return { en: `Founded in ${month.en}.`, zh: `${month.zh}设立。` };
  if (origin === 'there')
    return {
      en: `Founded in ${month.en}; the run follows it from January 2015.`,
      zh: `${month.zh}设立，自2015年1月起跟踪。`,
    };
  return {
    en: `Founded elsewhere in ${month.en}; came to the city in ${came.en}.`,
    zh: `${month.zh}在外地设立，${came.zh}迁入本市。`,
  };
}

function standingWords({ sales, staff, gate, waited }: Standing): Text {
  const [size, persons] = [sellsWords(sales), staffWords(staff)];
  const open = gate !== undefined && waited !== undefined;
  const [at, months] = [gateWords(gate ?? 0), waitWords(waited ?? 0)];
  return {
    en: `It ${size.en} and has ${persons.en}.${open ? ` Its case has waited ${months.en} at ${at.en.toLowerCase()}.` : ''}`,
    zh: `${size.zh}，${persons.zh}。${open ? `${at.zh}环节有在办件，已等待${months.zh}。` : ''}`,
  };
}

function sellsWords(sales: number): Text {
  if (sales === 0) return { en: 'sells nothing yet', zh: '尚无销售' };
  const yuan = yuanWords(sales);
  return { en: `sells ${yuan.en} a year`, zh: `年销售额${yuan.zh}` };
}

/** What happened to a firm, in order, with what it was like in the Decembers of milestones. */
export function linesOf(life: FirmLife): DatedLine[] {
  const lines: DatedLine[] = life.moments.map((moment) => ({
    month: moment.month,
    what: moment.event,
    value: moment.value,
    text: SENTENCES[moment.event](moment),
  }));
  for (const standing of life.standings)
    lines.push({
      month: standing.month,
      what: 'standing',
      value: standing.sales,
      text: standingWords(standing),
    });
  if (life.billion !== undefined)
    lines.push({ month: life.billion, what: 'worth a billion', value: 0, text: BILLION });
  if (life.origin === 'moved in')
    lines.unshift({ month: life.met, what: 'moved in', value: 0, text: CAME });
  return lines.sort((a, b) => a.month - b.month);
}

const BILLION: Text = {
  en: 'Investors held it to be worth a billion US dollars.',
  zh: '投资者估值达到10亿美元。',
};
const CAME: Text = { en: 'It came from another city.', zh: '由其他城市迁入。' };

/** What became of a firm, in one sentence; of one that an arm does not have, that it does not exist there. */
export function fateOf(life: FirmLife | undefined): Text {
  if (life === undefined) return { en: 'It does not exist.', zh: '该企业不存在。' };
  const end = endOf(life);
  const did = didWords(life);
  if (end === undefined) {
    const size = sellsWords(life.standings.at(-1)?.sales ?? 0);
    return {
      en: `It lives on in ${LAST_YEAR} and ${size.en}; ${did.en}.`,
      zh: `${LAST_YEAR}年末仍在经营，${size.zh}；${did.zh}。`,
    };
  }
  const [month, way] = [monthWords(end.month), WAYS[end.event] ?? { en: 'ended', zh: '终止' }];
  return {
    en: `It ${way.en} in ${month.en}; ${did.en}.`,
    zh: `${month.zh}${way.zh}；${did.zh}。`,
  };
}

/** Products and money of a whole life. */
function didWords(life: FirmLife): Text {
  const made = life.moments.filter(({ event }) => event === 'launched').length;
  const yuan = raisedBy(life);
  const [products, raised] = [numberWords(made, 0), yuanWords(yuan)];
  const launched = {
    en:
      made === 0
        ? 'it launched nothing'
        : `it launched ${products} product${made === 1 ? '' : 's'}`,
    zh: made === 0 ? '没有产品上市' : `累计上市产品${products}项`,
  };
  return {
    en: `${launched.en} and raised ${yuan === 0 ? 'no money' : raised.en}`,
    zh: `${launched.zh}，${yuan === 0 ? '未获投资' : `累计融资${raised.zh}`}`,
  };
}

const WAYS: Partial<Readonly<Record<EventName, Text>>> = {
  closed: { en: 'closed', zh: '关闭' },
  'moved out': { en: 'moved out', zh: '迁出' },
  settled: { en: 'gave up seeking equity', zh: '不再寻求股权融资' },
};
