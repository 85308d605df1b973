/** A collected batch, and what was learnt from it, as a page. */
import type { Text } from '../kernel/declare.ts';
import { factorName, indicatorName, intervalOf, numberOf } from './numbers.ts';
import type { Block, Mark, Page, Section, Words } from './page.ts';

/** The mean paired difference of a setting at the last month that the batch keeps. */
export interface PointRow {
  readonly scenario: Text;
  readonly future: number;
  readonly point: number;
  /** Values of the factors, or nothing where one stays as the scenario has it. */
  readonly values: readonly (number | undefined)[];
  readonly indicator: string;
  readonly level: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** A number of an analysis at the last month. */
export interface FindingRow {
  readonly scenario: string;
  readonly future: number;
  readonly indicator: string;
  readonly of: string;
  readonly name: string;
  readonly statistic: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface BatchFacts {
  readonly title: Text;
  readonly factors: readonly string[];
  readonly month: string;
  readonly points: readonly PointRow[];
  readonly sensitivity: readonly FindingRow[];
  readonly attribution: readonly FindingRow[];
  readonly runs: number;
  readonly failed: number;
  readonly provenance: string;
}

/** Rows of points that a page shows; the tables have all. */
const MOST_POINTS = 200;

export function batchPage(facts: BatchFacts): Page {
  const { title, runs, failed, month } = facts;
  const counted = {
    en: `${runs} paired runs, ${failed} failed. Numbers of ${month}. The difference is scenario less no zone on the same random numbers. The interval is the 95 % interval of its mean. This is no forecast.`,
    zh: `共${runs}组配对推演，失败${failed}组；数值为${month}。配对差值为同一公共随机数下情景减无试验区基准，附均值的95%区间；并非对未来的断言。`,
  };
  const sections: Section[] = [
    {
      title: { en: 'What was run', zh: '推演内容' },
      blocks: [{ kind: 'paragraph', words: counted }],
    },
    ...indicatorSections(facts),
    ...findingSections({ en: 'Sensitivity', zh: '敏感性' }, facts.sensitivity),
    ...findingSections(
      { en: 'Contributions of groups (Shapley values)', zh: '各组别贡献（Shapley值）' },
      facts.attribution,
    ),
  ];
  return { title, sections, provenance: facts.provenance };
}

function indicatorSections({ points, factors }: BatchFacts): Section[] {
  const indicators = [...new Set(points.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => {
    const rows = points.filter((point) => point.indicator === indicator).slice(0, MOST_POINTS);
    const blocks: Block[] = [
      {
        kind: 'table',
        head: [
          { en: 'Scenario', zh: '情景' },
          { en: 'Future', zh: '外部条件' },
          ...factors.map(factorName),
          { en: 'Level', zh: '数值' },
          { en: 'Difference', zh: '配对差值' },
          { en: '95 % interval', zh: '95%区间' },
        ],
        rows: rows.map((row) => cellsOf(row)),
      },
    ];
    return { title: indicatorName(indicator), blocks };
  });
}

function cellsOf({ scenario, future, values, indicator, ...row }: PointRow): Words[] {
  return [
    scenario,
    String(future + 1),
    ...values.map((value) => (value === undefined ? '–' : String(Number(value.toPrecision(6))))),
    numberOf(indicator, row.level),
    numberOf(indicator, row.difference),
    intervalOf(indicator, row.low, row.high),
  ];
}

/** Statistics that are drawn; the others stand in the table only. */
const DRAWN = ['mu_star', 'total', 'shapley', 'effect'];

function findingSections(title: Text, findings: readonly FindingRow[]): Section[] {
  if (findings.length === 0) return [];
  const keys = [...new Set(findings.map(keyOf))];
  const blocks = keys.flatMap((key): Block[] => {
    const own = findings.filter((finding) => keyOf(finding) === key);
    const [first] = own;
    if (first === undefined) return [];
    const marks = own.filter(({ statistic }) => DRAWN.includes(statistic)).map(markOf);
    return [{ kind: 'chart', title: captionOf(first), marks }, findingTable(own)];
  });
  return [{ title, blocks }];
}

const keyOf = ({ scenario, future, indicator, of }: FindingRow) =>
  [scenario, future, indicator, of].join(' ');

function markOf({ name, value, low, high }: FindingRow): Mark {
  return { label: factorName(name), value, low, high };
}

const QUANTITIES: Readonly<Record<string, Text>> = {
  level: { en: 'level', zh: '数值' },
  difference: { en: 'difference from no zone', zh: '与无试验区基准的配对差值' },
};

function captionOf({ scenario, indicator, of }: FindingRow): Text {
  const name = indicatorName(indicator);
  const quantity = QUANTITIES[of] ?? { en: of, zh: of };
  const label = typeof name === 'string' ? { en: name, zh: name } : name;
  return {
    en: `${label.en}: ${quantity.en} (${scenario})`,
    zh: `${label.zh}：${quantity.zh}（${scenario}）`,
  };
}

function findingTable(findings: readonly FindingRow[]): Block {
  return {
    kind: 'table',
    head: [
      { en: 'Factor', zh: '因素' },
      { en: 'Statistic', zh: '统计量' },
      { en: 'Value', zh: '数值' },
      { en: '95 % interval', zh: '95%区间' },
    ],
    rows: findings.map(({ name, statistic, value, low, high }) => [
      factorName(name),
      statistic,
      numberOf('', value),
      intervalOf('', low, high),
    ]),
  };
}
