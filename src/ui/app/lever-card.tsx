/** What is to be said of a lever beyond its name: what it does, costs and is limited by, and where its numbers come from. */
import { useEffect } from 'preact/hooks';
import type { LeverCard } from '../../model/cards.ts';
import { LEVERS, tasksOf, type Lever, type LeverId } from '../../model/index.ts';
import { FISCAL_ACCOUNT_LABELS } from '../../model/words.ts';
import { cards, cardsMissing, loadCards } from '../state/cards.ts';
import { rangeWords, unitOf } from '../text/amounts.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';

export function Explanation({ id }: { readonly id: LeverId }) {
  useEffect(() => void loadCards(), []);
  const text = words();
  const card = cards.value?.levers[id];
  if (card !== undefined) return <Card id={id} card={card} />;
  return (
    <div class="explanation">
      <p role="status">{cardsMissing.value ? text.partMissing : text.cardsLoading}</p>
    </div>
  );
}

function sourceWords(said: string, { status, read }: Lever['source']): string {
  const text = words();
  return text.noted(said, text.listed([text.statuses[status], text.readings[read]]));
}

interface CardProps {
  readonly id: LeverId;
  readonly card: LeverCard;
}

function Card({ id, card }: CardProps) {
  return (
    <div class="explanation">
      <p>{worded(card.doc)}</p>
      <dl>
        {factsOf(id, card).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function factsOf(id: LeverId, { pays, bears, binds, source, evidenced }: LeverCard) {
  const lever = LEVERS[id];
  const text = words();
  const unit = unitOf(id);
  const seen = lever.evidenced && {
    range: text.quantity(rangeWords(id, [lever.evidenced.from, lever.evidenced.to]), unit),
    source: sourceWords(worded(evidenced) ?? '', lever.evidenced.source),
  };
  const costs = lever.postings.map(({ account }) =>
    text.noted(worded(FISCAL_ACCOUNT_LABELS[account]), worded(pays[account]) ?? ''),
  );
  return [
    [
      text.task,
      tasksOf(lever)
        .map((task) => (task === 'beyond' ? text.beyond : task))
        .join(' '),
    ],
    [text.tier, text.tiers[lever.tier]],
    [text.range, text.quantity(rangeWords(id, lever.range), unit)],
    [text.evidencedRange, seen ? text.labelled(seen.range, seen.source) : text.noEvidence],
    [text.pays, text.listed(costs)],
    [text.bears, worded(bears)],
    [text.limits, worded(binds)],
    [text.source, sourceWords(worded(source), lever.source)],
  ] as const;
}
