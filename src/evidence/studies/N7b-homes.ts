/** N7b: dearer homes and skilled people who leave (Song and Wu). */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { exp, log } from '../../kernel/math.ts';
import { SUPPORTED } from '../../model/processes/talent/offers.ts';
import type { World } from '../../model/world.ts';
import type { Estimate } from '../estimators/estimate.ts';
import { waldRatio } from '../estimators/wald.ts';
import { record } from '../panel.ts';
import { dealtOut } from './arms.ts';
import type { Study, StudySetup } from './study.ts';

/** Of a city with few homes over the same city with many: log ratios of the rent and of the chance to leave. */
export interface HomesSample {
  readonly rent: number;
  readonly leaving: number;
}

const FROM = MONTHS_PER_YEAR;
const MONTHS = 6 * MONTHS_PER_YEAR;
/** Average price of new buildings sold in China, yuan a square metre: 5 032 in 2010, 6 793 in 2015 (memory, unverified). */
const RISE = 6793 / 5032;

/** Sums over the months of the study. */
interface Watched {
  rent: number;
  left: number;
  people: number;
}

function collect(setup: StudySetup): HomesSample {
  const few = watch(setup, RISE);
  const many = watch(setup, 1);
  return {
    rent: log(few.rent / many.rent),
    leaving: log(few.left / few.people / (many.left / many.people)),
  };
}

/** A run in which so many homes are missing in the end that the rent would rise by a factor with the same people. */
function watch(setup: StudySetup, factor: number): Watched {
  const watched = { rent: 0, left: 0, people: 0 };
  const steps = MONTHS - FROM;
  record(
    {
      ...setup,
      programme: [],
      experiment: (world, month) => {
        if (month < FROM) return;
        const { rentElasticity } = world.parameters.talent;
        const { housing } = world.city.columns;
        housing[0] = (housing[0] ?? 0) * exp(-log(factor) / rentElasticity / steps);
        note(world, watched);
      },
    },
    MONTHS,
  );
  return watched;
}

/** Counts skilled people who left in the month before. */
function note({ city, occupations }: World, watched: Watched): void {
  const { stock, left } = occupations.columns;
  watched.rent += city.columns.rent[0] ?? Number.NaN;
  SUPPORTED.forEach((supported, row) => {
    if (!supported) return;
    watched.people += stock[row] ?? 0;
    watched.left += left[row] ?? 0;
  });
}

/** How many more leave when the rent rises as prices did, by the elasticity that the samples show together (Wald). */
function outflow(rents: readonly number[], leaving: readonly number[]): Estimate {
  const { value: elasticity, standardError, observations } = waldRatio(rents, leaving);
  const factor = exp(elasticity * log(RISE));
  return {
    value: factor - 1,
    standardError: factor * log(RISE) * standardError,
    observations,
  };
}

const estimate = (samples: readonly HomesSample[]) => ({
  outflow: outflow(
    samples.map(({ rent }) => rent),
    samples.map(({ leaving }) => leaving),
  ),
});

/** Which of the two cities has few homes is drawn by lot for the leavers, evenly. */
function placebo(samples: readonly HomesSample[], number: number): Estimate {
  return outflow(
    samples.map(({ rent }) => rent),
    dealtOut(
      samples.map(({ leaving }) => leaving),
      number,
    ),
  );
}

export const HOMES: Study<HomesSample> = {
  id: 'N7b',
  label: { en: 'Dearer homes and skilled people who leave', zh: '房价上涨与高技能人才流出' },
  source: {
    publication: 'Song and Wu, Journal of Financial Research 477(3)',
    year: 2020,
    place: 'China, graduates; abstract',
    read: 'mirror',
  },
  design: {
    en: 'From 2016 to 2020 homes go missing until, with the same people, the rent would rise as prices in China did from 2010 to 2015 (35 %). The same city with all its homes compares',
    zh: '2016—2020年住房逐步减少，在人口不变时租金涨幅相当于2010—2015年全国房价涨幅（35%）；以住房未减少的同一城市为对照',
  },
  transport: {
    en: 'Rent instead of the price of homes; people of five skilled occupations at any age instead of graduates who choose a first job. The study says at least 21.5 % more left',
    zh: '以租金代替房价；以五类高技能职业人员代替首次就业的毕业生；原研究称流出至少增加21.5%',
  },
  replicates: 40,
  primary: 'outflow',
  disconnect: { 'talent.rentShare': 0 },
  moments: [
    {
      id: 'outflow',
      label: {
        en: 'More skilled people who leave as homes get dearer as in 2010 to 2015',
        zh: '房价涨幅如2010—2015年时高技能人才流出增幅',
      },
      unit: { en: 'share', zh: '比例' },
      kind: 'free',
      soft: true,
      band: [0.1075, 0.3225],
      nothing: 0,
      ifMissed: {
        en: 'Rent weighs less with people than prices do, or pay rises with it',
        zh: '租金对去留的影响小于房价，或工资随之上涨',
      },
    },
  ],
  collect,
  estimate,
  placebo,
};
