import type { CardsOf } from './declare.cards.ts';
import type { scenarioLevers } from './scenarios.ts';

export const scenarioCards = {
  demonstrationSites: {
    doc: {
      en: 'Factories, streets and services of the city opened by call to new products. A site shows buyers of the whole class that such products work, so they take them up sooner. It also gives the firm a reference. Once a class has been shown, more sites show little.',
      zh: '面向新产品公开征集的工厂、街区和公共服务应用场景。示范点让同类产品的用户看到实际效果，从而更早采用，并为企业提供应用案例。同一门类示范已多时，再增加作用很小。',
    },
    pays: { generalBudget: { en: 'support of the sites', zh: '示范点支持资金' } },
    bears: {
      en: 'The city, for sites that show little once a class has been shown; firms elsewhere, whose sales buyers leave.',
      zh: '门类已充分展示后的示范点由财政承担；买方转移使外地企业失去销售。',
    },
    binds: { en: 'New products on the market', zh: '上市新产品数量' },
    source: {
      en: 'Data-rich public contracts raise commercial products (Beraja et al.); peers are seen by adopters. Sign only',
      zh: 'Beraja等：数据丰富的公共合同带动商业产品；同行示范影响采用。仅取方向',
    },
  },
} as const satisfies CardsOf<typeof scenarioLevers>;
