/** The lines of the programmes: a chart, what it shows in words, and every December as a table. */
import { computed } from '@preact/signals';
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { effectOf, type Ran } from '../../../handin/ran.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATORS,
  LAST_YEAR,
  MILESTONE_YEARS,
} from '../../../model/index.ts';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { CompareChart, type ComparePicture, type Course } from '../../charts/compare-chart.ts';
import { december } from '../../charts/december.ts';
import { compareIndicator, compareMode, ran } from '../../state/compare-view.ts';
import { zones } from '../../state/pictures.ts';
import { compareText } from '../../text/compare.ts';
import { formatted, signed, words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import { ChartHost } from '../chart-host.tsx';
import { OnDemand } from '../on-demand.tsx';
import { courseOf } from './figures.ts';

/** Letter of no zone. */
const NO_ZONE = '0';

function numberWords(value: number): string {
  const { digits } = INDICATORS[compareIndicator.value];
  const isEffect = compareMode.value === 'difference';
  return isEffect ? signed(value, digits) : formatted(value, digits);
}

/** The line of a programme with its values at the milestone years, and their intervals where it is an effect. */
function programmeCourse(own: Ran): Course {
  const id = compareIndicator.value;
  const isEffect = compareMode.value === 'difference';
  const values = courseOf(own.runs, id, isEffect ? 'difference' : 'treatment');
  const marks = MILESTONE_YEARS.map((year) => {
    const month = december(year);
    const value = values[month] ?? Number.NaN;
    const { medianLow, medianHigh } = effectOf(own, id, year).row;
    const [low, high] = isEffect ? [medianLow, medianHigh] : [Number.NaN, Number.NaN];
    return { month, value, low, high, label: `${own.letter} ${numberWords(value)}` };
  });
  return { letter: own.letter, values, marks };
}

const courses = computed((): readonly Course[] => {
  const programmes = ran.value.map(programmeCourse);
  const [first] = ran.value;
  if (compareMode.value === 'difference' || first === undefined) return programmes;
  const values = courseOf(first.runs, compareIndicator.value, 'baseline');
  return [{ letter: NO_ZONE, values, marks: [] }, ...programmes];
});

const picture = computed((): ComparePicture => ({
  courses: courses.value,
  zero: compareMode.value === 'difference',
  zones: zones.value,
}));

const spoken = computed(() => {
  const text = compareText().chart;
  const points = courses.value.flatMap(({ letter, marks }) =>
    MILESTONE_YEARS.flatMap((year, at) => {
      const value = marks[at]?.value;
      return value === undefined ? [] : [text.point(letter, year, numberWords(value))];
    }),
  );
  return text.spoken(worded(INDICATOR_WORDS[compareIndicator.value].label), points);
});

export function CourseChart() {
  return (
    <ChartHost
      id="compare-chart"
      label={spoken.value}
      make={(host) => new CompareChart(host)}
      picture={picture}
    />
  );
}

export function CourseTable() {
  return <OnDemand title={compareText().chart.years} make={() => <YearTable />} />;
}

const FIRST = FIRST_YEAR + BRANCH_MONTH / MONTHS_PER_YEAR;
const YEARS = Array.from({ length: LAST_YEAR - FIRST + 1 }, (_, at) => FIRST + at);

function YearTable() {
  const { label, unit } = INDICATOR_WORDS[compareIndicator.value];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={compareText().chart.years}>
      <table id="compare-years" data-of={`indicator:${compareIndicator.value}`}>
        <caption>{words().yearly(worded(label), worded(unit))}</caption>
        <thead>
          <tr>
            <th scope="col">{words().year}</th>
            {courses.value.map(({ letter }) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {YEARS.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {courses.value.map(({ letter, values }) => (
                <td key={letter}>{numberWords(values[december(year)] ?? Number.NaN)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
