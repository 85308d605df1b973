/** Words for the numbers of the tables of classes, occupations, origins and rivals. */
import type { Text } from '../../kernel/declare.ts';
import { OCCUPATION_LABELS, ORIGIN_LABELS, RIVAL_LABELS } from '../people.words.ts';
import { OCCUPATION_IDS, ORIGINS, RIVAL_IDS } from '../people.ts';
import { CLASS_LABELS } from './classes.words.ts';
import { CLASS_IDS } from './classes.ts';
import type { ParameterCard } from './declare.cards.ts';
import {
  CLASS_PARAMETERS,
  nameOf,
  ORIGIN_ROWS,
  PEOPLE_PARAMETERS,
  RIVAL_CITY_PARAMETERS,
  type ClassNumber,
  type OccupationNumber,
  type OriginNumber,
  type RivalNumber,
} from './tables.ts';

const CLASS_COLUMNS = {
  industryShare: {
    label: { en: 'part of demand growth that follows industry', zh: '需求增速随工业的比重' },
    source: { en: 'No measure by these classes', zh: '未按这些门类测算' },
  },
  valueAddedShare: {
    label: { en: 'value added over sales', zh: '增加值占销售额比重' },
    source: {
      en: 'Input-output tables know broader industries only',
      zh: '投入产出表只有更宽的行业',
    },
  },
  researchIntensity: {
    label: { en: 'R&D intensity relative to all classes', zh: '研发强度相对各门类均值' },
    source: { en: 'No measure by these classes', zh: '未按这些门类测算' },
  },
  regulatedShare: {
    label: { en: 'new products that need classification and access', zh: '须归类准入的新产品占比' },
    source: { en: 'No count of products by gate was found', zh: '未找到各环节的产品计数' },
  },
  hazard: {
    label: { en: 'chance of harm relative to all classes', zh: '事故概率相对各门类均值' },
    source: {
      en: 'No comparable records of incidents exist for new products',
      zh: '新产品的事件没有可比记录',
    },
  },
  entry: {
    label: { en: 'part of entrants', zh: '新创企业占比' },
    source: { en: 'Registers do not know these classes', zh: '登记数据不按这些门类' },
  },
  cityShare: {
    label: { en: 'share of the city in the market it sells to', zh: '本市企业市场份额' },
    source: {
      en: 'No table of markets by these classes was found; leaders of their market have more',
      zh: '未找到按这些门类的市场数据；市场领先者占比更高',
    },
  },
  position: {
    label: {
      en: 'share of forty regions of the world that were no better in 2015',
      zh: '2015年不优于本市的全球地区占比',
    },
    source: {
      en: 'No ranking by these classes exists; high where the city\u2019s firms lead their market, low where the nation imports',
      zh: '没有按这些门类的排名；本市企业领先处较高，全国依赖进口处较低',
    },
  },
} as const satisfies Readonly<Record<ClassNumber, ParameterCard>>;

const OCCUPATION_COLUMNS = {
  staff: {
    label: { en: 'part of staff outside R&D', zh: '占非研发人员比重' },
    source: { en: 'No census by these occupations was found', zh: '未找到按这些职业的普查数据' },
  },
  research: {
    label: { en: 'part of R&D teams', zh: '占研发团队比重' },
    source: { en: 'No census by these occupations was found', zh: '未找到按这些职业的普查数据' },
  },
  arriving: {
    label: { en: 'part of potential migrants', zh: '占潜在流入人才比重' },
    source: { en: 'No census by these occupations was found', zh: '未找到按这些职业的普查数据' },
  },
} as const satisfies Readonly<Record<OccupationNumber, ParameterCard>>;

const ORIGIN_COLUMNS = {
  share: {
    label: { en: 'part of people and of potential migrants', zh: '占人才及潜在流入人才比重' },
    source: {
      en: 'No census by origin of skilled people was found',
      zh: '未找到专业人才来源地的普查数据',
    },
  },
  restless: {
    label: { en: 'readiness to leave relative to all', zh: '流出倾向相对均值' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
} as const satisfies Readonly<Record<OriginNumber, ParameterCard>>;

const RIVAL_COLUMNS = {
  size: {
    label: {
      en: 'people of the eight occupations over those here',
      zh: '八类职业人才相对本市规模',
    },
    source: {
      en: 'From the size of the cities; no census by these occupations was found',
      zh: '依据各城市规模；未找到按这些职业的普查数据',
    },
  },
  arriving: {
    label: { en: 'part of those who come', zh: '占流入人才比重' },
    source: {
      en: 'Most migrants come from the province and its neighbours; no table by city was found',
      zh: '流入人口多来自本省及邻省；未找到分城市数据',
    },
  },
  leaving: {
    label: { en: 'part of those who leave', zh: '占流出人才比重' },
    source: {
      en: 'Large and near cities draw more; no table by city was found',
      zh: '规模大、距离近的城市吸引更多；未找到分城市数据',
    },
  },
  lag: {
    label: { en: 'months until it answers an offer', zh: '跟进优惠的时滞（月）' },
    source: {
      en: 'One to three budget years: a city sees the offer, decides and pays',
      zh: '一至三个预算年度：一座城市看到优惠、作出决定并支付',
    },
  },
  budget: {
    label: { en: 'money a year for answers', zh: '每年用于跟进的资金' },
    source: {
      en: 'Talent budgets of large cities are a few billion yuan a year (memory, unverified)',
      zh: '大城市人才经费每年数十亿元（待核实）',
    },
  },
} as const satisfies Readonly<Record<RivalNumber, ParameterCard>>;

type Cards = Readonly<Record<string, ParameterCard>>;

/** A card for each number of a table that is a parameter. */
function cardsOf(
  declared: object,
  columns: Cards,
  rows: readonly { readonly id: string; readonly label: Text }[],
): Cards {
  const all = rows.flatMap(({ id, label }) =>
    Object.entries(columns).map(
      ([column, card]) => [nameOf(id, column), cardOf(label, card)] as const,
    ),
  );
  return Object.fromEntries(all.filter(([name]) => name in declared));
}

function cardOf(row: Text, { label, source }: ParameterCard): ParameterCard {
  return { label: { en: `${row.en}: ${label.en}`, zh: `${row.zh}：${label.zh}` }, source };
}

export const CLASS_CARDS = cardsOf(
  CLASS_PARAMETERS,
  CLASS_COLUMNS,
  CLASS_IDS.map((id) => ({ id, label: CLASS_LABELS[id] })),
);

export const PEOPLE_CARDS = {
  ...cardsOf(
    PEOPLE_PARAMETERS,
    OCCUPATION_COLUMNS,
    OCCUPATION_IDS.map((id) => ({ id, label: OCCUPATION_LABELS[id] })),
  ),
  ...cardsOf(
    PEOPLE_PARAMETERS,
    ORIGIN_COLUMNS,
    ORIGINS.map((origin) => ({ id: ORIGIN_ROWS[origin], label: ORIGIN_LABELS[origin] })),
  ),
};

export const RIVAL_CITY_CARDS = cardsOf(
  RIVAL_CITY_PARAMETERS,
  RIVAL_COLUMNS,
  RIVAL_IDS.map((id) => ({ id, label: RIVAL_LABELS[id] })),
);
