/** Scenarios side by side in print: medians with their intervals, one table for each milestone year. */
import {
  isClear,
  NOT_POOLED,
  type Comparison,
  type PairedRun,
  type PooledBaselines,
} from '../experiment/index.ts';
import { LAST_YEAR, MILESTONE_YEARS } from '../model/index.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { Budgeted } from './equal-money.ts';
import type { Io } from './io.ts';
import type { InParts } from './parts.ts';
import { fixed, headline, medianEnds, nameOf, shortOfPairs, signed, tableOf } from './rows.ts';
import { wrapped } from './wrap.ts';

/** A scenario, its letter, its runs, and the same runs against those of the first scenario. */
export interface Compared {
  readonly letter: string;
  readonly scenario: ResolvedScenario;
  readonly runs: readonly PairedRun[];
  readonly againstFirst: readonly PairedRun[];
  /** What was done to its money. */
  readonly budgeted: Budgeted;
  /** Its runs against the sum of its parts, where the command line asks for it. */
  readonly inParts?: InParts;
}

const WORDS = {
  en: {
    head: ['Indicator', 'Unit', 'No zone'],
    less: (letter: string) => `${letter} less A`,
    note: (n: number, { seed, scale }: ResolvedScenario) =>
      `${n} paired replicates of each scenario, seed ${seed}, scale ${scale} (those of A hold for all). The model stops learning in December 2020: figures for 2021 on are simulated. ` +
      'Under a letter: that scenario less no zone on the same draws, as the median over replicates. In brackets: the mean; below: the 95 % interval of the median. * marks a clear effect.',
    short: (needs: string) =>
      `Chance decides much of these, and pairing hardly helps. Pairs needed: ${needs}.`,
    comma: ', ',
  },
  zh: {
    head: ['指标', '单位', '无试验区基准'],
    less: (letter: string) => `${letter} 减 A`,
    note: (n: number, { seed, scale }: ResolvedScenario) =>
      `每个情景 ${n} 组配对推演，种子 ${seed}，抽样比例 ${scale}（均以 A 的设定为准）；以2020年末信息为起点的推演。` +
      '字母列为同一公共随机数下该情景减基准的配对差值中位数，括号内为均值，下行为中位数的95%区间；* 表示效果可辨。',
    short: (needs: string) =>
      `以下指标受偶然因素影响大，配对作用有限，单凭配对所需组数：${needs}。`,
    comma: '、',
  },
} as const;

const NAME_WIDTH = 38;
const UNIT_WIDTH = 20;

/** The effects of each scenario, and of each other one against the first. */
export function printEffects(
  io: Io,
  compared: readonly Compared[],
  pooled: readonly PooledBaselines[],
): void {
  const words = WORDS[io.language];
  const others = compared.slice(1);
  const head = [
    ...words.head,
    ...compared.map(({ letter }) => letter),
    ...others.map(({ letter }) => words.less(letter)),
  ];
  for (const year of MILESTONE_YEARS) {
    const columns = [
      ...compared.map(({ runs }, at) => ({ rows: headline(runs, year), pooled: pooled[at] })),
      ...others.map((each) => ({ rows: headline(each.againstFirst, year), pooled: undefined })),
    ];
    const table = tableOf(head, 2);
    (columns[0]?.rows ?? []).forEach(({ indicator, baseline }, line) => {
      const [name, unit] = nameOf(indicator, io.language);
      const names = [wrapped(name, NAME_WIDTH), wrapped(unit, UNIT_WIDTH)];
      const cells = columns.map((column) => effectCell(column.rows[line], column.pooled));
      table.push([...names, fixed(indicator, baseline), ...cells]);
    });
    io.out(`\n${year}\n${table.toString()}`);
  }
}

function effectCell(row: Comparison | undefined, pooled: PooledBaselines = NOT_POOLED): string {
  if (row === undefined) return '';
  const { indicator, median, difference } = row;
  const mark = isClear(row, pooled) ? ' *' : '';
  return `${signed(indicator, median)}${mark} (${signed(indicator, difference)})\n${medianEnds(row)}`;
}

/** What the columns are, and which indicators take more pairs than there were. */
export function printEffectNotes(io: Io, [first]: readonly Compared[]): void {
  if (first === undefined) return;
  const words = WORDS[io.language];
  const needs = shortOfPairs(headline(first.runs, LAST_YEAR)).map(([id, n]) => `${id} ${n}`);
  io.out(`\n${words.note(first.runs.length, first.scenario)}`);
  if (needs.length > 0) io.out(words.short(needs.join(words.comma)));
}
