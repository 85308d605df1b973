/** Programmes at equal money on the command line: the budget asked for, the factor found, and what is said of it. */
import { dirname, join } from 'node:path';
import {
  equalMoney,
  medianCosts,
  MONEY_REPLICATES,
  presentValueOf,
  type EqualMoney,
} from '../experiment/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import { readDocument } from '../scenario/document.ts';
import { InputError, type Issue } from '../scenario/issue.ts';
import { isLink } from '../scenario/link.ts';
import { MONEY_WORDS, yuanOf } from '../scenario/money.ts';
import { unmade, withoutBudget, type ResolvedScenario } from '../scenario/resolve.ts';
import type { ScenarioDocument } from '../scenario/schema.ts';
import { withPool, workersOf, type RunInPool } from './ensemble.ts';
import { readInput, type Io } from './io.ts';
import { textOf } from './options.ts';

const OPTION = '--equal-money';

/** A scenario that was brought to a budget. */
export interface Brought {
  readonly scenario: ResolvedScenario;
  /** Yuan a year, and their present value. */
  readonly budget: number;
  readonly presentValue: number;
  readonly found: EqualMoney;
}

/** A scenario as it runs, with what was done to its money, where a budget asked for it. */
export type Budgeted = { readonly scenario: ResolvedScenario } | Brought;

/** Where a scenario was read, and what the command line says of money. */
export interface Asked {
  readonly scenario: ResolvedScenario;
  readonly source: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const WORDS = {
  en: {
    ends: {
      met: 'meets the budget',
      nearest: 'the nearest that the steps led to',
      unspent: 'CANNOT SPEND THE BUDGET',
      'own cost': 'NO MONEY TO SCALE: at its own cost',
      'too dear': '',
    },
    line: (factor: string, cost: string, budget: string, gap: string) =>
      `money × ${factor}: net present cost ${cost} of ${budget} (${gap})`,
    unit: (value: string) => `${value} billion yuan`,
    scale: 1e9,
    clipped: (levers: string) => `; at the end of their range: ${levers}`,
    comma: ', ',
  },
  zh: {
    ends: {
      met: '达到预算',
      nearest: '为各步中最接近者',
      unspent: '预算用不完',
      'own cost': '无资金类工具，按自身成本比较',
      'too dear': '',
    },
    line: (factor: string, cost: string, budget: string, gap: string) =>
      `资金类工具 × ${factor}：净现值成本 ${cost}，预算 ${budget}（${gap}）`,
    unit: (value: string) => `${value}亿元`,
    scale: 1e8,
    clipped: (levers: string) => `；已到取值上限：${levers}`,
    comma: '、',
  },
} as const;

/** The yuan a year of `--equal-money`; nothing where it was not given. @throws InputError where it is no sum */
export function budgetOf(options: Asked['options']): number | undefined {
  const given = textOf(options, 'equalMoney');
  if (given === undefined) return undefined;
  const yuan = yuanOf(given);
  if (yuan !== undefined) return yuan;
  const message = { en: `"${given}" is no sum of money`, zh: `“${given}”不是金额` };
  throw new InputError([{ ...optionPlace(given), message, expected: MONEY_WORDS }]);
}

function optionPlace(given: string) {
  return { file: `${OPTION} ${given}`, line: 0, column: 0, path: '' };
}

/**
 * A scenario with its money brought to the budget of the command line, else of its file; as it is without one.
 *
 * @throws InputError for a budget below what the scenario costs before any money
 */
export async function broughtTo(run: RunInPool, asked: Asked): Promise<Budgeted> {
  const { scenario, options } = asked;
  const budget = budgetOf(options) ?? scenario.equalMoney;
  if (budget === undefined) return { scenario };
  const presentValue = presentValueOf(budget);
  const found = await equalMoney(scenario.programme, presentValue, async (programme) => {
    const runs = await run({ ...scenario, programme }, MONEY_REPLICATES);
    return medianCosts(runs).netPresent.median;
  });
  if (found.end === 'too dear') throw new InputError([tooLittle(asked, found.cost)]);
  const { programme, factor } = found;
  const changed = factor === 1 ? scenario : unmade(scenario);
  return { scenario: withoutBudget({ ...changed, programme }), budget, presentValue, found };
}

/** {@link broughtTo} for a command that has no pool open yet. */
export async function atBudget(io: Io, asked: Asked): Promise<Budgeted> {
  if (budgetOf(asked.options) === undefined && asked.scenario.equalMoney === undefined)
    return { scenario: asked.scenario };
  const size = workersOf(asked.options);
  return withPool(io, { size, total: MONEY_REPLICATES.length }, (run) => broughtTo(run, asked));
}

/** Digits of the nearest budget that would do. */
const DIGITS = 4;

function tooLittle({ scenario, source, options }: Asked, cost: number): Issue {
  const yearly = cost / presentValueOf(1);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(yearly)) - DIGITS + 1);
  const least = String(Math.ceil(yearly / step) * step);
  const given = textOf(options, 'equalMoney');
  const place = given === undefined ? placeIn(source) : optionPlace(given);
  return {
    ...place,
    message: {
      en: `posts and rules of ${scenario.id} alone cost more than this budget`,
      zh: `${scenario.id} 仅人员与规则的成本已超过此预算`,
    },
    expected: { en: `at least ${least} yuan a year`, zh: `每年至少${least}元` },
    suggestion: least,
  };
}

/** Where a budget is said: in the file, or in the one that it extends; a link has no lines. */
function placeIn(source: string): Pick<Issue, 'file' | 'line' | 'column' | 'path'> {
  const path = 'equalMoney';
  if (isLink(source)) return { file: 'link', line: 0, column: 0, path };
  const read = readDocument(readInput(source), source);
  if (!read.ok) return { file: source, line: 0, column: 0, path };
  const { equalMoney: said, extends: parent } = read.value as Partial<ScenarioDocument>;
  if (said === undefined && parent !== undefined)
    return placeIn(join(dirname(source), `${parent}.yaml`));
  const { file, line, column } = read.locate([path], { en: '', zh: '' });
  return { file, line, column, path };
}

/** What was done to a programme's money, on one line; nothing where no budget asked for it. */
export function moneyLine(io: Io, budgeted: Budgeted): string | undefined {
  if (!('found' in budgeted)) return undefined;
  const words = WORDS[io.language];
  const { presentValue, found } = budgeted;
  const sum = (yuan: number) => words.unit((yuan / words.scale).toFixed(1));
  const gap = found.cost - presentValue;
  const end = words.line(
    String(found.factor),
    sum(found.cost),
    sum(presentValue),
    `${gap > 0 ? '+' : ''}${sum(gap)}`,
  );
  const names = found.clipped.map((lever) => LEVER_WORDS[lever].label[io.language]);
  const clipped = names.length === 0 ? '' : words.clipped(names.join(words.comma));
  return `${end}, ${words.ends[found.end]}${clipped}`.replace(
    ', ',
    io.language === 'zh' ? '，' : ', ',
  );
}

/** The same as JSON; null where no budget asked for it. */
export function moneyFields(budgeted: Budgeted) {
  if (!('found' in budgeted)) return null;
  const { budget, presentValue, found } = budgeted;
  return {
    budget,
    presentValue: Math.round(presentValue),
    factor: found.factor,
    netPresent: Math.round(found.cost),
    gap: Math.round(found.cost - presentValue),
    end: found.end,
    clipped: found.clipped,
  };
}
