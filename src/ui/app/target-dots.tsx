/** Verdicts as dots that can be counted, one for each run. */
import { targetText } from '../text/targets.ts';

interface Props {
  readonly name: string;
  readonly arm: 'baseline' | 'treatment';
  /** Whether the cell is met, by run. */
  readonly verdicts: readonly boolean[];
}

/** More dots than this are drawn small. */
const MANY = 60;

/** Those that meet the cell come first: the eye counts a length, not a scatter. */
export function Dots({ name, arm, verdicts }: Props) {
  const met = verdicts.filter((each) => each).length;
  const size = verdicts.length > MANY ? 'dots-small' : '';
  return (
    <div class={`dots-row ${arm}`}>
      <p>
        {name} <b>{targetText().runsMeet(met, verdicts.length)}</b>
      </p>
      <div class={`verdicts ${size}`} aria-hidden="true">
        {verdicts.map((_, index) => (
          <i key={index} class={index < met ? 'met' : ''} />
        ))}
      </div>
    </div>
  );
}
