/** What a rule will do, in a sentence, and when it fired in the runs on screen. */
import { firingsOf } from '../../experiment/index.ts';
import { monthLabel } from '../../kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATORS,
  MONTHS,
  ruleKey,
  type LeverSetting,
  type Rule,
} from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { earliestFiring, isBelowEveryFigure } from '../../scenario/rule-reach.ts';
import { language } from '../state/language.ts';
import { boundOf, sideOf } from '../state/rules.ts';
import { ensemble, isStale } from '../state/runs.ts';
import { scenario } from '../state/scenario.ts';
import { rulesText } from '../text/rules.ts';

interface Props {
  readonly rule: Rule;
  readonly setting: LeverSetting;
}

export function RuleTold({ rule, setting }: Props) {
  const idle = idleWords(rule, setting);
  const fired = firedWords(rule);
  return (
    <p class="rule-told">
      {sentenceOf(rule, setting)} {!('year' in rule) && <small>{delayWords(rule.indicator)}</small>}{' '}
      {idle !== undefined && <span class="idle">{idle}</span>}
      {fired !== undefined && (
        <strong class="fired" data-of="run:rules">
          {fired}
        </strong>
      )}
    </p>
  );
}

function sentenceOf(rule: Rule, setting: LeverSetting): string {
  const text = rulesText();
  const from = monthLabel(FIRST_YEAR, setting.from);
  if ('year' in rule) return text.inYear(rule.year, from);
  const { label, unit } = INDICATOR_WORDS[rule.indicator];
  const { years, latch } = rule;
  const [now, side, bound] = [language.value, sideOf(rule), String(boundOf(rule))];
  return text.onFigure({ label: label[now], unit: unit[now], side, bound, years, latch, from });
}

function delayWords(id: keyof typeof INDICATORS): string {
  const { published } = INDICATORS[id];
  return published === undefined ? '' : rulesText().delay(published.delay);
}

/** Why it can never fire, by its dates or bound alone. */
function idleWords(rule: Rule, { until = MONTHS - 1 }: LeverSetting): string | undefined {
  const text = rulesText();
  const earliest = earliestFiring(rule);
  if (earliest > until) return text.tooLate(monthLabel(FIRST_YEAR, earliest));
  return isBelowEveryFigure(rule) ? text.never : undefined;
}

/** Nothing while the runs on screen are of another programme. */
function firedWords(rule: Rule): string | undefined {
  if (isStale.value || ensemble.value.length === 0) return undefined;
  const key = ruleKey(rule);
  const found = firingsOf(scenario.value.programme, ensemble.value).find(
    (each) => ruleKey(each.rule) === key,
  );
  if (found === undefined) return undefined;
  const { fired, replicates, year } = found;
  const text = rulesText();
  return year === undefined
    ? text.notFired(replicates)
    : text.fired(fired, replicates, String(year));
}
