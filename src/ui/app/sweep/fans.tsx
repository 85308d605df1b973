/** The fans of a sweep beside each other, each with what its value changes below it. */
import { SWEEP_YEARS } from '../../../experiment/index.ts';
import { INDICATORS, MONTHS, type LeverId } from '../../../model/index.ts';
import { shownValue } from '../../../scenario/shown.ts';
import { extentOf, lineOf, type Drawing, type Line } from '../../charts/drawing.ts';
import { fanDrawing, FORK, quantileLines } from '../../charts/fan.ts';
import { sweptRows, type Swept, type SweptRow } from '../../state/sweep.ts';
import { indicator } from '../../state/view.ts';
import { amountWords } from '../../text/amounts.ts';
import { words } from '../../text/index.ts';
import { sweepText } from '../../text/sweep.ts';
import { Fan, type FanAxis } from './fan.tsx';
import { changeWords, digitsOf, isNothing, remarkOn, spanWords } from './figures.ts';

const MIDDLE = 0.5;

export function Fans({ swept: { lever, of, now, values } }: { readonly swept: Swept }) {
  const text = sweepText();
  const id = indicator.value;
  const drawings = values.map(({ runs }) => fanDrawing(runs, id, []));
  const median = quantileLines(now.map(({ treatment }) => lineOf(treatment, id, FORK)))(MIDDLE);
  const axis = axisOf(drawings, median, INDICATORS[id].digits);
  const own = shownValue(of.programme, lever);
  const rows = sweptRows.value;
  const digits = SWEEP_YEARS.map((_, at) => digitsOf(rows, at));
  return (
    <div class="sweep-fans">
      {rows.map((row, at) => {
        const drawing = drawings[at];
        if (drawing === undefined) return null;
        return (
          <Fan
            key={row.value}
            title={<Title lever={lever} value={row.value} isNow={row.value === own} />}
            label={text.fan(amountWords(lever, row.value), figuresOf(row, digits))}
            drawing={drawing}
            now={median}
            axis={axis}
          >
            <Figures row={row} digits={digits} />
          </Fan>
        );
      })}
    </div>
  );
}

function axisOf(drawings: readonly Drawing[], median: Line, digits: number): FanAxis {
  const ends = drawings.map((drawing) => extentOf(drawing, median));
  const low = Math.min(...ends.map(([from]) => from));
  const high = Math.max(...ends.map(([, to]) => to));
  const domain = [low > 0 && low < high * 0.6 ? 0 : low, high > low ? high : low + 1] as const;
  // Ticks of a wide axis stand at whole numbers, whatever digits the indicator is told with.
  return { domain, digits: domain[1] - domain[0] > MONTHS ? 0 : digits };
}

interface TitleProps {
  readonly lever: LeverId;
  readonly value: number;
  readonly isNow: boolean;
}

function Title({ lever, value, isNow }: TitleProps) {
  return (
    <>
      {amountWords(lever, value)} {isNow && <small>{sweepText().asNow}</small>}
    </>
  );
}

interface FiguresProps {
  readonly row: SweptRow;
  /** After the point, for each year. */
  readonly digits: readonly number[];
}

function figuresOf({ differences }: SweptRow, digits: readonly number[]): string {
  const figures = differences.map((row, at) =>
    sweepText().at(
      SWEEP_YEARS[at] ?? 0,
      changeWords(row.median, digits[at] ?? 0),
      spanWords(row, digits[at] ?? 0),
    ),
  );
  return words().listed(figures);
}

function Figures({ row: { differences }, digits }: FiguresProps) {
  if (differences.every(isNothing)) return <p class="doc">{sweepText().same}</p>;
  return (
    <dl>
      {differences.map((row, at) => (
        <div key={row.month} data-year={SWEEP_YEARS[at]}>
          <dt>{SWEEP_YEARS[at]}</dt>
          <dd>
            <strong>{changeWords(row.median, digits[at] ?? 0)}</strong>{' '}
            <span class="span">{spanWords(row, digits[at] ?? 0)}</span>
            <small>{remarkOn(row)}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
