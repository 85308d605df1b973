/** Effects of all programmes at the milestone years: the indicator looked at, harm, distribution and cost. */
import { effectOf, type FoundEffect } from '../../../handin/ran.ts';
import { toldOf, type Kind } from '../../../handin/told.ts';
import { INDICATORS, MILESTONE_YEARS, type IndicatorId } from '../../../model/index.ts';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { compareIndicator, ran } from '../../state/compare-view.ts';
import { partText } from '../../text/by-part.ts';
import { compareText } from '../../text/compare.ts';
import { formatted, signed, words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import { ProgrammeHead, Table } from './table.tsx';

export function Effects() {
  const text = compareText().effects;
  const letters = ran.value.map(({ letter }) => letter);
  return (
    <Table id="compare-effects" title={text.title} note={text.note}>
      <ProgrammeHead before={[words().year, text.base]} letters={letters} of="run:median" />
      {toldOf(compareIndicator.value).map(([id, kind]) => (
        <Rows key={id} id={id} kind={kind} columns={letters.length + 2} />
      ))}
    </Table>
  );
}

interface RowsProps {
  readonly id: IndicatorId;
  readonly kind: Kind;
  readonly columns: number;
}

function Rows({ id, kind, columns }: RowsProps) {
  const { kinds } = compareText().effects;
  const { label, unit } = INDICATOR_WORDS[id];
  return (
    <tbody data-indicator={id} data-of={`indicator:${id}`}>
      <tr class="of-indicator-name">
        <th scope="rowgroup" colSpan={columns}>
          {kinds[kind] !== '' && <span class="kind">{kinds[kind]}</span>}
          {worded(label)} <small>{worded(unit)}</small>
        </th>
      </tr>
      {MILESTONE_YEARS.map((year) => (
        <Row key={year} id={id} year={year} />
      ))}
    </tbody>
  );
}

function Row({ id, year }: { readonly id: IndicatorId; readonly year: number }) {
  const effects = ran.value.map((own) => effectOf(own, id, year));
  return (
    <tr data-year={year}>
      <th scope="row">{year}</th>
      <td>{formatted(effects[0]?.row.baseline ?? Number.NaN, INDICATORS[id].digits)}</td>
      {effects.map((each, at) => (
        <EffectCell key={ran.value[at]?.letter} effect={each} />
      ))}
    </tr>
  );
}

/** The median with its interval, and what is to be said of one that is not clear. */
function EffectCell({ effect: { row, clarity } }: { readonly effect: FoundEffect }) {
  const { short } = partText();
  const { digits } = INDICATORS[row.indicator];
  const { median, difference, medianLow, medianHigh } = row;
  if ((median === 0 && difference === 0) || Number.isNaN(median))
    return <td>{Number.isNaN(median) ? '–' : '0'}</td>;
  const ends = Number.isNaN(medianLow)
    ? '–'
    : words().span(signed(medianLow, digits), signed(medianHigh, digits));
  return (
    <td class={clarity}>
      <b>{signed(median, digits)}</b>
      <span class="ends">{ends}</span>
      {clarity !== 'clear' && <small>{short[clarity]}</small>}
    </td>
  );
}
