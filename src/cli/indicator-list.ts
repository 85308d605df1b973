/** `--indicators a,b`: indicators that a user names instead of the headline ones. */
import { INDICATOR_IDS, type IndicatorId } from '../model/index.ts';
import { suggested } from '../scenario/describe.ts';
import { InputError, nearest, type Issue } from '../scenario/issue.ts';
import { textOf } from './options.ts';
import { HEADLINE } from './rows.ts';

/** The indicators named, in that order. @throws InputError for each that is none or stands twice */
export function indicatorsOf(options: Record<string, unknown>): readonly IndicatorId[] {
  const text = textOf(options, 'indicators');
  if (text === undefined) return HEADLINE;
  const names = text.split(/[,，]/u).map((name) => name.trim());
  const place = { file: `--indicators ${text}`, line: 0, column: 0, path: '' };
  const issues: Issue[] = [];
  const found = names.flatMap((name, at) => {
    const id = INDICATOR_IDS.find((known) => known === name);
    if (id === undefined) {
      const message = { en: `unknown indicator "${name}"`, zh: `未知指标“${name}”` };
      const expected = {
        en: 'indicators of `zonelab indicators`, with commas between them',
        zh: '`zonelab indicators` 列出的指标，以逗号分隔',
      };
      issues.push({ ...place, message, expected, ...suggested(nearest(name, INDICATOR_IDS)) });
      return [];
    }
    if (names.indexOf(name) < at) {
      const message = { en: `${name} stands twice`, zh: `${name} 重复` };
      issues.push({ ...place, message, expected: { en: 'each once', zh: '每项一次' } });
    }
    return [id];
  });
  if (issues.length > 0) throw new InputError(issues);
  return found;
}
