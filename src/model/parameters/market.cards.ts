/** Words for the parameters of the market. */
import type { CardsOf } from './declare.cards.ts';
import type { MARKET_PARAMETERS } from './market.ts';

export const MARKET_CARDS = {
  outsidePace: {
    label: {
      en: 'Demand that rivals outside gain with new products and entrants, net of exits',
      zh: '市外企业凭新产品与新企业净增的需求',
    },
    source: {
      en: 'Value added 2015-2019 of the city, linked series',
      zh: '本市2015—2019年增加值，衔接序列',
    },
  },
  newMarket: {
    label: {
      en: 'Part of the demand for a new product that is new market',
      zh: '新产品需求中属新增市场的比例',
    },
    source: {
      en: 'The rest is taken from rivals. Bloom, Schankerman and Van Reenen (2013), memory, unverified, put stealing at half or more',
      zh: '其余取自竞争者。Bloom、Schankerman和Van Reenen（2013，待核实）认为取自他人的占一半以上',
    },
  },
  priceElasticity: {
    label: { en: 'Price elasticity of the volume of a class', zh: '门类需求量的价格弹性' },
    source: {
      en: 'Between inelastic services and elastic consumer goods; not measured by these classes',
      zh: '介于缺乏弹性的服务与富有弹性的消费品之间；未按这些门类测算',
    },
  },
  priceWeight: {
    label: { en: 'Weight of price against quality', zh: '价格相对质量的权重' },
    source: {
      en: 'Fitness is quality over price to this power; not measured by these classes',
      zh: '适应度为质量与价格之比的该次幂；未按这些门类测算',
    },
  },
  lostToPrice: {
    label: {
      en: 'Share of the market lost in five years at a price 25 % above others',
      zh: '价格高出25%时五年内失去的市场份额',
    },
    source: {
      en: 'Sets the pace at which shares move; between sticky contracts and quick tenders',
      zh: '决定份额变动的快慢；介于长期合同与快速招标之间',
    },
  },
  frontier: {
    label: { en: 'Growth of the quality of rivals outside', zh: '市外企业质量增速' },
    source: {
      en: 'Of the order of what the city\u2019s own launches add; not observed',
      zh: '与本市自身上市产品带来的增量同一数量级；无观测',
    },
  },
  abroadShare: {
    label: { en: 'Part of sales outside that is abroad', zh: '市外销售中境外企业占比' },
    source: {
      en: 'Differs by class; no table of markets by these classes was found',
      zh: '各门类不同；未找到按这些门类的市场数据',
    },
  },
} as const satisfies CardsOf<typeof MARKET_PARAMETERS>;
