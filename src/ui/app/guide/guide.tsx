/** How to read the chart: a switch below it, and three steps whose numbers stand on the chart while they are open. */
import { useEffect } from 'preact/hooks';
import { BAND_FROM } from '../../charts/drawing.ts';
import { guideKind, isGuideOpen, startGuide } from '../../state/guide.ts';
import { ensemble, isComparable } from '../../state/runs.ts';
import { bandKind } from '../../state/view.ts';
import { guideText } from '../../text/guide.ts';
import './guide.css';

export function GuideButton() {
  return (
    <button
      type="button"
      id="guide-button"
      aria-expanded={isGuideOpen.value}
      aria-controls="guide"
      onClick={() => (isGuideOpen.value = !isGuideOpen.value)}
    >
      {guideText().title}
    </button>
  );
}

export function Guide() {
  useEffect(startGuide, []);
  const text = guideText();
  if (!isGuideOpen.value || !isComparable.value) return null;
  return (
    <div id="guide" class="guide-steps">
      {ensemble.value.length < BAND_FROM && <p class="doc">{text.none}</p>}
      <ol>
        {text.steps(guideKind.value, bandKind.value).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ol>
    </div>
  );
}
