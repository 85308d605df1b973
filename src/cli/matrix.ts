/** The flow matrix of a run in print: who paid whom, for what, and whether the books closed. */
import type { Accounts } from '../experiment/index.ts';
import { OUTSIDE_RULES } from '../model/cards.ts';
import { incomeOf, type Sector } from '../model/index.ts';
import { FLOW_LABELS, SECTOR_LABELS } from '../model/words.ts';
import type { Language } from './io.ts';
import { tableOf, wholeYuan } from './rows.ts';

const WORDS = {
  en: {
    head: ['Flow', 'Paid by', 'Paid to', 'Yuan', 'Rest of the world'],
    income: ['Value added', 'wages', 'interest', 'taxes', 'surplus'],
    rules: 'Why the rest of the world takes part:',
    holds: (months: number) => `The identities of the books hold in all ${months} months.`,
    fails: (months: number, why: string) =>
      `The books held for ${months} months and then did not close. ${why}`,
    checked:
      'Checked each month, to the yuan. Every flow sums to nothing over the sectors. Deposits of a sector grow by its net ' +
      'flows and are what its agents hold. Loans grow by lending less repayment and loss, equity at cost by purchases ' +
      'less sales and write-offs. Equity sold is equity bought. Capital called is what partners and the city paid. The ' +
      'programme\u2019s outlay is what the fiscal ledger posts. Value added is sales less purchased inputs. Less wages, ' +
      'interest and taxes it is what firms spend on R&D, pay out and save. The rest of the world takes part only where a ' +
      'rule says so. The model has no trade credit.',
  },
  zh: {
    head: ['资金流', '付款方', '收款方', '元', '外部占比'],
    income: ['增加值', '薪酬', '利息', '税收', '营业盈余'],
    rules: '外部参与的规则：',
    holds: (months: number) => `全部 ${months} 个月账目恒等式均成立。`,
    fails: (months: number, why: string) => `前 ${months} 个月账目恒等式成立，其后不成立：${why}`,
    checked:
      '逐月按元核对：每类资金流各部门合计为零；各部门存款增量等于净流入，且等于其虚拟主体持有额合计；贷款增量等于发放减偿还减损失；' +
      '按成本计的股权增量等于买入减卖出减核销；企业出让股权等于基金买入股权；基金实缴等于出资人与市财政所付；方案支出等于财政台账记账；' +
      '增加值等于销售减中间投入，再减薪酬、利息和税收后等于企业研发采购、分红与留存之和；外部仅在有规则处参与。模型中没有商业信用。',
  },
} as const;

const WORD_COLUMNS = 3;

/** One table a year, then whether the books closed and what was checked. */
export function matrixLines(accounts: Accounts, language: Language): string[] {
  const words = WORDS[language];
  const years = [...new Set(accounts.flows.map(({ year }) => year))];
  return [
    ...years.map(
      (year) =>
        `\n${year}\n${yearTable(accounts, year, language)}\n${incomeLine(accounts, year, language)}`,
    ),
    '',
    words.rules,
    ...ruleLines(accounts, language),
    '',
    closureLine(accounts, language),
    words.checked,
  ];
}

function yearTable({ flows, outside }: Accounts, year: number, language: Language): string {
  const table = tableOf(WORDS[language].head, WORD_COLUMNS);
  let before = '';
  for (const { kind, from, to, yuan } of flows.filter((flow) => flow.year === year)) {
    const share = outside.find((each) => each.year === year && each.kind === kind)?.share ?? 0;
    table.push([
      kind === before ? '' : FLOW_LABELS[kind][language],
      SECTOR_LABELS[from][language],
      SECTOR_LABELS[to][language],
      wholeYuan(yuan),
      kind === before ? '' : `${(share * PERCENT).toFixed(1)} %`,
    ]);
    before = kind;
  }
  return table.toString();
}

/** Value added of a year and who has it. */
function incomeLine({ flows }: Accounts, year: number, language: Language): string {
  const { added, wages, interest, taxes, surplus } = incomeOf((wanted) =>
    flows
      .filter((flow) => flow.year === year && flow.kind === wanted)
      .reduce((sum, { from, to, yuan }) => sum + signOf(from, to) * yuan, 0),
  );
  const words = WORDS[language].income;
  const parts = [wages, interest, taxes, surplus].map(
    (yuan, part) => `${words[part + 1] ?? ''} ${wholeYuan(yuan)}`,
  );
  return `${words[0]} ${wholeYuan(added)} = ${parts.join(' + ')}`;
}

/** 1 for what firms receive, -1 for what they pay. */
function signOf(from: Sector, to: Sector): number {
  return (to === 'firms' ? 1 : 0) - (from === 'firms' ? 1 : 0);
}

/** The rule of each kind of flow in which the rest of the world took part. */
function ruleLines({ flows }: Accounts, language: Language): string[] {
  const kinds = new Set(
    flows.filter(({ from, to }) => [from, to].includes('outside')).map(({ kind }) => kind),
  );
  return [...kinds].map((kind) => {
    const rule = OUTSIDE_RULES[kind]?.[language] ?? '?';
    return `${FLOW_LABELS[kind][language]}: ${rule}`;
  });
}

const PERCENT = 100;

/** Whether every identity held in every month, or which did not and when. */
function closureLine({ months, broken }: Accounts, language: Language): string {
  const words = WORDS[language];
  return broken === undefined ? words.holds(months) : words.fails(months, broken);
}
