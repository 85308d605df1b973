/** Verdicts on target cells as counts of runs. */
import type { CellAssessment, Arm } from '../experiment/targets/index.ts';
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { FIRST_YEAR, STRICTNESS, type Strictness } from '../model/index.ts';
import type { Taken } from './effects.ts';
import { longTable, type LongRow, type Sample } from './long.ts';
import type { Cell } from './table.ts';
import { COMMON } from './words.ts';

const TITLE = { en: 'Targets of the report', zh: '报告目标' };
const RUNS = { en: 'runs', zh: '组' };
const ASKED: Readonly<Record<Strictness, { readonly en: string; readonly zh: string }>> = {
  lenient: { en: 'lenient', zh: '宽松' },
  default: { en: 'middle', zh: '中等' },
  strict: { en: 'strict', zh: '严格' },
};
const ARMS = [
  ['treatment', COMMON.scenario],
  ['baseline', COMMON.baseline],
] as const;

/** Runs that meet each cell, by what is asked and by arm. */
export function verdictsTaken(cells: readonly CellAssessment[], sample: Sample): Taken {
  return {
    long: longTable(
      TITLE,
      cells.flatMap((assessment) => rowsOf(assessment)),
      sample,
    ),
    wide: {
      title: TITLE,
      columns: [
        { label: COMMON.year, kind: 'year' },
        { label: { en: 'Target', zh: '目标' }, kind: 'words' },
        { label: { en: 'Asked', zh: '要求' }, kind: 'words' },
        { label: COMMON.scenario, kind: 'number', digits: 0 },
        { label: COMMON.baseline, kind: 'number', digits: 0 },
        { label: COMMON.pairs, kind: 'number', digits: 0 },
      ],
      rows: cells.flatMap((assessment) => wideRows(assessment)),
    },
  };
}

/** Runs that meet a cell; nothing where it cannot be judged so. */
function metIn(assessment: CellAssessment, asked: Strictness, arm: Arm): number | undefined {
  if (!assessment.computable) return undefined;
  return assessment.verdicts[asked]?.[arm].filter((met) => met).length;
}

function rowsOf(assessment: CellAssessment): LongRow[] {
  const { cell } = assessment;
  return STRICTNESS.flatMap((asked) =>
    ARMS.map(([arm, series]): LongRow => {
      const met = metIn(assessment, asked, arm);
      return {
        month: monthIndex(FIRST_YEAR, cell.year, MONTHS_PER_YEAR),
        what: cell.words,
        part: ASKED[asked],
        series,
        value: met ?? Number.NaN,
        unit: RUNS,
        ...(assessment.computable && met !== undefined && { pairs: assessment.runs }),
      };
    }),
  );
}

function wideRows(assessment: CellAssessment): Cell[][] {
  const { cell } = assessment;
  return STRICTNESS.map((asked) => [
    cell.year,
    cell.words,
    ASKED[asked],
    ...ARMS.map(([arm]) => metIn(assessment, asked, arm) ?? null),
    assessment.computable ? assessment.runs : null,
  ]);
}
