/** Stylised facts of ventures: graduation from round to round, what financings return, how many end with nothing. */
import { UNICORN } from '../../model/processes/world/census.ts';
import { tailExponent } from '../estimators/shapes.ts';
import { isVenture, type History } from '../panel.ts';
import { SHARE, RATIO, type Citation, type Fact } from './fact.ts';

const source = (publication: string, year: number): Citation => ({
  publication,
  year,
  place: 'United States',
  read: 'mirror',
});

const INSIGHTS = source('CB Insights, venture funnel', 2018);
const CORRELATION = source('Correlation Ventures, distribution of financings', 2019);
const HALL = source('Hall and Woodward, American Economic Review 100(3)', 2010);

const SEED_UNTIL = 132; // first rounds up to 2025 leave ten years to see what came of them
const YEARS_OF_STAKES = 36; // stakes of the first population are not followed from their start

export const VENTURE_FACTS: readonly Fact[] = [
  {
    id: 'V1-second',
    label: {
      en: 'Ventures with a first round that raised a second',
      zh: '首轮融资企业获第二轮比例',
    },
    unit: SHARE,
    band: [0.25, 0.55],
    level: 'soft',
    source: INSIGHTS,
    of: (history) => graduated(history, 2),
  },
  {
    id: 'V1-fourth',
    label: {
      en: 'Ventures with a first round that raised a fourth',
      zh: '首轮融资企业获第四轮比例',
    },
    unit: SHARE,
    band: [0.1, 0.18],
    level: 'soft',
    source: INSIGHTS,
    of: (history) => graduated(history, 4),
  },
  {
    id: 'V2',
    label: {
      en: 'Ventures with a first round that became unicorns',
      zh: '首轮融资企业成为独角兽比例',
    },
    unit: SHARE,
    band: [0.007, 0.015],
    level: 'soft',
    source: INSIGHTS,
    of: (history) => {
      const seeded = seededIn(history);
      const reached = new Set(
        history.years
          .flat()
          .filter((firm) => isVenture(firm) && firm.worth >= UNICORN && seeded.has(firm.key))
          .map(({ key }) => key),
      );
      return reached.size / seeded.size;
    },
  },
  {
    id: 'V3-below',
    label: { en: 'Financings that returned less than they cost', zh: '回报低于成本的投资占比' },
    unit: SHARE,
    band: [0.5, 0.68],
    level: 'soft',
    source: CORRELATION,
    of: (history) => shareOf(multiples(history), (multiple) => multiple < 1),
  },
  {
    id: 'V3-tenfold',
    label: { en: 'Financings that returned ten times their cost', zh: '回报十倍以上的投资占比' },
    unit: SHARE,
    band: [0.03, 0.05],
    level: 'soft',
    source: CORRELATION,
    of: (history) => shareOf(multiples(history), (multiple) => multiple >= 10),
  },
  {
    id: 'V4',
    label: { en: 'Tail exponent of what financings returned', zh: '投资回报倍数尾指数' },
    unit: RATIO,
    band: [1.2, 1.7],
    level: 'soft',
    source: CORRELATION,
    of: (history) =>
      tailExponent(
        multiples(history).map((value) => ({ value, weight: 1 })),
        0.1,
      ),
  },
  {
    id: 'V5',
    label: {
      en: 'Founders with a first round whose venture ended worthless',
      zh: '首轮融资创始人零回报比例',
    },
    unit: SHARE,
    band: [0.65, 0.8],
    level: 'soft',
    source: HALL,
    of: (history) => {
      const seeded = seededIn(history);
      const sold = eventKeys(history, 'sold or listed');
      const ended = [...seeded].filter(
        (key) => sold.has(key) || Number.isFinite(history.lives.get(key)?.ended ?? Infinity),
      );
      return shareOf(ended, (key) => !sold.has(key));
    },
  },
];

function eventKeys({ events }: History, name: string): Set<number> {
  return new Set(events.filter(({ event }) => event === name).map(({ firm }) => firm));
}

/** Ventures founded in the run whose first round came early enough to follow. */
function seededIn(history: History): Set<number> {
  return new Set(
    roundsOf(history)
      .filter(([, months]) => (months[0] ?? Infinity) < SEED_UNTIL)
      .map(([key]) => key),
  );
}

/** Months of the rounds of each venture founded in the run. */
function roundsOf({ events, lives }: History): [key: number, months: number[]][] {
  const rounds = new Map<number, number[]>();
  for (const { event, firm, month } of events) {
    if (event !== 'raised a round' || (lives.get(firm)?.born ?? -1) < 0) continue;
    rounds.set(firm, [...(rounds.get(firm) ?? []), month]);
  }
  return [...rounds];
}

function graduated(history: History, rounds: number): number {
  const seeded = seededIn(history);
  const all = roundsOf(history).filter(([key]) => seeded.has(key));
  return shareOf(all, ([, months]) => months.length >= rounds);
}

/** Proceeds over cost of every stake that ended in the run. */
function multiples({ events }: History): number[] {
  return events
    .filter(({ event, month }) => event === 'stake ended' && month >= YEARS_OF_STAKES)
    .map(({ value }) => value);
}

function shareOf<T>(all: readonly T[], counts: (each: T) => boolean): number {
  return all.filter(counts).length / all.length;
}
