/** Words for the parameters of the market. */
import type { CardsOf } from './declare.cards.ts';
import type { MARKET_PARAMETERS } from './market.ts';

export const MARKET_CARDS = {
  outsidePace: {
    label: {
      en: 'Demand that rivals outside gain with new products and entrants, net of exits',
      zh: '市外企业凭新产品与新企业净增的需求',
    },
    source: 'Value added 2015-2019 of the city, linked series',
  },
  newMarket: {
    label: {
      en: 'Part of the demand for a new product that is new market',
      zh: '新产品需求中属新增市场的比例',
    },
    source:
      'The rest is taken from rivals. Bloom, Schankerman and Van Reenen (2013), memory, unverified, put stealing at half or more',
  },
  priceElasticity: {
    label: { en: 'Price elasticity of the volume of a class', zh: '门类需求量的价格弹性' },
    source: 'Between inelastic services and elastic consumer goods; not measured by these classes',
  },
  priceWeight: {
    label: { en: 'Weight of price against quality', zh: '价格相对质量的权重' },
    source: 'Fitness is quality over price to this power; not measured by these classes',
  },
  lostToPrice: {
    label: {
      en: 'Share of the market lost in five years at a price 25 % above others',
      zh: '价格高出25%时五年内失去的市场份额',
    },
    source: 'Sets the pace at which shares move; between sticky contracts and quick tenders',
  },
  frontier: {
    label: { en: 'Growth of the quality of rivals outside', zh: '市外企业质量增速' },
    source: 'Of the order of what the city\u2019s own launches add; not observed',
  },
  abroadShare: {
    label: { en: 'Part of sales outside that is abroad', zh: '市外销售中境外企业占比' },
    source: 'Differs by class; no table of markets by these classes was found',
  },
} as const satisfies CardsOf<typeof MARKET_PARAMETERS>;
