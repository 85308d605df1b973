/** Lives: what single synthetic firms and funds went through in one run, and the queues at the gates. */
import { useSignal } from '@preact/signals';
import {
  cancelTelling,
  LAST_REPLICATE,
  replicate,
  tellLives,
  telling,
  type Told,
} from '../../state/lives.ts';
import { typedNumber } from '../../state/number.ts';
import { isComparable } from '../../state/runs.ts';
import { reasonOf } from '../../text/reason.ts';
import { words } from '../../text/index.ts';
import { livesText } from '../../text/lives.ts';
import { worded } from '../../text/spoken.ts';
import { Life, LifeList } from './life.tsx';
import { Queues } from './queues.tsx';
import './lives.css';

export function Lives() {
  if (!isComparable.value) return null;
  const text = livesText();
  const { told } = telling.value;
  return (
    <section class="card lives" id="lives">
      <h2 id="lives-title">
        {text.title} <small class="synthetic">{text.mark}</small>
      </h2>
      <p class="doc">{text.intro}</p>
      <Replicate />
      {told === undefined ? <Asking /> : <Telling told={told} />}
    </section>
  );
}

/** Which run is told: another number is another course of the same programme. What is out of range is refused where it stands. */
function Replicate() {
  const text = livesText();
  const fault = useSignal(false);
  const take = (typed: number) => {
    fault.value = !(Number.isInteger(typed) && typed >= 1 && typed <= LAST_REPLICATE);
    if (fault.value) return;
    cancelTelling();
    replicate.value = typed;
  };
  return (
    <label class="lives-replicate">
      {text.replicate}{' '}
      <input
        type="text"
        inputMode="numeric"
        id="lives-replicate"
        aria-invalid={fault.value}
        value={replicate.value}
        onChange={({ currentTarget }) => take(typedNumber(currentTarget.value))}
      />
      {fault.value && (
        <span class="failure" role="status">
          {' '}
          {text.refused(LAST_REPLICATE)}
        </span>
      )}
    </label>
  );
}

/** The question, how far it is, and how to stop: a run is asked for, since it takes a while. */
function Asking() {
  const [text, common] = [livesText(), words()];
  const { running, failure } = telling.value;
  return (
    <div class="lives-ask">
      {running ? (
        <>
          <span role="status">{text.telling(replicate.value)}</span>
          <button type="button" onClick={cancelTelling}>
            {common.stop}
          </button>
        </>
      ) : (
        <>
          <button type="button" id="tell-lives" onClick={() => void tellLives()}>
            {text.tell}
          </button>
          <span class="doc">{text.hint}</span>
        </>
      )}
      {failure !== undefined && (
        <span class="failure" role="alert">
          {text.failed(reasonOf(failure))}
        </span>
      )}
    </div>
  );
}

function Telling({ told }: { readonly told: Told }) {
  return (
    <div class="lives-told">
      <LifeList lives={told.lives} />
      <Life lives={told.lives} />
      <Queues told={told} />
      {told.notes.map((note) => (
        <p key={note.zh} class="doc">
          {worded(note)}
        </p>
      ))}
    </div>
  );
}
