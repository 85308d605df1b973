/** What the editor of dates says beside the dictionary: it comes when somebody asks, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';
import type { DateFault } from '../state/dates.ts';

interface DatesText {
  readonly of: (lever: string) => string;
  readonly value: string;
  readonly from: string;
  readonly ramp: string;
  readonly months: string;
  readonly until: string;
  readonly open: string;
  readonly after2025: string;
  readonly kept: string;
  readonly fades: string;
  readonly add: string;
  readonly remove: string;
  readonly entry: (number: number) => string;
  readonly curve: (lever: string) => string;
  readonly rules: string;
  readonly faults: Readonly<Record<DateFault, (low: string, high: string) => string>>;
}

const TEXTS: Readonly<Record<Language, DatesText>> = {
  en: {
    of: (lever) => `Dated values of ${lever}`,
    value: 'Value',
    from: 'From',
    ramp: 'Grows over',
    months: 'months',
    until: 'Until',
    open: 'open',
    after2025: 'After 2025',
    kept: 'kept',
    fades: 'fades over five years',
    add: 'Add a dated value',
    remove: 'Remove',
    entry: (number) => `Value ${number}`,
    curve: (lever) => `${lever} over time, 2021 to 2035`,
    rules: 'Values that wait for a rule are not drawn: a run decides when they begin.',
    faults: {
      value: (low, high) => `The value lies between ${low} and ${high}.`,
      from: (low, high) => `The first month lies between ${low} and ${high}.`,
      until: (_low, high) => `The last month lies between the first and ${high}.`,
      ramp: (low, high) => `A lever grows over ${low} to ${high} whole months.`,
      twice: () => 'Another value of this lever begins in the same month.',
    },
  },
  zh: {
    of: (lever) => `${lever}的分期取值`,
    value: '取值',
    from: '起始',
    ramp: '逐步到位',
    months: '个月',
    until: '截止',
    open: '不限',
    after2025: '2025年后',
    kept: '保持',
    fades: '五年内退出',
    add: '增加一期',
    remove: '删除',
    entry: (number) => `第${number}期`,
    curve: (lever) => `${lever}随时间的变化（2021—2035年）`,
    rules: '触发条件何时满足由推演决定，故带触发条件的取值未绘出。',
    faults: {
      value: (low, high) => `取值应在${low}至${high}之间。`,
      from: (low, high) => `起始月份应在${low}至${high}之间。`,
      until: (_low, high) => `截止月份应在起始月份至${high}之间。`,
      ramp: (low, high) => `逐步到位的月数应为${low}至${high}的整数。`,
      twice: () => '该工具已有一期从同一月份开始。',
    },
  },
};

export function datesText(): DatesText {
  return spoken(TEXTS);
}
