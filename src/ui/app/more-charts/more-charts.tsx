/** More than the main chart: the same indicator in the other mode, or three other indicators, each to be picked. */
import { batch, computed } from '@preact/signals';
import type { IndicatorId } from '../../../model/index.ts';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { pictureOf } from '../../state/pictures.ts';
import { indicator, layout, mode, others, type Mode } from '../../state/view.ts';
import { words } from '../../text/index.ts';
import { moreText } from '../../text/more-charts.ts';
import { worded } from '../../text/spoken.ts';
import { Legend } from '../chart-panel.tsx';
import { Choice } from '../choice.tsx';
import { FinderButton } from '../indicators/finder.tsx';
import { summary, summaryOf } from '../summary.ts';
import { SmallChart } from './small-chart.tsx';
import './more-charts.css';

const otherMode = computed((): Mode => (mode.value === 'levels' ? 'difference' : 'levels'));
const inOtherMode = pictureOf(
  computed(() => ({ indicator: indicator.value, mode: otherMode.value })),
);
/** Nothing of them is computed while they are not shown. */
const ofOthers = others
  .peek()
  .map((first, place) =>
    pictureOf(computed(() => ({ indicator: others.value[place] ?? first, mode: mode.value }))),
  );

export function LayoutSwitch() {
  const text = moreText();
  return (
    <div class="layout-switch">
      <Choice
        name="layout"
        legend={text.legend}
        value={layout.value}
        options={text.layouts}
        onPick={(picked) => (layout.value = picked)}
      />
    </div>
  );
}

/** What the main chart shows, where it does not stand alone. */
export function ChartTitle() {
  if (layout.value === '1') return null;
  if (layout.value === '2') return <p class="cell-head">{words().modes[mode.value]}</p>;
  return (
    <CellHead
      place={1}
      value={indicator.value}
      onPick={(picked) => (indicator.value = picked)}
      onEnlarge={() => (layout.value = '1')}
    />
  );
}

export function MoreCharts() {
  if (layout.value === '1') return null;
  if (layout.value === '2') return <OtherMode />;
  return (
    <>
      {others.value.map((id, place) => (
        <Other key={place} id={id} place={place} />
      ))}
    </>
  );
}

function OtherMode() {
  return (
    <div class="of-2">
      <p class="cell-head">{words().modes[otherMode.value]}</p>
      <SmallChart id="chart-2" label={summary.value} picture={inOtherMode} />
      <Legend mode={otherMode.value} />
    </div>
  );
}

function Other({ id, place }: { readonly id: IndicatorId; readonly place: number }) {
  const picture = ofOthers[place];
  if (picture === undefined) return null;
  return (
    <div class="of-4">
      <CellHead
        place={place + 2}
        value={id}
        onPick={(picked) => (others.value = others.value.with(place, picked))}
        onEnlarge={() => enlarge(place)}
      />
      <SmallChart id={`chart-${place + 2}`} label={summaryOf(id)} picture={picture} />
    </div>
  );
}

/** Makes one of the others the main chart, alone; what was that takes its place among the others. */
function enlarge(place: number): void {
  const picked = others.value[place];
  if (picked === undefined) return;
  batch(() => {
    others.value = others.value.with(place, indicator.value);
    indicator.value = picked;
    layout.value = '1';
  });
}

interface HeadProps {
  readonly place: number;
  readonly value: IndicatorId;
  readonly onPick: (picked: IndicatorId) => void;
  readonly onEnlarge: () => void;
}

function CellHead({ place, value, onPick, onEnlarge }: HeadProps) {
  const text = moreText();
  const { label, unit } = INDICATOR_WORDS[value];
  return (
    <div class="cell-head">
      <FinderButton
        id={`pick-${place}`}
        name={text.pick(place, worded(label))}
        value={value}
        onPick={onPick}
      >
        {worded(label)}
      </FinderButton>
      <button
        type="button"
        class="enlarge"
        aria-label={text.enlargeOf(worded(label))}
        onClick={onEnlarge}
      >
        {text.enlarge}
      </button>
      <small>{worded(unit)}</small>
    </div>
  );
}
