/** What a comparison found: lines on one axis, settings that differ, effects, wins and costs. */
import { presentValueOf } from '../../../experiment/index.ts';
import { INDICATOR_WORDS, LEVER_WORDS } from '../../../model/words.ts';
import { isOutdated, shown, type Compared } from '../../state/compare.ts';
import { comparedTaken, comparisonFile } from '../../state/compared-taken.ts';
import { compareIndicator, compareMode } from '../../state/compare-view.ts';
import { compareText } from '../../text/compare.ts';
import { formatted, words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import { chartSvg } from '../chart-file.ts';
import { Choice } from '../choice.tsx';
import { IndicatorSelect } from '../indicator-select.tsx';
import type { Papers } from '../take-papers.tsx';
import { Take } from '../take.tsx';
import { CourseChart, CourseTable } from './course.tsx';
import { Costs } from './costs.tsx';
import { Effects } from './effects.tsx';
import { Mark } from './mark.tsx';
import { Settings } from './settings.tsx';
import { Wins } from './wins.tsx';

const PAPERS: Papers = {
  names: ['comparison'],
  kinds: ['docx', 'html'],
  make: comparisonFile,
};

export function Results() {
  const text = compareText();
  return (
    <>
      <Legend />
      <div class="compare-head">
        <IndicatorPicker />
        <Choice
          name="compare-mode"
          legend={text.chart.mode}
          value={compareMode.value}
          options={text.chart.modes}
          onPick={(mode) => (compareMode.value = mode)}
        />
        <Take
          title={text.title}
          taken={comparedTaken}
          picture={comparePicture}
          papers={PAPERS}
          isReady={!isOutdated.value}
        />
      </div>
      <CourseChart />
      <p class="doc">{text.chart.note[compareMode.value]}</p>
      <CourseTable />
      <Effects />
      <Costs />
      <Wins />
      <Settings />
    </>
  );
}

/** The chart as a picture of its own: the names of the programmes stand in its legend. */
function comparePicture(): string {
  const text = compareText();
  const { label, unit } = INDICATOR_WORDS[compareIndicator.value];
  const view = text.chart.modes[compareMode.value];
  const { compared = [] } = shown.value ?? {};
  const named = compared.map(({ letter, scenario }) => `${letter} ${worded(scenario.title)}`);
  return chartSvg({
    chart: '#compare-chart svg',
    legend: '.compare-legend li',
    title: `${worded(label)} · ${view} · ${worded(unit)}`,
    runs: compared[0]?.runs.length ?? 0,
    programmes: words().listed(named),
  });
}

/** The programmes by their signs, with what was done to their money. */
function Legend() {
  const text = compareText();
  const { compared = [], tooDear = [] } = shown.value ?? {};
  return (
    <>
      <ul class="compare-legend">
        {compared.map((each) => (
          <li key={each.letter}>
            <Mark letter={each.letter} /> <span>{worded(each.scenario.title)}</span>
            <MoneyFound of={each} />
          </li>
        ))}
        <li class="of-0">
          <svg width="30" height="12" aria-hidden="true">
            <line x1="1" x2="29" y1="6" y2="6" />
          </svg>{' '}
          {text.chart.baseline}
        </li>
      </ul>
      {tooDear.map(({ letter, money }) => (
        <p key={letter} class="failure" role="status">
          {text.money.tooDear(letter, leastBudget(money?.cost ?? 0))}
        </p>
      ))}
    </>
  );
}

/** Significant digits of the smallest budget that would do. */
const DIGITS = 4;

/** The smallest sum a year of so many digits that is worth a present value at least. */
function leastBudget(cost: number): string {
  const yearly = cost / presentValueOf(1);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, yearly))) - DIGITS + 1);
  return formatted(Math.ceil(yearly / step) * step, 0);
}

const HUNDRED_MILLION = 1e8;

function MoneyFound({ of: { money } }: { readonly of: Compared }) {
  const { budget } = shown.value ?? {};
  if (money === undefined || budget === undefined) return null;
  const text = compareText().money;
  const sum = (yuan: number) => formatted(yuan / HUNDRED_MILLION, 1);
  const clipped = money.clipped.map((id) => worded(LEVER_WORDS[id].label));
  return (
    <small class={money.end === 'unspent' ? 'money-found unspent' : 'money-found'}>
      {text.found(
        String(money.factor),
        sum(money.cost),
        sum(presentValueOf(budget)),
        text.ends[money.end],
      )}
      {clipped.length > 0 && <span>{text.clipped(clipped)}</span>}
    </small>
  );
}

function IndicatorPicker() {
  return (
    <div class="compare-picker">
      <label class="visually-hidden" for="compare-indicator">
        {compareText().chart.indicator}
      </label>
      <IndicatorSelect
        id="compare-indicator"
        value={compareIndicator.value}
        onPick={(picked) => (compareIndicator.value = picked)}
      />
      <small>{worded(INDICATOR_WORDS[compareIndicator.value].unit)}</small>
    </div>
  );
}
