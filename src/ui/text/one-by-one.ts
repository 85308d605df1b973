/** What is said of single runs and of bands of whole curves, in both languages at once. */
import { spoken, type Texts } from './spoken.ts';
import type { BandKind } from '../state/view.ts';

interface Said {
  readonly replicate: number;
  readonly baseline: string;
  readonly scenario: string;
  readonly higher: number;
  readonly seen: number;
}

const en = {
  legend: 'What the bands hold',
  kinds: { months: 'Month by month', curves: 'Whole runs' } satisfies Record<BandKind, string>,
  play: 'Play the runs',
  pause: 'Pause',
  next: 'Next run',
  leave: 'All runs again',
  said: ({ replicate, baseline, scenario, higher, seen }: Said) =>
    `Run ${replicate}, 2035: baseline ${baseline}, scenario ${scenario}. Scenario higher in ${higher} of ${seen} so far.`,
};

type OneByOneText = typeof en;

const zh: OneByOneText = {
  legend: '色带含义',
  kinds: { months: '逐月区间', curves: '整条曲线' },
  play: '逐组播放',
  pause: '暂停',
  next: '下一组',
  leave: '恢复全部',
  said: ({ replicate, baseline, scenario, higher, seen }) =>
    `第${replicate}组，2035年：基准${baseline}，方案${scenario}。已播放${seen}组，方案较高者${higher}组。`,
};

const TEXTS: Texts<OneByOneText> = { en, zh };

export function oneByOneText(): OneByOneText {
  return spoken(TEXTS);
}
