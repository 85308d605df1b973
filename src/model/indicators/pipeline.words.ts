/** What the indicators of the way from science to the market are called, and their units. */
const million = { en: 'million yuan, 2019 prices', zh: '百万元（2019年价）' };

export const pipelineWords = {
  inventions: {
    label: { en: 'Inventions', zh: '发明创造' },
    unit: { en: 'a year', zh: '件/年' },
  },
  researchPerInvention: {
    label: { en: 'R&D per invention', zh: '每件发明的研发经费' },
    unit: million,
  },
  launchesPerInvention: {
    label: { en: 'Launches per invention', zh: '发明到上市的转化率' },
    unit: { en: '%', zh: '%' },
  },
  salesPerLaunch: {
    label: { en: 'Sales of new products per launch', zh: '每件上市新产品的年销售额' },
    unit: million,
  },
  monthsToLaunch: {
    label: { en: 'Months from invention to launch', zh: '发明到上市的月数' },
    unit: { en: 'months', zh: '个月' },
  },
  valueAddedPerFloor: {
    label: { en: 'Value added per floor of sites', zh: '单位产业用房增加值' },
    unit: { en: 'yuan a year per square metre, 2019 prices', zh: '元/平方米·年（2019年价）' },
  },
} as const;
