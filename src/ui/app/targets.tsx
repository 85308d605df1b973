/** The report's nine target cells and one's own targets: how many runs meet each, and what decides it. */
import { startTargetPath } from '../state/target-path.ts';
import { isJudged, judged, strictness } from '../state/targets.ts';
import { targetsTaken } from '../state/taken.ts';
import { targetText } from '../text/targets.ts';
import { CheapestPanel } from './cheapest/panel.tsx';
import { Choice } from './choice.tsx';
import { OwnTargets } from './own-targets.tsx';
import { Take } from './take.tsx';
import { Cell } from './target-cell.tsx';
import './targets.css';

const COLUMNS = ['a', 'b', 'c'] as const;

startTargetPath();

export function Targets() {
  const text = targetText();
  if (judged.value.length === 0) return null;
  const years = [...new Set(judged.value.map(({ assessment }) => assessment.cell.year))];
  return (
    <section class={isJudged.value ? 'card targets' : 'card targets stale'} id="targets">
      <div class="targets-head">
        <h2>{text.title}</h2>
        <StrictnessSwitch />
        <Take title={text.title} taken={targetsTaken} />
      </div>
      <p class="doc">{text.note}</p>
      <div class="target-grid">
        {COLUMNS.map((column) => (
          <h3 key={column} class="column">
            {text.columns[column]}
          </h3>
        ))}
        {years.map((year) => (
          <Year key={year} year={year} />
        ))}
      </div>
      <CheapestPanel />
      <OwnTargets />
    </section>
  );
}

function StrictnessSwitch() {
  const text = targetText();
  return (
    <Choice
      name="strictness"
      legend={text.strictness}
      value={strictness.value}
      options={text.strictnesses}
      onPick={(picked) => (strictness.value = picked)}
    />
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
