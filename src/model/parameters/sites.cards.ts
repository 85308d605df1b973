/** Words for the parameters of sites and of firms that move. */
import type { CardsOf } from './declare.cards.ts';
import type { SITE_PARAMETERS } from './sites.ts';

export const SITE_CARDS = {
  siteShare: {
    label: { en: 'Rent of sites over sales', zh: '用房租金占销售额比重' },
    source: 'Rent is a few per cent of sales in manufacturing and services; no survey was found',
  },
  floorPerJob: {
    label: { en: 'Floor of a job, square metres', zh: '每个岗位用房面积（平方米）' },
    source: 'Between an office desk and a workshop; planning norms were not read',
  },
  siteGrowth: {
    label: { en: 'Growth of floor that is built anyway', zh: '常规用房面积增速' },
    source: 'About the growth of jobs over the run; no statistics of floor by industry was found',
  },
  siteElasticity: {
    label: {
      en: 'Response of site rent to jobs when floor stands still',
      zh: '用房面积不变时租金对岗位的弹性',
    },
    source: 'Inverse of a demand elasticity near 1; no direct measure',
  },
  moveRate: {
    label: {
      en: 'Firms that move out in a year where costs are those of elsewhere',
      zh: '成本相当时企业年迁出比例',
    },
    source:
      'Moves between cities are rare, far rarer than closings; no register before 2021 was read',
  },
  costResponse: {
    label: { en: 'Response of moves to the cost gap', zh: '企业迁移对成本差距的反应' },
    source: 'A unit that costs 7 % more here doubles the moves; no direct measure',
  },
  moveSize: {
    label: { en: 'How moves fall with the size of a large firm', zh: '企业迁移随规模下降的弹性' },
    source:
      'Large firms move less: Brouwer, Mariotti and van Ommeren (2004), Annals of Regional Science 38; memory, unverified',
  },
  firmsThatMayCome: {
    label: { en: 'Firms elsewhere that may move here', zh: '可能迁入的外地企业' },
    source:
      'About as many as the city\u2019s own in 2015, so that moves balance where costs are equal',
  },
  moverSales: {
    label: { en: 'Median sales of a firm that moves in, a month', zh: '迁入企业月销售额中位数' },
    source: 'As R&D performers of the city',
  },
  moverSpread: {
    label: { en: 'Spread of sales of firms that move in', zh: '迁入企业销售额离散程度' },
    source: 'As R&D performers of the city, of whom the largest move least',
  },
  moverAge: {
    label: { en: 'Age of a firm that moves in', zh: '迁入企业年龄' },
    source: 'Established firms; no direct measure',
  },
} as const satisfies CardsOf<typeof SITE_PARAMETERS>;
