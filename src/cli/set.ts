/** `--set lever=value`: levers of a scenario changed on the command line. */
import { LEVER_IDS, LEVERS } from '../model/index.ts';
import { suggested } from '../scenario/describe.ts';
import { InputError, nearest, type Issue } from '../scenario/issue.ts';
import { leverTarget, targetFault, withValues, type LeverTarget } from '../scenario/levers.ts';
import { unmade, type ResolvedScenario } from '../scenario/resolve.ts';
import { rangeOf } from '../scenario/schema.ts';
import { expectedAt } from '../scenario/vocabulary.ts';

/**
 * The scenario with levers at the values given: one that it has keeps its dates, another starts in 2021-01 with the
 * usual ramp. Of a lever with several entries one is set, as `lever@2026-01`.
 *
 * @throws InputError for every setting that is none
 */
export function withLevers(scenario: ResolvedScenario, given: readonly string[]): ResolvedScenario {
  if (given.length === 0) return scenario;
  const read = given.map((text) => settingOf(text, scenario));
  const issues = read.filter((each) => 'issue' in each).map(({ issue }) => issue);
  if (issues.length > 0) throw new InputError(issues);
  const values = read.flatMap((each) =>
    'issue' in each ? [] : [[each.name, each.value] as const],
  );
  return unmade({ ...scenario, programme: withValues(scenario.programme, values) });
}

function settingOf(
  text: string,
  { programme }: ResolvedScenario,
): { name: string; value: number } | { issue: Issue } {
  const [given = '', number = '', ...more] = text.split('=');
  const name = given.trim();
  const target = leverTarget(name);
  if (target === undefined) return { issue: unknownLever(text, name) };
  const value = number.trim() === '' || more.length > 0 ? Number.NaN : Number(number);
  const issue = valueFault(target, value, number) ?? targetFault(programme, target);
  return issue === undefined ? { name, value } : { issue: { ...place(text), ...issue } };
}

function valueFault({ lever }: LeverTarget, value: number, given: string) {
  const [low, high] = LEVERS[lever].range;
  if (value >= low && value <= high) return undefined;
  const message = Number.isFinite(value)
    ? { en: `${value} is out of range for ${lever}`, zh: `${value} 超出 ${lever} 的范围` }
    : { en: `"${given}" is not a number`, zh: `“${given}”不是数值` };
  return { message, expected: rangeOf(lever) };
}

function unknownLever(text: string, name: string): Issue {
  return {
    ...place(text),
    message: { en: `unknown lever "${name}"`, zh: `未知的政策工具“${name}”` },
    expected: expectedAt(['programme', 0, 'lever']),
    ...suggested(nearest(name.replace(/@.*$/u, ''), LEVER_IDS)),
  };
}

function place(text: string) {
  return { file: `--set ${text}`, line: 0, column: 0, path: '' };
}
