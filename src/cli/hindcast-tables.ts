/** A hindcast as tables for a reader: misses first, and what is not modelled without a number. */
import {
  FORECASTERS,
  MODELLED,
  NOT_MODELLED,
  NOT_MODELLED_IDS,
  verdictOf,
  type HindcastRow,
  type IndicatorScore,
  type Score,
} from '../evidence/hindcast/index.ts';
import { decidingArm, missesFirst, type Hindcast } from './hindcast.ts';
import { HINDCAST_WORDS } from './hindcast-words.ts';
import type { Io, Language } from './io.ts';
import { tableOf } from './rows.ts';
import { wrapped } from './wrap.ts';

/** Prints verdicts, rows, the other arms and how the verdicts add up. */
export function printHindcast(io: Io, hindcast: Hindcast): void {
  const words = HINDCAST_WORDS[io.language];
  const deciding = decidingArm(hindcast);
  io.out(words.title(hindcast.file));
  io.out(`\n${words.verdicts}\n${scoreTable(deciding.scores, io.language)}`);
  io.out(`\n${words.rows}\n${rowTable(deciding, io.language)}`);
  io.out(`\n${words.arms}\n${armTable(hindcast, io.language)}`);
  io.out('');
  for (const line of lossLines(deciding.scores, io.language)) io.out(line);
  const verdict = verdictOf(deciding);
  io.out(words.count(verdict));
  io.out(words.coverage(share(verdict.coverage), verdict.coverageAccepted));
  io.out(words.softness(verdict.hard));
  io.out(words.note(hindcast));
}

const NAME_WIDTH = 26;

function scoreTable(scores: readonly IndicatorScore[], language: Language): string {
  const words = HINDCAST_WORDS[language];
  const table = tableOf([...words.scoreHead, ...FORECASTERS.map((id) => words.forecasters[id])], 4);
  for (const score of missesFirst(scores)) {
    const { label } = MODELLED[score.indicator];
    const name = wrapped(label[language], NAME_WIDTH);
    const verdict = verdictOfScore(score, language);
    table.push([name, score.hard ? '' : verdict, ...overCells('all', score, language)]);
    table.push(['', score.hard ? verdict : '', ...overCells('read', score, language)]);
  }
  for (const id of NOT_MODELLED_IDS) {
    const { label, reason } = NOT_MODELLED[id];
    const why = { content: reason[language], colSpan: FORECASTERS.length + 5 };
    table.push([wrapped(label[language], NAME_WIDTH), words.notModelled, why]);
  }
  return table.toString();
}

function verdictOfScore({ hit, hard }: IndicatorScore, language: Language): string {
  const words = HINDCAST_WORDS[language];
  if (hit === undefined) return words.noFigure;
  const verdict = hit ? words.hit : words.miss;
  return hard ? verdict : `${verdict} (${words.soft})`;
}

/** Cells of the line over all rows, or of the one over read rows; the rank stands on the line that decides. */
function overCells(over: 'all' | 'read', score: IndicatorScore, language: Language): string[] {
  const { digits, unit } = MODELLED[score.indicator];
  const { rows, mape, coverage, crps } = score[over];
  const decides = score.hard === (over === 'read') && score.rank !== undefined;
  return [
    `${rows} ${HINDCAST_WORDS[language][over]}`,
    wrapped(unit[language], UNIT_WIDTH),
    decides ? `${score.rank}/${countable(score[over])}` : '',
    share(mape),
    share(coverage),
    ...FORECASTERS.map((id) => number(crps[id], digits + 1)),
  ];
}

const UNIT_WIDTH = 12;

/** Forecasters that knew enough years to be scored. */
function countable({ crps }: Score): number {
  return FORECASTERS.filter((id) => !Number.isNaN(crps[id])).length;
}

function rowTable({ rows }: { readonly rows: readonly HindcastRow[] }, language: Language): string {
  const words = HINDCAST_WORDS[language];
  const table = tableOf(words.rowHead, 1);
  for (const { indicator, year, observed, read, low, median, high, inside } of rows) {
    const { digits, label } = MODELLED[indicator];
    table.push([
      label[language],
      year,
      number(observed, digits),
      read ? words.read : words.unread,
      number(median, digits),
      `${number(low, digits)} … ${number(high, digits)}`,
      inside ? words.inside : words.outside,
    ]);
  }
  return table.toString();
}

function armTable({ arms }: Hindcast, language: Language): string {
  const words = HINDCAST_WORDS[language];
  const head = arms.map(
    ({ programme, drivers }) => `${words.programmes[programme]}, ${words.drivers[drivers]}`,
  );
  const table = tableOf([words.crps, ...head.map((text) => wrapped(text, NAME_WIDTH))], 1);
  const [first] = arms;
  for (const { indicator } of first?.scores ?? []) {
    const cells = arms.map(({ scores }) => {
      const score = scores.find((each) => each.indicator === indicator);
      if (score?.rank === undefined) return '–';
      const { crps } = score.hard ? score.read : score.all;
      return `${number(crps.model, MODELLED[indicator].digits + 1)} (${score.rank})`;
    });
    table.push([MODELLED[indicator].label[language], ...cells]);
  }
  return table.toString();
}

/** One line for each indicator in which something simpler scored better. */
function lossLines(scores: readonly IndicatorScore[], language: Language): string[] {
  const words = HINDCAST_WORDS[language];
  return missesFirst(scores)
    .filter(({ losesTo }) => losesTo.length > 0)
    .map(({ indicator, losesTo }) =>
      words.loses(
        MODELLED[indicator].label[language],
        losesTo.map((id) => words.forecasters[id]),
      ),
    );
}

function number(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits).replace(/^-(?=[0.]+$)/u, '');
}

const PERCENT = 100;

function share(value: number): string {
  return Number.isNaN(value) ? '–' : `${(value * PERCENT).toFixed(0)} %`;
}
