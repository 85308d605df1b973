/** The frame of a table of programmes: a column each, in a box that scrolls sideways where there is little room. */
import type { ComponentChildren } from 'preact';
import type { Letter } from '../../state/contenders.ts';
import { Mark } from './mark.tsx';

interface TableProps {
  readonly id: string;
  /** What its figures are of, as `zonelab explain` knows it. */
  readonly of?: string;
  readonly title: string;
  readonly unit?: string;
  /** What is to be known of its figures. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

export function Table({ id, of, title, unit, note, children }: TableProps) {
  return (
    <div class="compare-table">
      <h3 id={`${id}-title`}>
        {title} {unit !== undefined && <small>{unit}</small>}
      </h3>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby={`${id}-title`}>
        <table id={id} data-of={of} aria-labelledby={`${id}-title`}>
          {children}
        </table>
      </div>
      {note !== undefined && <p class="doc">{note}</p>}
    </div>
  );
}

interface HeadProps {
  /** Columns of words and of figures that stand before the programmes. */
  readonly before: readonly string[];
  readonly letters: readonly Letter[];
  /** How their figures are made, as `zonelab explain` knows it. */
  readonly of?: string;
}

export function ProgrammeHead({ before, letters, of }: HeadProps) {
  return (
    <thead>
      <tr>
        {before.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {letters.map((letter) => (
          <th key={letter} scope="col" data-of={of}>
            <Mark letter={letter} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
