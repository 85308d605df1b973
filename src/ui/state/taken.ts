/** What the menus take out of each card: tables of the runs on screen. */
import { comparePart } from '../../experiment/index.ts';
import { effectsTaken, type Taken } from '../../handin/effects.ts';
import type { LongRow, Sample } from '../../handin/long.ts';
import { outlaysLong, outlaysWide } from '../../handin/outlays.ts';
import { differenceTable, levelsTable } from '../../handin/series.ts';
import { verdictsTaken } from '../../handin/verdicts.ts';
import { COMMON } from '../../handin/words.ts';
import {
  BREAKDOWNS,
  FIRST_YEAR,
  LAST_YEAR,
  MILESTONE_YEARS,
  type BreakdownId,
  type IndicatorId,
  type PartIndicatorId,
} from '../../model/index.ts';
import { BREAKDOWN_WORDS, INDICATOR_WORDS } from '../../model/words.ts';
import { december } from '../charts/december.ts';
import { inDecember } from '../app/summary.ts';
import { published, publishedOf } from './pictures.ts';
import { ensemble } from './runs.ts';
import { scenario } from './scenario.ts';
import { judged, judgedOwn } from './targets.ts';
import { indicator, mode } from './view.ts';

const EVERY_YEAR = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index,
);

function sample(): Sample {
  return { runs: ensemble.value, seed: scenario.value.seed };
}

export function chartTaken(): Taken {
  const long =
    mode.value === 'levels'
      ? levelsTable(indicator.value, sample(), published.value)
      : differenceTable(indicator.value, sample());
  return { long, wide: yearsTaken().wide };
}

/** The data table: every December. */
export function yearsTaken(id: IndicatorId = indicator.value): Taken {
  const { label, unit } = INDICATOR_WORDS[id];
  const rows = EVERY_YEAR.map((year) => ({ row: inDecember(id, year) }));
  const points = publishedOf(id).map(({ year, value, read }): LongRow => ({
    month: december(year),
    what: label,
    series: read ? COMMON.published : COMMON.unread,
    value,
    unit,
  }));
  return effectsTaken(label, rows, sample(), points);
}

/** The indicators of the table of effects, at the milestone years. */
export function milestonesTaken(ids: readonly IndicatorId[]): Taken {
  const effects = ids.flatMap((id) =>
    MILESTONE_YEARS.map((year) => ({ row: inDecember(id, year) })),
  );
  return effectsTaken(
    { en: 'Effect at the milestone years', zh: '关键年份的效果' },
    effects,
    sample(),
  );
}

export function partsTaken(breakdown: BreakdownId, id: PartIndicatorId, year: number): Taken {
  const { labels, all, part: kind } = BREAKDOWN_WORDS[breakdown];
  const parts = BREAKDOWNS[breakdown].parts.map((part) => ({
    row: comparePart(ensemble.value, { breakdown, part, indicator: id }, december(year)),
    part: labels[part] ?? part,
  }));
  const title = {
    en: `Effect by ${kind.en.toLowerCase()} ${year}`,
    zh: `分${kind.zh}的效果${year}年`,
  };
  return effectsTaken(title, [...parts, { row: inDecember(id, year), part: all }], sample());
}

export function targetsTaken(): Taken {
  const cells = [...judged.value, ...judgedOwn.value].map(({ assessment }) => assessment);
  return verdictsTaken(cells, sample());
}

export function outlaysTaken(): Taken {
  return { long: outlaysLong(sample()), wide: outlaysWide(sample()) };
}
