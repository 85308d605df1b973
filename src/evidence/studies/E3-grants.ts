/** E3: grants to ventures and the chance of venture capital (Howell). */

import { normal } from '../../kernel/distributions.ts';
import type { Draws } from '../../kernel/random.ts';
import { STAGE } from '../../model/agents.ts';
import { firmAccount, type World } from '../../model/world.ts';
import { discontinuity } from '../estimators/discontinuity.ts';
import { NO_ESTIMATE, meanOf, type Estimate } from '../estimators/estimate.ts';
import { lotteryDifference, type Drawn } from '../estimators/lottery.ts';
import { permutation } from '../estimators/permutation.ts';
import { at, record, type History } from '../panel.ts';
import type { Study, StudySetup } from './study.ts';
import { amountsOf, drawsOf, sumBetween, venturesThat, WATCHED } from './ventures.ts';

/** An applicant for a grant. */
interface Applicant {
  /** Distance of its score from the cut-off of its round, log points; those at or above it win. */
  readonly score: number;
  /** Whether it raised venture capital in the two years after, 1 or 0. */
  readonly raised: number;
  /** R&D carried out in the two years after, tested samples included, yuan. */
  readonly research: number;
}

export interface GrantSample {
  readonly early: readonly Applicant[];
  /** Late applicants, drawn by lot: 1 for a winner, 0 for a loser, in place of a score. */
  readonly late: readonly Applicant[];
}

const ROUNDS = [24, 30, 36, 42, 48, 54, 60];
const MONTHS = 84;
/** First-phase grant: 150 000 US dollars; second phase: one million. */
const SMALL = 1e6;
const LARGE = 7e6;
/** What judges see besides worth, log points: officials rank on technical merit. */
const MERIT_NOISE = 1.5;
/** Part of the early applicants that wins. */
const WINNERS = 0.3;
const BANDWIDTH = 1.5;

interface Award {
  readonly key: number;
  readonly month: number;
  readonly score: number;
  readonly late: boolean;
}

function collect(setup: StudySetup): GrantSample {
  const draws = drawsOf('E3', setup);
  const awards: Award[] = [];
  const applied = new Set<number>();
  const history = record(
    {
      ...setup,
      programme: [],
      experiment: (world, month) => {
        if (!ROUNDS.includes(month)) return;
        const fresh = (row: number) => !applied.has(at(world.firms.columns.key, row));
        const now = { month, luck: draws(month), fresh };
        awards.push(...earlyAwards(world, now), ...lateAwards(world, now));
        for (const { key } of awards) applied.add(key);
      },
    },
    MONTHS,
  );
  return sampleOf(history, awards);
}

/** A round of awards: its month, its draws, and whether a row has not applied before. */
interface AwardRound {
  readonly month: number;
  readonly luck: Draws;
  readonly fresh: (row: number) => boolean;
}

/** Ventures without a round that develop a product apply; officials rank them and the best win. */
function earlyAwards(world: World, { month, luck, fresh }: AwardRound): Award[] {
  const { key, rounds, worth, stage, sampled } = world.firms.columns;
  const isEarly = (row: number) =>
    at(rounds, row) === 0 && at(stage, row) === STAGE.developing && at(sampled, row) === 0;
  const ranked = venturesThat(world, (row) => isEarly(row) && fresh(row))
    .map((row) => ({
      row,
      merit: at(worth, row) + MERIT_NOISE * normal(luck.uniform(at(key, row))),
    }))
    .sort((a, b) => b.merit - a.merit || a.row - b.row);
  const cutoff = ranked[Math.floor(WINNERS * ranked.length)]?.merit ?? 0;
  return ranked.map(({ row, merit }) => {
    if (merit >= cutoff) grant(world, row, SMALL);
    return { key: at(key, row), month, score: merit - cutoff, late: false };
  });
}

/** Ventures with two rounds or more draw lots. */
function lateAwards(world: World, { month, luck, fresh }: AwardRound): Award[] {
  const { key, rounds } = world.firms.columns;
  return venturesThat(world, (row) => at(rounds, row) >= 2 && fresh(row)).map((row) => {
    const won = luck.uniform(at(key, row)) < 0.5;
    if (won) grant(world, row, LARGE);
    return { key: at(key, row), month, score: won ? 1 : 0, late: true };
  });
}

function grant(world: World, row: number, yuan: number): void {
  world.ledger.pay('city', firmAccount(world, row), yuan, 'grant');
}

function sampleOf(history: History, awards: readonly Award[]): GrantSample {
  const rounds = amountsOf('raised a round', history);
  const samples = amountsOf('tested a sample', history);
  const research = new Map<string, number>();
  history.years.forEach((table, year) => {
    for (const { key, research: done } of table) research.set(`${key} ${year}`, done);
  });
  const outcome = ({ key, month, score }: Award): Applicant => {
    const end = month + WATCHED;
    const first = Math.floor(month / 12);
    const years = [first, first + 1].map((year) => research.get(`${key} ${year}`) ?? 0);
    const tested = sumBetween(samples, key, month, end);
    return {
      score,
      raised: sumBetween(rounds, key, month, end) > 0 ? 1 : 0,
      research: years.reduce((sum, yuan) => sum + yuan, tested),
    };
  };
  return {
    early: awards.filter(({ late }) => !late).map(outcome),
    late: awards.filter(({ late }) => late).map(outcome),
  };
}

