/** The sweep as a table: a row for each value of the lever. */
import { SWEEP_YEARS } from '../../../experiment/index.ts';
import type { LeverId } from '../../../model/index.ts';
import type { SweptRow } from '../../state/sweep.ts';
import { amountWords } from '../../text/amounts.ts';
import { sweepText } from '../../text/sweep.ts';
import { changeWords, digitsOf, spanWords } from './figures.ts';

interface Props {
  readonly lever: LeverId;
  readonly rows: readonly SweptRow[];
}

export function SweepTable({ lever, rows }: Props) {
  const text = sweepText();
  const digits = SWEEP_YEARS.map((_, at) => digitsOf(rows, at));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={text.table}>
      <table id="sweep-table">
        <thead>
          <tr>
            <th scope="col">{text.value}</th>
            {SWEEP_YEARS.flatMap((year) => [
              <th key={year} scope="col">
                {text.difference(year)}
              </th>,
              <th key={`${year} interval`} scope="col">
                {text.interval}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, differences }) => (
            <tr key={value}>
              <th scope="row">{amountWords(lever, value)}</th>
              {differences.flatMap((row, at) => [
                <td key={row.month}>{changeWords(row.median, digits[at] ?? 0)}</td>,
                <td key={`${row.month} interval`}>{spanWords(row, digits[at] ?? 0)}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
