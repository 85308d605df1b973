import { levers } from './declare.ts';

const posts = { en: 'posts', zh: '个岗位' };

export const regulationLevers = levers({
  ruleDraftingPosts: {
    group: 'regulation',
    tasks: ['T1'],
    label: { en: 'Rule-drafting posts', zh: '规则起草岗位' },
    doc: {
      en: 'Staff who write local rules for technology classes that have none. Once a class has a written rule its cases need fewer rounds at the desk. A rule can be written only where enough evidence about the class exists, so posts alone do not help a class nobody has tried.',
      zh: '为尚无规则的技术门类起草地方规则的人员。门类有了成文规则，案件所需的往返轮次减少。证据不足的门类无法成文，因此只增加岗位并不能帮助从未试用过的门类。',
    },
    unit: posts,
    range: [0, 60],
    step: 2,
    neutral: 0,
    moves: { draftingPosts: (value) => value },
    postings: [{ account: 'generalBudget', pays: { en: 'pay of the posts', zh: '岗位薪酬' } }],
    binds: { en: 'Evidence about the class', zh: '该门类的证据积累' },
    tier: 2,
    source: {
      status: 'literature',
      read: 'mirror',
      words: {
        en: 'Stern (2017): review times fall by about 40 % once guidance is published; strength here is a result',
        zh: 'Stern（2017）：发布指南后审查时间约缩短40%；此处强度为推演结果',
      },
    },
  },
  accessReviewPosts: {
    group: 'regulation',
    tasks: ['T2'],
    label: { en: 'Access-review posts', zh: '准入审查岗位' },
    doc: {
      en: 'Extra reviewers at the access desks that the city itself runs. New reviewers are recruited over months and learn the work; queues shorten only as far as posts were what limited them. Desks run by national or provincial bodies are out of reach.',
      zh: '在本市有权限的准入环节增设审查人员。新增人员需数月到岗并在工作中积累经验；只有当岗位不足是瓶颈时排队才会缩短。国家和省级事权的环节不受影响。',
    },
    unit: posts,
    range: [0, 200],
    step: 5,
    neutral: 0,
    moves: { accessReviewPosts: (value) => value },
    postings: [{ account: 'generalBudget', pays: { en: 'pay of the posts', zh: '岗位薪酬' } }],
    binds: { en: 'Trained reviewers; competence of the city', zh: '合格审查人员；本市事权范围' },
    tier: 3,
    source: {
      status: 'assumed',
      read: 'not read',
      words: {
        en: 'No count of reviewers by city desk was found; the range brackets a doubling and more.',
        zh: '未找到市级环节审查人员数；范围覆盖翻一番以上',
      },
    },
  },
  observationPlaces: {
    group: 'regulation',
    tasks: ['T3'],
    label: { en: 'Observation-period places', zh: '观察期名额' },
    doc: {
      en: 'Firms waiting for access may sell under a volume cap for an observation period while inspectors watch. The value is evidence: desks, investors and buyers learn what the product does. Harmful products are also used earlier, so incidents rise with use.',
      zh: '等待准入的企业可在限量条件下试用销售，并接受驻点观察。其价值在于产生证据：审查机构、投资人和用户都能了解产品。有害产品也会更早投入使用，事故随使用量上升。',
    },
    unit: { en: 'places a year', zh: '个/年' },
    range: [0, 240],
    step: 10,
    neutral: 0,
    moves: { observationPlaces: (value) => value },
    postings: [
      {
        account: 'generalBudget',
        pays: { en: 'inspectors for firms under observation', zh: '观察期企业驻点检查' },
      },
    ],
    binds: { en: 'Firms waiting at city desks', zh: '在市级环节排队的企业数' },
    tier: 2,
    source: {
      status: 'literature',
      read: 'mirror',
      words: {
        en: 'Cornelli et al., Review of Finance 28(1), UK sandbox: capital +15 %; 50 of 146 applicants accepted. Sign only; another country',
        zh: 'Cornelli等，《Review of Finance》28(1)，英国试验计划：融资额+15%；146家申请、50家获准。仅取方向；他国经验',
      },
    },
  },
});
