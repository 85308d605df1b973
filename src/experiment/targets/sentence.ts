/** What a cell comes to in words that can be repeated: what the programme changes, what decides, and why no more is known. */
import type { Text } from '../../kernel/declare.ts';
import type { TargetCell } from '../../model/index.ts';
import type { ComputedCell } from './assess.ts';
import { medianOf, type Gap } from './gap.ts';
import type { VerdictShares } from './shares.ts';

const MOST = 0.5;
/** Fewest pairs that give an interval of a median. */
const FEWEST = 6;

/** The verdict of the middle level in one sentence, and a second one on what can be told of the programme. */
export function sentencesOf(
  cell: ComputedCell,
): readonly [verdict: Text, effect: Text] | undefined {
  const middle = cell.verdicts.default;
  if (middle === undefined || cell.runs === 0) return undefined;
  const count = (arm: readonly boolean[]) => arm.filter(Boolean).length;
  const counts = { n: cell.runs, plan: count(middle.treatment), none: count(middle.baseline) };
  return [verdictOf(cell, counts), effectOf(cell)];
}

interface Counts {
  readonly n: number;
  readonly plan: number;
  readonly none: number;
}

function verdictOf({ cell, decided, shares }: ComputedCell, { n, plan, none }: Counts): Text {
  const { en, zh } = endingOf(cell, decided.default ?? 'open', shares);
  return {
    en: `With the plan ${plan} of ${n} runs reach it, without it ${none}${en}.`,
    zh: `有方案时${n}组中${plan}组达到，无试验区基准${none}组${zh}。`,
  };
}

function endingOf(
  { outside }: TargetCell,
  decided: 'met' | 'missed' | 'open',
  shares: VerdictShares | undefined,
): Text {
  if (decided === 'met')
    return {
      en: '; so little is asked that hardly anything turns it',
      zh: '；要求偏低，有无方案均达到',
    };
  if (decided === 'missed')
    return {
      en: '; so much is asked that hardly anything turns it',
      zh: '；要求偏高，有无方案均未达到',
    };
  if (shares === undefined) return { en: '', zh: '' };
  const largest = largestOf(shares);
  return (outside === 'frontier' ? WITH_FRONTIER[largest] : DECIDERS[largest])(isMost(shares));
}

type Decider = 'programme' | 'outside' | 'parameters' | 'chance' | 'parametersAndChance';

/** What decides most of a verdict, in words. @param most whether it is more than half */
const DECIDERS: Readonly<Record<Decider, (most: boolean) => Text>> = {
  programme: (most) => named(most, 'the plan itself', '方案本身'),
  outside: (most) => named(most, 'other cities', '对标城市'),
  parameters: (most) => named(most, 'what is not known about the city', '本市尚不确知的条件'),
  chance: (most) => named(most, 'chance', '偶然因素'),
  parametersAndChance: (most) =>
    named(most, 'what is not known about the city, and chance,', '本市尚不确知的条件和偶然因素'),
};

/** The same where the pace of the world frontier is one of the parameters that decide. */
const WITH_FRONTIER: typeof DECIDERS = {
  ...DECIDERS,
  parameters: (most) =>
    named(
      most,
      'what is not known about the city and the world frontier',
      '本市与世界前沿尚不确知的条件',
    ),
  parametersAndChance: (most) =>
    named(
      most,
      'what is not known about the city and the world frontier, and chance,',
      '本市与世界前沿尚不确知的条件和偶然因素',
    ),
};

function named(most: boolean, en: string, zh: string): Text {
  const decide = en.endsWith(',') || en === 'other cities' ? 'decide' : 'decides';
  return most
    ? { en: `; ${en} ${decide} most of it`, zh: `；结果主要取决于${zh}` }
    : { en: `; ${en} ${decide} more of it than anything else`, zh: `；影响最大的是${zh}` };
}

function partsOf(shares: VerdictShares): readonly (readonly [Decider, number])[] {
  const { programme, outside, parameters, chance, parametersAndChance } = shares;
  const own =
    parameters === undefined || chance === undefined
      ? ([['parametersAndChance', parametersAndChance]] as const)
      : ([
          ['parameters', parameters],
          ['chance', chance],
        ] as const);
  return [['programme', programme], ['outside', outside], ...own];
}

function largestOf(shares: VerdictShares): Decider {
  return partsOf(shares).reduce((most, part) => (part[1] > most[1] ? part : most))[0];
}

