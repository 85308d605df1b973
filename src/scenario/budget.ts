/** What is said of a scenario that is to be brought to equal money, where that is not done. */
import type { Text } from '../kernel/declare.ts';
import type { Issue } from './issue.ts';
import type { ResolvedScenario } from './resolve.ts';

/** Why a scenario with a budget of its own cannot be varied: each point would need a factor of its own. */
export function withBudgetWords(id: string): Text {
  return {
    en: `${id} has equalMoney: where levers vary, no one factor meets that budget. \`zonelab compare\` prints the factor`,
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
