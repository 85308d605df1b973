/** In how many pairs each programme does better than each other, and than no zone. */
import { pairsNeeded, type Win } from '../../../experiment/index.ts';
import { winsIn } from '../../../handin/ran.ts';
import { INDICATORS, MILESTONE_YEARS } from '../../../model/index.ts';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { compareIndicator, ran } from '../../state/compare-view.ts';
import { compareText } from '../../text/compare.ts';
import { formatted, words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import { Table } from './table.tsx';

const PERCENT = 100;

export function Wins() {
  const text = compareText().wins;
  const id = compareIndicator.value;
  const wins = winsIn(ran.value, id);
  const hasAim = INDICATORS[id].aim !== 'none' && id !== 'fiscalCost';
  const duels = [...new Map(wins.map((win) => [`${win.first} ${win.second}`, win])).values()];
  const notes = [
    text.note,
    ...(hasAim ? [] : [text.noAim]),
    ...(hasAim && pairsNeeded(id) !== undefined ? [text.chaotic] : []),
  ];
  const find = ({ first, second }: Win, indicator: string, year: number) =>
    wins.find(
      (win) =>
        win.first === first &&
        win.second === second &&
        win.indicator === indicator &&
        (win.year === year || indicator === 'netPresentCost'),
    );
  const years = hasAim ? MILESTONE_YEARS : [];
  return (
    <Table
      id="compare-wins"
      of="run:wins"
      title={text.title(worded(INDICATOR_WORDS[id].label))}
      note={words().sentences(notes)}
    >
      <thead>
        <tr>
          <th scope="col">{text.head}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
          <th scope="col">{text.cost}</th>
        </tr>
      </thead>
      <tbody>
        {duels.map((duel) => (
          <tr key={`${duel.first} ${duel.second}`} data-duel={`${duel.first}${duel.second}`}>
            <th scope="row">{text.duel(duel.first, duel.second)}</th>
            {years.map((year) => (
              <WinCell key={year} win={find(duel, id, year)} />
            ))}
            <WinCell win={find(duel, 'netPresentCost', 0)} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function WinCell({ win }: { readonly win: Win | undefined }) {
  if (win === undefined || win.pairs === 0) return <td>–</td>;
  const { wins, pairs, low, high } = win;
  const percent = (share: number) => formatted(share * PERCENT, 0);
  return (
    <td>
      <b>{compareText().wins.of(formatted(wins, Number.isInteger(wins) ? 0 : 1), pairs)}</b>
      <span class="ends">{words().span(percent(low), percent(high))}</span>
    </td>
  );
}