function isMost(shares: VerdictShares): boolean {
  return Math.max(...partsOf(shares).map(([, share]) => share)) > MOST;
}

/** What can be told of the programme: by the chance, else by the gap, else why by neither. */
function effectOf({ difference, gap, runs }: ComputedCell): Text {
  const moved = difference?.tells === true;
  const by = gap?.effect.tells === true ? towards(gap) : undefined;
  if (moved && by !== undefined)
    return {
      en: `The plan moves the chance, and brings ${by.en}.`,
      zh: `方案改变达标概率，并使${by.zh}。`,
    };
  if (moved) return { en: 'The plan moves the chance.', zh: '方案改变达标概率。' };
  if (by !== undefined)
    return {
      en: `The verdict hardly moves, but the plan brings ${by.en}.`,
      zh: `达标与否变化不大，但方案使${by.zh}。`,
    };
  return whyNot(gap, runs);
}

function towards({ entry, baseline, effect }: Gap): Text {
  const { median, low, high } = effect;
  const [least, most] = median > 0 ? [low, high] : [-high, -low];
  const size = Math.abs(median);
  const en = quantity(size, entry.gapUnit.en, `${shown(least)} to ${shown(most)}`);
  const zh = `${shown(size)}${entry.gapUnit.zh}（${shown(least)}至${shown(most)}）`;
  const isMet = medianOf(baseline) >= 0;
  const way = WAYS[isMet ? 'met' : 'missed'][median > 0 ? 'better' : 'worse'];
  return { en: `“${entry.label.en}” ${en} ${way.en}`, zh: `“${entry.label.zh}”${way.zh}${zh}` };
}

/** Which way the programme brings an entry, by whether the baseline mostly meets it. */
const WAYS = {
  met: {
    better: { en: 'further clear of what is asked', zh: '超出要求的余地增加' },
    worse: { en: 'less clear of what is asked', zh: '超出要求的余地减少' },
  },
  missed: {
    better: { en: 'closer to what is asked', zh: '向要求靠近' },
    worse: { en: 'further from what is asked', zh: '离要求更远' },
  },
} as const;

function whyNot(gap: Gap | undefined, runs: number): Text {
  if (runs < FEWEST)
    return {
      en: `${runs} runs are too few to tell the plan from the baseline.`,
      zh: `仅${runs}组推演，不足以分辨方案与基准。`,
    };
  if (gap === undefined)
    return {
      en: 'The plan cannot be told from the baseline: the entry that would show it has no value yet.',
      zh: '方案与基准无法分辨：用以衡量差距的条目尚无数值。',
    };
  const { entry, effect, pairsNeeded = 0 } = gap;
  const { median, low, high } = effect;
  const en = quantity(median, entry.gapUnit.en, `${shown(low)} to ${shown(high)}`);
  const zh = `${shown(median)}${entry.gapUnit.zh}（${shown(low)}至${shown(high)}）`;
  if (runs < pairsNeeded)
    return {
      en: `The plan cannot be told from the baseline: “${entry.label.en}” moves by ${en}, and chance moves it so much that ${pairsNeeded} pairs are needed.`,
      zh: `方案与基准无法分辨：“${entry.label.zh}”变动${zh}，其受偶然因素影响大，须有${pairsNeeded}组配对。`,
    };
  return {
    en: `The plan cannot be told from the baseline: “${entry.label.en}” moves by ${en}, which may be nothing.`,
    zh: `方案与基准无法分辨：“${entry.label.zh}”变动${zh}，可能并无变动。`,
  };
}

/** Units that a sentence leaves out: a plain number says as much. */
const PLAIN = new Set(['', 'ratio']);

/** A number with its unit, where it has one, and its interval. */
function quantity(value: number, unit: string, interval: string): string {
  const joint = /^\d/u.test(unit) ? ' × ' : ' ';
  return `${shown(value)}${PLAIN.has(unit) ? '' : `${joint}${unit}`} (${interval})`;
}

const MOST_DIGITS = 3;

/** Digits after the point that a number of a size is worth telling with. */
export function digitsFor(value: number): number {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : MOST_DIGITS;
}

/** A number with the digits that are worth telling, and a true minus sign. */
function shown(value: number): string {
  return value
    .toFixed(digitsFor(value))
    .replace(/^-(?=[0.]+$)/u, '')
    .replace('-', '−');
}
