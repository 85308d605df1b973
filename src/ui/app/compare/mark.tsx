/** The sign of a programme in the comparison: colour, dash and letter, so that any one of them is enough. */
import type { Letter } from '../../state/contenders.ts';

const WIDTH = 30;
const HEIGHT = 12;

export function Mark({ letter }: { readonly letter: Letter }) {
  return (
    <span class={`mark of-${letter}`}>
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <line x1="1" x2={WIDTH - 1} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      </svg>
      <b>{letter}</b>
    </span>
  );
}
