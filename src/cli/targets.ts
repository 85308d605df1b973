/** Target cells as rows of a table and as named fields. */
import {
  assess,
  isRanked,
  rankBreakEven,
  WIDEST_POINTS,
  wilson,
  type Assessed,
  type BreakEven,
  type CellAssessment,
  type ComputedCell,
  type Verdicts,
} from '../experiment/targets/index.ts';
import { STRICTNESS, type OutsidePath, type Strictness, type Targets } from '../model/index.ts';
import type { Io, Language } from './io.ts';
import { tableOf } from './rows.ts';
import { wrapped } from './wrap.ts';

/** Break-even of both arms, percentage points a year; a word where it lies outside what was looked at. */
export interface BreakEvens {
  /** What grows: the comparator cities, the nation's demand, or the quality of sellers outside. */
  readonly of: OutsidePath;
  readonly baseline: BreakEven;
  readonly scenario: BreakEven;
}

/** A cell with its break-even, where that was computed. */
export interface JudgedCell {
  readonly assessment: CellAssessment;
  readonly breakEven?: BreakEvens;
}

/** Judges every cell of an ensemble; the break-even of cells that are decided by places comes without further runs. */
export function judged(targets: Targets, assessed: Assessed): JudgedCell[] {
  const { runs, seed } = assessed;
  return assess(targets, assessed).map((assessment) => {
    const { cell, computable } = assessment;
    if (!computable || !isRanked(cell)) return { assessment };
    const of = (arm: 'baseline' | 'treatment') =>
      rankBreakEven(targets.comparators, cell, { runs, seed }, arm);
    const breakEven = {
      of: 'comparators' as const,
      baseline: of('baseline'),
      scenario: of('treatment'),
    };
    return { assessment, breakEven };
  });
}

const WORDS = {
  en: {
    head: [
      'Cell',
      'The report\u2019s words',
      'Strictness',
      'Baseline',
      'Scenario',
      'Break-even, points a year',
    ],
    refused: (k: number, n: number) => `not computable yet: ${k} of ${n} entries`,
    entries: (k: number, n: number) => `${k} of ${n} entries`,
    lenient: 'lenient',
    default: 'middle',
    strict: 'strict',
    notHere: 'needs more entries',
    decided: 'does not depend on the programme',
    both: { met: 'both nearly always meet', missed: 'both nearly always miss', open: '' },
    aside: (word: string, said: string) => `${word}: ${said}`,
    outside: (share: string) => `illustration only: ${share} of the verdict from outside paths`,
    comparators: 'other cities',
    national: 'national growth',
    frontier: 'world frontier',
    below: (edge: string) => `< -${edge}`,
    above: (edge: string) => `> +${edge}`,
    baseline: 'baseline',
    scenario: 'scenario',
    note: (estimate: string) =>
      `Runs that meet the cell, of all runs, and the 95 % interval (Wilson) of the probability. The report gives no number: proxies and thresholds are ours. Break-even: the extra growth outside, beyond what is expected, at which half of the runs meet the cell. Other cities and the world frontier make it harder where they are faster: it is the most that they may gain. National growth makes it easier: it is the least that is needed.${estimate}`,
    estimate: ' Below scale 1 the probabilities are estimates.',
  },
  zh: {
    head: [
      '目标格',
      '报告原文',
      '严格程度',
      '无试验区基准',
      '方案情景',
      '达标概率五成的临界增速，百分点/年',
    ],
    refused: (k: number, n: number) => `暂不可计算：${n}项中已建模${k}项`,
    entries: (k: number, n: number) => `${n}项中已建模${k}项`,
    lenient: '宽松',
    default: '中等',
    strict: '严格',
    notHere: '已建模项数不足',
    decided: '结论与方案无关',
    both: { met: '两者几乎均达到', missed: '两者几乎均未达到', open: '' },
    aside: (word: string, said: string) => `${word}：${said}`,
    outside: (share: string) => `示意：结论的${share}取决于外部路径`,
    comparators: '对标城市增速',
    national: '全国增速',
    frontier: '世界前沿',
    below: (edge: string) => `< -${edge}`,
    above: (edge: string) => `> +${edge}`,
    baseline: '基准',
    scenario: '情景',
    note: (estimate: string) =>
      `达到该目标格的推演组数与总组数，及概率的95%区间（Wilson法）；代理指标与阈值由本模型提出，报告未给数值。临界增速：使达标概率为五成的额外外部增速（较设定高出部分）。对标城市、世界前沿越快越难达标，临界值为其可再加快的上限；全国增速越快越易达标，临界值为所需的下限。${estimate}`,
    estimate: '抽样比例小于1时，概率为预估。',
  },
} as const;

