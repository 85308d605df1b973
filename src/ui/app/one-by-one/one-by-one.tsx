/** Below the chart: runs one after the other, so that one sees how often the scenario lies above; and bands of whole curves. */
import { INDICATORS } from '../../../model/index.ts';
import { useEffect } from 'preact/hooks';
import { BAND_FROM } from '../../charts/drawing.ts';
import {
  isPlaying,
  leaveRun,
  nextRun,
  pause,
  play,
  saying,
  startOneByOne,
} from '../../state/one-by-one.ts';
import { ensemble, isComparable } from '../../state/runs.ts';
import { bandKind, indicator } from '../../state/view.ts';
import { formatted } from '../../text/index.ts';
import { oneByOneText } from '../../text/one-by-one.ts';
import { Choice } from '../choice.tsx';
import { GuideButton } from '../guide/guide.tsx';
import './one-by-one.css';

export function OneByOne() {
  useEffect(startOneByOne, []);
  const text = oneByOneText();
  if (!isComparable.value) return null;
  return (
    <div class="one-by-one">
      {ensemble.value.length >= BAND_FROM && (
        <Choice
          name="band-kind"
          legend={text.legend}
          value={bandKind.value}
          options={text.kinds}
          onPick={(picked) => (bandKind.value = picked)}
        />
      )}
      <Player />
      <GuideButton />
      <Saying />
    </div>
  );
}

/** Where motion is unwelcome, runs are only stepped through. */
function Player() {
  const text = oneByOneText();
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const shown = saying.value !== undefined;
  return (
    <>
      {!isStill && (
        <button type="button" id="play-runs" onClick={isPlaying.value ? pause : play}>
          {isPlaying.value ? text.pause : text.play}
        </button>
      )}
      {(shown || isStill) && !isPlaying.value && (
        <button type="button" id="next-run" onClick={nextRun}>
          {text.next}
        </button>
      )}
      {shown && (
        <button type="button" id="all-runs" onClick={leaveRun}>
          {text.leave}
        </button>
      )}
    </>
  );
}

/** Said aloud only while nothing moves: no listener follows two and a half runs a second. */
function Saying() {
  const said = saying.value;
  const { digits } = INDICATORS[indicator.value];
  if (said === undefined) return null;
  return (
    <p class="said" aria-live={isPlaying.value ? 'off' : 'polite'}>
      {oneByOneText().said({
        ...said,
        baseline: formatted(said.baseline, digits),
        scenario: formatted(said.scenario, digits),
      })}
    </p>
  );
}
