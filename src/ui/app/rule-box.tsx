/** A number of a rule: what will not do stays in its box with what is expected, and the rule stays as it was. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { typedNumber } from '../state/number.ts';
import { canBe, RULE_ENDS, type RuleField } from '../state/rules.ts';
import { rulesText } from '../text/rules.ts';

interface Props {
  readonly field: RuleField;
  readonly unit?: string;
  readonly value: number;
  readonly onTyped: (value: number) => void;
}

export function RuleBox({ field, unit, value, onTyped }: Props) {
  const text = rulesText();
  const wrong = useSignal<string | undefined>(undefined);
  const fault = useId();
  const take = (typed: string) => {
    const number = typedNumber(typed);
    wrong.value = canBe(field, number) ? undefined : typed;
    if (wrong.value === undefined) onTyped(number);
  };
  const [low, high] = RULE_ENDS[field];
  return (
    <label>
      {text.fields[field]}
      <span>
        <input
          type="text"
          inputMode="decimal"
          data-field={field}
          value={wrong.value ?? String(value)}
          aria-invalid={wrong.value !== undefined}
          aria-describedby={wrong.value === undefined ? undefined : fault}
          onChange={({ currentTarget }) => take(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            wrong.value = undefined;
            event.currentTarget.value = String(value);
          }}
        />
        {unit !== undefined && <span class="unit">{unit}</span>}
      </span>
      {wrong.value !== undefined && (
        <span class="fault" role="alert" id={fault}>
          {text.wrong(wrong.value, text.expected(field, low, high))}
        </span>
      )}
    </label>
  );
}
