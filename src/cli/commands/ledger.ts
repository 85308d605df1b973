/** `zonelab ledger`: what a programme costs in one replicate, by year, account, task and district, and who paid whom. */
import type { Accounts, LedgerRow } from '../../experiment/index.ts';
import { OUTSIDE_RULES } from '../../model/cards.ts';
import { DISTRICT_LABELS, FISCAL_ACCOUNT_LABELS } from '../../model/words.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { scenarioOf } from '../ensemble.ts';
import { atBudget } from '../equal-money.ts';
import type { ExitCode, Io, Language } from '../io.ts';
import { papersAsked, writePapers } from '../ledger-papers.ts';
import { matrixLines } from '../matrix.ts';
import { listOf } from '../options.ts';
import { keptOf } from '../paper-facts.ts';
import { tableOf, wholeYuan } from '../rows.ts';
import { withLevers } from '../set.ts';

/** How the cost of a lever of several tasks is booked; the rule itself is in the experiment's accounts. */
const ATTRIBUTION = {
  en: 'A lever that serves several tasks shares its cost out to them as `zonelab levers` shows.',
  zh: '一项政策工具服务于多项任务的，其支出按 `zonelab levers` 所列比例分摊至各任务。',
} as const;

const WORDS = {
  en: {
    head: ['Year', 'Account', 'Task', 'District', 'Yuan, 2019 prices'],
    sum: (year: number) => `Total of ${year}`,
    all: 'Total',
    nothing: 'The programme has no lever that costs money: no postings.',
    cityWide: 'city-wide',
    beyond: 'beyond the report',
    note: (replicate: number, { seed, scale }: ResolvedScenario) =>
      `Replicate ${replicate}, seed ${seed}, scale ${scale}. The model stops learning in December 2020: figures for 2021 on are simulated.`,
    adds: (total: string) =>
      `The rows add up to what the city paid for the programme: ${total} yuan.`,
    differs: (total: string, paid: string) =>
      `The rows add up to ${total} yuan, but the city paid ${paid} yuan for the programme.`,
  },
  zh: {
    head: ['年份', '账户', '任务', '区', '元（2019年价）'],
    sum: (year: number) => `${year}年合计`,
    all: '总计',
    nothing: '方案中没有产生支出的政策工具，台账无记录。',
    cityWide: '全市',
    beyond: '报告之外',
    note: (replicate: number, { seed, scale }: ResolvedScenario) =>
      `第 ${replicate} 组推演，种子 ${seed}，抽样比例 ${scale}；以2020年末信息为起点的推演。`,
    adds: (total: string) => `各行合计等于市财政为方案的全部支出：${total} 元。`,
    differs: (total: string, paid: string) =>
      `各行合计 ${total} 元，与市财政为方案的支出 ${paid} 元不一致。`,
  },
} as const;

export async function ledgerCommand(
  io: Io,
  [file = '']: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const papers = papersAsked(io, options);
  const read = await scenarioOf(io, file, options);
  const given = withLevers(read, listOf(options, 'set'));
  const { scenario } = await atBudget(io, { scenario: given, source: file, options });
  const printed = keptOf(scenario, options);
  if (papers === undefined) return printAccounts(io, printed, options);
  await writePapers(io, printed, papers, options);
  if (options['format'] === 'json') return printAccounts(io, printed, options);
  io.out(papers.file);
  return codeOf(printed.accounts);
}

interface Printed {
  readonly scenario: ResolvedScenario;
  readonly replicate: number;
  readonly accounts: Accounts;
}

/** Prints the accounts. @returns 1 when the books did not close or the rows miss what was paid */
export function printAccounts(
  io: Io,
  printed: Printed,
  options: Record<string, unknown>,
): ExitCode {
  const matrix = options['matrix'] === true;
  if (options['format'] === 'json') io.out(asJson(printed, matrix));
  else printTables(io, printed, matrix);
  return codeOf(printed.accounts);
}

function codeOf({ total, paid, broken }: Accounts): ExitCode {
  return broken === undefined && total === paid ? 0 : 1;
}

function printTables(io: Io, { scenario, replicate, accounts }: Printed, matrix: boolean): void {
  const words = WORDS[io.language];
  const { rows, total, paid, broken } = accounts;
  io.out(`${scenario.title[io.language]} (${scenario.id})\n`);
  io.out(rows.length === 0 ? words.nothing : ledgerTable(rows, total, io.language));
  if (matrix || broken !== undefined)
    for (const line of matrixLines(accounts, io.language)) io.out(line);
  io.out('');
  const [sum, spent] = [wholeYuan(total), wholeYuan(paid)];
  io.out(total === paid ? words.adds(sum) : words.differs(sum, spent));
  io.out(`${ATTRIBUTION[io.language]}\n${words.note(replicate, scenario)}`);
}

const WORD_COLUMNS = 4;

function ledgerTable(rows: readonly LedgerRow[], total: number, language: Language): string {
  const words = WORDS[language];
  const table = tableOf(words.head, WORD_COLUMNS);
  for (const year of new Set(rows.map((row) => row.year))) {
    const own = rows.filter((row) => row.year === year);
    for (const { account, task, district, yuan } of own)
      table.push([
        String(year),
        FISCAL_ACCOUNT_LABELS[account][language],
        task === 'beyond' ? words.beyond : task,
        district === 'city-wide' ? words.cityWide : DISTRICT_LABELS[district][language],
        wholeYuan(yuan),
      ]);
    const sum = own.reduce((before, { yuan }) => before + yuan, 0);
    table.push([words.sum(year), '', '', '', wholeYuan(sum)]);
  }
  table.push([words.all, '', '', '', wholeYuan(total)]);
  return table.toString();
}

function asJson({ scenario, replicate, accounts }: Printed, matrix: boolean): string {
  const { id, seed, scale } = scenario;
  const { rows, total, paid, flows, outside, months, broken } = accounts;
  const closure = { months, holds: broken === undefined, broken: broken ?? null };
  const result = {
    scenario: id,
    seed,
    scale,
    replicate,
    vantage: '2020-12',
    rows,
    total,
    paid,
    attribution: ATTRIBUTION,
    closure,
    ...(matrix ? { matrix: { flows, outside, rules: OUTSIDE_RULES } } : {}),
  };
  return JSON.stringify(result, undefined, 2);
}
