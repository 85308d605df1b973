/** Words for the parameters of sites and of firms that move. */
import type { CardsOf } from './declare.cards.ts';
import type { SITE_PARAMETERS } from './sites.ts';

export const SITE_CARDS = {
  siteShare: {
    label: { en: 'Rent of sites over sales', zh: '用房租金占销售额比重' },
    source: {
      en: 'Rent is a few per cent of sales in manufacturing and services; no survey was found',
      zh: '制造业和服务业的租金占销售的百分之几；未找到调查',
    },
  },
  floorPerJob: {
    label: { en: 'Floor of a job, square metres', zh: '每个岗位用房面积（平方米）' },
    source: {
      en: 'Between an office desk and a workshop; planning norms were not read',
      zh: '介于办公工位与车间之间；规划标准尚待核实',
    },
  },
  siteGrowth: {
    label: { en: 'Growth of floor that is built anyway', zh: '常规用房面积增速' },
    source: {
      en: 'About the growth of jobs over the run; no statistics of floor by industry was found',
      zh: '约为推演期内就业的增长；未找到分行业建筑面积统计',
    },
  },
  siteElasticity: {
    label: {
      en: 'Response of site rent to jobs when floor stands still',
      zh: '用房面积不变时租金对岗位的弹性',
    },
    source: {
      en: 'Inverse of a demand elasticity near 1; no direct measure',
      zh: '需求弹性接近1时的倒数；无直接测算',
    },
  },
  moveRate: {
    label: {
      en: 'Firms that move out in a year where costs are those of elsewhere',
      zh: '成本相当时企业年迁出比例',
    },
    source: {
      en: 'Moves between cities are rare, far rarer than closings; no register before 2021 was read',
      zh: '城市间迁移很少，远少于关闭；2021年以前的登记数据尚待核实',
    },
  },
  costResponse: {
    label: { en: 'Response of moves to the cost gap', zh: '企业迁移对成本差距的反应' },
    source: {
      en: 'A unit that costs 7 % more here doubles the moves; no direct measure',
      zh: '本地成本高7%时迁移加倍；无直接测算',
    },
  },
  moveSize: {
    label: { en: 'How moves fall with the size of a large firm', zh: '企业迁移随规模下降的弹性' },
    source: {
      en: 'Large firms move less: Brouwer, Mariotti and van Ommeren (2004), Annals of Regional Science 38; memory, unverified',
      zh: '大企业迁移较少：Brouwer、Mariotti和van Ommeren（2004），Annals of Regional Science 38；待核实',
    },
  },
  firmsThatMayCome: {
    label: { en: 'Firms elsewhere that may move here', zh: '可能迁入的外地企业' },
    source: {
      en: 'About as many as the city\u2019s own in 2015, so that moves balance where costs are equal',
      zh: '与2015年本市企业数相当，使成本相等时迁移平衡',
    },
  },
  moverSales: {
    label: { en: 'Median sales of a firm that moves in, a month', zh: '迁入企业月销售额中位数' },
    source: { en: 'As R&D performers of the city', zh: '同本市研发企业' },
  },
  moverSpread: {
    label: { en: 'Spread of sales of firms that move in', zh: '迁入企业销售额离散程度' },
    source: {
      en: 'As R&D performers of the city, of whom the largest move least',
      zh: '同本市研发企业，其中最大者迁移最少',
    },
  },
  moverAge: {
    label: { en: 'Age of a firm that moves in', zh: '迁入企业年龄' },
    source: { en: 'Established firms; no direct measure', zh: '已成立的企业；无直接测算' },
  },
} as const satisfies CardsOf<typeof SITE_PARAMETERS>;
