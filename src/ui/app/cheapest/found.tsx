/** The best programme that a search found: how often it meets the target, what it costs, and what it sets. */
import { costOf, metOf, type Outcome } from '../../../experiment/cheapest.ts';
import { wilson } from '../../../experiment/targets/index.ts';
import { LEVERS, type LeverId, type TargetCell } from '../../../model/index.ts';
import { LEVER_WORDS } from '../../../model/words.ts';
import { shownValue } from '../../../scenario/shown.ts';
import { compareFound, takeOver, type Found, type Quest } from '../../state/cheapest.ts';
import { amountWords } from '../../text/amounts.ts';
import { cheapestText } from '../../text/cheapest.ts';
import { formatted } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import { neededOf } from './draft.ts';

interface Props {
  readonly quest: Quest;
  readonly found: Found;
}

const PERCENT = 100;

export function FoundProgramme({ quest, found }: Props) {
  const text = cheapestText();
  const { probability, pairs } = quest.wish;
  const isEnough = found.best.probability >= probability;
  const { fresh } = found;
  const isShort = fresh !== undefined && metOf(fresh) / fresh.length < probability;
  return (
    <div class="would-take-found" id="take-found" data-of={sourceOf(quest.wish.cell)}>
      <p>
        <strong>
          {(isEnough ? text.found : text.missed)(quest.tried, neededOf(probability, pairs), pairs)}
        </strong>
      </p>
      <Figures quest={quest} found={found} isEnough={isEnough} />
      {isShort && <p class="failure">{text.short}</p>}
      <Levels quest={quest} found={found} />
      <p class="would-take-acts">
        <button type="button" id="take-compare" onClick={() => openInComparison({ quest, found })}>
          {text.compare}
        </button>
        <button type="button" id="take-over" onClick={() => takeOver(quest, found)}>
          {text.take}
        </button>
      </p>
    </div>
  );
}

function sourceOf({ id, column }: TargetCell): string {
  return column === 'own' ? 'run:ownTargets' : `cell:${id}`;
}

function openInComparison({ quest, found }: Props): void {
  compareFound(quest, found);
  document.querySelector<HTMLElement>('#compare-D')?.focus();
}

function Figures({ quest, found, isEnough }: Props & { readonly isEnough: boolean }) {
  const { rows, unchecked, began } = cheapestText();
  const { chosenBy, fresh, present } = found;
  const isWhole = present.length === quest.wish.pairs;
  return (
    <dl>
      {isEnough && (
        <div data-figure="fresh">
          <dt>{rows.fresh}</dt>
          <dd>{fresh === undefined ? unchecked : metWords(fresh)}</dd>
        </div>
      )}
      <div data-figure="chosen-by">
        <dt>{rows.chosenBy}</dt>
        <dd>{metWords(chosenBy)}</dd>
      </div>
      <div data-figure="cost" data-of="run:netPresent">
        <dt>{rows.cost}</dt>
        <dd>{costWords(chosenBy)}</dd>
      </div>
      {isWhole && (
        <div data-figure="present">
          <dt>{rows.now}</dt>
          <dd>{began(metOf(present), present.length, formatted(costOf(present).median, 1))}</dd>
        </div>
      )}
    </dl>
  );
}

function metWords(outcomes: readonly Outcome[]): string {
  const met = metOf(outcomes);
  const ends = wilson(met, outcomes.length).map((end) => formatted(end * PERCENT, 0));
  const [low = '', high = ''] = ends;
  return cheapestText().met(met, outcomes.length, low, high);
}

function costWords(outcomes: readonly Outcome[]): string {
  const text = cheapestText();
  const { median, low, high } = costOf(outcomes);
  const sum = (cost: number) => formatted(cost, 1);
  return Number.isNaN(low)
    ? text.costAlone(sum(median))
    : text.cost(sum(median), sum(low), sum(high));
}

function Levels({ quest: { wish }, found: { programme } }: Props) {
  const { levelsHead, unused } = cheapestText();
  const amountIn = (of: typeof programme, id: LeverId) => {
    const value = shownValue(of, id);
    return value === LEVERS[id].neutral ? unused : amountWords(id, value);
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{levelsHead.lever}</th>
          <th scope="col">{levelsHead.value}</th>
          <th scope="col">{levelsHead.now}</th>
        </tr>
      </thead>
      <tbody>
        {wish.levers.map((id) => (
          <tr key={id} data-lever={id} data-of={`lever:${id}`}>
            <th scope="row">{worded(LEVER_WORDS[id].label)}</th>
            <td>{amountIn(programme, id)}</td>
            <td>{amountIn(wish.of.programme, id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
