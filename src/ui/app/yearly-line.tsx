/** Where the planner types what the city means to spend a year, and reads in which years the programme asks for more. */
import { compare } from '../../experiment/index.ts';
import { OUTLAY_YEARS } from '../../handin/outlays.ts';
import { isNoLine, setLine, shownLine, typedLine } from '../state/line.ts';
import { ensemble } from '../state/runs.ts';
import { formatted } from '../text/index.ts';
import { lineText } from '../text/line.ts';
import { december } from '../charts/december.ts';
import './yearly-line.css';

export function YearlyLine() {
  const text = lineText();
  return (
    <div class="line-form">
      <label>
        {text.label}
        <input
          id="yearly-line"
          type="text"
          inputMode="decimal"
          value={typedLine.value}
          onChange={({ currentTarget }) => setLine(currentTarget.value)}
        />
        {text.unit}
      </label>
      <p id="line-said" role="status">
        {isNoLine.value ? text.noSum : saidOf(shownLine.value)}
      </p>
    </div>
  );
}

/** Years in which the mean of the runs is above the line, and by how much it is over all years. */
function saidOf(line: number | undefined): string {
  if (line === undefined) return '';
  const outlays = OUTLAY_YEARS.map(
    (year) => compare(ensemble.value, 'fiscalCost', december(year)).treatment,
  );
  const above = OUTLAY_YEARS.filter((_, at) => (outlays[at] ?? 0) > line);
  const all = outlays.reduce((sum, outlay) => sum + outlay, 0) - line * outlays.length;
  const by = formatted(Math.abs(all), 1);
  const text = lineText();
  return all > 0 ? text.over(above, by) : text.under(above, by);
}
