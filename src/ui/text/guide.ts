/** How to read the chart, in three steps that are marked on it: after the first chart, in both languages at once. */
import type { GuideKind } from '../charts/guide-marks.ts';
import type { BandKind } from '../state/view.ts';
import { spoken, type Texts } from './spoken.ts';

interface GuideText {
  readonly title: string;
  readonly show: string;
  readonly none: string;
  readonly steps: (kind: GuideKind, bands: BandKind) => readonly [string, string, string];
}

const EN_THIRD: Readonly<Record<GuideKind, string>> = {
  milestone:
    'At the milestone years the bold figures above are means of the runs. The paired difference shows what the programme does.',
  target: 'The marked point is a target. Compare it with the line and the band of its year.',
  difference:
    'Zero is no difference. Where the dark band leaves it out, the programme does something.',
};

const ZH_THIRD: Readonly<Record<GuideKind, string>> = {
  milestone: '里程碑年份上方的粗体数字为各组推演的均值；方案的作用请看“配对差值”。',
  target: '此点为目标值，可与同年的粗线、色带对照。',
  difference: '零线表示无差值；深色带不含零的年份，方案产生作用。',
};

const en: GuideText = {
  title: 'How to read this chart',
  show: 'Show it on the chart',
  none: 'The marks come with the bands, from 20 runs on.',
  steps: (kind, bands) => {
    const isCurves = bands === 'curves';
    if (kind === 'difference')
      return [
        'The thick line is the median of the paired differences: half of the runs lie above it.',
        `The light band holds eight of ten ${isCurves ? 'whole ' : ''}runs; the dark one is the 95\u00a0% interval of the median.`,
        EN_THIRD[kind],
      ];
    return [
      isCurves
        ? 'The thick line is the most central run of the scenario; the dashed one that of the baseline.'
        : 'The thick line is the median of the scenario’s runs: half lie above it. The dashed one is the baseline’s.',
      `Eight of ten ${isCurves ? 'whole ' : ''}runs lie in the light band, five in the dark one. More runs do not narrow it.`,
      EN_THIRD[kind],
    ];
  },
};

const zh: GuideText = {
  title: '如何读图',
  show: '在图上标出',
  none: '推演满20组并出现色带后，图上显示标记。',
  steps: (kind, bands) => {
    const isCurves = bands === 'curves';
    if (kind === 'difference')
      return [
        '粗线为配对差值的中位数：半数推演在其上方。',
        `浅色带含${isCurves ? '最居中的' : ''}八成推演，深色带为中位数的95%区间。`,
        ZH_THIRD[kind],
      ];
    return [
      isCurves
        ? '粗线为方案情景中最居中的一组推演，虚线为基准中最居中的一组。'
        : '粗线为方案情景各组推演的中位数，半数在其上方；虚线为基准的中位数。',
      `${isCurves ? '最居中的' : ''}八成推演落在浅色带内，五成落在深色带内；增加组数不会使其变窄。`,
      ZH_THIRD[kind],
    ];
  },
};

const TEXTS: Texts<GuideText> = { en, zh };

export function guideText(): GuideText {
  return spoken(TEXTS);
}
