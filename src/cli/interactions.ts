/** Pairs of groups in print and as named fields: what two of them bring beyond what each brings alone. */
import type { Interaction } from '../batch/interactions.ts';
import type { Judged } from '../experiment/index.ts';
import { GROUP_LABELS } from '../model/words.ts';
import type { Io, Language } from './io.ts';
import { finite, medianEnds, nameOf, shortOfPairs, signed, tableOf } from './rows.ts';
import { wrapped } from './wrap.ts';

const WORDS = {
  en: {
    head: ['Indicator', 'Groups', 'Mean', '95 % interval', 'Median', '95 % interval', 'Rate', ''],
    title: (month: string) => `Second-order terms, ${month}: both groups less each alone`,
    beyond: { more: 'interact: more together', less: 'interact: less together', neither: '' },
    many: 'The verdict holds the share of false ones at 5 % over all pairs and indicators of the table.',
    sum: 'Without one, the pair cannot be told from the sum of both.',
    few: 'Fewer than six replicates carry no verdict.',
    short: (needs: string) => `Chance decides much of these. Replicates needed: ${needs}.`,
    comma: ', ',
  },
  zh: {
    head: ['指标', '组别', '均值', '95%区间', '中位数', '95%区间', '校正概率', ''],
    title: (month: string) => `两两组合效应，${month}：两组并用减去各自单用之和`,
    beyond: { more: '可辨：合用大于相加', less: '可辨：合用小于相加', neither: '' },
    many: '结论对表中全部组别与指标作多重检验校正，误判比例控制在5%。',
    sum: '未列结论者，与两组单用之和不可辨。',
    few: '少于6组推演不作结论。',
    short: (needs: string) => `以下指标受偶然因素影响大，所需组数：${needs}。`,
    comma: '、',
  },
} as const;

const NAME_WIDTH = 30;
const DIGITS = 3;
const WORD_COLUMNS = 2;
const FEWEST = 6;

/** The pairs of the last month, each indicator's together. */
export function printInteractions(io: Io, all: readonly Interaction[]): void {
  const month = all.at(-1)?.month;
  if (month === undefined) return;
  const words = WORDS[io.language];
  const shown = all.filter((each) => each.month === month);
  const table = tableOf(words.head, WORD_COLUMNS);
  for (const each of shown) table.push(cellsOf(each, shown, io.language));
  io.out(`\n${words.title(month)}\n${table.toString()}`);
  for (const line of notesOf(shown, io.language)) io.out(line);
}

function notesOf(shown: readonly Interaction[], language: Language): string[] {
  const words = WORDS[language];
  const rows = shown.map(({ found }) => found);
  const needs = new Set(shortOfPairs(rows).map(([id, needed]) => `${id} ${needed}`));
  return [
    words.many,
    words.sum,
    ...(rows.some(({ pairs }) => pairs < FEWEST) ? [words.few] : []),
    ...(needs.size === 0 ? [] : [words.short([...needs].join(words.comma))]),
  ];
}

function cellsOf(each: Interaction, shown: readonly Interaction[], language: Language): string[] {
  const { found, rate, beyond, groups } = each;
  const labels = groups.map((group) => GROUP_LABELS[group][language]).join(' × ');
  return [
    wrapped(nameOf(found.indicator, language)[0], NAME_WIDTH),
    wrapped(`${placeOf(each, shown)}${labels}`, NAME_WIDTH),
    ...figuresOf({ found, rate, beyond }),
    WORDS[language].beyond[beyond],
  ];
}

/** Scenario and future of a pair, where the table has several of them. */
function placeOf({ scenario, future }: Interaction, shown: readonly Interaction[]): string {
  const places = new Set(shown.map((each) => `${each.scenario} ${each.future}`));
  return places.size === 1 ? '' : `${scenario} ${future + 1}: `;
}

/** Mean and median of a comparison with a sum of parts, with their intervals, and its adjusted chance. */
export function figuresOf({ found, rate }: Judged): string[] {
  const { indicator, difference, halfWidth, median } = found;
  return [
    signed(indicator, difference),
    Number.isNaN(halfWidth)
      ? '–'
      : `${signed(indicator, difference - halfWidth)} … ${signed(indicator, difference + halfWidth)}`,
    signed(indicator, median),
    medianEnds(found),
    Number.isNaN(rate) ? '–' : rate.toFixed(DIGITS),
  ];
}

/** A comparison with a sum of parts as JSON has it. */
export function judgedFields({ found, rate, beyond }: Judged) {
  const { pairs, difference, halfWidth, median, medianLow, medianHigh } = found;
  return {
    pairs,
    sum: finite(found.baseline),
    whole: finite(found.treatment),
    difference: finite(difference),
    low: finite(difference - halfWidth),
    high: finite(difference + halfWidth),
    median: finite(median),
    medianLow: finite(medianLow),
    medianHigh: finite(medianHigh),
    rate: finite(rate),
    beyond,
  };
}

/** A pair of groups as JSON has it. */
export function interactionFields({
  scenario,
  future,
  indicator,
  month,
  groups,
  ...judged
}: Interaction) {
  return { scenario, future, indicator, month, groups, ...judgedFields(judged) };
}
