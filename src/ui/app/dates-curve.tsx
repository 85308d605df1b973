/** A lever over time: the value that its dated settings give it, month by month. */
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  LEVERS,
  MILESTONE_YEARS,
  MONTHS,
  Rules,
  tracksOf,
  type LeverId,
  type Programme,
} from '../../model/index.ts';
import { LEVER_WORDS } from '../../model/words.ts';
import { datesText } from '../text/dates.ts';
import { worded } from '../text/spoken.ts';

const WIDTH = 320;
const HEIGHT = 64;
const TOP = 6;
const FLOOR = 46;
const MONTHS_PER_YEAR = 12;

const across = (month: number) => ((month - BRANCH_MONTH) / (MONTHS - BRANCH_MONTH)) * WIDTH;

export function DatesCurve({ id, own }: { readonly id: LeverId; readonly own: Programme }) {
  const text = datesText();
  const fixed = own.filter(({ when, unless }) => when === undefined && unless === undefined);
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text.curve(worded(LEVER_WORDS[id].label))}
      >
        {MILESTONE_YEARS.map((year) => {
          const x = across((year + 1 - FIRST_YEAR) * MONTHS_PER_YEAR - 1);
          return (
            <g key={year} class="year">
              <line x1={x} x2={x} y1={TOP} y2={FLOOR} />
              <text x={Math.min(x, WIDTH - 15)} y={HEIGHT - 4} text-anchor="middle">
                {year}
              </text>
            </g>
          );
        })}
        <line class="floor" x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} />
        <path d={pathOf(id, fixed)} />
      </svg>
      {fixed.length < own.length && <figcaption>{text.rules}</figcaption>}
    </figure>
  );
}

/** Steps of a month each, from the lowest value of the range to the highest. */
function pathOf(id: LeverId, fixed: Programme): string {
  const [low, high] = LEVERS[id].range;
  const [track] = tracksOf(fixed, new Rules(fixed));
  const height = (value: number) => FLOOR - ((value - low) / (high - low)) * (FLOOR - TOP);
  let path = '';
  for (let month = BRANCH_MONTH; month < MONTHS; month++) {
    const y = height(track?.valueAt(month) ?? LEVERS[id].neutral).toFixed(1);
    path += `${path === '' ? 'M' : 'L'}${across(month).toFixed(1)},${y}`;
    path += `L${across(month + 1).toFixed(1)},${y}`;
  }
  return path;
}
