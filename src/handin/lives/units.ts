/** Months, money and places in the sentences of lives, in both languages at once. */
import type { Text } from '../../kernel/declare.ts';
import { monthOfYear, yearOf } from '../../kernel/clock.ts';
import { STRATUM } from '../../model/agents.ts';
import { CLASS_IDS, DISTRICT_IDS, FIRST_YEAR, GATE_IDS } from '../../model/index.ts';
import { DOMAIN_IDS, LEVEL } from '../../model/gates.ts';
import { CLASS_LABELS, DISTRICT_LABELS, DOMAIN_LABELS, GATE_LABELS } from '../../model/words.ts';
import { numberWords } from '../said.ts';

const MONTH_NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `March 2021` for a month counted from January 2015; months before it count back. */
export function monthWords(month: number): Text {
  const year = yearOf(FIRST_YEAR, month);
  const of = monthOfYear(month - (year - FIRST_YEAR) * 12);
  return { en: `${MONTH_NAMES[of - 1] ?? ''} ${year}`, zh: `${year}年${of}月` };
}

const UNITS = {
  en: [
    [1e9, ' billion yuan'],
    [1e6, ' million yuan'],
    [1e3, ' thousand yuan'],
  ],
  zh: [
    [1e8, '亿元'],
    [1e4, '万元'],
  ],
} as const;

/** Yuan in the largest unit of which there is one. */
export function yuanWords(yuan: number): Text {
  const inUnit = (units: readonly (readonly [number, string])[], plain: string) => {
    const [size, name] = units.find(([each]) => Math.abs(yuan) >= each) ?? [1, plain];
    return `${shortWords(yuan / size)}${name}`;
  };
  return { en: inUnit(UNITS.en, ' yuan'), zh: inUnit(UNITS.zh, '元') };
}

const FEW = 100;

/** One decimal of a number under a hundred, none of a larger one. */
function shortWords(value: number): string {
  return numberWords(value, Math.abs(value) < FEW ? 1 : 0);
}

export function waitWords(months: number): Text {
  return { en: `${numberWords(months, 1)} months`, zh: `${numberWords(months, 1)}个月` };
}

/** Staff in whole persons; who works part of a month counts as less than one. */
export function staffWords(staff: number): Text {
  const count = Math.round(staff);
  if (count === 0) return { en: 'hardly any staff', zh: '几乎没有员工' };
  return { en: `${numberWords(count, 0)} staff`, zh: `员工${numberWords(count, 0)}人` };
}

/** Counted from a share. */
export function percentWords(share: number, digits = 0): string {
  return `${numberWords(share * 100, digits)}%`;
}

const NOWHERE: Text = { en: '', zh: '' };

export function classWords(kind: number): Text {
  const id = CLASS_IDS[kind];
  return id === undefined ? NOWHERE : CLASS_LABELS[id];
}

export function districtWords(district: number): Text {
  const id = DISTRICT_IDS[district];
  return id === undefined ? NOWHERE : DISTRICT_LABELS[id];
}

export function gateWords(gate: number): Text {
  const id = GATE_IDS[gate];
  return id === undefined ? NOWHERE : GATE_LABELS[id];
}

/** Who kept a gate: the city, someone above it, or a certifier; and for which domain. */
export function deskWords(level: number | undefined, domain: number | undefined): Text {
  const id = DOMAIN_IDS[domain ?? -1];
  const of = id === undefined ? NOWHERE : DOMAIN_LABELS[id];
  if (level === LEVEL.thirdParty)
    return { en: `A certifier (${of.en})`, zh: `第三方机构（${of.zh}）` };
  if (level === LEVEL.above)
    return { en: `A desk above the city (${of.en})`, zh: `上级主管部门（${of.zh}）` };
  return { en: `The city\u2019s desk (${of.en})`, zh: `市级主管部门（${of.zh}）` };
}

export function kindWords(stratum: number): Text {
  return stratum === STRATUM.equitySeeker
    ? { en: 'venture', zh: '创业企业' }
    : { en: 'R&D performer', zh: '研发企业' };
}
