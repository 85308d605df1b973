/** A scenario's ensemble as a page. */
import type { Comparison } from '../experiment/index.ts';
import type { Programme } from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import type { Text } from '../kernel/declare.ts';
import { indicatorName, intervalOf, numberOf } from './numbers.ts';
import type { Page, Section } from './page.ts';

export interface ScenarioFacts {
  readonly title: Text;
  readonly programme: Programme;
  readonly replications: number;
  /** Headline indicators at the end of each milestone year. */
  readonly years: readonly { readonly year: number; readonly rows: readonly Comparison[] }[];
  readonly provenance: string;
}

export function scenarioPage(facts: ScenarioFacts): Page {
  const { title, years, provenance } = facts;
  return { title, provenance, sections: [programmeOf(facts), ...years.map(yearOf)] };
}

function programmeOf({ programme, replications }: ScenarioFacts): Section {
  const words = {
    en: `${replications} paired replicates. The model stops learning in December 2020: figures for 2021 on are simulated.`,
    zh: `${replications}组配对推演，以2020年末信息为起点。`,
  };
  return {
    title: { en: 'The programme', zh: '方案' },
    blocks: [
      { kind: 'paragraph', words },
      {
        kind: 'table',
        head: [
          { en: 'Lever', zh: '政策工具' },
          { en: 'Value', zh: '数值' },
          { en: 'Unit', zh: '单位' },
        ],
        rows: programme.map(({ lever, value }) => [
          LEVER_WORDS[lever].label,
          String(value),
          LEVER_WORDS[lever].unit,
        ]),
      },
    ],
  };
}

function yearOf({ year, rows }: ScenarioFacts['years'][number]): Section {
  return {
    title: String(year),
    blocks: [
      {
        kind: 'table',
        head: [
          { en: 'Indicator', zh: '指标' },
          { en: 'Baseline', zh: '无试验区基准' },
          { en: 'Scenario', zh: '方案情景' },
          { en: 'Median difference', zh: '配对差值中位数' },
          { en: '95 % interval', zh: '95%区间' },
          { en: 'Mean difference', zh: '配对差值均值' },
        ],
        rows: rows.map(({ indicator, baseline, treatment, difference, ...middle }) => [
          indicatorName(indicator),
          numberOf(indicator, baseline),
          numberOf(indicator, treatment),
          numberOf(indicator, middle.median),
          intervalOf(indicator, middle.medianLow, middle.medianHigh),
          numberOf(indicator, difference),
        ]),
      },
    ],
  };
}
