/** How far the runs are, how many are wanted, and how to stop. */
import { busy, compute, done, failures, isStale, runs, stop, wanted } from '../state/runs.ts';
import { scenario, setReplications } from '../state/scenario.ts';
import { words } from '../text/index.ts';
import { reasonOf } from '../text/reason.ts';

const SIZES = [20, 50, 100, 200] as const;

export function RunState() {
  const text = words();
  const isPartial =
    !busy.value && (done.value + failures.value.length < wanted.value || isStale.value);
  return (
    <div class="run-state">
      <span id="status" role="status" class={isStale.value ? 'waiting' : ''}>
        {stateWords()}
      </span>
      {busy.value && (
        <button type="button" id="stop" onClick={stop}>
          {text.stop}
        </button>
      )}
      {isPartial && (
        <button type="button" id="resume" onClick={compute}>
          {text.resume}
        </button>
      )}
      <span class="scale">{text.caption(Math.round(1 / scenario.value.scale))}</span>
      <RunCount />
      <FailureReason />
    </div>
  );
}

/** How far the runs are, in words. */
export function stateWords(): string {
  const text = words();
  const failed = failures.value.length > 0 ? ` · ${text.failed(failures.value.length)}` : '';
  if (busy.value && runs.value.length === 0) return text.starting;
  if (busy.value) return text.computing(done.value, wanted.value) + failed;
  const missing = wanted.value - failures.value.length - done.value;
  if (missing > 0) return text.stopped(done.value, wanted.value) + failed;
  return text.done(done.value) + failed;
}

/** Which run failed first, and why; the others stand. */
export function FailureReason() {
  const [first] = failures.value;
  if (first === undefined) return null;
  return (
    <p class="failure" role="alert">
      {words().failure(first.replicate, reasonOf(first.error))}
    </p>
  );
}

/** How many pairs are wanted: more narrow the interval, and none of those done is lost. */
function RunCount() {
  const sizes = [...new Set([...SIZES, wanted.value])].sort((a, b) => a - b);
  return (
    <label class="run-count">
      {words().runs}
      <select
        id="runs"
        value={String(wanted.value)}
        onChange={({ currentTarget }) => setReplications(Number(currentTarget.value))}
      >
        {sizes.map((size) => (
          <option key={size} value={String(size)}>
            {size}
          </option>
        ))}
      </select>
    </label>
  );
}
