/** What each group of levers did: asked for on demand, told as bars, sentences and tables. */
import { signal } from '@preact/signals';
import type { AttributedYear } from '../../../experiment/attribution.ts';
import { pairsNeeded } from '../../../experiment/index.ts';
import { ATTRIBUTION_WORDS, attributionTaken } from '../../../handin/attribution.ts';
import { INDICATORS, LAST_YEAR, MILESTONE_YEARS } from '../../../model/index.ts';
import { GROUP_LABELS, INDICATOR_WORDS } from '../../../model/words.ts';
import { isOutdated, progress, shown, sums, years } from '../../state/attribution.ts';
import { language } from '../../state/language.ts';
import { worded } from '../../text/spoken.ts';
import { isComparable } from '../../state/runs.ts';
import { indicator } from '../../state/view.ts';
import { attributionText } from '../../text/attribution.ts';
import { signed, words } from '../../text/index.ts';
import { chartSvg } from '../chart-file.ts';
import { Choice } from '../choice.tsx';
import { OnDemand } from '../on-demand.tsx';
import { SourceButton } from '../provenance/source-button.tsx';
import { Take } from '../take.tsx';
import { Bars } from './bars.tsx';
import { barGroups, BAR_KINDS } from './bar-groups.ts';
import { RunRow } from './run-row.tsx';
import { ClearPairs, endsOf, GroupTable, meanOf, PairTable } from './tables.tsx';
import './attribution.css';

const picked = signal<number>(LAST_YEAR);
const YEARS = Object.fromEntries(MILESTONE_YEARS.map((each) => [each, String(each)]));

export function Attribution() {
  if (!isComparable.value) return null;
  const text = attributionText();
  const year = years.value.find((each) => each.year === picked.value);
  return (
    <section class="card attribution" id="attribution" aria-labelledby="attribution-title">
      <div class="head-with-take">
        <h2 id="attribution-title">{worded(ATTRIBUTION_WORDS.title)}</h2>
        {year !== undefined && <Menus year={year} />}
      </div>
      <p class="doc">{text.note}</p>
      <RunRow />
      {isOutdated.value && (
        <p class="outdated" role="status">
          {year === undefined ? text.outdatedNothing : text.outdated}
        </p>
      )}
      {year !== undefined && (
        <div class={isOutdated.value ? 'found outdated-found' : 'found'} id="attribution-found">
          <Found year={year} />
        </div>
      )}
    </section>
  );
}

function Menus({ year }: { readonly year: AttributedYear }) {
  const { title } = ATTRIBUTION_WORDS;
  const { label, unit } = INDICATOR_WORDS[indicator.value];
  const now = language.value;
  const { replicates = [], of } = shown.value ?? {};
  const sample = { runs: replicates.map((replicate) => ({ replicate })), seed: of?.seed ?? 0 };
  const picture = () =>
    chartSvg({
      chart: '#attribution-bars svg',
      legend: '#attribution-legend li',
      title: `${title[now]} · ${attributionText().caption(label[now], year.year, unit[now])}`,
      runs: replicates.length,
    });
  return (
    <>
      <SourceButton of={['run:interaction', 'run:sumOfParts']} name={title[now]} />
      <Take
        title={title}
        taken={() => attributionTaken(years.value, sums.value, sample)}
        picture={picture}
        isReady={!isOutdated.value && progress.value?.state !== 'running'}
      />
    </>
  );
}

function Found({ year }: { readonly year: AttributedYear }) {
  const text = attributionText();
  const { label, unit } = INDICATOR_WORDS[indicator.value];
  const now = language.value;
  const unused = shown.value?.unused ?? [];
  const clear = year.pairs.filter(({ beyond }) => beyond !== 'neither').length;
  const caption = text.caption(label[now], year.year, unit[now]);
  return (
    <>
      <div class="attribution-head">
        <h3>{caption}</h3>
        <Choice
          name="attribution-year"
          legend={text.year}
          value={String(picked.value)}
          options={YEARS}
          onPick={(each) => (picked.value = Number(each))}
        />
      </div>
      <p id="attribution-verdict">{verdictWords(year)}</p>
      <Legend year={year} />
      <Bars
        id="attribution-bars"
        label={`${caption}. ${verdictWords(year)}`}
        groups={barGroups(year)}
        digits={INDICATORS[indicator.value].digits}
      />
      <p class="doc">{text.bars(unit[now])}</p>
      {year.shareOfAll !== undefined && <p class="doc">{text.sharesNote}</p>}
      {unused.length > 0 && (
        <p id="attribution-unused">
          {text.unused(unused.map((group) => GROUP_LABELS[group][now]))}
        </p>
      )}
      <OnDemand title={text.table} make={() => <GroupTable year={year} />} />
      {year.pairs.length > 0 && (
        <>
          <h3>{text.pairsTitle(clear, year.pairs.length)}</h3>
          <ClearPairs year={year} />
          <p class="doc">{text.pairsNote}</p>
          <OnDemand title={text.pairs} make={() => <PairTable year={year} />} />
        </>
      )}
    </>
  );
}

function Legend({ year }: { readonly year: AttributedYear }) {
  const text = attributionText();
  const kinds = BAR_KINDS.filter((kind) => kind !== 'share' || year.shareOfAll !== undefined);
  return (
    <ul id="attribution-legend">
      {kinds.map((kind) => (
        <li key={kind} class={kind}>
          {text[kind]}
        </li>
      ))}
      <li class="unclear">{text.unclear}</li>
    </ul>
  );
}

const FEWEST = 6;

/** The programme against the sum of its groups, in a sentence, and what keeps that from being told. */
function verdictWords({ year, whole, sum }: AttributedYear): string {
  const text = attributionText();
  const judged = sums.value.find((line) => line.year === year);
  if (judged === undefined) return text.single;
  const { digits } = INDICATORS[whole.indicator];
  const figures = text.against(
    signed(whole.difference, digits),
    signed(sum.difference, digits),
    signed(judged.found.difference, digits),
    endsOf(meanOf(judged.found), whole.indicator),
  );
  const needed = pairsNeeded(whole.indicator) ?? 0;
  return words().sentences([
    `${text.verdict(year, judged.beyond)}${figures}`,
    ...(whole.pairs < FEWEST ? [text.few] : []),
    ...(needed > whole.pairs ? [text.chance(needed)] : []),
  ]);
}
