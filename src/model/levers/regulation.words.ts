import type { WordsOf } from './declare.words.ts';
import type { regulationLevers } from './regulation.ts';

const posts = { en: 'posts', zh: '个岗位' };

export const regulationWords = {
  authorisationItems: {
    label: { en: 'Authorisation items asked for', zh: '申请授权事项' },
    unit: { en: 'items', zh: '项' },
  },
  ruleDraftingPosts: { label: { en: 'Rule-drafting posts', zh: '规则起草岗位' }, unit: posts },
  accessReviewPosts: { label: { en: 'Access-review posts', zh: '准入审查岗位' }, unit: posts },
  certifierPosts: {
    label: { en: 'Assessors and rigs at certifiers', zh: '认证评审岗位与检测设备' },
    unit: posts,
  },
  greenLane: {
    label: { en: 'Green-lane eligibility', zh: '绿色通道适用范围' },
    unit: { en: '% of cases', zh: '%（占办件）' },
  },
  entryConditions: {
    label: { en: 'Entry conditions waived', zh: '放宽设立条件' },
    unit: { en: 'yuan per firm', zh: '元/家' },
  },
  tolerance: {
    label: { en: 'Tolerance of doubt at access', zh: '准入审慎尺度放宽' },
    unit: { en: 'standard deviations of doubt', zh: '个标准差' },
  },
  unboundClasses: {
    label: { en: 'Classes unbound from review of access', zh: '免予准入审查的门类' },
    unit: { en: 'classes', zh: '个门类' },
  },
  otherPilots: {
    label: { en: 'Pilots of other cities studied', zh: '借鉴外地试点' },
    unit: posts,
  },
  technicalRegulations: {
    label: { en: 'Technical regulations that cite standards', zh: '引用标准的技术法规' },
    unit: posts,
  },
  seatsInRuleMaking: {
    label: { en: 'Seats in rule making', zh: '规则共商席位' },
    unit: { en: 'seats', zh: '个席位' },
  },
  observationPlaces: {
    label: { en: 'Observation-period places', zh: '观察期名额' },
    unit: { en: 'places a year', zh: '个/年' },
  },
} as const satisfies WordsOf<typeof regulationLevers>;
