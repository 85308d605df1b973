/** One small chart for each part of the city: both arms over the years, on one axis or each on its own. */
import { worded } from '../../text/spoken.ts';
import { useComputed, useSignal } from '@preact/signals';
import { max, min } from 'd3-array';
import { useEffect, useRef } from 'preact/hooks';
import type { PairedRun } from '../../../experiment/index.ts';
import { INDICATORS, type BreakdownId, type PartIndicatorId } from '../../../model/index.ts';
import { BREAKDOWN_WORDS } from '../../../model/words.ts';
import { partLines, type PartLine } from '../../state/part-lines.ts';
import { busy, ensemble } from '../../state/runs.ts';
import { partChartText, type PartAxis } from '../../text/part-charts.ts';
import { Choice } from '../choice.tsx';
import { watched } from '../more-charts/watched.ts';
import { OnDemand } from '../on-demand.tsx';
import { PartChart } from './part-chart.tsx';
import { PartTable } from './part-table.tsx';
import './part-charts.css';

interface Props {
  readonly breakdown: BreakdownId;
  readonly indicator: PartIndicatorId;
}

export function PartCharts({ breakdown, indicator }: Props) {
  const text = partChartText();
  const axis = useSignal<PartAxis>('same');
  const grid = useRef<HTMLDivElement>(null);
  const runs = useShownRuns(grid);
  const lines = partLines(runs, breakdown, indicator);
  const { labels } = BREAKDOWN_WORDS[breakdown];
  const { digits } = INDICATORS[indicator];
  const named = lines.map((line) => ({ ...line, name: worded(labels[line.part]) ?? '' }));
  const all = fromZero(extentOf(lines));
  return (
    <>
      <Choice
        name={`by-${breakdown}-axis`}
        legend={text.axis}
        value={axis.value}
        options={text.axes}
        onPick={(picked) => (axis.value = picked)}
      />
      <p class="doc">{text.note(axis.value)}</p>
      <div class="part-charts" ref={grid}>
        {named.map((line) => (
          <PartChart
            key={line.part}
            line={line}
            digits={digits}
            domain={axis.value === 'same' ? all : extentOf([line])}
          />
        ))}
      </div>
      <OnDemand
        title={text.table}
        make={() => <PartTable lines={named} digits={digits} indicator={indicator} />}
      />
    </>
  );
}

type Extent = readonly [number, number];

/** Lowest and highest value of some lines. */
function extentOf(lines: readonly PartLine[]): Extent {
  const values = lines.flatMap(({ baseline, treatment }) => [...baseline, ...treatment]);
  return [min(values) ?? 0, max(values) ?? 1];
}

function fromZero([low, high]: Extent): Extent {
  return [Math.min(0, low), high];
}

/** The runs that an element shows: out of sight it waits for the last of them. */
function useShownRuns(host: { readonly current: Element | null }): readonly PairedRun[] {
  const isSeen = useSignal(true);
  const kept = useRef<readonly PairedRun[]>([]);
  useEffect(() => {
    if (host.current === null) return undefined;
    return watched(host.current, isSeen);
  }, []);
  return useComputed(() => {
    if (isSeen.value || !busy.value) kept.current = ensemble.value;
    return kept.current;
  }).value;
}
