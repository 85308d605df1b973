/** How the figures of a hand-in come about, as a reader may ask. */
import { DISCOUNT_RATE } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import { INDICATOR_IDS, isUsualFuture, LEVER_IDS, type Future } from '../model/index.ts';
import type { LedgerFacts } from './facts.ts';
import { seedsOf } from './long.ts';
import { signedWords } from './said.ts';

export function methodsOf(facts: LedgerFacts): Text[] {
  const { runs, scenario } = facts;
  const seeds = seedsOf({ runs, seed: scenario.seed });
  const percent = Math.round(DISCOUNT_RATE * 100);
  return [
    {
      en: `An agent-based simulation of the city, month by month, with ${LEVER_IDS.length} levers and ${INDICATOR_IDS.length} indicators. Firms, talent, funds and desks decide by themselves; every yuan is booked.`,
      zh: `以虚拟主体逐月推演全市，含${LEVER_IDS.length}项政策工具、${INDICATOR_IDS.length}项指标；企业、人才、基金与监管机构各自决策，资金逐笔记账。`,
    },
    {
      en: `Programme and no-zone baseline run on the same random numbers: ${runs.length} pairs (${seeds.en}). Each pair has its own draw of the parameters. An effect is the median of the paired differences with its 95% interval.`,
      zh: `方案与无试验区基准使用同一公共随机数，共${runs.length}组配对（${seeds.zh}），每组各取一套参数；效果为配对差值的中位数及其95%区间。`,
    },
    {
      en: 'An effect is clear when that interval leaves out none. Where pairing hardly helps, it must also part from a pooled baseline.',
      zh: '区间不含零为可辨；配对作用有限的指标，还须与汇总基准相区别。',
    },
    {
      en: 'A chance is the share of runs that meet a target, with its 95% interval by Wilson.',
      zh: '概率为达到目标的组数占比，区间按Wilson法取95%。',
    },
    {
      en: `Money is at 2019 prices; present values are discounted at ${percent}% a year, real (assumed).`,
      zh: `资金按2019年价格计；现值按实际年利率${percent}%折现（假设）。`,
    },
    futureWords(scenario.future),
  ];
}

/** What is assumed of the world outside, wherever it is not the usual. */
export function futureWords(future: Future): Text {
  if (isUsualFuture(future))
    return {
      en: 'The world outside goes as the drivers say; requests for authorisation are answered by draw.',
      zh: '外部环境按驱动因素设定；授权申请的答复由抽取决定。',
    };
  const [demand, frontier] = [future.demand, future.frontier].map((each) => signedWords(each, 1));
  const answers = ANSWERS[future.authorisation];
  return {
    en: `Not the usual world outside: national growth ${demand ?? ''}, world frontier ${frontier ?? ''} points a year; ${answers.en}.`,
    zh: `外部环境非常规设定：全国增速${demand ?? ''}、世界前沿${frontier ?? ''}个百分点/年；${answers.zh}。`,
  };
}

const ANSWERS = {
  drawn: { en: 'authorisation drawn', zh: '授权答复由抽取决定' },
  granted: { en: 'authorisation granted', zh: '授权事项均获批' },
  'not granted': { en: 'authorisation not granted', zh: '授权事项未获批情景' },
} as const;
