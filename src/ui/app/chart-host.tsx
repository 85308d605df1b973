/** The only bridge between the page and a chart: it draws by itself whenever what it shows changes. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

interface Chart<P> {
  readonly update: (picture: P) => void;
  readonly destroy: () => void;
}

interface Props<P> {
  readonly id: string;
  /** What it shows, in words. */
  readonly label: string;
  readonly make: (host: HTMLElement) => Chart<P>;
  readonly picture: ReadonlySignal<P>;
  /** Whether it shows other settings than the present ones. */
  readonly stale?: boolean;
}

export function ChartHost<P>({ id, label, make, picture, stale = false }: Props<P>) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return undefined;
    const chart = make(host.current);
    const unbind = effect(() => chart.update(picture.value));
    return () => {
      unbind();
      chart.destroy();
    };
  }, []);
  return <div id={id} ref={host} role="img" aria-label={label} data-stale={stale} />;
}
