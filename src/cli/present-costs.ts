/** What programmes cost over all years, side by side: medians of present values, and cost per unit of effect. */
import {
  COST_LINES,
  DISCOUNT_RATE,
  medianCosts,
  NOT_POOLED,
  unitCost,
  UNIT_COST_IDS,
  type Contender,
  type CostLine,
  type PooledBaselines,
} from '../experiment/index.ts';
import { LAST_YEAR } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import type { Io, Language } from './io.ts';
import { tableOf } from './rows.ts';
import { wrapped } from './wrap.ts';

const WORDS = {
  en: {
    title: 'Cost 2021–2035, 100 million yuan of 2019 at the end of 2020',
    head: 'Programme',
    lines: {
      gross: 'Paid, gross',
      returned: 'Paid back by funds',
      equity: 'Held in funds',
      revenue: 'More revenue',
      netPresent: 'Net present cost',
    },
    note:
      `Present values at ${DISCOUNT_RATE * 100} % a year, real (assumed). Each line is a median over replicates, so lines need not add up; below: its 95 % interval. ` +
      'Net: gross less what funds paid back and what the city still holds in them, both beyond the baseline. Stakes count at cost less expected loss. Revenue is shown and not netted.',
    unit: 'Net present cost per unit of effect in 2035, million yuan',
    per: 'for one more of: ',
    none: 'A dash: no clear effect in the direction aimed at, or no net cost.',
  },
  zh: {
    title: '2021—2035年成本，亿元（2019年价，折现至2020年末）',
    head: '方案',
    lines: {
      gross: '总支出',
      returned: '基金回款',
      equity: '基金在持权益',
      revenue: '增加的市级税收',
      netPresent: '净现值成本',
    },
    note:
      `按实际年利率${DISCOUNT_RATE * 100}%折现（假设）；各列为各组推演的中位数，故不必相加相等；下行为其95%区间。` +
      '净现值成本＝总支出－基金回款－基金在持权益（均为超出基准部分，股权按成本扣除预期损失计）；税收仅列示，不冲减。',
    unit: '2035年每单位效果的净现值成本，百万元',
    per: '每增加（减少）一单位：',
    none: '短横：在目标方向上无可辨效果，或无净成本。',
  },
} as const;

/** Costs of each programme as JSON has them, yuan. */
export function presentCostRows(contenders: readonly Contender[]) {
  return contenders.map(({ letter, runs }) => {
    const medians = medianCosts(runs);
    const line = (name: CostLine) => yuan(medians[name].median);
    return {
      letter,
      gross: line('gross'),
      returned: line('returned'),
      equity: line('equity'),
      revenue: line('revenue'),
      netPresent: line('netPresent'),
      intervals: Object.fromEntries(
        COST_LINES.map((name) => [name, [yuan(medians[name].low), yuan(medians[name].high)]]),
      ),
    };
  });
}

/** Whole yuan; nothing where it is undefined. */
function yuan(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value) + 0;
}

/** Yuan of net present cost for each unit of effect in the last year; null where there is none to speak of. */
export function unitCostRows(contenders: readonly Contender[], pooled: readonly PooledBaselines[]) {
  return contenders.flatMap(({ letter, runs }, at) =>
    UNIT_COST_IDS.map((indicator) => ({
      letter,
      indicator,
      year: LAST_YEAR,
      yuan: yuan(unitCost(runs, indicator, pooled[at] ?? NOT_POOLED) ?? Number.NaN),
    })),
  );
}

export function printPresentCosts(
  io: Io,
  contenders: readonly Contender[],
  pooled: readonly PooledBaselines[],
): void {
  const words = WORDS[io.language];
  const head = [words.head, ...COST_LINES.map((line) => words.lines[line])];
  const table = tableOf(head, 1);
  for (const { letter, runs } of contenders) {
    const medians = medianCosts(runs);
    const cells = COST_LINES.map((line) => {
      const { median, low, high } = medians[line];
      const ends = Number.isNaN(low) ? '–' : `${hundredMillions(low)} … ${hundredMillions(high)}`;
      return `${hundredMillions(median)}\n${ends}`;
    });
    table.push([letter, ...cells]);
  }
  io.out(`\n${words.title}\n${table.toString()}\n${words.note}`);
  io.out(`\n${words.unit}\n${unitTable(contenders, pooled, io.language)}\n${words.none}`);
}

const HUNDRED_MILLION = 1e8;
const MILLION = 1e6;
const NAME_WIDTH = 60;

function hundredMillions(value: number): string {
  return (value / HUNDRED_MILLION).toFixed(1).replace(/^-(?=[0.]+$)/u, '');
}

function unitTable(
  contenders: readonly Contender[],
  pooled: readonly PooledBaselines[],
  language: Language,
): string {
  const letters = contenders.map(({ letter }) => letter);
  const table = tableOf([WORDS[language].per, ...letters], 1);
  const rows = unitCostRows(contenders, pooled);
  for (const id of UNIT_COST_IDS) {
    const { label, unit } = INDICATOR_WORDS[id];
    const cells = rows
      .filter(({ indicator }) => indicator === id)
      .map(({ yuan: cost }) =>
        cost === null ? '–' : String(Number((cost / MILLION).toPrecision(3))),
      );
    const name = `${label[language]} (${unit[language]})`;
    table.push([wrapped(name, NAME_WIDTH), ...cells]);
  }
  return table.toString();
}
