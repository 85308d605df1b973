/** What the programmes cost over all years, and for each unit of their effect on the indicator looked at. */
import { COST_LINES } from '../../../experiment/index.ts';
import { costsOf } from '../../../handin/ran.ts';
import { INDICATORS } from '../../../model/index.ts';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { compareIndicator, ran } from '../../state/compare-view.ts';
import { compareText } from '../../text/compare.ts';
import { formatted, words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import { ProgrammeHead, Table } from './table.tsx';

const HUNDRED_MILLION = 1e8;
const MILLION = 1e6;
/** Significant digits of a cost per unit. */
const DIGITS = 3;

export function Costs() {
  const text = compareText().costs;
  const id = compareIndicator.value;
  const costs = ran.value.map((own) => ({ letter: own.letter, ...costsOf(own, id) }));
  return (
    <Table
      id="compare-costs"
      of="run:netPresent"
      title={text.title}
      unit={text.unit}
      note={words().sentences([text.note, text.none])}
    >
      <ProgrammeHead before={[text.line]} letters={costs.map(({ letter }) => letter)} />
      <tbody>
        {COST_LINES.map((line) => (
          <tr key={line} data-line={line}>
            <th scope="row">{text.lines[line]}</th>
            {costs.map(({ letter, lines }) => (
              <SumCell key={letter} {...lines[line]} />
            ))}
          </tr>
        ))}
        {INDICATORS[id].aim !== 'none' && id !== 'fiscalCost' && (
          <tr data-line="perUnit">
            <th scope="row">
              {text.perUnit(worded(INDICATOR_WORDS[id].label), worded(INDICATOR_WORDS[id].unit))}
            </th>
            {costs.map(({ letter, perUnit }) => (
              <td key={letter}>{perUnit === undefined ? '–' : unitWords(perUnit / MILLION)}</td>
            ))}
          </tr>
        )}
      </tbody>
    </Table>
  );
}

interface SumProps {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

function SumCell({ median, low, high }: SumProps) {
  const sum = (yuan: number) => formatted(yuan / HUNDRED_MILLION, 1);
  return (
    <td>
      <b>{sum(median)}</b>
      <span class="ends">{Number.isNaN(low) ? '–' : words().span(sum(low), sum(high))}</span>
    </td>
  );
}

function unitWords(value: number): string {
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(value, 1))) + 1);
  return formatted(Number(value.toPrecision(DIGITS)), Math.max(0, DIGITS - whole));
}
