/** Outlays as one stacked bar a year, and the line that the city means to keep to. */
import { BRANCH_MONTH, FIRST_YEAR, type FiscalAccount } from '../../model/index.ts';
import { OUTLAY_ACCOUNTS, OUTLAY_YEARS } from '../../handin/outlays.ts';
import { shownLine } from '../state/line.ts';
import { formatted, words } from '../text/index.ts';

export interface Outlays {
  /** 100 million yuan by account, in each of the years. */
  readonly outlays: ReadonlyMap<FiscalAccount, readonly number[]>;
  readonly totals: readonly number[];
}

const START = FIRST_YEAR + BRANCH_MONTH / 12;

/** To the scale of the dearest year, or of the line where that is higher. */
export function Bars({ outlays, totals }: Outlays) {
  const most = Math.max(...totals);
  const top = Math.max(most, shownLine.value ?? 0);
  const height = (value: number) => `${top > 0 ? (value / top) * 100 : 0}%`;
  return (
    <div class="bars" aria-hidden="true">
      {most > 0 && <span class="most">{words().ledgerMost(formatted(most, 1))}</span>}
      {OUTLAY_YEARS.map((year, index) => (
        <div key={year} class="bar">
          <div class="stack">
            {OUTLAY_ACCOUNTS.map((account) => (
              <span
                key={account}
                class={`account-${account}`}
                style={{ height: height(outlays.get(account)?.[index] ?? 0) }}
              />
            ))}
            {shownLine.value !== undefined && (
              <i class="yearly-line" style={{ bottom: height(shownLine.value) }} />
            )}
          </div>
          <span class="bar-year">{(year - START) % 2 === 0 ? `’${year % 100}` : ''}</span>
        </div>
      ))}
    </div>
  );
}
