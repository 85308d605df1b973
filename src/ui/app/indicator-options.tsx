/** What a choice of indicators offers: the headline ones first. */
import { INDICATOR_IDS, INDICATORS } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { language } from '../state/language.ts';
import { words } from '../text/index.ts';

export function IndicatorOptions() {
  const text = words();
  return (
    <>
      <optgroup label={text.headline}>
        <Options headline={true} />
      </optgroup>
      <optgroup label={text.others}>
        <Options headline={false} />
      </optgroup>
    </>
  );
}

function Options({ headline }: { readonly headline: boolean }) {
  return (
    <>
      {INDICATOR_IDS.filter((id) => INDICATORS[id].headline === headline).map((id) => (
        <option key={id} value={id}>
          {INDICATOR_WORDS[id].label[language.value]}
        </option>
      ))}
    </>
  );
}
