/** In how many replicates each programme does better than each, in print; and for which indicators. */
import {
  canWin,
  pairsNeeded,
  USUAL_WINS,
  winsOf,
  type Contender,
  type Win,
  type WinId,
} from '../experiment/index.ts';
import { INDICATOR_IDS } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import { suggested } from '../scenario/describe.ts';
import { InputError, nearest, type Issue } from '../scenario/issue.ts';
import type { Io, Language } from './io.ts';
import { tableOf } from './rows.ts';
import { wrapped } from './wrap.ts';

const WORDS = {
  en: {
    title: 'Wins: replicates in which the row\u2019s programme does better than the column\u2019s',
    head: ['Indicator', 'Year'],
    cost: 'Net present cost, 2021–2035',
    note: 'On the same draws; a tie is half a win; 0 is no zone. In brackets: 95 % interval of the chance, in %. ~ marks what chance decides much, and pairing hardly helps.',
  },
  zh: {
    title: '胜出组数：前者优于后者的配对推演组数',
    head: ['指标', '年份'],
    cost: '净现值成本，2021—2035年',
    note: '同一公共随机数下比较，持平计半组；0 为无试验区基准。括号内为胜出概率的95%区间（%）。~ 表示受偶然因素影响大，配对作用有限。',
  },
} as const;

/** The cost of a year says less than that of all: whoever asks for it gets the net present cost. */
const KNOWN: readonly WinId[] = [...INDICATOR_IDS.filter(canWin), 'netPresentCost'];

/** The indicators of `--indicators a,b`. @throws InputError for every name that is none, or has no aim */
export function winIdsOf(given: string | undefined): readonly WinId[] {
  if (given === undefined) return USUAL_WINS;
  const names = given
    .split(/[,，、]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const issues = names.length === 0 ? [refused(given, '')] : [];
  const ids = names.flatMap((name): WinId[] => {
    const id = KNOWN.find((known) => known === name);
    if (id !== undefined) return [id === 'fiscalCost' ? 'netPresentCost' : id];
    issues.push(refused(given, name));
    return [];
  });
  if (issues.length > 0) throw new InputError(issues);
  return [...new Set(ids)];
}

function refused(given: string, name: string): Issue {
  const hasNoAim = INDICATOR_IDS.some((id) => id === name);
  const message = hasNoAim
    ? { en: `${name} has no aim, so that none wins`, zh: `${name} 无优劣方向，不能比较胜负` }
    : name === ''
      ? { en: 'no indicator', zh: '未给出指标' }
      : { en: `unknown indicator "${name}"`, zh: `未知的指标“${name}”` };
  return {
    file: `--indicators ${given}`,
    line: 0,
    column: 0,
    path: '',
    message,
    expected: `one of ${KNOWN.join(', ')}`,
    ...(hasNoAim ? {} : suggested(nearest(name, KNOWN))),
  };
}

const NAME_WIDTH = 40;
const WORD_COLUMNS = 2;

/** One line for each indicator and year, one column for each two. */
export function printWins(io: Io, contenders: readonly Contender[], ids: readonly WinId[]): void {
  const words = WORDS[io.language];
  const wins = winsOf(contenders, ids);
  const duels = [...new Set(wins.map(duelOf))];
  const table = tableOf([...words.head, ...duels], WORD_COLUMNS);
  for (const { indicator, year } of placesOf(wins)) {
    const own = wins.filter((win) => win.indicator === indicator && win.year === year);
    const name = wrapped(
      `${nameOf(indicator, io.language)}${isChaotic(indicator) ? ' ~' : ''}`,
      NAME_WIDTH,
    );
    table.push([
      name,
      String(year),
      ...duels.map((duel) => cellOf(own.find((win) => duelOf(win) === duel))),
    ]);
  }
  io.out(`\n${words.title}\n${table.toString()}\n${words.note}`);
}

function duelOf({ first, second }: Win): string {
  return `${first} > ${second}`;
}

function isChaotic(id: WinId): boolean {
  return id !== 'netPresentCost' && pairsNeeded(id) !== undefined;
}

const PERCENT = 100;

function placesOf(wins: readonly Win[]): readonly Pick<Win, 'indicator' | 'year'>[] {
  const firsts = new Map(
    wins.map(({ indicator, year }) => [`${indicator} ${year}`, { indicator, year }]),
  );
  return [...firsts.values()];
}

function nameOf(indicator: WinId, language: Language): string {
  return indicator === 'netPresentCost'
    ? WORDS[language].cost
    : INDICATOR_WORDS[indicator].label[language];
}

function cellOf(win: Win | undefined): string {
  if (win === undefined) return '';
  const [low, high] = [win.low, win.high].map((end) => Math.round(end * PERCENT));
  return `${win.wins}/${win.pairs} (${low} … ${high})`;
}
