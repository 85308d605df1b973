/** What a printed page says beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface SheetText {
  readonly printed: string;
  readonly runs: string;
  readonly scale: string;
  readonly fingerprint: string;
  readonly results: string;
  readonly model: string;
  readonly link: string;
  readonly programme: string;
  readonly head: readonly [lever: string, value: string, dates: string];
  readonly nothing: string;
  /** Runs on screen that belong to settings just left. */
  readonly stale: string;
  readonly unprinted: string;
}

const TEXTS: Readonly<Record<Language, SheetText>> = {
  en: {
    printed: 'Printed',
    runs: 'Runs',
    scale: 'Scale',
    fingerprint: 'Fingerprint',
    results: 'Results',
    model: 'Model',
    link: 'Link',
    programme: 'Settings of the programme',
    head: ['Lever', 'Value', 'Dates'],
    nothing: 'No lever is moved: this is the city without the zone.',
    stale:
      'The figures below are of settings just left; those of the present ones are on their way.',
    unprinted: 'not computed yet',
  },
  zh: {
    printed: '打印时间',
    runs: '推演组数',
    scale: '抽样比例',
    fingerprint: '结果指纹',
    results: '结果版本',
    model: '模型',
    link: '链接',
    programme: '方案设定',
    head: ['政策工具', '数值', '时间'],
    nothing: '未启用政策工具，即无试验区基准。',
    stale: '以下数值属于改动前的设定，当前设定的结果尚在计算。',
    unprinted: '尚未得出',
  },
};

export function sheetText(): SheetText {
  return spoken(TEXTS);
}
