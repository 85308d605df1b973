/** A chart beside the main one: it is drawn with it, as long as it is on screen. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { TimeChart, type Picture } from '../../charts/time-chart.ts';
import { busy, isStale } from '../../state/runs.ts';
import { watched } from './watched.ts';

interface Props {
  readonly id: string;
  /** What it shows, in words. */
  readonly label: string;
  readonly picture: ReadonlySignal<Picture>;
}

export function SmallChart({ id, label, picture }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return undefined;
    const chart = new TimeChart(host.current);
    const isSeen = signal(false);
    const forget = watched(host.current, isSeen);
    const unbind = effect(() => {
      // Out of sight it waits for the last run, since paper shows it, too.
      if (isSeen.value || !busy.value) chart.update(picture.value);
    });
    return () => {
      unbind();
      forget();
      chart.destroy();
    };
  }, [picture]);
  return (
    <div
      id={id}
      class="small-chart"
      ref={host}
      role="img"
      aria-label={label}
      data-stale={isStale.value}
    />
  );
}
