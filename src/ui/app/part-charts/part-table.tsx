/** The small charts as a table: a row for each part and arm, a column for each year. */
import type { PartIndicatorId } from '../../../model/index.ts';
import { PART_YEARS } from '../../state/part-lines.ts';
import { formatted, words } from '../../text/index.ts';
import { partChartText } from '../../text/part-charts.ts';
import type { NamedLine } from './part-chart.tsx';

interface Props {
  readonly lines: readonly NamedLine[];
  readonly digits: number;
  readonly indicator: PartIndicatorId;
}

export function PartTable({ lines, digits, indicator }: Props) {
  const text = words();
  const arms = [
    ['baseline', text.baseline],
    ['treatment', text.scenario],
  ] as const;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={partChartText().table}>
      <table class="part-table" data-of={`indicator:${indicator}`}>
        <thead>
          <tr>
            <td />
            {PART_YEARS.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.flatMap((line) =>
            arms.map(([arm, name]) => (
              <tr key={`${line.part} ${arm}`}>
                <th scope="row">
                  {line.name} <small>{name}</small>
                </th>
                {line[arm].map((value, at) => (
                  <td key={PART_YEARS[at]}>{formatted(value, digits)}</td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
