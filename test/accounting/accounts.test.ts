// Claim: the ledger of a run adds up to the yuan to what the indicators say the programme cost, every shipped scenario
// closes its books in every month, and a run whose books do not close says so and when.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printAccounts } from '../../src/cli/commands/ledger.ts';
import { keepAccounts, simulationOf, valueAt, type Accounts } from '../../src/experiment/index.ts';
import { sharedOut } from '../../src/experiment/accounts.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  LAST_YEAR,
  LEVERS,
  MONTHS,
  type Programme,
  USUAL_FUTURE,
} from '../../src/model/index.ts';
import { postingsOf } from '../../src/model/policy/fiscal.ts';
import { modelData, shippedScenario, SMALL } from '../fixtures/data.ts';
import { atFull, branchState, simulation } from '../fixtures/run.ts';

const scenarios = readdirSync(new URL('../../scenarios/', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));
const YEARS = Array.from({ length: LAST_YEAR - 2021 + 1 }, (_, index) => 2021 + index);

const sumOf = (rows: readonly { readonly yuan: number }[]) =>
  rows.reduce((sum, { yuan }) => sum + yuan, 0);

/** What a command printed, and how it ended. */
function printed(accounts: Accounts, options: Record<string, unknown>) {
  const lines: string[] = [];
  const io = {
    out: (text: string) => void lines.push(text),
    error: () => undefined,
    language: 'en' as const,
    interactive: false,
  };
  const scenario = shippedScenario('action-plan');
  const code = printAccounts(io, { scenario, replicate: 1, accounts }, options);
  return { code, text: lines.join('\n') };
}

describe('the ledger of a run', () => {
  const start = branchState();
  const run = (programme: Programme) => {
    const sim = simulation({ programme });
    sim.load(start);
    return { sim, accounts: keepAccounts(sim) };
  };

  it.each(scenarios)('%s: books close every month and rows add up to its cost', (id) => {
    const { sim, accounts } = run(shippedScenario(id).programme);
    const { rows, total, paid, months, broken } = accounts;
    expect({ months, broken }).toEqual({ months: MONTHS - BRANCH_MONTH, broken: undefined });
    expect(rows.every(({ yuan }) => Number.isSafeInteger(yuan) && yuan > 0)).toBe(true);
    expect(sumOf(rows)).toBe(total);
    expect(paid).toBe(total);
    const results = sim.results();
    for (const year of YEARS) {
      const own = sumOf(rows.filter((row) => row.year === year));
      const cost = valueAt(results, 'fiscalCost', monthIndex(FIRST_YEAR, year, 12));
      expect(own * 1e-8).toBe(cost);
      expect(Math.round(cost * 1e8)).toBe(own);
    }
    // The cheapest package pays thirty people for fifteen years.
    if (shippedScenario(id).programme.length > 0) expect(total).toBeGreaterThan(5e7);
    else expect(rows).toEqual([]);
  });

  it('closes the books in the years before the zone too, which all scenarios share', () => {
    const { months, broken, flows } = keepAccounts(simulation());
    expect({ months, broken }).toEqual({ months: MONTHS, broken: undefined });
    expect(new Set(flows.map(({ year }) => year)).size).toBe(LAST_YEAR - FIRST_YEAR + 1);
  });

  it('costs what the future of the scenario makes it cost', () => {
    const total = (authorisation: 'granted' | 'not granted') => {
      const programme = atFull('authorisationItems');
      const future = { ...USUAL_FUTURE, authorisation };
      const request = { programme, seed: 1, replicate: 1, scale: SMALL, future };
      return keepAccounts(simulationOf(modelData, request)).total;
    };
    expect(total('not granted')).toBeGreaterThan(0);
    expect(total('granted')).toBeGreaterThan(2 * total('not granted'));
  });

  it('shares out what a lever costs to its tasks as it declares, whole yuan each, and no yuan twice', () => {
    const { sim, accounts } = run(shippedScenario('action-plan').programme);
    const postings = postingsOf(sim.world.fiscal.save());
    expect(sumOf(accounts.rows)).toBe(sumOf(postings));
    expect(accounts.rows.every(({ yuan }) => Number.isInteger(yuan))).toBe(true);
    for (const task of new Set(accounts.rows.map((row) => row.task))) {
      const exact = sumOf(
        postings.map(({ lever, yuan }) => ({ yuan: yuan * (LEVERS[lever].tasks[task] ?? 0) })),
      );
      const own = accounts.rows.filter((row) => row.task === task);
      expect(Math.abs(sumOf(own) - exact)).toBeLessThan(postings.length);
    }
    for (const task of ['T5', 'T11', 'S15'])
      expect(accounts.rows.map((row) => row.task)).toContain(task);
    const places = accounts.rows.map((row) => [row.year, row.account, row.task, row.district]);
    expect(new Set(places.map(String)).size).toBe(places.length);
  });

  it('gives what is left of a yuan to the share that lost most, the first of equals first', () => {
    expect(sharedOut(101, 'firstPurchaseBudget')).toEqual([
      ['T5', 51],
      ['T11', 50],
    ]);
    expect(sharedOut(-3, 'firstPurchaseBudget')).toEqual([
      ['T5', -1],
      ['T11', -2],
    ]);
    expect(sharedOut(7, 'fundCommitment')).toEqual([['S15', 7]]);
    for (const yuan of [0, 1, 999_999_999_999_999])
      expect(sumOf(sharedOut(yuan, 'certifierPosts').map(([, part]) => ({ yuan: part })))).toBe(
        yuan,
      );
  });

  it('prints who paid whom, the outside shares, and that the books hold', () => {
    const { accounts } = run(shippedScenario('action-plan').programme);
    const { code, text } = printed(accounts, { matrix: true });
    expect(code).toBe(0);
    expect(text).toContain('capital calls: partners of venture funds other than the city');
    expect(text).not.toMatch(/: \?$/mu);
    expect(text).toContain(`hold in all ${MONTHS - BRANCH_MONTH} months`);
    const sales = accounts.outside.filter(({ kind }) => kind === 'sales');
    expect(sales.map(({ share }) => share)).toEqual(YEARS.map(() => 1));
    const calls = accounts.outside.filter(({ kind }) => kind === 'capital call');
    expect(calls.some(({ share }) => share > 0 && share < 1)).toBe(true);
  });

  it('ends with 1 and names month and identity when a yuan goes astray', () => {
    const sim = simulation();
    sim.load(start);
    const step = sim.step.bind(sim);
    sim.step = () => {
      if (sim.month === BRANCH_MONTH + 3) {
        const { cash } = sim.world.funds.columns;
        cash[0] = (cash[0] ?? 0) - 1;
      }
      step();
    };
    const accounts = keepAccounts(sim);
    expect(accounts.months).toBe(3);
    const { code, text } = printed(accounts, {});
    expect(code).toBe(1);
    expect(text).toMatch(/held for 3 months .* 2021-04: funds hold \d+ yuan, their sector \d+/u);
    expect(JSON.parse(printed(accounts, { format: 'json' }).text)).toMatchObject({
      closure: { months: 3, holds: false },
    });
  });

  it('ends with 1 when the rows miss a yuan that the city paid', () => {
    const { accounts } = run(shippedScenario('action-plan').programme);
    const { code, text } = printed({ ...accounts, paid: accounts.paid + 1 }, {});
    expect(code).toBe(1);
    expect(text).toContain('but the city paid');
  });
});
