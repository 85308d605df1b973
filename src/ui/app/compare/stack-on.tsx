/** A programme added to what is on the sliders: first what both set, then which of them counts, then one step. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LeverId, Programme } from '../../../model/index.ts';
import { LEVER_WORDS } from '../../../model/words.ts';
import { unmade, type ResolvedScenario } from '../../../scenario/resolve.ts';
import { shownValue } from '../../../scenario/shown.ts';
import { marked } from '../../../scenario/title.ts';
import { keptName } from '../../state/contenders.ts';
import { withFiles, type Work } from '../../state/files.ts';
import { kept } from '../../state/kept.ts';
import { choices, openScenario, scenario } from '../../state/scenario.ts';
import { amountWords } from '../../text/amounts.ts';
import { compareText } from '../../text/compare.ts';
import { worded } from '../../text/spoken.ts';
import { OnDemand } from '../on-demand.tsx';
import { Choice } from '../choice.tsx';
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
  const work = useSignal<Work | undefined>(undefined);
  useEffect(() => void withFiles((come) => void (work.value = come)), []);
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
            {shortened(worded(title))}
          </option>
        ))}
      </select>
      {added !== undefined && work.value !== undefined && (
        <>
          <p class="doc">{overviewWords(added.programme)}</p>
          <Conflicts added={added.programme} work={work.value} />
          <Choice
            name="stack-wins"
            legend={text.wins}
            value={wins.value}
            options={{ top: text.top, base: text.base }}
            onPick={(each) => (wins.value = each)}
          />
          <Apply added={added} wins={wins.value} work={work.value} />
        </>
      )}
    </div>
  );
}

interface ApplyProps {
  readonly added: ResolvedScenario;
  readonly wins: 'base' | 'top';
  readonly work: Work;
}

function Apply({ added, wins, work: { stackedOn } }: ApplyProps) {
  const text = compareText().stack;
  const apply = () => show(added, stackedOn(scenario.value.programme, added.programme, wins));
  return (
    <span>
      <button type="button" id="stack-apply" onClick={apply}>
        {text.apply}
      </button>{' '}
      <small>{text.hint}</small>
    </span>
  );
}

interface ConflictProps {
  readonly added: Programme;
  readonly work: Work;
}

function Conflicts({ added, work: { conflictsOf } }: ConflictProps) {
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
            {text.conflict(worded(LEVER_WORDS[id].label), amount(programme, id), amount(added, id))}
          </li>
        ))}
      </ul>
      <p>{text.wins}</p>
    </div>
  );
}

/** Puts both on the sliders, under a name that says so. */
function show({ title }: ResolvedScenario, stacked: Programme): void {
  const { stack } = compareText();
  const present = scenario.value;
  const of = (spoken: 'en' | 'zh') =>
    marked(present.title[spoken], (own) => stack.titled(own, shortened(title[spoken])));
  openScenario(
    unmade({
      ...present,
      title: present.programme.length === 0 ? title : { en: of('en'), zh: of('zh') },
      programme: stacked,
    }),
  );
}
