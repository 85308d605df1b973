/** Finding the indicator of the main chart by name. */
import { useSignalEffect } from '@preact/signals';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { GROUPS } from '../../state/subjects.ts';
import { indicator } from '../../state/view.ts';
import { indicatorSearchText } from '../../text/indicator-search.ts';
import { worded } from '../../text/spoken.ts';
import { menu } from '../indicator-select.tsx';
import { FinderButton } from './finder.tsx';

export function IndicatorSearch() {
  const text = indicatorSearchText();
  useSignalEffect(() => {
    const { subjects } = indicatorSearchText();
    menu.value = GROUPS.map(({ subject, ids }) => ({ label: subjects[subject], ids }));
  });
  const { label } = INDICATOR_WORDS[indicator.value];
  return (
    <FinderButton
      id="find-indicator"
      name={`${text.title} (${worded(label)})`}
      value={indicator.value}
      onPick={(picked) => (indicator.value = picked)}
    >
      {text.open}
    </FinderButton>
  );
}
