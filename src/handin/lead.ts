/** What stands under the title of a hand-in: the runs that it is of, and what all of it was made with. */
import type { LedgerFacts } from './facts.ts';
import { seedsOf } from './long.ts';
import type { Words } from './table.ts';

/** Money and effects are not of the same runs: what each is of, what the model knows, and what made it. */
export function leadOf({
  scenario,
  replicate,
  accounts,
  runs,
  fingerprint,
  made,
}: LedgerFacts): Words[] {
  const { seed, scale } = scenario;
  const individuals = Math.round(1 / scale);
  const seeds = seedsOf({ runs, seed });
  return [
    {
      en: `Money: run ${replicate}, to the yuan, at 2019 prices; ${accounts.total.toLocaleString('en')} yuan in all. Effects: ${runs.length} paired runs (${seeds.en}).`,
      zh: `资金为第${replicate}组推演，精确到元，按2019年价格计，合计${accounts.total.toLocaleString('en')}元；效果为${runs.length}组配对推演（${seeds.zh}）。`,
    },
    {
      en: 'The model stops learning in December 2020: figures for 2021 on are simulated. All firms, funds and people are synthetic.',
      zh: '以2020年末信息为起点的推演，已过年份并非预报；所有企业、基金和人员均为虚拟主体。',
    },
    {
      en: `Scale 1/${individuals}. Fingerprint ${fingerprint ?? 'not computed'}. ${made}`,
      zh: `抽样比例1∶${individuals}。结果指纹${fingerprint ?? '尚未得出'}。${made}`,
    },
  ];
}
