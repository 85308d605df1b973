/** Sums of money as people write them, and what is said of a scenario that is to be brought to one. */
import type { Text } from '../kernel/declare.ts';
import type { Issue } from './issue.ts';
import type { ResolvedScenario } from './resolve.ts';

/** Digits with or without commas and an exponent, and 万, 亿, million or billion behind. */
export const MONEY =
  /^\s*(?=[\d,.]*[1-9])(\d[\d,]*(?:\.\d+)?(?:e\d{1,2})?)\s*(万|亿|million|billion)?\s*(?:元|yuan)?\s*$/iu;

const UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

/** What a sum should look like. */
export const MONEY_WORDS = {
  en: 'yuan a year at 2019 prices, above 0: 5000000000, 5e9, 5 billion or 50亿',
  zh: '每年金额（元，2019年价），大于0：5000000000、5e9、5 billion 或 50亿',
};

/** Yuan of a sum; nothing where it is none, or not above 0. */
export function yuanOf(given: string | number): number | undefined {
  const [, digits = '', unit = ''] = MONEY.exec(String(given)) ?? [];
  const yuan = Number(digits.replaceAll(',', '')) * (UNITS[unit.toLowerCase()] ?? 1);
  return digits !== '' && Number.isFinite(yuan) && yuan > 0 ? yuan : undefined;
}

/** Why a scenario with a budget of its own cannot be varied: each point would need a factor of its own. */
export function withBudgetWords(id: string): Text {
  return {
    en: `${id} has equalMoney, and what varies levers cannot bring it to that budget; \`zonelab compare\` prints the factor`,
    zh: `${id} 设有 equalMoney，改变工具取值时无法同时满足该预算；\`zonelab compare\` 会给出倍数`,
  };
}

/** Said where money stands as written although the scenario has a budget. */
export function budgetWarnings({ id, equalMoney }: ResolvedScenario): Issue[] {
  if (equalMoney === undefined) return [];
  const message = {
    en: 'money stands as written here; `zonelab run` and `compare` bring it to the budget',
    zh: '此处资金按文件所列；`zonelab run` 与 `compare` 会将其调整到预算',
  };
  const place = { file: id, line: 0, column: 0, path: 'equalMoney' };
  return [{ ...place, message, isWarning: true }];
}
