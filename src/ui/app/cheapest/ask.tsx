/** The question at a target cell: what would it take? */
import { signal } from '@preact/signals';
import type { TargetCell } from '../../../model/index.ts';
import { cheapestText } from '../../text/cheapest.ts';
import { words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';

/** Id of the cell that is asked about. */
export const askedCell = signal<string | undefined>(undefined);

export const PANEL = 'would-take';

export function WouldTake({ cell }: { readonly cell: TargetCell }) {
  const text = cheapestText();
  return (
    <p class="would-take-ask">
      <button
        type="button"
        id={`ask-${cell.id}`}
        aria-expanded={askedCell.value === cell.id}
        aria-controls={PANEL}
        aria-label={words().labelled(text.ask, cellWords(cell))}
        onClick={() => (askedCell.value = cell.id)}
      >
        {text.ask}
      </button>
    </p>
  );
}

export function cellWords({ column, year, words: said }: TargetCell): string {
  return column === 'own' ? worded(said) : `${year} ${worded(said)}`;
}
