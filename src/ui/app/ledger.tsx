/** What the programme costs, by fiscal account and year. */
import { concentrationOf, valueAt } from '../../experiment/index.ts';
import { OUTLAY_ACCOUNTS, OUTLAY_YEARS, OUTLAYS } from '../../handin/outlays.ts';
import { LAST_YEAR, BRANCH_MONTH, FIRST_YEAR } from '../../model/index.ts';
import { FISCAL_ACCOUNT_LABELS } from '../../model/words.ts';
import { december } from '../charts/december.ts';
import { ensemble, isComparable, isStale } from '../state/runs.ts';
import { paperFile } from '../state/papers.ts';
import { outlaysTaken } from '../state/taken.ts';
import { formatted, words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { OnDemand } from './on-demand.tsx';
import { Bars, type Outlays } from './ledger-bars.tsx';
import { YearlyLine } from './yearly-line.tsx';
import { SourceButton } from './provenance/source-button.tsx';
import type { Papers } from './take-papers.tsx';
import { Take } from './take.tsx';
import { inDecember } from './summary.ts';

const START = FIRST_YEAR + BRANCH_MONTH / 12;

/** The action plan ends in 2025; what comes later is kept apart. */
const SPANS = [
  [START, 2025],
  [2026, LAST_YEAR],
] as const;

const PAPERS: Papers = {
  names: ['ledger', 'annual', 'white'],
  kinds: ['docx', 'xlsx', 'html'],
  make: paperFile,
};

export function Ledger() {
  if (!isComparable.value) return null;
  const text = words();
  const outlays = new Map(
    OUTLAY_ACCOUNTS.map((account) => [
      account,
      OUTLAY_YEARS.map((year) => inDecember(OUTLAYS[account], year).treatment),
    ]),
  );
  const totals = OUTLAY_YEARS.map((_, index) =>
    sum([...outlays.values()].map((row) => row[index] ?? 0)),
  );
  return (
    <section
      class={isStale.value ? 'card ledger stale' : 'card ledger'}
      id="ledger"
      data-of="indicator:fiscalCost"
    >
      <div class="head-with-take">
        <h2>
          {text.ledger} <small>{text.ledgerUnit}</small>
        </h2>
        <SourceButton of={['indicator:fiscalCost']} name={text.ledger} />
        <Take title={text.ledger} taken={outlaysTaken} papers={PAPERS} />
      </div>
      <p id="ledger-summary">{totalWords(totals)}</p>
      <div class="ledger-body">
        <Accounts outlays={outlays} totals={totals} />
        <Bars outlays={outlays} totals={totals} />
      </div>
      <div class="ledger-foot">
        <YearlyLine />
      </div>
      <OnDemand title={text.ledgerYears} make={() => <Years outlays={outlays} totals={totals} />} />
    </section>
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function totalWords(totals: readonly number[]): string {
  const text = words();
  const most = Math.max(...totals);
  if (most === 0) return text.ledgerNothing;
  const year = OUTLAY_YEARS[totals.indexOf(most)] ?? START;
  const summary = text.ledgerSummary(inUnit(sum(totals)), year, inUnit(most));
  return text.sentences([summary, oneRunWords(year)].filter(Boolean));
}

function inUnit(value: number): string {
  return formatted(value / words().ledgerScale, 1);
}

/** With so few runs one of them makes up half by itself. */
const FEWEST_TO_JUDGE = 5;
const MOSTLY = 0.5;

/** Says so when a year is dear because of one run: gains of ventures, and what the city leaves of them, are very uneven. */
function oneRunWords(year: number): string {
  const runs = ensemble.value;
  const month = december(year);
  const costs = runs.map(({ treatment }) =>
    sum(OUTLAY_ACCOUNTS.map((account) => valueAt(treatment, OUTLAYS[account], month))),
  );
  const { largest, median } = concentrationOf(costs);
  if (runs.length < FEWEST_TO_JUDGE || largest <= MOSTLY) return '';
  return words().ledgerOneRun(runs.length, formatted(largest * 100, 0), inUnit(median));
}

function Accounts({ outlays, totals }: Outlays) {
  const text = words();
  const row = (values: readonly number[]) => [
    ...SPANS.map(([from, to]) =>
      sum(values.filter((_, at) => isIn(OUTLAY_YEARS[at] ?? 0, from, to))),
    ),
    sum(values),
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.account}</th>
          {SPANS.map(([from, to]) => (
            <th key={from} scope="col">
              {text.between(from, to)}
            </th>
          ))}
          <th scope="col">{text.total}</th>
        </tr>
      </thead>
      <tbody>
        {OUTLAY_ACCOUNTS.map((account) => (
          <Row
            key={account}
            of={`account:${account}`}
            name={worded(FISCAL_ACCOUNT_LABELS[account])}
            mark={`account-${account}`}
            values={row(outlays.get(account) ?? [])}
          />
        ))}
        <Row name={text.total} mark="total" values={row(totals)} />
      </tbody>
    </table>
  );
}

const isIn = (year: number, from: number, to: number) => year >= from && year <= to;

interface RowProps {
  /** What the row is of, as `zonelab explain` knows it. */
  readonly of?: string;
  readonly name: string;
  readonly mark: string;
  readonly values: readonly number[];
}

function Row({ of, name, mark, values }: RowProps) {
  return (
    <tr class={mark}>
      <th scope="row" data-of={of}>
        {name}
      </th>
      {values.map((value, index) => (
        <td key={index}>{value === 0 ? '–' : formatted(value, 1)}</td>
      ))}
    </tr>
  );
}

function Years({ outlays, totals }: Outlays) {
  const text = words();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={text.ledgerYears}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {OUTLAY_ACCOUNTS.map((account) => (
              <th key={account} scope="col" data-of={`account:${account}`}>
                {worded(FISCAL_ACCOUNT_LABELS[account])}
              </th>
            ))}
            <th scope="col">{text.total}</th>
          </tr>
        </thead>
        <tbody>
          {OUTLAY_YEARS.map((year, index) => (
            <Row
              key={year}
              name={String(year)}
              mark="year"
              values={[
                ...OUTLAY_ACCOUNTS.map((account) => outlays.get(account)?.[index] ?? 0),
                totals[index] ?? 0,
              ]}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
