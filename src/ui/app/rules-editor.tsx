/** The rules that one dated value waits for: what each reads, what it will do, and when it fired in the runs. */
import {
  INDICATORS,
  MILESTONE_YEARS,
  type FigureRule,
  type IndicatorId,
  type LeverSetting,
  type Rule,
} from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { worded } from '../text/spoken.ts';
import {
  bounded,
  boundOf,
  MOST_RULES,
  onIndicator,
  PUBLISHED,
  sideOf,
  waitingFor,
  type Side,
} from '../state/rules.ts';
import { rulesText } from '../text/rules.ts';
import { menu } from './indicator-select.tsx';
import { RuleBox } from './rule-box.tsx';
import { RuleTold } from './rule-told.tsx';
import { inDecember } from './summary.ts';

interface Props {
  readonly number: number;
  readonly setting: LeverSetting;
  readonly onChange: (changed: LeverSetting) => void;
}

export function RulesEditor({ number, setting, onChange }: Props) {
  const text = rulesText();
  const { when = [] } = setting;
  const take = (next: readonly Rule[]) => onChange(waitingFor(setting, next));
  return (
    <div class="rules">
      {when.length > 1 && <p>{text.several}</p>}
      {when.map((rule, at) => (
        <OneRule
          key={at}
          name={text.rule(at + 1, number)}
          rule={rule}
          setting={setting}
          onChange={(changed) => take(when.map((each, place) => (place === at ? changed : each)))}
          onRemove={() => take(when.filter((_, place) => place !== at))}
        />
      ))}
      {when.length < MOST_RULES && (
        <button type="button" class="add-rule" onClick={() => take([...when, firstRule()])}>
          {text.add}
        </button>
      )}
    </div>
  );
}

const USUAL: IndicatorId = 'researchIntensity';

function firstRule(): Rule {
  const indicator = PUBLISHED.find((id) => id === USUAL) ?? PUBLISHED[0] ?? USUAL;
  return bounded({ indicator, years: 1, latch: true }, 'above', usualBound(indicator));
}

/** What the baseline has at the end of the plan: a bound near which something happens. */
function usualBound(id: IndicatorId): number {
  const { baseline } = inDecember(id, MILESTONE_YEARS[1]);
  return Number.isNaN(baseline) ? 0 : Number(baseline.toFixed(INDICATORS[id].digits));
}

interface RuleProps {
  readonly name: string;
  readonly rule: Rule;
  readonly setting: LeverSetting;
  readonly onChange: (changed: Rule) => void;
  readonly onRemove: () => void;
}

function OneRule({ name, rule, setting, onChange, onRemove }: RuleProps) {
  const text = rulesText();
  return (
    <div class="rule" role="group" aria-label={name}>
      <WaitsFor rule={rule} onChange={onChange} />
      {'year' in rule ? (
        <RuleBox field="year" value={rule.year} onTyped={(year) => onChange({ year })} />
      ) : (
        <FigureFields rule={rule} onChange={onChange} />
      )}
      <button type="button" onClick={onRemove}>
        {text.remove}
      </button>
      <RuleTold rule={rule} setting={setting} />
    </div>
  );
}

interface FieldsProps<R extends Rule> {
  readonly rule: R;
  readonly onChange: (changed: Rule) => void;
}

const A_YEAR = 'year';

function WaitsFor({ rule, onChange }: FieldsProps<Rule>) {
  const text = rulesText();
  const pick = (picked: string) => {
    const indicator = PUBLISHED.find((id) => id === picked);
    onChange(
      indicator === undefined
        ? { year: MILESTONE_YEARS[1] }
        : onIndicator(rule, indicator, usualBound(indicator)),
    );
  };
  const groups = menu.value ?? [{ label: '', ids: PUBLISHED }];
  const shown = groups
    .map(({ label, ids }) => ({ label, ids: ids.filter((id) => PUBLISHED.includes(id)) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <label class="waits">
      {text.waits}
      <select
        value={'year' in rule ? A_YEAR : rule.indicator}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
      >
        <option value={A_YEAR}>{text.aYear}</option>
        {shown.map(({ label, ids }) => (
          <optgroup key={label} label={label}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {worded(INDICATOR_WORDS[id].label)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function FigureFields({ rule, onChange }: FieldsProps<FigureRule>) {
  const text = rulesText();
  const side = sideOf(rule);
  return (
    <>
      <label>
        {text.sideName}
        <select
          value={side}
          onChange={({ currentTarget }) =>
            onChange(bounded(rule, currentTarget.value as Side, boundOf(rule)))
          }
        >
          <option value="above">{text.sides.above}</option>
          <option value="below">{text.sides.below}</option>
        </select>
      </label>
      <RuleBox
        field="bound"
        unit={worded(INDICATOR_WORDS[rule.indicator].unit)}
        value={boundOf(rule)}
        onTyped={(bound) => onChange(bounded(rule, side, bound))}
      />
      <RuleBox field="years" value={rule.years} onTyped={(years) => onChange({ ...rule, years })} />
      <label class="latch">
        <input
          type="checkbox"
          checked={rule.latch}
          onChange={({ currentTarget }) => onChange({ ...rule, latch: currentTarget.checked })}
        />
        {text.latch}
      </label>
    </>
  );
}
