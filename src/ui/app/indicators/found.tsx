/** Indicators that were found, by subject: name, unit and what each measures. */
import { useEffect } from 'preact/hooks';
import type { IndicatorId } from '../../../model/index.ts';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { cards } from '../../state/cards.ts';
import type { Group } from '../../state/subjects.ts';
import { indicatorSearchText } from '../../text/indicator-search.ts';
import { worded } from '../../text/spoken.ts';

interface Props {
  readonly groups: readonly Group[];
  /** The one that the keys are at. */
  readonly at: IndicatorId | undefined;
  readonly present: IndicatorId;
  readonly onPick: (picked: IndicatorId) => void;
}

export function Found({ groups, at, present, onPick }: Props) {
  const text = indicatorSearchText();
  useEffect(() => {
    const element = at && document.getElementById(`found-${at}`);
    if (element) element.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div id="finder-list" class="scroll" role="listbox" aria-label={text.title} tabIndex={-1}>
      {groups.map(({ subject, ids }) => (
        <div key={subject} role="group" aria-labelledby={`subject-${subject}`}>
          <h3 id={`subject-${subject}`} role="presentation">
            {text.subjects[subject]}
          </h3>
          {ids.map((id) => (
            <div
              key={id}
              id={`found-${id}`}
              role="option"
              class={id === present ? 'present' : ''}
              aria-selected={id === at}
              onClick={() => onPick(id)}
            >
              <Entry id={id} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Entry({ id }: { readonly id: IndicatorId }) {
  const { label, unit } = INDICATOR_WORDS[id];
  return (
    <>
      <strong>{worded(label)}</strong> <small>{worded(unit)}</small>
      <p>{worded(cards.value?.indicators[id])}</p>
    </>
  );
}
