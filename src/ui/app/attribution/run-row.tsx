/** How far the runs of the groups are, and how to begin, stop and go on. */
import {
  attribute,
  groupsNow,
  isOutdated,
  mayAttribute,
  missingRuns,
  progress,
  shown,
  stopAttributing,
} from '../../state/attribution.ts';
import { toldCoalitions, everyCoalition } from '../../../experiment/index.ts';
import { attributionText } from '../../text/attribution.ts';
import { reasonOf } from '../../text/reason.ts';

export function RunRow() {
  const text = attributionText();
  const { state, failure } = progress.value ?? {};
  return (
    <div class="run-state attribution-state">
      {state === 'running' ? (
        <button type="button" id="attribution-stop" onClick={stopAttributing}>
          {text.stop}
        </button>
      ) : (
        <Acts />
      )}
      <span id="attribution-status" role="status">
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

function Acts() {
  const text = attributionText();
  // Counted once the chart is at rest: while a lever moves nobody can ask.
  const told = mayAttribute.value ? missingRuns(false) : undefined;
  const isDone = shown.value !== undefined && !isOutdated.value && told === 0;
  if (!isDone)
    return (
      <button
        type="button"
        id="attribution-start"
        disabled={!mayAttribute.value}
        onClick={() => void attribute(false)}
      >
        {startWords(told)}
      </button>
    );
  const rest = missingRuns(true);
  if (rest === 0) return null;
  return (
    <button
      type="button"
      id="attribution-shares"
      disabled={!mayAttribute.value}
      onClick={() => void attribute(true)}
    >
      {text.shares(rest)}
    </button>
  );
}

/** @param runs that it takes, once they are counted */
function startWords(runs = 0): string {
  const text = attributionText();
  if (progress.value === undefined) return text.start(runs);
  return isOutdated.value ? text.update(runs) : text.goOn(runs);
}

function stateWords(): string {
  const text = attributionText();
  if (groupsNow.value.length === 0) return text.noLevers;
  const now = progress.value;
  if (now?.state === 'running') return text.running(now.done, now.all);
  if (!mayAttribute.value) return text.wait;
  if (now === undefined) return '';
  if (now.state === 'stopped') return text.stopped(now.done, now.all);
  return shown.value === undefined ? '' : doneWords(shown.value);
}

function doneWords({ replicates, groups, isWhole }: NonNullable<typeof shown.value>): string {
  const coalitions = (isWhole ? everyCoalition : toldCoalitions)(groups.length);
  return attributionText().done(replicates.length, coalitions.length);
}
