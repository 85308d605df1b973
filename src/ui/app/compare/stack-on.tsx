/** A programme added to what is on the sliders: first what both set, then which of them counts, then one step. */
import { useSignal } from '@preact/signals';
import type { LeverId, Programme } from '../../../model/index.ts';
import { LEVER_WORDS } from '../../../model/words.ts';
import { unmade, type ResolvedScenario } from '../../../scenario/resolve.ts';
import { shownValue } from '../../../scenario/shown.ts';
import { conflictsOf, stackedOn } from '../../../scenario/stack.ts';
import { marked } from '../../../scenario/title.ts';
import { keptName } from '../../state/contenders.ts';
import { kept } from '../../state/kept.ts';
import { language } from '../../state/language.ts';
import { choices, openScenario, scenario } from '../../state/scenario.ts';
import { amountWords } from '../../text/amounts.ts';
import { compareText } from '../../text/compare.ts';
import { OnDemand } from '../on-demand.tsx';
import { Choice } from './choice.tsx';
import { shortened } from './named.ts';
import { overviewWords } from './overview.ts';

export function StackOn() {
  return <OnDemand title={compareText().stack.title} make={() => <Stacking />} />;
}

/** What can be added, by the name under which it is picked. */
function addable(): readonly (readonly [name: string, scenario: ResolvedScenario])[] {
  return [
    ...choices.value.map((each) => [each.id, each] as const),
    ...kept.value.map((each) => [keptName(each.key), each.scenario] as const),
  ].filter(([, { programme }]) => programme.length > 0);
}

function Stacking() {
  const text = compareText().stack;
  const picked = useSignal('');
  const wins = useSignal<'base' | 'top'>('top');
  const added = addable().find(([name]) => name === picked.value)?.[1];
  return (
    <div class="stack-on">
      <label for="stack-pick">{text.pick}</label>
      <select
        id="stack-pick"
        value={added === undefined ? '' : picked.value}
        onChange={({ currentTarget }) => (picked.value = currentTarget.value)}
      >
        <option value="">{text.nothing}</option>
        {addable().map(([name, { title }]) => (
          <option key={name} value={name}>
            {shortened(title[language.value])}
          </option>
        ))}
      </select>
      {added !== undefined && (
        <>
          <p class="doc">{overviewWords(added.programme)}</p>
          <Conflicts added={added.programme} />
          <Choice
            name="stack-wins"
            legend={text.wins}
            value={wins.value}
            options={{ top: text.top, base: text.base }}
            onPick={(each) => (wins.value = each)}
          />
          <button type="button" id="stack-apply" onClick={() => add(added, wins.value)}>
            {text.apply}
          </button>{' '}
          <small>{text.hint}</small>
        </>
      )}
    </div>
  );
}

function Conflicts({ added }: { readonly added: Programme }) {
  const text = compareText().stack;
  const { programme } = scenario.value;
  const levers = conflictsOf(programme, added);
  if (levers.length === 0) return <p id="stack-conflicts">{text.noConflicts}</p>;
  const amount = (of: Programme, id: LeverId) => amountWords(id, shownValue(of, id));
  return (
    <div id="stack-conflicts">
      <p>{text.conflicts(levers.length)}</p>
      <ul>
        {levers.map((id) => (
          <li key={id}>
            {text.conflict(
              LEVER_WORDS[id].label[language.value],
              amount(programme, id),
              amount(added, id),
            )}
          </li>
        ))}
      </ul>
      <p>{text.wins}</p>
    </div>
  );
}

/** Puts both on the sliders, under a name that says so. */
function add({ title, programme }: ResolvedScenario, wins: 'base' | 'top'): void {
  const { stack } = compareText();
  const present = scenario.value;
  const of = (spoken: 'en' | 'zh') =>
    marked(present.title[spoken], (own) => stack.titled(own, shortened(title[spoken])));
  openScenario(
    unmade({
      ...present,
      title: present.programme.length === 0 ? title : { en: of('en'), zh: of('zh') },
      programme: stackedOn(present.programme, programme, wins),
    }),
  );
}
