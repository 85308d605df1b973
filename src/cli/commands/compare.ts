/** `zonelab compare`: scenarios side by side, each against no zone and each less the first, on the same draws. */
import {
  against,
  firingsOf,
  NOT_POOLED,
  winsOf,
  type Comparison,
  type PooledBaselines,
  type WinId,
} from '../../experiment/index.ts';
import { comparePaper } from '../../handin/compare-paper.ts';
import type { Paper } from '../../handin/paper.ts';
import { MILESTONE_YEARS } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { InputError } from '../../scenario/issue.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { printEffectNotes, printEffects, type Compared } from '../compare-tables.ts';
import { broughtTo, budgetOf, moneyFields, moneyLine } from '../equal-money.ts';
import { scenarioOf, withPool, workersOf } from '../ensemble.ts';
import type { ExitCode, Io } from '../io.ts';
import { textOf } from '../options.ts';
import { spokenOf } from '../ledger-papers.ts';
import { csvOf, endingOf, writeWhole, type Row } from '../output.ts';
import { madeBy } from '../paper-facts.ts';
import { writePaper } from '../paper-file.ts';
import { partsOf, RunOnce, runInParts } from '../parts.ts';
import { pooledFor } from '../pooled.ts';
import { presentCostRows, printPresentCosts, unitCostRows } from '../present-costs.ts';
import { differenceFields, finite, headline } from '../rows.ts';
import { printRules, ruleFields } from '../rules.ts';
import { printSums, sumFields, sumLines } from '../sum-of-parts.ts';
import { printWins, winIdsOf } from '../wins.ts';

/** As many as there are letters. */
const MOST_SCENARIOS = 26;

export async function compareCommand(
  io: Io,
  files: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const out = textOf(options, 'out');
  const format = out === undefined ? undefined : endingOf(out, ENDINGS);
  const winIds = winIdsOf(textOf(options, 'indicators'));
  budgetOf(options); // refused before anything is computed
  const scenarios: ResolvedScenario[] = [];
  for (const file of files) scenarios.push(await scenarioOf(io, file, options));
  const compared = await runAll(io, sameSettings(scenarios), { files, options });
  const said: Said = { compared, winIds, pooled: pooledOf(compared) };
  const rows = rowsOf(said);
  if (out !== undefined && format !== undefined) {
    if (format === 'csv') writeWhole(out, csvOf(rows));
    else if (format === 'json') writeWhole(out, `${asJson(said, rows)}\n`);
    else
      await writePaper(paperOf(io, said), {
        file: out,
        ending: format,
        spoken: spokenOf(io, options),
      });
  }
  if (options['format'] === 'json') io.out(asJson(said, rows));
  else printTables(io, said);
  return 0;
}

/** Rows to compute with, and papers to read. */
const ENDINGS = ['csv', 'json', 'html', 'docx'] as const;

/** The comparison on two pages; the first indicator that was asked for is the one looked at. */
function paperOf(io: Io, { compared, winIds, pooled }: Said): Paper {
  const programmes = compared.map(({ letter, scenario, runs, budgeted }, at) => ({
    ...{ letter, scenario, runs, pooled: pooled[at] ?? NOT_POOLED },
    ...('found' in budgeted && { money: budgeted.found }),
  }));
  const budget = compared.flatMap(({ budgeted }) =>
    'budget' in budgeted ? budgeted.budget : [],
  )[0];
  const indicator = winIds.find((id) => id !== 'netPresentCost') ?? 'valueAdded';
  return comparePaper({
    programmes,
    indicator,
    made: madeBy(io),
    ...(budget !== undefined && { budget }),
  });
}

/** What is told of a comparison. */
interface Said {
  readonly compared: readonly Compared[];
  readonly winIds: readonly WinId[];
  readonly pooled: readonly PooledBaselines[];
}

/** The pooled baselines of each scenario: futures may differ. */
function pooledOf(compared: readonly Compared[]): PooledBaselines[] {
  return compared.map(({ scenario }) => pooledFor(scenario));
}

/** Only runs with the same seed, scale and number of replicates can be paired: those of the first hold. */
function sameSettings(scenarios: readonly ResolvedScenario[]): ResolvedScenario[] {
  const [first] = scenarios;
  if (first === undefined) return [];
  if (scenarios.length > MOST_SCENARIOS) {
    const message = { en: 'too many scenarios', zh: '情景过多' };
    const expected = { en: `at most ${MOST_SCENARIOS}`, zh: `最多${MOST_SCENARIOS}个` };
    throw new InputError([{ file: 'compare', line: 0, column: 0, path: '', message, expected }]);
  }
  const { seed, scale, replications } = first;
  return scenarios.map((scenario) => ({ ...scenario, seed, scale, replications }));
}

