/** What a hand-in cannot say, counted from what the programme, its levers, targets and indicators declare. */
import { pairsNeeded } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import {
  INDICATOR_IDS,
  INDICATORS,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type LeverSetting,
} from '../model/index.ts';
import { INDICATOR_WORDS, LEVER_WORDS } from '../model/words.ts';
import type { JudgedFacts } from './facts.ts';
import { distinct, listed } from './said.ts';
import { bothOf } from './table.ts';
import { TASKS } from './task-names.ts';

export function limitsOf(facts: JudgedFacts): Text[] {
  const { programme } = facts.scenario;
  return [
    {
      en: 'The model stops learning in December 2020. Its firms, funds and people are synthetic: no figure is of a real one.',
      zh: '推演以2020年末信息为起点；企业、基金和人员均为虚拟主体，不对应任何具体企业或个人。',
    },
    tiersOf([...new Set(programme.map(({ lever }) => lever))]),
    ...outsideEvidence(programme),
    ...withoutInstrument(),
    ...notComputable(facts),
    ...tooFewPairs(facts),
  ];
}

/** How well the strengths of the levers in use are known. */
function tiersOf(levers: readonly LeverId[]): Text {
  const count = (tier: 1 | 2 | 3) => levers.filter((id) => LEVERS[id].tier === tier).length;
  const unread = levers.filter((id) => LEVERS[id].source.read === 'not read').length;
  return {
    en: `Of ${levers.length} levers in use, ${count(1)} are of evidence tier 1, ${count(2)} of tier 2, ${count(3)} of tier 3; sources of ${unread} are not yet read.`,
    zh: `所用${levers.length}项政策工具中，证据一级${count(1)}项、二级${count(2)}项、三级${count(3)}项；${unread}项来源待核实。`,
  };
}

function named(levers: readonly LeverId[]): Text {
  return listed(levers.map((id) => LEVER_WORDS[id].label));
}

function outsideEvidence(programme: readonly LeverSetting[]): Text[] {
  const isBeyond = ({ lever, value }: LeverSetting) => {
    const { evidenced, neutral } = LEVERS[lever];
    return (
      evidenced !== undefined &&
      value !== neutral &&
      (value < evidenced.from || value > evidenced.to)
    );
  };
  const beyond = [...new Set(programme.filter(isBeyond).map(({ lever }) => lever))];
  if (beyond.length === 0) return [];
  const names = named(beyond);
  return [
    {
      en: `Set beyond the values seen anywhere: ${names.en}.`,
      zh: `超出实证取值范围的设定：${names.zh}。`,
    },
  ];
}

function withoutInstrument(): Text[] {
  const bare = TASKS.filter(({ id }) => LEVER_IDS.every((lever) => !(id in LEVERS[lever].tasks)));
  if (bare.length === 0) return [];
  const names = listed(bare.map(({ id, name }) => bothOf((language) => `${id} ${name[language]}`)));
  return [
    {
      en: `Tasks for which the model has no instrument yet: ${names.en}.`,
      zh: `模型中尚无对应政策工具的任务：${names.zh}。`,
    },
  ];
}

function notComputable({ cells }: JudgedFacts): Text[] {
  const refused = cells.filter(({ computable }) => !computable);
  if (refused.length === 0) return [];
  const names = listed(
    refused.map(({ cell }) => bothOf((language) => `${cell.year} ${cell.words[language]}`)),
  );
  return [
    { en: `Targets that cannot be judged: ${names.en}.`, zh: `暂不可评判的目标：${names.zh}。` },
  ];
}

/** Headline indicators that chance decides, and for which there are fewer pairs than they need. */
function tooFewPairs({ runs }: JudgedFacts): Text[] {
  const short = INDICATOR_IDS.filter(
    (id) => INDICATORS[id].headline && (pairsNeeded(id) ?? 0) > runs.length,
  );
  if (short.length === 0) return [];
  const names = listed(distinct(short.map((id) => withPairs(id))));
  return [
    {
      en: `Chance decides much of these, and pairing hardly helps. Pairs needed: ${names.en}.`,
      zh: `以下指标受偶然因素影响大，配对作用有限，单凭配对所需组数：${names.zh}。`,
    },
  ];
}

function withPairs(id: (typeof INDICATOR_IDS)[number]): Text {
  const { label } = INDICATOR_WORDS[id];
  const pairs = pairsNeeded(id) ?? 0;
  return { en: `${label.en} ${pairs}`, zh: `${label.zh}${pairs}组` };
}
