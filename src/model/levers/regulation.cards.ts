import type { CardsOf } from './declare.cards.ts';
import type { regulationLevers } from './regulation.ts';

export const regulationCards = {
  authorisationItems: {
    doc: {
      en: 'Classes and gates for which the city asks to decide itself, in the order of the list of items. The answer comes after months or years and may be no. Once granted, cases of the class go to a desk of the city, where its other levers reach them. The city pays for the posts.',
      zh: '按清单顺序向上级申请由本市在相应门类和环节行使审批权限。答复需数月至数年，也可能未获批。获批后办件转由本市受理，本市的其他政策工具才能作用于这些办件；岗位由本市承担。',
    },
    pays: {
      generalBudget: {
        en: 'preparation of requests and posts of new desks',
        zh: '申请准备与新设受理岗位',
      },
    },
    bears: {
      en: 'The city: requests may be refused, and new desks are paid whether cases come or not.',
      zh: '财政：申请可能未获批；新设环节无论有无办件均须支付。',
    },
    binds: { en: 'Answers of national bodies', zh: '上级答复' },
    source: {
      en: 'Report, task 1: Shenzhen standards and access rules where present rules ask for approval. Answers are assumed.',
      zh: '报告任务1：按现行规定需审批准入的，允许深圳先行制定。答复概率与时间为假设',
    },
  },
  ruleDraftingPosts: {
    doc: {
      en: 'Staff who write local rules for technology classes that have none. Once a class has a written rule its cases need fewer rounds at the desk. A rule needs enough evidence about the class. Posts alone do not help a class that nobody has tried.',
      zh: '为尚无规则的技术门类起草地方规则的人员。门类有了成文规则，办件所需的往返轮次减少。证据不足的门类无法成文，因此只增加岗位并不能帮助从未试用过的门类。',
    },
    pays: { generalBudget: { en: 'pay of the posts', zh: '岗位薪酬' } },
    bears: {
      en: 'The city, for drafters who wait for evidence; applicants, when technology overtakes a rule and rounds begin anew.',
      zh: '等待证据的起草人员由财政承担；技术更新使规则失效、往返轮次重新增加时，由申请人承担。',
    },
    binds: { en: 'Evidence about the class', zh: '该门类的证据积累' },
    source: {
      en: 'Stern (2017): review times fall by about 40 % once guidance is published; strength here is a result',
      zh: 'Stern（2017）：发布指南后审查时间约缩短40%；此处强度为推演结果',
    },
  },
  accessReviewPosts: {
    doc: {
      en: 'Extra reviewers at the access desks that the city itself runs. New reviewers are recruited over months and learn the work; queues shorten only as far as posts were what limited them. Desks run by national or provincial bodies are out of reach.',
      zh: '在本市有权限的准入环节增设审查人员。新增人员需数月到岗并在工作中积累经验；只有当岗位不足是瓶颈时排队才会缩短。国家和省级事权的环节不受影响。',
    },
    pays: { generalBudget: { en: 'pay of the posts', zh: '岗位薪酬' } },
    bears: {
      en: 'The city, for reviewers who idle once queues are short; users, of harmful products that pass sooner.',
      zh: '排队缩短后闲置的审查人员由财政承担；有害产品更早放行的损害由使用者承担。',
    },
    binds: { en: 'Trained reviewers; competence of the city', zh: '合格审查人员；本市事权范围' },
    source: {
      en: 'No count of reviewers by city desk was found; the range brackets a doubling and more.',
      zh: '未找到市级环节审查人员数；范围覆盖翻一番以上',
    },
  },
  certifierPosts: {
    doc: {
      en: 'Extra assessors with test rigs that the city pays for at certification bodies. They are recruited over months and learn by the cases they certify. They go where most work waits; once no case waits, more of them idle.',
      zh: '由市财政支持在认证机构增设的评审人员及检测设备。人员需数月到岗，并在办理办件中积累经验；优先配置到积压最多的领域，积压消除后再增加将闲置。',
    },
    pays: { generalBudget: { en: 'pay and rigs of the posts', zh: '岗位薪酬与设备' } },
    bears: {
      en: 'The city, for assessors who idle; desks of access, at which cases arrive sooner and wait longer.',
      zh: '闲置的评审人员由财政承担；办件更早到达准入环节并在那里等待更久。',
    },
    binds: { en: 'Cases waiting for certification', zh: '等待认证的办件' },
    source: {
      en: 'Report 1.2.2: certifiers lack experience, capacity and equipment. No count of assessors was found.',
      zh: '报告1.2.2：认证机构经验、能力、技术投入不足。未找到评审人员数',
    },
  },
  greenLane: {
    doc: {
      en: 'Share of new cases, the most valuable ones first, that city desks and certifiers take before all others. It adds no reviewer: what the lane gains, the ordinary queue loses. Each case on the lane has a case manager whom the city pays.',
      zh: '市级环节与认证机构优先办理的新办件比例，价值最高者优先。不增加审查人员：通道内加快多少，普通办件就变慢多少。通道内每件配备由市财政支付的专员。',
    },
    pays: { generalBudget: { en: 'case managers', zh: '专员服务' } },
    bears: {
      en: 'Firms whose cases are not on the lane: they wait longer.',
      zh: '未进入绿色通道的企业：等待更久。',
    },
    binds: { en: 'Reviewers in post', zh: '在岗审查人员' },
    source: {
      en: 'Innovative class-III devices: 83 days less on average to 2018; an identity of queues for the ordinary lane',
      zh: '创新三类器械平均缩短83天（至2018年）；普通通道变慢是排队恒等式',
    },
  },
  entryConditions: {
    doc: {
      en: 'Conditions of paid-in capital, premises and fees that a new firm no longer has to meet, in yuan. More founders try, also weaker ones: entrants rise, and so do exits a few years later. The waived fees are revenue forgone.',
      zh: '新设企业不再需要满足的实缴资本、场地与收费条件，折算为金额。更多创业者进入，其中也有较弱者：新设增加，几年后退出也增加。减免的收费计为财政减收。',
    },
    pays: { feesWaived: { en: 'fees and conditions waived', zh: '减免的费用' } },
    bears: {
      en: 'Founders who would have been kept out and fail, and their staff; the city forgoes the fees.',
      zh: '本会被挡在门外而后失败的创业者及其员工；减免费用由财政承担。',
    },
    binds: { en: 'Founders and their people', zh: '创业者及其可用人才' },
    source: {
      en: 'Registration reforms raise entry (memory, unverified); the response here is assumed and sampled',
      zh: '商事登记改革提高新设率（待核实）；反应强度为假设并抽样',
    },
  },
  tolerance: {
    doc: {
      en: 'How much doubt about a product the city\u2019s access desks pass. Fewer sound products are refused or asked for more, and more harmful ones are sold. Those who use them bear the harm. Trust in the class falls, and after a severe incident the centre takes the tolerance back for years. What is admitted in doubt is checked afterwards. Classes on which national bodies decide are out of reach.',
      zh: '本市准入审查可放行的不确定程度。放宽后，安全产品被拒或被要求补充的情况减少，有害产品进入市场的也会增多，使用者承担其损害；该门类信任随之下降，发生严重事故后，上级将在数年内收回这一权限。存疑放行的产品须事后核查。国家和省级事权的门类不受影响。',
    },
    pays: {
      generalBudget: {
        en: 'checks after launch of what was admitted in doubt',
        zh: '存疑放行产品的事后核查',
      },
    },
    bears: {
      en: 'Users of the products admitted in doubt, then all firms of the class, when trust falls and the centre steps in.',
      zh: '使用存疑放行产品者；信任下降、上级收回后，由该门类全部企业承担。',
    },
    binds: { en: 'Competence of the city; withdrawal from above', zh: '本市事权范围；上级收回' },
    source: {
      en: 'Report: prudent and inclusive regulation. Strength and answer from above are assumed',
      zh: '报告：包容审慎监管。强度与上级反应为假设',
    },
  },
  unboundClasses: {
    doc: {
      en: 'Classes whose new products the city lets on the market without review of access, those of least hazard first. They sell sooner, and nobody stops the harmful ones before they are used: buyers bear the harm, and trust falls for the whole class. After a severe incident the centre binds the class again for years, at a desk that has fewer people by then. Products are checked once they are sold.',
      zh: '由本市免予准入审查的门类数，危害较低者优先。新产品可更早上市，但有害产品在使用前无人拦截：由购买者承担损害，整个门类的信任下降。发生严重事故后，上级在数年内恢复审查，而此时审查人员已减少。产品上市后须接受核查。',
    },
    pays: {
      generalBudget: {
        en: 'checks of products that came without review',
        zh: '未经审查上市产品的核查',
      },
    },
    bears: {
      en: 'Buyers of harmful products that nobody reviewed, then all firms of the class when it is bound again.',
      zh: '购买未经审查的有害产品者；恢复审查后，由该门类全部企业承担。',
    },
    binds: { en: 'Competence of the city; withdrawal from above', zh: '本市事权范围；上级收回' },
    source: {
      en: 'Report, task 3: unbinding of new fields. Strength and answer from above are assumed',
      zh: '报告任务3：新领域松绑。强度与上级反应为假设',
    },
  },
  otherPilots: {
    doc: {
      en: 'Analysts who study what other cities try out, so that it counts as evidence at the city\u2019s own access desks. A rule can be written sooner, and desks doubt less. What is used elsewhere tells less than use here and may mislead: then users of the class bear the harm, or sound products are kept out. Once everything elsewhere is studied, more analysts idle.',
      zh: '研究其他城市试点情况的人员，使外地证据可用于本市准入审查：规则可更早制定，审查机构疑虑减少。外地使用情况的参考价值低于本市，也可能产生误导，此时由该门类用户承担损害，或安全产品被挡在门外。外地试点研究完毕后，再增加人员将闲置。',
    },
    pays: { generalBudget: { en: 'pay of the analysts', zh: '分析人员薪酬' } },
    bears: {
      en: 'Users of a class, or makers of sound products, where what is seen elsewhere misleads the city’s desks.',
      zh: '外地经验误导本市审查时，由该门类使用者或安全产品的企业承担。',
    },
    binds: { en: 'What other cities try out', zh: '其他城市试点数量' },
    source: {
      en: 'Report, chapter 6: pilots of other cities apply in two zones of this one. Strength is assumed',
      zh: '报告第六章：其他城市试点政策在两个片区自动适用。强度为假设',
    },
  },
  technicalRegulations: {
    doc: {
      en: 'Staff who write rules that cite a technical standard of the class. Such a rule takes less work and evidence than one written from nothing. It falls when the standard is overtaken, and keeps an old standard in force for longer: users of the class then live with its flaws. A class without a standard cannot be helped.',
      zh: '起草引用本门类技术标准的法规的人员。此类规则所需工作与证据较少；但标准被替代时规则随之失效，且会延长旧标准的使用年限，其缺陷由该门类用户承担。尚无标准的门类无法受益。',
    },
    pays: { generalBudget: { en: 'pay of the posts', zh: '岗位薪酬' } },
    bears: {
      en: 'Firms and users of a class in which a rule keeps an old standard in force.',
      zh: '规则使旧标准延续的门类，由其企业与使用者承担。',
    },
    binds: { en: 'Standards that classes have', zh: '各门类已有标准' },
    source: {
      en: 'Report, chapter 6: technical regulations. Strength is assumed',
      zh: '报告第六章：技术法规。强度为假设',
    },
  },
  seatsInRuleMaking: {
    doc: {
      en: 'Seats for firms, associations, workers and consumers where rules are written. Their complaints tell desks of harm by products that nobody reviewed. A rule made together keeps trust when something happens. But each rule takes longer, and firms that wait for one bear that.',
      zh: '在规则制定中为企业、协会、劳动者和消费者设立的席位。各方投诉使审查机构了解未经审查产品的损害；共同制定的规则在发生事故后更能维持信任。但每项规则耗时更长，等待规则的企业承担这一代价。',
    },
    pays: { generalBudget: { en: 'seats and their secretariat', zh: '席位与秘书工作' } },
    bears: {
      en: 'Firms that wait for a rule, which takes longer when everybody is heard.',
      zh: '等待规则的企业：充分听取意见使起草更久。',
    },
    binds: { en: 'Rules that are still to be written', zh: '尚待制定的规则' },
    source: {
      en: 'Report 6.1, 6.6: government, firms, associations, workers and consumers govern together. Strength is assumed',
      zh: '报告6.1、6.6：政府、企业、协会、劳动者与消费者协同共治。强度为假设',
    },
  },
  observationPlaces: {
    doc: {
      en: 'Firms waiting for access may sell under a volume cap for an observation period while inspectors watch. The value is evidence: desks, investors and buyers learn what the product does. Harmful products are also used earlier, so incidents rise with use.',
      zh: '等待准入的企业可在限量条件下试用销售，并接受驻点观察。其价值在于产生证据：审查机构、投资人和用户都能了解产品。有害产品也会更早投入使用，事故随使用量上升。',
    },
    pays: {
      generalBudget: { en: 'inspectors for firms under observation', zh: '观察期企业驻点检查' },
    },
    bears: {
      en: 'Those who use a harmful product while it is observed; the city pays for every place.',
      zh: '观察期内使用有害产品者；每个名额由财政支付。',
    },
    binds: { en: 'Firms waiting at city desks', zh: '在市级环节排队的企业数' },
    source: {
      en: 'Cornelli et al., Review of Finance 28(1), UK sandbox: capital +15 %; 50 of 146 applicants accepted. Sign only; another country',
      zh: 'Cornelli等，《Review of Finance》28(1)，英国试验计划：融资额+15%；146家申请、50家获准。仅取方向；他国经验',
    },
    evidenced: {
      en: 'United Kingdom: 50 firms accepted in the first year (146 applied), 118 from 2016 to 2019, about 40 a year',
      zh: '英国：首年146家申请、50家获准；2016—2019年共118家，约每年40家',
    },
  },
} as const satisfies CardsOf<typeof regulationLevers>;