/** Where the scenarios were read, and what the command line says. */
interface Given {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Runs all in one pool: its workers keep branches and baselines, which all of them share. */
async function runAll(
  io: Io,
  scenarios: readonly ResolvedScenario[],
  { files, options }: Given,
): Promise<Compared[]> {
  const replications = scenarios[0]?.replications ?? 0;
  const replicates = Array.from({ length: replications }, (_, index) => index + 1);
  const inParts = options['sumOfParts'] === true;
  const arms = scenarios.map((scenario, at) =>
    inParts ? 1 + partsOf({ scenario }, files[at] ?? '').length : 1,
  );
  const total = replications * arms.reduce((sum, each) => sum + each, 0);
  const size = Math.min(workersOf(options), replications);
  return withPool(io, { size, total }, async (run) => {
    const once = new RunOnce(run, replicates);
    const compared: Compared[] = [];
    for (const [at, given] of scenarios.entries()) {
      const source = files[at] ?? '';
      const budgeted = await broughtTo(run, { scenario: given, source, options });
      const { scenario } = budgeted;
      const runs = await once.of(scenario);
      const againstFirst = against(compared[0]?.runs ?? runs, runs);
      const letter = String.fromCharCode(LETTER_A + compared.length);
      const own = { letter, scenario, runs, againstFirst, budgeted };
      const parts = inParts && (await runInParts(once, partsOf(budgeted, source), own));
      compared.push({ ...own, ...(parts && { inParts: parts }) });
    }
    return compared;
  });
}

const LETTER_A = 65;

function printTables(io: Io, { compared, winIds, pooled }: Said): void {
  for (const { letter, scenario, budgeted } of compared) {
    io.out(`${letter}  ${scenario.title[io.language]} (${scenario.id})`);
    const money = moneyLine(io, budgeted);
    if (money !== undefined) io.out(`   ${money}`);
  }
  printEffects(io, compared, pooled);
  printEffectNotes(io, compared);
  printPresentCosts(io, compared, pooled);
  printSums(io, compared);
  printWins(io, compared, winIds);
  for (const { scenario, runs } of compared) printRules(io, scenario, runs);
}

/** One row for each year, indicator, scenario and what it is compared with: no zone, the first scenario, or its own parts. */
function rowsOf({ compared, pooled }: Said): Row[] {
  const own = MILESTONE_YEARS.flatMap((year) =>
    compared.flatMap(({ letter, scenario, runs, againstFirst }, position) => {
      const place = { letter, scenario: scenario.id, against: 'no zone', year };
      const own = fieldsOf(headline(runs, year), place, pooled[position]);
      if (position === 0) return own;
      const others = fieldsOf(headline(againstFirst, year), { ...place, against: 'A' });
      return [...own, ...others];
    }),
  );
  return [...own, ...sumRows(compared)];
}

/** Programmes against the sum of their parts; these differences are clear beside each other, not each by itself. */
function sumRows(compared: readonly Compared[]): Row[] {
  return sumLines(compared).flatMap(({ letter, year, found, beyond }) => {
    const scenario = compared.find((each) => each.letter === letter)?.scenario.id ?? '';
    const place = { letter, scenario, against: 'sum of parts', year };
    return fieldsOf([found], place).map((row) => ({ ...row, clear: beyond !== 'neither' }));
  });
}

function fieldsOf(
  comparisons: readonly Comparison[],
  place: Row,
  pooled: PooledBaselines = NOT_POOLED,
): Row[] {
  return comparisons.map((row) => ({
    ...place,
    indicator: row.indicator,
    unit: INDICATOR_WORDS[row.indicator].unit.en,
    reference: finite(row.baseline),
    value: finite(row.treatment),
    ...differenceFields(row, pooled),
  }));
}

function asJson({ compared, winIds, pooled }: Said, rows: readonly Row[]): string {
  const [first] = compared;
  const result = {
    scenarios: compared.map(({ letter, scenario, runs, budgeted }) => ({
      letter,
      scenario: scenario.id,
      title: scenario.title,
      rules: firingsOf(scenario.programme, runs).map(ruleFields),
      equalMoney: moneyFields(budgeted),
    })),
    seed: first?.scenario.seed,
    scale: first?.scenario.scale,
    replications: first?.runs.length,
    vantage: '2020-12',
    rows,
    wins: winsOf(compared, winIds),
    sumOfParts: sumFields(compared),
    costs: presentCostRows(compared),
    unitCosts: unitCostRows(compared, pooled),
  };
  return JSON.stringify(result, undefined, 2);
}
