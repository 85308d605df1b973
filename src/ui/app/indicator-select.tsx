/** A menu of indicators: the headline ones first, the others by subject as soon as the subjects have come. */
import { signal } from '@preact/signals';
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';

interface MenuGroup {
  readonly label: string;
  readonly ids: readonly IndicatorId[];
}

/** Groups by subject, which come after the first chart. */
export const menu = signal<readonly MenuGroup[] | undefined>(undefined);

function firstMenu(): readonly MenuGroup[] {
  const text = words();
  const among = (headline: boolean) =>
    INDICATOR_IDS.filter((id) => INDICATORS[id].headline === headline);
  return [
    { label: text.headline, ids: among(true) },
    { label: text.others, ids: among(false) },
  ];
}

interface Props {
  readonly id: string;
  readonly value: IndicatorId;
  readonly onPick: (picked: IndicatorId) => void;
}

export function IndicatorSelect({ id, value, onPick }: Props) {
  return (
    <select
      id={id}
      value={value}
      onChange={({ currentTarget }) => onPick(currentTarget.value as IndicatorId)}
    >
      {(menu.value ?? firstMenu()).map(({ label, ids }) => (
        <optgroup key={label} label={label}>
          {ids.map((each) => (
            <option key={each} value={each}>
              {worded(INDICATOR_WORDS[each].label)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
