/** Targets with their chances: how many of the runs meet each, and what a sentence says of it. */
import {
  sentencesOf,
  wilson,
  type CellAssessment,
  type ComputedCell,
} from '../experiment/targets/index.ts';
import type { Text } from '../kernel/declare.ts';
import type { JudgedFacts } from './facts.ts';
import { bothOf, type Cell, type Column, type Table, type Words } from './table.ts';
import { COMMON } from './words.ts';

const PERCENT = 100;
const share = (label: Words): Column => ({ label, kind: 'number', digits: 0, width: 9 });

const COLUMNS: readonly Column[] = [
  { label: COMMON.year, kind: 'year', width: 7 },
  { label: COMMON.target, kind: 'words', width: 34 },
  { label: { en: 'Runs that meet it', zh: '达到的组数' }, kind: 'words', width: 13 },
  share({ en: 'Chance, %', zh: '概率，%' }),
  share(COMMON.lowEnd),
  share(COMMON.highEnd),
  { label: { en: 'Without the zone', zh: '无试验区基准' }, kind: 'words', width: 13 },
  { label: COMMON.remark, kind: 'words', width: 48 },
];

const NOTES: readonly Text[] = [
  {
    en: 'The report gives no number: proxies and thresholds are those of this model, at the middle level. Interval of the chance: Wilson, 95%.',
    zh: '报告未给数值，代理指标与阈值由本模型提出，取中等要求；概率区间为95%（Wilson法）。',
  },
];

/** Targets of some years; all of them when no years are named. */
export function targetTable(
  { cells }: Pick<JudgedFacts, 'cells'>,
  title: Words,
  isOf: (year: number) => boolean = () => true,
): Table {
  const own = cells.filter(({ cell }) => isOf(cell.year));
  return { title, columns: COLUMNS, rows: own.map(targetRow), notes: NOTES };
}

function targetRow(assessment: CellAssessment): Cell[] {
  const { cell, modelled, entries } = assessment;
  const middle = assessment.computable ? assessment.verdicts.default : undefined;
  if (!assessment.computable || middle === undefined)
    return [cell.year, cell.words, ...NOTHING, refusedWords(modelled, entries.length)];
  const [met, without] = [countOf(middle.treatment), countOf(middle.baseline)];
  const { runs } = assessment;
  const [low, high] = wilson(met, runs);
  return [
    cell.year,
    cell.words,
    countWords(met, runs),
    ...[met / (runs || 1), low, high].map((each) => each * PERCENT),
    countWords(without, runs),
    remarkOf(assessment),
  ];
}

const NOTHING = [null, null, null, null, null] as const;

const countOf = (met: readonly boolean[]) => met.filter(Boolean).length;

function countWords(met: number, runs: number): Text {
  return { en: `${met} of ${runs}`, zh: `${runs}组中${met}组` };
}

function refusedWords(modelled: number, all: number): Text {
  return {
    en: `Not computable yet: ${modelled} of ${all} entries are modelled`,
    zh: `暂不可计算：${all}项中已建模${modelled}项`,
  };
}

function remarkOf(cell: ComputedCell): Text | null {
  const sentences = sentencesOf(cell);
  if (sentences === undefined) return null;
  return bothOf((language) =>
    sentences.map((each) => each[language]).join(language === 'zh' ? '' : ' '),
  );
}
