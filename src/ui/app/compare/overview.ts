/** A programme in a sentence or two, before anything runs: its levers, from when, and which of them are money. */
import { monthLabel } from '../../../kernel/clock.ts';
import { FIRST_YEAR, type Programme } from '../../../model/index.ts';
import { GROUP_LABELS, LEVER_WORDS } from '../../../model/words.ts';
import { overviewOf, type Overview } from '../../../scenario/overview.ts';
import { shownValue } from '../../../scenario/shown.ts';
import { amountWords } from '../../text/amounts.ts';
import { compareText } from '../../text/compare.ts';
import { words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';

/** Groups and money levers that are named; the others are counted. */
const NAMED = 3;

export function overviewWords(programme: Programme): string {
  const text = compareText().overview;
  const overview = overviewOf(programme);
  if (overview.levers.length === 0) return text.nothing;
  const { levers, groups, hasRules } = overview;
  const largest = [...groups].sort(([, a], [, b]) => b - a).slice(0, NAMED);
  const counted = largest.map(([group, count]) => text.group(worded(GROUP_LABELS[group]), count));
  const used = text.levers(levers.length, counted, groups.length - largest.length);
  return words().sentences([
    text.sentence([used, ...beginWords(overview)]),
    moneyWords(programme, overview),
    ...(hasRules ? [text.rules] : []),
  ]);
}

function beginWords({ begins }: Overview): string[] {
  if (begins === undefined) return [];
  const text = compareText().overview;
  const [first, last] = begins.map((month) => monthLabel(FIRST_YEAR, month));
  if (first === undefined || last === undefined) return [];
  return [first === last ? text.at(first) : text.between(first, last)];
}

function moneyWords(programme: Programme, { monetary }: Overview): string {
  const text = compareText().overview;
  if (monetary.length === 0) return text.noMoney;
  const named = monetary.slice(0, NAMED).map((id) => {
    const amount = amountWords(id, shownValue(programme, id));
    return words().noted(worded(LEVER_WORDS[id].label), amount);
  });
  return text.money(named, monetary.length - named.length);
}
