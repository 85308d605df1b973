/** What an even chance would take: growth of the other cities, of the nation, or of the world frontier, for both arms. */
import { WIDEST_POINTS, type BreakEven } from '../../experiment/targets/index.ts';
import type { OutsidePath, TargetCell } from '../../model/index.ts';
import { evensOf, findBreakEven, maySearch, search, type Search } from '../state/break-even.ts';
import { stop } from '../state/runs.ts';
import type { Judged } from '../state/targets.ts';
import { formatted, signed, words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { targetText } from '../text/targets.ts';
import { reasonOf } from '../text/reason.ts';

interface Props {
  readonly cell: TargetCell;
  /** Break-even of a cell that places decide. */
  readonly ranked: Judged['breakEven'];
}

const POINTS = 100;

export function BreakEvens({ cell, ranked }: Props) {
  const text = targetText();
  const evens = ranked ?? evensOf(cell);
  if (evens === undefined) return <Searching cell={cell} />;
  const { outside, baseline, treatment } = evens;
  const of = (breakEven: BreakEven) => growthWords(breakEven, outside);
  return (
    <p class="decides">
      {text.breakEvens[outside](of(treatment), of(baseline))}
      {/* Whether growth helps a target of one's own depends on the target. */}
      {cell.column !== 'own' && <span class="doc">{text.directions[outside]}</span>}
    </p>
  );
}

function growthWords(breakEven: BreakEven, outside: OutsidePath): string {
  if (typeof breakEven === 'number')
    return signed(breakEven * POINTS, outside === 'frontier' ? 2 : 1);
  return targetText().beyondRange[breakEven](formatted(WIDEST_POINTS[outside], 0));
}

/** The question, how far its runs are, and how to stop: they are asked for, since they take a while. */
function Searching({ cell }: { readonly cell: TargetCell }) {
  const [text, common] = [targetText(), words()];
  const state = search.value;
  const name = `${cell.year} ${worded(cell.words)}`;
  if (state?.running === true)
    return (
      <p class="decides searching">
        <span role="status">{text.searching(state.done, state.all)}</span>
        <button
          type="button"
          aria-label={common.labelled(common.stop, `${text.findEven}, ${name}`)}
          onClick={stop}
        >
          {common.stop}
        </button>
      </p>
    );
  return (
    <div class="decides searching">
      <button
        type="button"
        class="find-even"
        disabled={!maySearch.value}
        aria-label={common.labelled(text.findEven, name)}
        onClick={() => void findBreakEven()}
      >
        {text.findEven}
      </button>
      <span>{hintOf(state)}</span>
      {state?.failure !== undefined && (
        <span class="failure" role="alert">
          {text.evenFailed(reasonOf(state.failure))}
        </span>
      )}
    </div>
  );
}

function hintOf(state: Search | undefined): string {
  const text = targetText();
  if (state !== undefined && state.done > 0) return text.searched(state.done, state.all);
  return text.findEvenHint;
}
