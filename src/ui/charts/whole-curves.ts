/** A drawing with bands of whole curves in place of quantiles by month, and with one run that stands out. */
import type { PairedRun } from '../../experiment/index.ts';
import type { IndicatorId } from '../../model/index.ts';
import { byDepth, envelopeOf } from './central.ts';
import {
  BAND_FROM,
  differenceOf,
  lineOf,
  type Drawing,
  type Line,
  type Stroke,
} from './drawing.ts';
import { FORK } from './fan.ts';

/** Parts of the curves that bands hold. */
const OUTER = 0.8;
const INNER = 0.5;

interface Asked {
  /** Without the lead line. */
  readonly runs: readonly PairedRun[];
  readonly indicator: IndicatorId;
  readonly isDifference: boolean;
}

/** Bands of the most central whole curves; the line is the most central curve itself. As it was where runs are too few for bands. */
export function withWholeCurves(usual: Drawing, { runs, indicator, isDifference }: Asked): Drawing {
  if (runs.length < BAND_FROM) return usual;
  if (isDifference) {
    const curves = byDepth(runs.map((run) => differenceOf(run, indicator, FORK)));
    const others = usual.bands.filter(({ name }) => name !== 'scenario outer');
    return {
      ...usual,
      bands: [{ ...envelopeOf(curves, OUTER), name: 'scenario outer' }, ...others],
    };
  }
  const arms = [
    ['baseline', byDepth(runs.map((run) => lineOf(run.baseline, indicator, 0)))],
    ['scenario', byDepth(runs.map((run) => lineOf(run.treatment, indicator, FORK)))],
  ] as const;
  return {
    ...usual,
    bands: arms.flatMap(([name, curves]) => [
      { ...envelopeOf(curves, OUTER), name: `${name} outer` },
      { ...envelopeOf(curves, INNER), name: `${name} inner` },
    ]),
    lines: usual.lines.map((stroke) => {
      const arm = arms.find(([name]) => stroke.name === `${name} median`);
      return arm === undefined ? stroke : { ...stroke, values: arm[1][0] ?? stroke.values };
    }),
  };
}

/** The drawing with one run over it. */
export function withRun(
  drawing: Drawing,
  { run, indicator, isDifference }: Omit<Asked, 'runs'> & { readonly run: PairedRun },
): Drawing {
  const told = (name: string, values: Line): Stroke => ({ values, name: `${name} told` });
  const lines = isDifference
    ? [told('scenario', differenceOf(run, indicator, FORK))]
    : [
        told('baseline', lineOf(run.baseline, indicator, 0)),
        told('scenario', lineOf(run.treatment, indicator, FORK)),
      ];
  return { ...drawing, lines: [...drawing.lines, ...lines] };
}
