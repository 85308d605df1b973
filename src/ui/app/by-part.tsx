/** What the programme does to each part of the city at a milestone year: a table with bars, paired with the baseline. */
import { signal } from '@preact/signals';
import { comparePart, type Comparison } from '../../experiment/index.ts';
import {
  BREAKDOWN_IDS,
  BREAKDOWNS,
  LAST_YEAR,
  MILESTONE_YEARS,
  PART_INDICATOR_IDS,
  PART_INDICATORS,
  type BreakdownId,
  type PartIndicatorId,
} from '../../model/index.ts';
import { BREAKDOWN_WORDS, INDICATOR_WORDS } from '../../model/words.ts';
import { december } from '../charts/december.ts';
import { ensemble, isComparable, isStale } from '../state/runs.ts';
import { partsTaken } from '../state/taken.ts';
import { partText } from '../text/by-part.ts';
import { partChartText, type PartView } from '../text/part-charts.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { Choice } from './choice.tsx';
import { EffectCells, EffectHead } from './effect-table.tsx';
import { Take } from './take.tsx';
import { PartCharts } from './part-charts/part-charts.tsx';
import { inDecember } from './summary.ts';
import './by-part.css';

const year = signal<number>(LAST_YEAR);
const view = signal<PartView>('year');
const indicator = signal<PartIndicatorId>('valueAdded');

export function ByPart() {
  if (!isComparable.value) return null;
  return (
    <>
      {BREAKDOWN_IDS.map((id) => (
        <Card key={id} breakdown={id} />
      ))}
    </>
  );
}

interface CardProps {
  readonly breakdown: BreakdownId;
}

function Card({ breakdown }: CardProps) {
  const own = partText();
  const title = own.title(worded(BREAKDOWN_WORDS[breakdown].part));
  const id = `by-${breakdown}`;
  return (
    <section class={isStale.value ? 'card by-part stale' : 'card by-part'} id={id}>
      <div class="targets-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <Choice
          name={`${id}-view`}
          legend={partChartText().view}
          value={view.value}
          options={partChartText().views}
          onPick={(picked) => (view.value = picked)}
        />
        {view.value === 'year' && <YearSwitch name={`${id}-year`} />}
        <Take title={title} taken={() => partsTaken(breakdown, indicator.value, year.value)} />
      </div>
      <IndicatorChoice id={`${id}-indicator`} />
      {view.value === 'years' ? (
        <PartCharts breakdown={breakdown} indicator={indicator.value} />
      ) : (
        <>
          <p class="doc">{own.note}</p>
          <Rows breakdown={breakdown} title={`${id}-title`} />
        </>
      )}
    </section>
  );
}

const YEARS = Object.fromEntries(MILESTONE_YEARS.map((each) => [each, String(each)]));

function YearSwitch({ name }: { readonly name: string }) {
  return (
    <Choice
      name={name}
      legend={partText().year}
      value={String(year.value)}
      options={YEARS}
      onPick={(picked) => (year.value = Number(picked))}
    />
  );
}

function IndicatorChoice({ id }: { readonly id: string }) {
  return (
    <div class="by-part-choice">
      <label class="visually-hidden" for={id}>
        {words().indicator}
      </label>
      <select
        id={id}
        value={indicator.value}
        onChange={({ currentTarget }) => (indicator.value = currentTarget.value as PartIndicatorId)}
      >
        {PART_INDICATOR_IDS.map((each) => (
          <option key={each} value={each}>
            {worded(INDICATOR_WORDS[each].label)}
          </option>
        ))}
      </select>
      <small>{worded(INDICATOR_WORDS[indicator.value].unit)}</small>
    </div>
  );
}

function Rows({ breakdown, title }: CardProps & { readonly title: string }) {
  const { part: first, all, labels } = BREAKDOWN_WORDS[breakdown];
  const month = december(year.value);
  const rows = BREAKDOWNS[breakdown].parts.map((part) => {
    const figure = { breakdown, part, indicator: indicator.value };
    return { part, row: comparePart(ensemble.value, figure, month) };
  });
  const most = Math.max(...rows.flatMap(({ row }) => [row.baseline, row.treatment]));
  const { digits } = PART_INDICATORS[indicator.value];
  const { short } = partText();
  return (
    <table aria-labelledby={title} data-of={`indicator:${indicator.value}`}>
      <EffectHead first={worded(first)} />
      <tbody>
        {rows.map(({ part, row }) => (
          <tr key={part}>
            <th scope="row">
              {worded(labels[part])}
              <Bars row={row} most={most} />
            </th>
            <EffectCells row={row} digits={digits} short={short} />
          </tr>
        ))}
        <tr class="all">
          <th scope="row">{worded(all)}</th>
          <EffectCells row={inDecember(indicator.value, year.value)} short={short} />
        </tr>
      </tbody>
    </table>
  );
}

/** Both arms to the scale of the largest part; the cells say the same in numbers. */
function Bars({ row, most }: { readonly row: Comparison; readonly most: number }) {
  const width = (value: number) => ({ width: most > 0 ? `${(value / most) * 100}%` : '0' });
  return (
    <span class="part-bars" aria-hidden="true">
      <i class="of-baseline" style={width(row.baseline)} />
      <i style={width(row.treatment)} />
    </span>
  );
}
