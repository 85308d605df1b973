/** Lives: what single synthetic firms and funds went through in one run, and the queues at the gates. */
import { cancelTelling, tellLives, telling, type Told } from '../../state/lives.ts';
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
      {told === undefined ? <Asking /> : <Telling told={told} />}
    </section>
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
          <span role="status">{text.telling}</span>
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
