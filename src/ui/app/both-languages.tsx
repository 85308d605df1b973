/** Chinese with English beside it, as a third choice of language. */
import { isBilingual } from '../state/language.ts';
import { bothText } from '../text/both.ts';
import { speak } from '../text/index.ts';

export function BothLanguages() {
  const { name, hint } = bothText();
  const isOn = isBilingual.value;
  return (
    <button
      type="button"
      id="both-languages"
      title={hint}
      aria-pressed={isOn}
      onClick={() => void speak(isOn ? 'zh' : 'both')}
    >
      {name}
    </button>
  );
}