function estimate(samples: readonly GrantSample[]): Readonly<Record<string, Estimate>> {
  const early = samples.flatMap((sample) => sample.early);
  const late = samples.flatMap((sample) => sample.late);
  return {
    early: jumpRatio(early),
    late: lotteryDifference(drawn(late, ({ raised }) => raised)),
    additionality: additionality(late),
  };
}

/** Chance of venture capital just above the cut-off over that just below. */
function jumpRatio(early: readonly Applicant[]): Estimate {
  const jump = discontinuity(
    early.map(({ score, raised }) => ({ score, outcome: raised })),
    BANDWIDTH,
  );
  const below = early.filter(({ score }) => score < 0 && score > -BANDWIDTH / 2);
  if (below.length === 0 || Number.isNaN(jump.value)) return NO_ESTIMATE;
  const base = meanOf(below.map(({ raised }) => raised));
  return {
    value: 1 + jump.value / base,
    standardError: jump.standardError / base,
    observations: jump.observations,
  };
}

function drawn(late: readonly Applicant[], of: (each: Applicant) => number): Drawn[] {
  return late.map((each) => ({ won: each.score === 1, outcome: of(each) }));
}

/** R&D that a yuan of the large grant adds beyond that yuan. */
function additionality(late: readonly Applicant[]): Estimate {
  const { value, standardError, observations } = lotteryDifference(
    drawn(late, ({ research }) => research),
  );
  return { value: value / LARGE - 1, standardError: standardError / LARGE, observations };
}

export const GRANTS: Study<GrantSample> = {
  id: 'E3',
  label: { en: 'Grants and venture capital', zh: '研发补助与创业投资' },
  source: {
    publication: 'Howell, American Economic Review 107(4)',
    year: 2017,
    place: 'United States, energy ventures',
    read: 'mirror',
  },
  design: {
    en: 'Every half-year from 2017 ventures without a round that develop a product apply. Those above a cut-off of judged merit win a small grant; large grants go by lot to ventures with two rounds or more',
    zh: '自2017年起每半年：未融资且有在研产品的企业申请，评审得分达线者获小额补助；已融资两轮以上企业以抽签获大额补助',
  },
  transport: {
    en: 'All classes instead of energy; ventures that look for equity instead of all small firms, so more of them raise money anyway',
    zh: '由能源领域改为全部门类；由全部小企业改为寻求股权融资的企业，故原本获投比例更高',
  },
  replicates: 48,
  primary: 'early',
  disconnect: { 'finance.sampleNews': 0 },
  moments: [
    {
      id: 'early',
      label: {
        en: 'Chance of venture capital with a small early grant, ratio',
        zh: '早期小额补助下获投概率之比',
      },
      unit: { en: 'ratio', zh: '比值' },
      kind: 'tuned',
      band: [1.6, 2.2],
      nothing: 1,
      ifMissed: {
        en: 'What a tested sample tells investors (finance.sampleNews) is off, or too few winners have a product to test',
        zh: '测试样品的信息量（finance.sampleNews）有偏差，或获补助者中有产品可测者过少',
      },
    },
    {
      id: 'late',
      label: {
        en: 'Chance of venture capital with a large late grant, difference',
        zh: '后期大额补助下获投概率之差',
      },
      unit: { en: 'share', zh: '比例' },
      kind: 'tuned',
      band: [-0.1, 0.1],
      nothing: 0,
      ifMissed: { en: 'Money alone moves investors', zh: '资金本身影响投资人' },
    },
    {
      id: 'additionality',
      label: {
        en: 'R&D added by a yuan of large grant beyond that yuan',
        zh: '每元大额补助带动的额外研发',
      },
      unit: { en: 'yuan per yuan', zh: '元/元' },
      kind: 'typed',
      band: [-0.2, 0.3],
      nothing: 0,
      ifMissed: {
        en: 'Ventures spend what they have over a set horizon (firm.spendingHorizon), so two years see only part of a grant spent',
        zh: '企业在既定期限内使用资金（firm.spendingHorizon），两年仅见部分补助支出',
      },
    },
  ],
  collect,
  estimate,
  placebo: (samples, number) => {
    const early = samples.flatMap((sample) => sample.early);
    const order = permutation(early.length, 1, number);
    return jumpRatio(
      early.map(({ score }, index) => ({ ...(early[order[index] ?? index] ?? NOBODY), score })),
    );
  },
};

const NOBODY: Applicant = { score: 0, raised: 0, research: 0 };
