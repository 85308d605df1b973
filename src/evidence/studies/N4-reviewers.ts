/** N4: twice as many reviewers, what is filed, and by whom (Jia, Ma, Yang and Zhang). */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { log } from '../../kernel/math.ts';
import { GATE } from '../../model/gates.ts';
import type { World } from '../../model/world.ts';
import { at, record } from '../panel.ts';
import { dealtOut, relativeChange } from './arms.ts';
import type { Study, StudySetup } from './study.ts';

/** Log ratios of filings with twice the reviewers over those of the same city without. */
export interface ReviewersSample {
  readonly all: number;
  /** Of firms founded since. */
  readonly entrants: number;
}

const REFORM = MONTHS_PER_YEAR;
const FROM = 2 * MONTHS_PER_YEAR;
const TO = 7 * MONTHS_PER_YEAR;
const MORE = 2;

interface Filed {
  readonly all: number;
  readonly entrants: number;
}

function collect(setup: StudySetup): ReviewersSample {
  const before = filings(setup, 1);
  const after = filings(setup, MORE);
  return {
    all: log(after.all / before.all),
    entrants: log(after.entrants / before.entrants),
  };
}

/** Products filed from 2017 to 2021. */
function filings(setup: StudySetup, factor: number): Filed {
  const { events, lives } = record(
    {
      ...setup,
      programme: [],
      experiment: (world, month) => {
        if (month === REFORM) hire(world, factor);
      },
    },
    TO,
  );
  let [all, entrants] = [0, 0];
  for (const { event, firm, month } of events) {
    const life = event === 'filed' && month >= FROM ? lives.get(firm) : undefined;
    if (life === undefined) continue;
    all += life.weight;
    if (life.born >= REFORM) entrants += life.weight;
  }
  return { all, entrants };
}

/** Every desk that decides on access has so many times its posts and people; later reviews find its work as usual. */
function hire({ desks }: World, factor: number): void {
  const { gate, posts, staff } = desks.columns;
  for (let row = 0; row < desks.count; row++) {
    if (at(gate, row) !== GATE.access) continue;
    posts[row] = at(posts, row) * factor;
    staff[row] = at(staff, row) * factor;
  }
}

const SIGN = {
  unit: { en: 'share', zh: '比例' },
  nothing: 0,
  kind: 'free',
  band: [0, Infinity],
} as const;

export const REVIEWERS: Study<ReviewersSample> = {
  id: 'N4',
  label: { en: 'More reviewers and what is filed', zh: '增加审评人员与产品申报' },
  source: {
    publication: 'Jia, Ma, Yang and Zhang, CEPR DP18698',
    year: 2023,
    place: 'China, drugs; abstract',
    read: 'mirror',
  },
  design: {
    en: 'In January 2016 every desk that decides on access has twice its posts and people, as the reform of 2015 brought to drug review. Filings of 2017 to 2021 are compared with the same city without',
    zh: '2016年1月起，各准入审批部门岗位与人员增加一倍，与2015年药品审评改革相当；将2017—2021年申报量与未增加的同一城市对照',
  },
  transport: {
    en: 'All regulated products instead of drugs; signs only. Novelty of a product is not measured: filings of firms founded since stand for it',
    zh: '由药品改为全部受监管产品；仅核对方向；未测度产品新颖性，以此后成立企业的申报代替',
  },
  replicates: 40,
  primary: 'all',
  disconnect: { 'regulation.roundsAtStart': 20 },
  moments: [
    {
      id: 'all',
      label: { en: 'Products filed with twice the reviewers', zh: '审评人员加倍后申报量变化' },
      ...SIGN,
      ifMissed: {
        en: 'Firms begin no more products when a decision comes earlier',
        zh: '审批提速后企业并未启动更多产品',
      },
    },
    {
      id: 'entrants',
      label: {
        en: 'Products filed by firms founded since',
        zh: '此后成立企业的申报量变化',
      },
      ...SIGN,
      ifMissed: {
        en: 'Founders do not see that gates are quicker',
        zh: '创办者未感知审批提速',
      },
    },
  ],
  collect,
  estimate: (samples) => ({
    all: relativeChange(samples.map(({ all }) => all)),
    entrants: relativeChange(samples.map(({ entrants }) => entrants)),
  }),
  placebo: (samples, number) =>
    relativeChange(
      dealtOut(
        samples.map(({ all }) => all),
        number,
      ),
    ),
};
