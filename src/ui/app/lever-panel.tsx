/** The levers in the report's groups, and the choice of a whole programme. */
import { GROUP_IDS, LEVER_IDS, LEVERS, type GroupId } from '../../model/index.ts';
import { GROUP_LABELS } from '../../model/words.ts';
import { unmade } from '../../scenario/resolve.ts';
import { settingsOf } from '../../scenario/shown.ts';
import { withoutRemark } from '../../scenario/title.ts';
import { isListed } from '../state/listed.ts';
import { choices, choose, choosePreset, chosen, scenario } from '../state/scenario.ts';
import { CHANGED, NO_ZONE } from '../text/changed.ts';
import { words } from '../text/index.ts';
import { spoken, worded } from '../text/spoken.ts';
import { Later } from './later.tsx';
import { LeverRow } from './lever-row.tsx';

const WITH_LEVERS = GROUP_IDS.filter((group) => LEVER_IDS.some((id) => LEVERS[id].group === group));

export function LeverPanel() {
  const text = words();
  return (
    <section class="levers" aria-labelledby="levers-title">
      <div class="levers-head">
        <div class="levers-title">
          <h2 id="levers-title">{text.levers}</h2>
          <button
            type="button"
            id="reset"
            disabled={scenario.value.programme.length === 0}
            onClick={() => choose(unmade({ ...scenario.value, title: NO_ZONE, programme: [] }))}
          >
            {text.reset}
          </button>
        </div>
        <ProgrammePicker />
        <Later part="assumptions" />
        <Later part="leverSearch" />
        <ul class="tracks" aria-label={text.trackLegend}>
          <li class="of-evidenced">{text.trackEvidenced}</li>
          <li class="of-evidenced unverified">{text.trackUnverified}</li>
          <li class="of-none">{text.noEvidence}</li>
          <li class="of-neutral">{text.trackNeutral}</li>
        </ul>
      </div>
      <div class="levers-body">
        {WITH_LEVERS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
    </section>
  );
}

function ProgrammePicker() {
  const text = words();
  const present = chosen.value;
  const { title } = scenario.value;
  return (
    <div class="preset">
      <label for="preset">{text.preset}</label>
      <select
        id="preset"
        value={present?.id ?? ''}
        onChange={({ currentTarget }) => {
          const next = choices.value.find(({ id }) => id === currentTarget.value);
          if (next !== undefined) choosePreset(next);
        }}
      >
        {present === undefined && <option value="">{spoken(CHANGED)(worded(title))}</option>}
        {choices.value.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {withoutRemark(worded(choice.title))}
          </option>
        ))}
      </select>
      {present !== undefined && withoutRemark(worded(present.title)) !== worded(present.title) && (
        <p class="note">{worded(present.title)}</p>
      )}
    </div>
  );
}

function Group({ group }: { readonly group: GroupId }) {
  const all = LEVER_IDS.filter((id) => LEVERS[id].group === group);
  const ids = all.filter(isListed);
  if (ids.length === 0) return null;
  const used = all.filter((id) => settingsOf(scenario.value.programme, id).length > 0).length;
  return (
    <details open class="group">
      <summary>
        <span>{worded(GROUP_LABELS[group])}</span>
        {used > 0 && <span class="used">{words().moved(used)}</span>}
      </summary>
      {ids.map((id) => (
        <LeverRow key={id} id={id} />
      ))}
    </details>
  );
}
