/** `--set lever=value`: levers of a scenario changed on the command line. */
import { LEVER_IDS, LEVERS, type LeverId } from '../model/index.ts';
import { InputError, nearest, type Issue } from '../scenario/issue.ts';
import { withValues } from '../scenario/levers.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { expectedAt, rangeOf } from '../scenario/schema.ts';

/**
 * The scenario with levers at the values given: one that it has keeps its dates, another starts in 2021-01 with the
 * usual ramp.
 *
 * @throws InputError for every setting that is none
 */
export function withLevers(scenario: ResolvedScenario, given: readonly string[]): ResolvedScenario {
  const read = given.map(settingOf);
  const issues = read.filter((each) => 'issue' in each).map(({ issue }) => issue);
  if (issues.length > 0) throw new InputError(issues);
  const values = read.flatMap((each) =>
    'issue' in each ? [] : [[each.lever, each.value] as const],
  );
  return { ...scenario, programme: withValues(scenario.programme, values) };
}

function settingOf(text: string): { lever: LeverId; value: number } | { issue: Issue } {
  const [name = '', given = '', ...more] = text.split('=');
  const lever = LEVER_IDS.find((id) => id === name.trim());
  if (lever === undefined) return { issue: unknownLever(text, name.trim()) };
  const value = given.trim() === '' || more.length > 0 ? Number.NaN : Number(given);
  const [low, high] = LEVERS[lever].range;
  if (value >= low && value <= high) return { lever, value };
  const message = Number.isFinite(value)
    ? { en: `${value} is out of range for ${lever}`, zh: `${value} 超出 ${lever} 的范围` }
    : { en: `"${given}" is not a number`, zh: `“${given}”不是数值` };
  return { issue: { ...place(text), message, expected: rangeOf(lever) } };
}

function unknownLever(text: string, name: string): Issue {
  const suggestion = nearest(name, LEVER_IDS);
  return {
    ...place(text),
    message: { en: `unknown lever "${name}"`, zh: `未知的政策工具“${name}”` },
    expected: expectedAt(['programme', 0, 'lever']),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function place(text: string) {
  return { file: `--set ${text}`, line: 0, column: 0, path: '' };
}
