/** The four places of the comparison: what each holds, and what that is in a sentence. */
import type { ResolvedScenario } from '../../../scenario/resolve.ts';
import {
  entrants,
  keptName,
  LETTERS,
  pick,
  picks,
  PRESENT,
  twins,
  type Letter,
} from '../../state/contenders.ts';
import { kept } from '../../state/kept.ts';
import { choices, shared } from '../../state/scenario.ts';
import { compareText } from '../../text/compare.ts';
import { worded } from '../../text/spoken.ts';
import { Mark } from './mark.tsx';
import { shortened } from './named.ts';
import { overviewWords } from './overview.ts';

export function Slots() {
  return (
    <div class="slots">
      {LETTERS.map((letter, place) => (
        <Slot key={letter} letter={letter} place={place} />
      ))}
    </div>
  );
}

interface SlotProps {
  readonly letter: Letter;
  readonly place: number;
}

function Slot({ letter, place }: SlotProps) {
  const text = compareText();
  const id = `compare-${letter}`;
  const entrant = entrants.value.find((each) => each.letter === letter);
  const twin = twins.value.get(letter);
  return (
    <div class="slot">
      <label for={id}>
        <Mark letter={letter} /> <span class="visually-hidden">{text.programme(letter)}</span>
      </label>
      <select
        id={id}
        value={entrant === undefined ? '' : picks.value[place]}
        onChange={({ currentTarget }) => pick(place, currentTarget.value)}
      >
        <Options />
      </select>
      <p class="doc">
        {twin !== undefined
          ? text.twin(twin)
          : entrant && overviewWords(entrant.scenario.programme)}
      </p>
    </div>
  );
}

function Options() {
  const text = compareText();
  const named = ({ title }: ResolvedScenario) => shortened(worded(title));
  return (
    <>
      <option value="">{text.nobody}</option>
      <optgroup label={text.presentGroup}>
        <option value={PRESENT}>{shortened(text.present(worded(shared.value.title)))}</option>
      </optgroup>
      <optgroup label={text.shipped}>
        {choices.value.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {named(choice)}
          </option>
        ))}
      </optgroup>
      {kept.value.length > 0 && (
        <optgroup label={text.keptGroup}>
          {kept.value.map(({ key, scenario }) => (
            <option key={key} value={keptName(key)}>
              {named(scenario)}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}
