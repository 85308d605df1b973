/** What the scenario assumes of the world outside, apart from the levers; and a mark of it beside the chart. */
import { useSignal } from '@preact/signals';
import {
  ANSWERS,
  isUsualFuture,
  SHIFTED_PATHS,
  USUAL_FUTURE,
  type ShiftedPath,
} from '../../model/index.ts';
import { WIDEST_SHIFTS } from '../../scenario/shifts.ts';
import { typedNumber } from '../state/number.ts';
import { scenario, setFuture } from '../state/scenario.ts';
import { assumptionsText } from '../text/assumptions.ts';
import { digitsOf, exact } from '../text/exact.ts';
import { signed, words } from '../text/index.ts';
import './assumptions.css';

export function Assumptions() {
  const text = assumptionsText();
  const { future } = scenario.value;
  const isUsual = isUsualFuture(future);
  return (
    <details class="assumptions" id="assumptions">
      <summary>
        {text.title}
        {!isUsual && <strong> · {text.changed}</strong>}
      </summary>
      <p class="doc">{text.note}</p>
      {SHIFTED_PATHS.map((path) => (
        <Shift key={path} path={path} />
      ))}
      <label>
        <span>{text.authorisation}</span>
        <select
          id="assume-authorisation"
          value={future.authorisation}
          onChange={({ currentTarget }) => {
            const picked = ANSWERS.find((answer) => answer === currentTarget.value);
            if (picked !== undefined) setFuture({ ...future, authorisation: picked });
          }}
        >
          {ANSWERS.map((answer) => (
            <option key={answer} value={answer}>
              {text.answers[answer]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        id="assume-usual"
        disabled={isUsual}
        onClick={() => setFuture(USUAL_FUTURE)}
      >
        {text.usual}
      </button>
    </details>
  );
}

/** A path outside that is faster or slower than expected; what is out of range is refused where it stands. */
function Shift({ path }: { readonly path: ShiftedPath }) {
  const text = assumptionsText();
  const fault = useSignal(false);
  const { future } = scenario.value;
  const widest = WIDEST_SHIFTS[path];
  const take = (typed: number) => {
    fault.value = !(Math.abs(typed) <= widest);
    if (!fault.value) setFuture({ ...future, [path]: typed });
  };
  return (
    <label>
      <span>{text.paths[path]}</span>
      <span class="shift">
        <input
          type="text"
          inputMode="decimal"
          id={`assume-${path}`}
          aria-invalid={fault.value}
          value={exact(future[path])}
          onChange={({ currentTarget }) => take(typedNumber(currentTarget.value))}
        />{' '}
        {text.unit}
        {fault.value && (
          <span class="fault" role="status">
            {text.refused(exact(-widest), exact(widest))}
          </span>
        )}
      </span>
    </label>
  );
}

/** Stands beside the chart, and is printed, while something is assumed. */
export function Assumed() {
  const text = assumptionsText();
  const { future } = scenario.value;
  if (isUsualFuture(future)) return null;
  const shifted = SHIFTED_PATHS.filter((path) => future[path] !== 0).map((path) => {
    const by = signed(future[path], digitsOf(future[path]));
    return words().labelled(text.paths[path], words().quantity(by, text.unit));
  });
  const answers = words().labelled(text.authorisation, text.answers[future.authorisation]);
  const said = [...shifted, ...(future.authorisation === 'drawn' ? [] : [answers])];
  return (
    <p class="doc assumed" id="assumed">
      {text.marked(words().listed(said))}
    </p>
  );
}
