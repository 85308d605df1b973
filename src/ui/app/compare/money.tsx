/** Whether programmes are compared as they are written or at equal money, and at how much. */
import { useSignal } from '@preact/signals';
import { MONEY_WORDS, yuanOf } from '../../../scenario/money.ts';
import { budget } from '../../state/compare.ts';
import { language } from '../../state/language.ts';
import { compareText } from '../../text/compare.ts';
import { Choice } from '../choice.tsx';

/** What a budget is before anybody types one, as the guides have it. */
const USUAL = { en: '5 billion', zh: '50亿' } as const;

export function Money() {
  const text = compareText().money;
  const typed = useSignal<string>(USUAL[language.value]);
  const wrong = useSignal('');
  const take = (said: string) => {
    typed.value = said;
    const yuan = yuanOf(said.normalize('NFKC'));
    wrong.value = yuan === undefined ? said : '';
    if (yuan !== undefined) budget.value = yuan;
  };
  const isEqual = budget.value !== undefined;
  return (
    <div class="compare-money">
      <Choice
        name="compare-money"
        legend={text.legend}
        value={isEqual ? 'equal' : 'asWritten'}
        options={{ asWritten: text.asWritten, equal: text.equal }}
        onPick={(picked) => (picked === 'equal' ? take(typed.value) : (budget.value = undefined))}
      />
      {isEqual && (
        <label>
          {text.budget}
          <input
            id="compare-budget"
            type="text"
            value={typed.value}
            aria-invalid={wrong.value !== ''}
            onChange={({ currentTarget }) => take(currentTarget.value)}
          />
        </label>
      )}
      {wrong.value !== '' && (
        <p class="failure" role="alert">
          {text.wrong(wrong.value, MONEY_WORDS[language.value])}
        </p>
      )}
      {isEqual && <p class="doc">{text.note}</p>}
    </div>
  );
}
