/** The report's nine target cells: how many runs meet each, and what decides it. */
import type { ComputedCell } from '../../experiment/targets/index.ts';
import { STRICTNESS, type TargetEntry } from '../../model/index.ts';
import { language } from '../state/language.ts';
import { isJudged, judged, strictness, type Judged } from '../state/targets.ts';
import { formatted, words } from '../text/index.ts';
import { BreakEvens } from './break-even.tsx';
import { Dots } from './target-dots.tsx';

const COLUMNS = ['a', 'b', 'c'] as const;

export function Targets() {
  const text = words();
  if (judged.value.length === 0) return null;
  const years = [...new Set(judged.value.map(({ assessment }) => assessment.cell.year))];
  return (
    <section class={isJudged.value ? 'card targets' : 'card targets stale'} id="targets">
      <div class="targets-head">
        <h2>{text.targets}</h2>
        <StrictnessSwitch />
      </div>
      <p class="doc">{text.targetsNote}</p>
      <div class="target-grid">
        {COLUMNS.map((column) => (
          <h3 key={column} class="column">
            {text.targetColumns[column]}
          </h3>
        ))}
        {years.map((year) => (
          <Year key={year} year={year} />
        ))}
      </div>
    </section>
  );
}

function StrictnessSwitch() {
  const text = words();
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{text.strictness}</legend>
      {STRICTNESS.map((each) => (
        <label key={each} class={strictness.value === each ? 'on' : ''}>
          <input
            type="radio"
            name="strictness"
            value={each}
            checked={strictness.value === each}
            onChange={() => (strictness.value = each)}
          />
          {text.strictnesses[each]}
        </label>
      ))}
    </fieldset>
  );
}

function Year({ year }: { readonly year: number }) {
  const cells = COLUMNS.map((column) =>
    judged.value.find(({ assessment: { cell } }) => cell.year === year && cell.column === column),
  );
  return (
    <>
      <h3 class="year">{year}</h3>
      {cells.map((each) => each && <Cell key={each.assessment.cell.id} judged={each} />)}
    </>
  );
}

function Cell({ judged: { assessment, breakEven } }: { readonly judged: Judged }) {
  const text = words();
  const now = language.value;
  const { cell, computable, modelled } = assessment;
  return (
    <article class={computable ? 'target' : 'target uncomputed'} id={`target-${cell.id}`}>
      <p class="target-words">
        <span class="visually-hidden">{cell.year} </span>
        {cell.words[now]}
      </p>
      {computable ? (
        <Verdict assessment={assessment} breakEven={breakEven} />
      ) : (
        <p class="refused">{text.notComputable(modelled, cell.entries.length)}</p>
      )}
      <details class="data">
        <summary aria-label={text.labelled(text.entries, `${cell.year} ${cell.words[now]}`)}>
          {text.entries}
        </summary>
        <p class="doc">
          {cell.proxy[now]}. {text.needed(cell.needed[strictness.value], cell.entries.length)}
        </p>
        <ul class="entries">
          {cell.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      </details>
    </article>
  );
}

function Entry({ entry: { label, kind, unit, asked } }: { readonly entry: TargetEntry }) {
  const text = words();
  const threshold = asked?.thresholds[strictness.value];
  const bound =
    threshold === undefined
      ? text.notModelled
      : kind === 'rank'
        ? text.atMostRank(threshold)
        : text.atLeast(formatted(threshold, Number.isInteger(threshold) ? 0 : 1), unit);
  return (
    <li class={asked === undefined ? 'missing' : ''}>
      {label[language.value]}: {bound}
    </li>
  );
}

interface VerdictProps {
  readonly assessment: ComputedCell;
  readonly breakEven: Judged['breakEven'];
}

const MOSTLY = 0.5;

function Verdict({ assessment, breakEven }: VerdictProps) {
  const text = words();
  const { verdicts, discriminates, outsideShare, modelled, cell } = assessment;
  const found = verdicts[strictness.value];
  if (found === undefined)
    return <p class="refused">{text.tooFewFor(cell.needed[strictness.value], modelled)}</p>;
  return (
    <>
      <Dots name={text.scenario} arm="treatment" verdicts={found.treatment} />
      <Dots name={text.baseline} arm="baseline" verdicts={found.baseline} />
      {strictness.value !== 'default' && (
        <p class="decides">{text.decidedAt(text.strictnesses.default)}</p>
      )}
      <BreakEvens cell={cell} ranked={breakEven} />
      {!discriminates && <p class="badge">{text.decidedAnyway}</p>}
      {outsideShare > MOSTLY && (
        <p class="badge">{text.illustrates(formatted(outsideShare * 100, 0))}</p>
      )}
    </>
  );
}