const WORDS_WIDTH = 46;

/** Prints the cells as a table, with what the columns mean. */
export function printTargets(io: Io, cells: readonly JudgedCell[], scale: number): void {
  const words = WORDS[io.language];
  const table = tableOf(words.head, 3);
  for (const cell of cells) table.push(...rowsOf(cell, io.language));
  const note = words.note(scale < 1 ? words.estimate : '');
  io.out(`\n${table.toString()}\n${note}`);
}

function rowsOf({ assessment, breakEven }: JudgedCell, language: Language): string[][] {
  const words = WORDS[language];
  const { cell, modelled } = assessment;
  const n = cell.entries.length;
  const name = cell.id;
  const quoted = wrapped(cell.words[language], WORDS_WIDTH);
  if (!assessment.computable) return [[name, quoted, words.refused(modelled, n), '', '', '']];
  return STRICTNESS.map((strictness, line) => {
    const verdicts = assessment.verdicts[strictness];
    const first = [
      line === 0 ? name : '',
      [quoted, words.entries(modelled, n), remark(assessment, language)][line] ?? '',
      levelWords(assessment, strictness, language),
    ];
    const even = line === 1 || breakEven === undefined ? '' : evenOf(breakEven, line, language);
    if (verdicts === undefined) return [...first, words.notHere, '', even];
    return [...first, counted(verdicts, 'baseline'), counted(verdicts, 'treatment'), even];
  });
}

/** A strictness, and whether it tells nothing because both arms nearly always meet or nearly always miss. */
function levelWords({ decided }: ComputedCell, strictness: Strictness, language: Language): string {
  const words = WORDS[language];
  const both = words.both[decided[strictness] ?? 'open'];
  return both === '' ? words[strictness] : words.aside(words[strictness], both);
}

/** What the reader must know of a verdict: that nothing turns it, or that mostly the outside does. */
function remark({ discriminates, outsideShare }: ComputedCell, language: Language): string {
  const words = WORDS[language];
  if (!discriminates) return words.decided;
  return outsideShare > 1 / 2 ? words.outside(percent(outsideShare)) : '';
}

function counted(verdicts: Verdicts, arm: keyof Verdicts): string {
  const met = verdicts[arm].filter(Boolean).length;
  const runs = verdicts[arm].length;
  const [low, high] = wilson(met, runs);
  return `${met}/${runs} (${percent(low)}–${percent(high)})`;
}

const PERCENT = 100;
const percent = (share: number) => `${Math.round(share * PERCENT)} %`;

function evenOf(breakEven: BreakEvens, line: number, language: Language): string {
  const words = WORDS[language];
  const arm = line === 0 ? 'baseline' : 'scenario';
  return `${words[breakEven.of]} ${pointsOf(breakEven, arm, words)} (${words[arm]})`;
}

/** Digits that a shift is told with: the frontier moves by parts of a point. */
const DIGITS: Readonly<Record<OutsidePath, number>> = { comparators: 1, national: 1, frontier: 2 };

function pointsOf(
  breakEven: BreakEvens,
  arm: 'baseline' | 'scenario',
  words: (typeof WORDS)[Language],
): string {
  const value = breakEven[arm];
  if (typeof value === 'string') return words[value](String(WIDEST_POINTS[breakEven.of]));
  const points = (value * PERCENT).toFixed(DIGITS[breakEven.of]);
  return value > 0 ? `+${points}` : points;
}
