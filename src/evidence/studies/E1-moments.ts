/** What the study of the sandbox found, and the bands that the model is held to. */
import type { Moment } from './study.ts';

export const SANDBOX_MOMENTS: readonly Moment[] = [
  {
    id: 'capital',
    label: { en: 'Log capital after entry', zh: '进入后资本（对数）' },
    unit: { en: 'log points', zh: '对数点' },
    kind: 'tuned',
    band: [0.08, 0.22],
    nothing: 0,
    ifMissed: {
      en: 'What an observation tells investors (finance.observationNews) is too strong or too weak',
      zh: '观测对投资人的信息量（finance.observationNews）过强或过弱',
    },
  },
  {
    id: 'raise',
    label: { en: 'Chance to raise, ratio', zh: '融资概率之比' },
    unit: { en: 'ratio', zh: '比值' },
    kind: 'tuned',
    band: [1.3, 1.7],
    nothing: 1,
    ifMissed: {
      en: 'Rounds of the model differ in size from those of the study',
      zh: '模型轮次金额与原研究不同',
    },
  },
  {
    id: 'survival',
    label: {
      en: 'Alive after three years, admitted less refused at equal worth',
      zh: '三年后存活率差（同等估值）',
    },
    unit: { en: 'share', zh: '比例' },
    kind: 'tuned',
    band: [0, 1],
    nothing: 0,
    ifMissed: {
      en: 'Money raised does not keep ventures alive in the model',
      zh: '模型中融资未能延长企业存续',
    },
  },
  {
    id: 'selection',
    label: {
      en: 'Naive comparison beyond the estimated effect',
      zh: '朴素比较超出估计效应的部分',
    },
    unit: { en: 'log points', zh: '对数点' },
    kind: 'free',
    band: [0, Infinity],
    nothing: 0,
    ifMissed: {
      en: 'Those who enter do not differ from other ventures',
      zh: '进入者与其他企业无差异',
    },
  },
];
