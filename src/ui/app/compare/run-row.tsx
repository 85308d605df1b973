/** How far the comparison is, and how to begin, stop and go on. */
import {
  compareNow,
  isOutdated,
  mayCompare,
  progress,
  shown,
  stopComparing,
  type Progress,
} from '../../state/compare.ts';
import { compareText } from '../../text/compare.ts';
import { reasonOf } from '../../text/reason.ts';

export function RunRow() {
  const text = compareText();
  const { state, failure } = progress.value ?? {};
  const isGoing = state === 'running' || state === 'waiting';
  return (
    <div class="run-state compare-state">
      {isGoing ? (
        <button type="button" id="compare-stop" onClick={stopComparing}>
          {text.stop}
        </button>
      ) : (
        <button
          type="button"
          id="compare-start"
          disabled={!mayCompare.value || (state === 'done' && !isOutdated.value)}
          onClick={() => void compareNow()}
        >
          {startWords()}
        </button>
      )}
      <span id="compare-status" role="status">
        {stateWords()}
      </span>
      {failure !== undefined && (
        <p class="failure" role="alert">
          {text.failed(reasonOf(failure))}
        </p>
      )}
    </div>
  );
}

function startWords(): string {
  const text = compareText();
  if (progress.value?.state === 'stopped') return text.goOn;
  return shown.value === undefined || !isOutdated.value ? text.compare : text.update;
}

function stateWords(): string {
  const text = compareText();
  if (!mayCompare.value) return text.tooFew;
  return progress.value === undefined ? '' : progressWords(progress.value);
}

function progressWords({ state, done, all, trial }: Progress): string {
  const text = compareText();
  if (state === 'waiting') return text.waiting;
  if (state === 'running') return trial ? text.trial(...trial) : text.running(done, all);
  if (state === 'stopped') return all > 0 ? text.stopped(done, all) : '';
  const compared = shown.value?.compared ?? [];
  return text.done(compared[0]?.runs.length ?? 0, compared.length);
}
