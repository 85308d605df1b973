/** The groups as tables: one of groups, one of pairs of groups with those marked that interact. */
import type { AttributedYear, JudgedPair } from '../../../experiment/attribution.ts';
import type { Comparison, MeanInterval } from '../../../experiment/index.ts';
import { pairWords } from '../../../handin/attribution.ts';
import { inSpoken } from '../../../handin/table.ts';
import { INDICATORS, type IndicatorId } from '../../../model/index.ts';
import { GROUP_LABELS } from '../../../model/words.ts';
import { language } from '../../state/language.ts';
import { worded } from '../../text/spoken.ts';
import { attributionText } from '../../text/attribution.ts';
import { signed, words } from '../../text/index.ts';

interface YearProps {
  readonly year: AttributedYear;
}

/** A figure over its interval. */
interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The median of a comparison. */
function medianOf({ median, medianLow, medianHigh }: Comparison): Figure {
  return { value: median, low: medianLow, high: medianHigh };
}

/** The mean of a comparison. */
export function meanOf({ difference, halfWidth }: Comparison): Figure {
  return { value: difference, low: difference - halfWidth, high: difference + halfWidth };
}

export function endsOf({ low, high }: Figure, id: IndicatorId): string {
  if (Number.isNaN(low)) return '–';
  const { digits } = INDICATORS[id];
  return words().span(signed(low, digits), signed(high, digits));
}

export function GroupTable({ year: { groups, whole, sum, shareOfAll } }: YearProps) {
  const text = attributionText();
  const { indicator } = whole;
  const heads = [text.alone, text.last, ...(shareOfAll === undefined ? [] : [text.share])];
  const cells = (figures: readonly (Figure | MeanInterval | undefined)[]) =>
    figures.map((figure, at) => <FigureCell key={at} figure={figure} id={indicator} />);
  const shares = (share: MeanInterval | undefined) => (shareOfAll === undefined ? [] : [share]);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={text.table}>
      <table id="attribution-groups" data-of={`indicator:${indicator}`}>
        <thead>
          <tr>
            {[text.group, ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, alone, last, share }) => (
            <tr key={group} data-group={group}>
              <th scope="row">{worded(GROUP_LABELS[group])}</th>
              {cells([medianOf(alone), medianOf(last), ...shares(share)])}
            </tr>
          ))}
          <tr class="all">
            <th scope="row">{text.sum}</th>
            {cells([medianOf(sum), undefined, ...shares(undefined)])}
          </tr>
          <tr class="all">
            <th scope="row">{text.whole}</th>
            {cells([medianOf(whole), undefined, ...shares(shareOfAll)])}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface FigureProps {
  readonly figure: Figure | undefined;
  readonly id: IndicatorId;
}

function FigureCell({ figure, id }: FigureProps) {
  if (figure === undefined) return <td>–</td>;
  return (
    <td>
      {signed(figure.value, INDICATORS[id].digits)}
      <span class="ends">{endsOf(figure, id)}</span>
    </td>
  );
}

/** Those that interact in a sentence each, and all pairs as a table. */
export function PairTable({ year: { pairs, whole } }: YearProps) {
  const text = attributionText();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={text.pairs}>
      <table id="attribution-pairs" data-of="run:interaction">
        <thead>
          <tr>
            <th scope="col">{text.pairs}</th>
            <th scope="col">{text.median}</th>
            <th scope="col">{text.interval}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.groups.join()} class={pair.beyond === 'neither' ? '' : 'clear'}>
              <th scope="row">{nameOf(pair)}</th>
              <td>{signed(pair.found.median, INDICATORS[whole.indicator].digits)}</td>
              <td class="span">{endsOf(medianOf(pair.found), whole.indicator)}</td>
              <td>{text.beyond[pair.beyond]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf({ groups }: JudgedPair): string {
  return inSpoken(pairWords(groups), language.value);
}

export function ClearPairs({ year: { pairs } }: YearProps) {
  const text = attributionText();
  const clear = pairs.filter(({ beyond }) => beyond !== 'neither');
  if (clear.length === 0) return <p>{text.noPairs}</p>;
  return (
    <ul id="attribution-clear">
      {clear.map((pair) => {
        const { indicator, median } = pair.found;
        const effect = signed(median, INDICATORS[indicator].digits);
        return (
          <li key={pair.groups.join()}>
            {text.clearPair(nameOf(pair), effect, text.beyond[pair.beyond])}
          </li>
        );
      })}
    </ul>
  );
}
