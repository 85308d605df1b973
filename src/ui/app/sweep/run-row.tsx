/** What is swept and over which values, how far it is, and how to stop it and go on. */
import { sweepEnds, sweepValues } from '../../../experiment/index.ts';
import { LEVERS, type LeverId } from '../../../model/index.ts';
import { settingsOf } from '../../../scenario/shown.ts';
import { isVerified } from '../../state/evidence.ts';
import { busy } from '../../state/runs.ts';
import { scenario, valueOf } from '../../state/scenario.ts';
import { progress, stopSweep, sweep, swept, type Progress } from '../../state/sweep.ts';
import { amountWords, rangeWords, unitOf } from '../../text/amounts.ts';
import { words } from '../../text/index.ts';
import { reasonOf } from '../../text/reason.ts';
import { sweepText } from '../../text/sweep.ts';

/** As many values as a sweep usually has. */
const USUAL = 5;

export function SweepNotes({ lever }: { readonly lever: LeverId }) {
  const text = sweepText();
  const values = sweepValues(lever).length;
  const own = settingsOf(scenario.value.programme, lever);
  const [low, high] = sweepEnds(lever);
  const now = valueOf(lever);
  const isOutside = now < low || now > high;
  const common = [
    text.note(values, words().done(scenario.value.replications)),
    rangeNote(lever),
    ...(values < USUAL ? [text.few(values)] : []),
    ...(own.length === 0 ? [text.unused] : []),
    ...(own.length > 1 ? [text.phased] : []),
  ];
  return (
    <>
      <p class="doc" id="sweep-notes">
        {words().sentences(common)}
      </p>
      {isOutside && (
        <p class="beyond" id="sweep-outside">
          {text.outside(amountWords(lever, now))}
        </p>
      )}
    </>
  );
}

function rangeNote(lever: LeverId): string {
  const text = sweepText();
  const { evidenced } = LEVERS[lever];
  const range = words().quantity(rangeWords(lever, sweepEnds(lever)), unitOf(lever));
  if (evidenced === undefined) return text.noEvidence(range);
  return isVerified(evidenced) ? text.evidenced(range) : text.unverified(range);
}

export function SweepRunRow({ lever }: { readonly lever: LeverId }) {
  const text = sweepText();
  const now = progress.value;
  return (
    <div class="run-state sweep-state">
      {now?.state === 'running' && (
        <button type="button" id="sweep-stop" onClick={stopSweep}>
          {text.stop}
        </button>
      )}
      {now?.state === 'stopped' && (
        <button
          type="button"
          id="sweep-go-on"
          disabled={busy.value}
          onClick={() => void sweep(lever)}
        >
          {text.goOn(now.all - now.done)}
        </button>
      )}
      <span id="sweep-status" role="status">
        {now === undefined ? text.wait : stateWords(now)}
      </span>
      {now?.failure !== undefined && (
        <p class="failure" role="alert">
          {text.failed(reasonOf(now.failure))}
        </p>
      )}
    </div>
  );
}

function stateWords({ state, done, all, computed, seconds }: Progress): string {
  const text = sweepText();
  const { comma } = words();
  if (state === 'stopped') return text.stopped(done, all);
  if (state === 'running') {
    const left = Math.ceil((seconds / computed) * (all - done));
    return [text.running(done, all), ...(computed === 0 ? [] : [text.left(left)])].join(comma);
  }
  const { now = [], values = [] } = swept.value ?? {};
  const took = computed === 0 ? text.known : text.took(computed, Math.max(1, Math.round(seconds)));
  return [text.done(now.length, values.length), took].join(comma);
}
