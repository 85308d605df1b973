/** What the menu of the comparison takes out: its effects as a table, and the whole of it on two pages. */
import { comparePaper } from '../../handin/compare-paper.ts';
import { effectsTaken, type Taken } from '../../handin/effects.ts';
import { effectOf } from '../../handin/ran.ts';
import { bothOf } from '../../handin/table.ts';
import { toldOf } from '../../handin/told.ts';
import { MILESTONE_YEARS } from '../../model/index.ts';
import { shown } from './compare.ts';
import { compareIndicator, ran } from './compare-view.ts';
import { fileOf, madeBy, type PaperFile } from './papers.ts';

/** The effects of all programmes, each under its letter. */
export function comparedTaken(): Taken {
  const [first] = ran.value;
  const effects = toldOf(compareIndicator.value).flatMap(([id]) =>
    MILESTONE_YEARS.flatMap((year) =>
      ran.value.map((own) => ({
        row: effectOf(own, id, year).row,
        part: bothOf((language) => `${own.letter} ${own.scenario.title[language]}`),
      })),
    ),
  );
  const sample = { runs: first?.runs ?? [], seed: first?.scenario.seed ?? 0 };
  return effectsTaken({ en: 'Programmes compared', zh: '方案比较' }, effects, sample);
}

/** The comparison on two pages. */
export const comparisonFile: PaperFile = (asked) => {
  const budget = shown.peek()?.budget;
  const paper = comparePaper({
    programmes: ran.peek(),
    indicator: compareIndicator.peek(),
    made: madeBy(),
    ...(budget !== undefined && { budget }),
  });
  return fileOf(paper, asked);
};
