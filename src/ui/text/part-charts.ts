/** What the small charts by part say beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

export type PartView = 'year' | 'years';
export type PartAxis = 'same' | 'own';

interface PartChartText {
  readonly view: string;
  readonly views: Readonly<Record<PartView, string>>;
  readonly axis: string;
  readonly axes: Readonly<Record<PartAxis, string>>;
  readonly note: (axis: PartAxis) => string;
  readonly table: string;
  readonly chart: (part: string, year: number, baseline: string, scenario: string) => string;
}

const TEXTS: Readonly<Record<Language, PartChartText>> = {
  en: {
    view: 'One year or all',
    views: { year: 'One year', years: 'Over time' },
    axis: 'Axes',
    axes: { same: 'Same axis', own: 'Own axes' },
    note: (axis) =>
      `Dashed: baseline; solid: scenario; figures: 2035. Means of the runs, each December.${axis === 'own' ? ' Axes do not begin at zero.' : ''}`,
    table: 'Table of the small charts',
    chart: (part, year, baseline, scenario) =>
      `${part}, ${year}: baseline ${baseline}, scenario ${scenario}`,
  },
  zh: {
    view: '单年或分年度',
    views: { year: '单年', years: '分年度' },
    axis: '纵轴',
    axes: { same: '统一纵轴', own: '各自纵轴' },
    note: (axis) =>
      `虚线：无试验区基准；实线：方案情景；数字：2035年。各年12月推演均值。${axis === 'own' ? '纵轴不从零起。' : ''}`,
    table: '小图数据表',
    chart: (part, year, baseline, scenario) =>
      `${part}，${year}年：基准${baseline}，方案情景${scenario}`,
  },
};

export function partChartText(): PartChartText {
  return spoken(TEXTS);
}
