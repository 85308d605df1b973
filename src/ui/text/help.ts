/** The help: first steps, how to read the chart, keys. Both languages at once. */
import { spoken, type Texts } from './spoken.ts';

/** What a first step is about: a place of the page, in words. */
export interface FirstStep {
  /** Selector of the place. */
  readonly place: string;
  readonly name: string;
  readonly said: string;
}

interface HelpText {
  readonly open: string;
  readonly title: string;
  readonly close: string;
  readonly show: string;
  readonly welcome: string;
  readonly start: string;
  readonly dismiss: string;
  readonly steps: readonly FirstStep[];
  readonly exampleTitle: string;
  readonly exampleNote: string;
  readonly openExample: string;
  readonly exampleOf: (scenario: string) => string;
  /** Two sentences on what to look at. */
  readonly example: (indicator: string, other: string) => string;
  readonly readingTitle: string;
  readonly reading: readonly string[];
  readonly keysTitle: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

const PLACES = {
  levers: '.levers',
  chart: '.chart-card',
  targets: '#targets',
  take: '.chart-head',
};

const en: HelpText = {
  open: 'Help',
  title: 'How this page works',
  close: 'Close',
  show: 'Show me',
  welcome: 'First time here? Four steps show what this page can do.',
  start: 'Four steps',
  dismiss: 'No, thanks',
  steps: [
    {
      place: PLACES.levers,
      name: '1. Move a lever',
      said: 'Pick a programme, or move a slider. The band on its track is the range for which there is evidence.',
    },
    {
      place: PLACES.chart,
      name: '2. Watch the runs',
      said: 'Each run draws another city. With the programme and without it the same luck holds, so that their difference is the effect.',
    },
    {
      place: PLACES.targets,
      name: '3. Ask about the targets',
      said: 'A dot is a run; a full dot meets the target. Below stand who loses, what it costs and how far to believe it.',
    },
    {
      place: PLACES.take,
      name: '4. Take it with you',
      said: 'Every chart and table leaves as a file. The link in the address holds all settings. Any number opens its sources.',
    },
  ],
  exampleTitle: 'A worked example',
  exampleNote:
    'Opens a shipped scenario and says below the chart what to look at. Undo brings back what you had.',
  openExample: 'Open the example',
  exampleOf: (scenario) => `Example: ${scenario}.`,
  example: (indicator, other) =>
    `Entry and trial use are loosened, and nobody is added who reviews or inspects: see in which years the band of “${indicator}” leaves zero out. Then choose “${other}” under Programme, and see what of it is left.`,
  readingTitle: 'How to read the chart',
  reading: [
    'Look at the year you care about: the bold figures above 2022, 2025 and 2035 are means of the runs.',
    'Look at the width of the band: eight of ten runs end inside it. It does not shrink with more runs.',
    'Switch to the paired difference. Where its band leaves zero out, the programme does something in most runs.',
  ],
  keysTitle: 'Keys',
  keys: [
    ['Tab, Shift+Tab', 'to the next or last control'],
    ['← → ↑ ↓', 'one step of a slider; other years on the chart'],
    ['Page up, Page down', 'a tenth of a slider’s range'],
    ['Home, End', 'its least and most'],
    ['Ctrl or ⌘ + Z', 'undo'],
    ['Ctrl or ⌘ + Shift + Z', 'redo'],
    ['Esc', 'stop the runs; close a dialog'],
  ],
};

const zh: HelpText = {
  open: '帮助',
  title: '使用说明',
  close: '关闭',
  show: '指给我看',
  welcome: '首次使用？四步了解本页功能。',
  start: '四步了解',
  dismiss: '不用了',
  steps: [
    {
      place: PLACES.levers,
      name: '1. 调整政策工具',
      said: '选择一个方案，或拖动滑块。滑轨上的色段为有实证依据的取值范围。',
    },
    {
      place: PLACES.chart,
      name: '2. 观察推演',
      said: '每组推演抽取一种城市情形；有方案与无方案使用同一公共随机数，二者之差即为效果。',
    },
    {
      place: PLACES.targets,
      name: '3. 对照目标',
      said: '一个圆点为一组推演，实心为达到。下方列出受损群体、成本以及可信程度。',
    },
    {
      place: PLACES.take,
      name: '4. 带走结果',
      said: '图表均可导出为文件；地址栏中的链接包含全部设定；点击任一数字可查看来源。',
    },
  ],
  exampleTitle: '示例',
  exampleNote: '打开一个自带情景，并在图下提示看什么；可用“撤销”恢复原有设定。',
  openExample: '打开示例',
  exampleOf: (scenario) => `示例：${scenario}。`,
  example: (indicator, other) =>
    `放宽准入与试用，但不增加评审、监督检查力量：请看“${indicator}”的色带在哪些年份不含零。再在“方案”中选择“${other}”，看差值还剩多少。`,
  readingTitle: '如何读图',
  reading: [
    '先看关心的年份：2022、2025、2035年上方的粗体数字为各组推演的均值。',
    '再看色带宽度：十组推演中约有八组落在其中；增加组数不会使其变窄。',
    '切换到“配对差值”：色带不含零的年份，方案在多数推演中产生作用。',
  ],
  keysTitle: '键盘操作',
  keys: [
    ['Tab、Shift+Tab', '移到下一个或上一个控件'],
    ['← → ↑ ↓', '滑块移动一格；图上换一个年份'],
    ['Page Up、Page Down', '滑块移动全程的十分之一'],
    ['Home、End', '滑块的最小值与最大值'],
    ['Ctrl或⌘+Z', '撤销'],
    ['Ctrl或⌘+Shift+Z', '重做'],
    ['Esc', '停止推演；关闭对话框'],
  ],
};

const TEXTS: Texts<HelpText> = { en, zh };

export function helpText(): HelpText {
  return spoken(TEXTS);
}
