/** What the programmes do differently: levers that not all set in the same way, and the world outside where it differs. */
import { monthLabel } from '../../../kernel/clock.ts';
import { FIRST_YEAR, type Future, type LeverId, type LeverSetting } from '../../../model/index.ts';
import { LEVER_WORDS } from '../../../model/words.ts';
import { differingLevers } from '../../../scenario/overview.ts';
import { ruleWords } from '../../../scenario/rule-words.ts';
import { settingsOf } from '../../../scenario/shown.ts';
import { ran } from '../../state/compare-view.ts';
import { amountWords } from '../../text/amounts.ts';
import { compareText } from '../../text/compare.ts';
import { signed, words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import { ProgrammeHead, Table } from './table.tsx';

export function Settings() {
  const text = compareText().settings;
  const levers = differingLevers(ran.value.map(({ scenario }) => scenario.programme));
  const futures = ran.value.map(({ scenario }) => futureWords(scenario.future));
  const hasFutures = new Set(futures).size > 1;
  if (levers.length === 0 && !hasFutures)
    return (
      <div class="compare-table">
        <h3>{text.title}</h3>
        <p id="compare-settings">{text.none}</p>
      </div>
    );
  return (
    <Table id="compare-settings" title={text.title}>
      <ProgrammeHead before={[text.lever]} letters={ran.value.map(({ letter }) => letter)} />
      <tbody>
        {levers.map((id) => (
          <LeverCells key={id} id={id} />
        ))}
        {hasFutures && (
          <tr>
            <th scope="row">{text.future}</th>
            {ran.value.map(({ letter }, at) => (
              <td key={letter}>{futures[at]}</td>
            ))}
          </tr>
        )}
      </tbody>
    </Table>
  );
}

function futureWords({ demand, frontier, authorisation }: Future): string {
  const text = compareText().settings;
  const shifts =
    demand === 0 && frontier === 0 ? [] : [text.shifted(signed(demand, 1), signed(frontier, 1))];
  return [...shifts, text.answers[authorisation]].join(words().comma);
}

function LeverCells({ id }: { readonly id: LeverId }) {
  return (
    <tr data-lever={id}>
      <th scope="row">{worded(LEVER_WORDS[id].label)}</th>
      {ran.value.map(({ letter, scenario }) => {
        const own = settingsOf(scenario.programme, id);
        return (
          <td key={letter}>
            {own.length === 0 ? compareText().settings.notUsed : own.map(settingCell)}
          </td>
        );
      })}
    </tr>
  );
}

function settingCell(setting: LeverSetting, at: number) {
  return (
    <span key={at} class="setting">
      <b>{amountWords(setting.lever, setting.value)}</b> <small>{datesOf(setting)}</small>
    </span>
  );
}

/** From when, how fast, until when and on what rules. */
function datesOf({ from, until, ramp, after2025, when = [], unless = [] }: LeverSetting): string {
  const text = words();
  const month = (at: number) => monthLabel(FIRST_YEAR, at);
  return [
    text.start(month(from)),
    ...(until === undefined ? [] : [text.until(month(until))]),
    ...(ramp === 0 ? [] : [text.ramp(ramp)]),
    ...(after2025 === 'fade' ? [text.after2025.fade] : []),
    ...when.map((rule) => text.whenRule(worded(ruleWords(rule)))),
    ...unless.map((rule) => text.unlessRule(worded(ruleWords(rule)))),
  ].join(' · ');
}
