/** What is assumed of the world outside: words that come after the first chart, in both languages at once. */
import type { Future, ShiftedPath } from '../../model/index.ts';
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface AssumptionsText {
  readonly title: string;
  readonly note: string;
  readonly changed: string;
  readonly paths: Readonly<Record<ShiftedPath, string>>;
  readonly unit: string;
  readonly authorisation: string;
  readonly answers: Readonly<Record<Future['authorisation'], string>>;
  readonly usual: string;
  /** Said beside every chart while something is assumed. */
  readonly marked: (assumed: string) => string;
  readonly refused: (low: string, high: string) => string;
}

const TEXTS: Readonly<Record<Language, AssumptionsText>> = {
  en: {
    title: 'Assumptions on the world outside',
    note: 'No policy of the city. Baseline and scenario run anew with them.',
    changed: 'not the usual ones',
    paths: {
      demand: 'National growth beyond expectation',
      frontier: 'World frontier beyond expectation',
    },
    unit: 'points a year',
    authorisation: 'Answers to requests for authorisation',
    answers: { drawn: 'drawn', granted: 'all granted', 'not granted': 'none granted' },
    usual: 'Back to the usual ones',
    marked: (assumed) => `Assumed of the world outside, in both arms: ${assumed}.`,
    refused: (low, high) => `a number from ${low} to ${high}`,
  },
  zh: {
    title: '外部环境设定',
    note: '不属于本市政策；修改后基准与方案情景均重新推演。',
    changed: '非常规设定',
    paths: { demand: '全国增速高出预期', frontier: '世界前沿进步高出预期' },
    unit: '个百分点/年',
    authorisation: '授权申请的答复',
    answers: { drawn: '按概率抽取', granted: '全部获批', 'not granted': '均未获批' },
    usual: '恢复常规设定',
    marked: (assumed) => `外部环境为非常规设定（基准与方案情景相同）：${assumed}。`,
    refused: (low, high) => `应为${low}至${high}的数值`,
  },
};

export function assumptionsText(): AssumptionsText {
  return spoken(TEXTS);
}
