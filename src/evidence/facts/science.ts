/** Stylised facts of science and standing: patents of the years before the zone and by size of firm, and unicorns. */
import { monthIndex } from '../../kernel/clock.ts';
import { FIRST_YEAR, type IndicatorId } from '../../model/index.ts';
import { mean, valueAt } from '../../experiment/compare.ts';
import type { History } from '../panel.ts';
import { RATIO, type Citation, type Fact } from './fact.ts';
import { filingOverSize } from './filing.ts';

const YEARS = [2015, 2016, 2017, 2018, 2019] as const;
const DECEMBER = 12;
/** Tables of 2029, as for the facts of firms. */
const LATE = 14;
/** What the city published for these years, on average; see `observed.csv`. */
export const PUBLISHED = { pctApplications: 17791, inventionGrants: 20182 } as const;

const OFFICE: Citation = {
  publication: 'Intellectual property office of the city, yearly figures',
  year: 2019,
  place: 'Shenzhen',
  read: 'not read',
};

export const SCIENCE_FACTS: readonly Fact[] = [
  {
    id: 'S-pct',
    label: {
      en: 'PCT applications of 2015-2019, mean over the published one',
      zh: '2015—2019年PCT国际专利申请量均值与公布值之比',
    },
    unit: RATIO,
    band: [0.85, 1.15],
    level: 'soft',
    typed: true,
    source: OFFICE,
    of: (history) => overPublished(history, 'pctApplications'),
  },
  {
    id: 'S-grants',
    label: {
      en: 'Invention patents granted in 2015-2019, mean over the published one',
      zh: '2015—2019年发明专利授权量均值与公布值之比',
    },
    unit: RATIO,
    band: [0.85, 1.15],
    level: 'soft',
    typed: true,
    source: OFFICE,
    of: (history) => overPublished(history, 'inventionGrants'),
  },
  {
    id: 'S-unicorns',
    label: { en: 'Unicorns at the end of 2019', zh: '2019年末独角兽企业数量' },
    unit: { en: 'firms', zh: '家' },
    band: [12, 18],
    level: 'soft',
    source: {
      publication: 'Great Wall Institute and Hurun, lists of unicorns',
      year: 2019,
      place: 'Shenzhen',
      read: 'not read',
    },
    of: ({ results }) => valueAt(results, 'unicorns', monthIndex(FIRST_YEAR, 2019, DECEMBER)),
  },
  {
    id: 'S-size',
    label: {
      en: 'Patent applications per yuan of R&D, elasticity to sales',
      zh: '每元研发投入专利申请量对销售额的弹性',
    },
    unit: RATIO,
    band: [-0.1, 0.1],
    level: 'soft',
    typed: true,
    source: {
      publication: 'Klette and Kortum, Journal of Political Economy 112(5)',
      year: 2004,
      place: 'several',
      read: 'mirror',
    },
    of: ({ years }, setup) => filingOverSize(years[LATE] ?? [], setup),
  },
];

function overPublished(
  { results }: History,
  indicator: keyof typeof PUBLISHED & IndicatorId,
): number {
  const values = YEARS.map((year) =>
    valueAt(results, indicator, monthIndex(FIRST_YEAR, year, DECEMBER)),
  );
  return mean(values) / PUBLISHED[indicator];
}
