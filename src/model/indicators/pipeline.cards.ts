/** What the indicators of the way from science to the market measure. */
export const pipelineDocs = {
  inventions: {
    en: 'Projects that firms began and products that anchors brought out, last 12 months.',
    zh: '近12个月企业新立项的产品项目与链主企业推出的产品合计。',
  },
  researchPerInvention: {
    en: 'R&D of the model\u2019s firms over their inventions, last 12 months: what passes from science and research to invention.',
    zh: '近12个月模型企业研发经费与发明件数之比，反映科学研究到发明的转化。',
  },
  launchesPerInvention: {
    en: 'Products launched over inventions, last 12 months. It passes 100 % in a year that launches more than is begun.',
    zh: '近12个月上市产品与发明件数之比；上市多于新立项的年份可超过100%。',
  },
  salesPerLaunch: {
    en: 'Yearly sales won by products of about three years over the launches of a year.',
    zh: '约三年内新产品的年销售额与一年上市件数之比，反映从上市到市场的转化。',
  },
  monthsToLaunch: {
    en: 'Mean months from the start of a project to its launch, development and gates together, over launches of the last 12 months. Products of anchors and those refused are not counted.',
    zh: '近12个月上市产品从立项到上市的平均月数，含开发与各受理环节；不含链主企业产品与未获准入的产品。',
  },
  valueAddedPerFloor: {
    en: 'Value added of the model\u2019s firms over the floor of firms\u2019 sites: how intensively the city\u2019s land is used.',
    zh: '模型企业增加值与产业用房面积之比，反映用地集约程度。',
  },
} as const;
