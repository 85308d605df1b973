/** What lies behind each verdict: its entries, what its spread comes from, and how far it is away. */
import {
  digitsFor,
  medianOf,
  sentencesOf,
  type CellAssessment,
  type ComputedCell,
  type EntryCount,
  type Gap,
  type VerdictShares,
} from '../experiment/targets/index.ts';
import type { TargetCell, TargetEntry } from '../model/index.ts';
import type { Io, Language } from './io.ts';
import { rounded, withSign } from './rows.ts';
import type { JudgedCell } from './targets.ts';

const WORDS = {
  en: {
    entries: (k: number, n: number, needed: number) =>
      `Entries, middle level: ${k} of ${n} modelled, ${needed} must hold`,
    counts: (met: number, base: number, n: number) =>
      `holds in ${met} of ${n} runs, baseline ${base}`,
    notModelled: 'not modelled yet',
    must: 'needed whatever else holds',
    rank: (place: number) => `place ${place} or better`,
    level: (value: string, unit: string) => `at least ${value} ${unit}`,
    ceiling: (value: string, unit: string) => `at most ${value} ${unit}`,
    shares: 'Spread of the verdict',
    programme: 'programme',
    parameters: 'parameters',
    withFrontier: 'parameters, the pace of the world frontier among them',
    chance: 'chance',
    parametersAndChance: 'parameters and chance together',
    outside: 'outside paths',
    gap: (label: string, unit: string) =>
      `Gap of “${label}” (${unit === '' ? '' : `${unit}; `}0 or more is met)`,
    gaps: (base: string, plan: string, effect: string, ends: readonly string[]) =>
      `baseline ${base}, scenario ${plan}; the plan ${effect} (95 % ${ends.join(' to ')})`,
    proxy: 'Proxy',
    line: (head: string, said: string) => `${head}: ${said}`,
    comma: ', ',
    list: '; ',
    sentences: (parts: readonly string[]) => parts.join(' '),
  },
  zh: {
    entries: (k: number, n: number, needed: number) =>
      `条目（中等要求）：${n}项中已建模${k}项，须满足${needed}项`,
    counts: (met: number, base: number, n: number) => `${n}组中${met}组满足，基准${base}组`,
    notModelled: '尚未建模',
    must: '必须满足',
    rank: (place: number) => `不低于第${place}位`,
    level: (value: string, unit: string) => `不低于${value}${unit}`,
    ceiling: (value: string, unit: string) => `不高于${value}${unit}`,
    shares: '结论差异的来源',
    programme: '方案',
    parameters: '参数',
    withFrontier: '参数（含世界前沿增速）',
    chance: '偶然因素',
    parametersAndChance: '参数与偶然因素合计',
    outside: '外部路径',
    gap: (label: string, unit: string) =>
      `“${label}”的差距（${unit === '' ? '' : `${unit}，`}不小于0为达到）`,
    gaps: (base: string, plan: string, effect: string, ends: readonly string[]) =>
      `基准${base}，情景${plan}；方案${effect}（95%区间${ends.join('至')}）`,
    proxy: '代理指标',
    line: (head: string, said: string) => `${head}：${said}`,
    comma: '，',
    list: '；',
    sentences: (parts: readonly string[]) => parts.join(''),
  },
} as const;

const PERCENT = 100;

/** Prints, cell by cell, what can be said in a sentence and what stands behind it. */
export function printTargetDetails(io: Io, cells: readonly JudgedCell[]): void {
  for (const { assessment } of cells) {
    const { cell } = assessment;
    const { line } = WORDS[io.language];
    const lines = [...(assessment.computable ? saidOf(assessment, io.language) : [])];
    const entries = entryLines(assessment, io.language);
    io.out(`\n${line(cell.id, cell.words[io.language])}`);
    for (const each of [...lines, ...entries]) io.out(`  ${each}`);
  }
}

function saidOf(assessment: ComputedCell, language: Language): string[] {
  const { shares, gap } = assessment;
  const words = WORDS[language];
  const sentences = sentencesOf(assessment)?.map((text) => text[language]) ?? [];
  return [
    words.sentences(sentences),
    ...(shares ? [words.line(words.shares, sharesText(assessment.cell, shares, language))] : []),
    ...(gap ? [gapText(gap, language)] : []),
  ];
}

/** Of a cell that the world frontier decides with, the text says that the frontier counts under parameters. */
function sharesText({ outside }: TargetCell, shares: VerdictShares, language: Language): string {
  const words = WORDS[language];
  const names = ['programme', 'parameters', 'chance', 'parametersAndChance', 'outside'] as const;
  const apart = shares.parameters !== undefined;
  const told = names.flatMap((name) => {
    const share = shares[name];
    if (share === undefined || (apart && name === 'parametersAndChance')) return [];
    const called = name === 'parameters' && outside === 'frontier' ? 'withFrontier' : name;
    return [`${words[called]} ${rounded(share * PERCENT, 0)} %`];
  });
  return told.join(words.comma);
}

function gapText({ entry, baseline, treatment, effect }: Gap, language: Language): string {
  const words = WORDS[language];
  const digits = digitsFor(effect.median);
  const signed = (value: number) => withSign(value, digits);
  const { median, low, high } = effect;
  return words.line(
    words.gap(entry.label[language], entry.gapUnit[language]),
    words.gaps(signed(medianOf(baseline)), signed(medianOf(treatment)), signed(median), [
      signed(low),
      signed(high),
    ]),
  );
}

function entryLines(assessment: CellAssessment, language: Language): string[] {
  const words = WORDS[language];
  const { cell, modelled, entries } = assessment;
  const runs = assessment.computable ? assessment.runs : 0;
  return [
    words.entries(modelled, cell.entries.length, cell.needed.default),
    ...entries.map((entry) => `  ${entryText(entry, runs, language)}`),
  ];
}

function entryText({ entry, met }: EntryCount, runs: number, language: Language): string {
  const words = WORDS[language];
  const count =
    met === undefined
      ? words.notModelled
      : words.counts(met.default.treatment, met.default.baseline, runs);
  const reason = entry.proxyReason?.[language];
  const parts = [
    askedText(entry, language),
    ...(entry.must ? [words.must] : []),
    count,
    ...(reason === undefined ? [] : [words.line(words.proxy, reason)]),
  ];
  return words.line(entry.label[language], parts.join(words.list));
}

function askedText({ kind, thresholds, unit }: TargetEntry, language: Language): string {
  const words = WORDS[language];
  const asked = thresholds.default;
  return kind === 'rank' ? words.rank(asked) : words[kind](String(asked), unit[language]);
}
