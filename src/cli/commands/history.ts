/** `zonelab history`: the years before the zone beside what was published of them, and beside simpler yardsticks. */
import {
  historyOf,
  historyRuns,
  historyScores,
  type HistoryRow,
  type HistoryScore,
  type Worst,
} from '../../experiment/index.ts';
import { LIVE_SCALE } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import type { ExitCode, Io, Language } from '../io.ts';
import { readModelData, readObservations } from '../io.ts';
import { numberOf } from '../options.ts';
import { finite, fixed, nameOf, tableOf } from '../rows.ts';

const WORDS = {
  en: {
    head: ['Year', 'Published', 'Source', 'Model', '', 'Trend', '', 'Drivers only', ''],
    read: 'read',
    unread: 'not read',
    all: 'all rows',
    scores: ['Largest deviation', 'Rows', 'Band', 'Model', 'Trend', 'Drivers only', 'Verdict'],
    of: { level: 'level', growth: 'yearly growth, points' },
    holds: 'holds',
    fails: 'missed',
    soft: 'soft',
    softly: 'A verdict is soft where fewer than three published figures were read at their source.',
    note: (n: number, seed: number, scale: number) =>
      `Model: mean of ${n} replicates, seed ${seed}, scale ${scale}. Percentages are deviations from the published figure.\n` +
      'Trend: its level and growth rate were fitted to the published figures that it is compared with.\n' +
      'Drivers only: national drivers move demand, no agent decides anything. The model was fitted to these years: they do not test its foresight.',
  },
  zh: {
    head: ['年份', '已公布', '来源', '模型', '', '两参数趋势', '', '仅外生驱动', ''],
    read: '已核对',
    unread: '待核实',
    all: '全部',
    scores: ['最大偏差', '行数', '允许偏差', '模型', '两参数趋势', '仅外生驱动', '结论'],
    of: { level: '水平', growth: '年增速，百分点' },
    holds: '符合',
    fails: '不符合',
    soft: '仅供参考',
    softly: '已核对来源的数据不足三行的，结论仅供参考。',
    note: (n: number, seed: number, scale: number) =>
      `模型：${n} 组推演均值，种子 ${seed}，抽样比例 ${scale}。百分比为与已公布数据的偏差。\n` +
      '两参数趋势：水平与增速直接由已公布数据拟合，事先已看到被比较的数据。\n' +
      '仅外生驱动：全国性变量带动需求，各虚拟主体不作决策。这些年份已用于拟合模型，不构成对模型预见能力的检验。',
  },
} as const;

/** As many as a usual run: with fewer, the luck of the first draws decides. */
const REPLICATIONS = 20;
const SEED = 1;

export function historyCommand(
  io: Io,
  _files: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const seed = numberOf(options, 'seed') ?? SEED;
  const scale = numberOf(options, 'scale') ?? LIVE_SCALE;
  const replications = numberOf(options, 'replications') ?? REPLICATIONS;
  const { runs, frozen } = historyRuns(readModelData(), { seed, scale }, replications);
  const rows = historyOf(runs, frozen, readObservations());
  const scores = historyScores(rows);
  if (options['format'] === 'json') {
    const fit = {
      seed,
      scale,
      replications,
      rows: rows.map(asJson),
      scores: scores.map(scoreAsJson),
    };
    io.out(JSON.stringify(fit, undefined, 2));
  } else {
    printTables(io, rows, scores);
    const { softly, note } = WORDS[io.language];
    io.out(`${softly}\n${note(replications, seed, scale)}`);
  }
  return Promise.resolve(scores.every(({ holds }) => holds) ? 0 : 1);
}

function printTables(io: Io, rows: readonly HistoryRow[], scores: readonly HistoryScore[]): void {
  for (const { indicator } of scores) {
    const [name, unit] = nameOf(indicator, io.language);
    const own = rows.filter((row) => row.indicator === indicator);
    io.out(`${name} (${unit})\n${yearTable(own, io.language)}\n`);
  }
  io.out(`${scoreTable(scores, io.language)}\n`);
}

function yearTable(rows: readonly HistoryRow[], language: Language): string {
  const words = WORDS[language];
  const table = tableOf(words.head, 1);
  for (const { indicator, year, published, read, model, trend, frozen } of rows) {
    const beside = [model, trend, frozen].flatMap((value) => [
      fixed(indicator, value),
      percent(value / published - 1),
    ]);
    const source = read ? words.read : words.unread;
    table.push([year, fixed(indicator, published), source, ...beside]);
  }
  return table.toString();
}

function scoreTable(scores: readonly HistoryScore[], language: Language): string {
  const words = WORDS[language];
  const table = tableOf(words.scores, 1);
  for (const { indicator, of, limit, all, read, hard, holds } of scores) {
    const line = (label: string, worst: Worst, verdict: string) =>
      table.push([
        `${INDICATOR_WORDS[indicator].label[language]}: ${words.of[of]}`,
        `${worst.rows} ${label}`,
        share(limit),
        ...[worst.model, worst.trend, worst.frozen].map(share),
        verdict,
      ]);
    const verdict = holds ? words.holds : words.fails;
    line(words.all, all, hard ? '' : `${verdict} (${words.soft})`);
    line(words.read, read, hard ? verdict : '');
  }
  return table.toString();
}

const PERCENT = 100;

function share(value: number): string {
  return Number.isNaN(value) ? '–' : `${(value * PERCENT).toFixed(1)} %`;
}

function percent(value: number): string {
  return value > 0 ? `+${share(value)}` : share(value);
}

/** A row with the deviation of each yardstick from the published figure. */
function asJson(row: HistoryRow) {
  const { published, model, trend, frozen } = row;
  const deviations = {
    model: model / published - 1,
    trend: trend / published - 1,
    frozen: frozen / published - 1,
  };
  return { ...row, unit: INDICATOR_WORDS[row.indicator].unit, deviations };
}

/** NaN, where no row was read, is null. */
function scoreAsJson(score: HistoryScore) {
  const worst = ({ rows, model, trend, frozen }: Worst) => ({
    rows,
    model: finite(model),
    trend: finite(trend),
    frozen: finite(frozen),
  });
  return { ...score, all: worst(score.all), read: worst(score.read) };
}
