/** What must be said with every life: that nobody in it exists, and of how many runs it is one. */
import type { LivesReport } from '../../experiment/lives/index.ts';
import type { Text } from '../../kernel/declare.ts';
import { numberWords } from '../said.ts';

export function synthetic(): Text {
  return {
    en: 'All agents are synthetic; codes name nobody. Anchor firms are never told of one by one.',
    zh: '均为虚拟主体，代号不对应任何现实机构；链主企业不单独展示。',
  };
}

type Followed = Pick<LivesReport, 'scale' | 'seed' | 'replicate'>;

/** How many firms a firm of the run stands for. */
export function scaleNote({ scale, seed, replicate }: Followed): Text {
  const weight = numberWords(Math.round(1 / scale), 0);
  const run = {
    en: `Replicate ${replicate} of seed ${seed}`,
    zh: `种子${seed}第${replicate}组推演`,
  };
  if (scale === 1)
    return {
      en: `${run.en}, at full scale: every firm is followed.`,
      zh: `${run.zh}，全量：逐户跟踪全部企业。`,
    };
  return {
    en: `${run.en}, at scale 1/${weight}: every venture is followed, and of R&D performers one in ${weight}.`,
    zh: `${run.zh}，抽样比例1∶${weight}：创业企业逐户跟踪，研发企业每${weight}家跟踪1家。`,
  };
}

/** What a pair of lives does not prove. */
export function pairNote(): Text {
  return {
    en: 'Both lives have the same draws. One pair is one possible course: it shows how things come about, not how often.',
    zh: '两种经历使用同一组公共随机数。单组推演仅为一种可能，说明机理，不代表发生概率。',
  };
}
