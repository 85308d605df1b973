/** N11b: observed pilots and harm for each use (study of China's fintech pilots). */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import type { Programme } from '../../model/index.ts';
import { waldRatio } from '../estimators/wald.ts';
import { record } from '../panel.ts';
import { dealtOut } from './arms.ts';
import type { Study, StudySetup } from './study.ts';
import { IS_REGULATED, withOneRegulator } from './ventures.ts';

/** Incidents for each product in use and year. */
export interface PilotsSample {
  readonly usual: number;
  readonly piloted: number;
}

const FROM = 2 * MONTHS_PER_YEAR;
const LAST_YEAR = 6;
/** Places a year, as the batches of the pilots had. */
const PLACES = 50;

function collect(setup: StudySetup): PilotsSample {
  const pilots: Programme = [
    {
      lever: 'observationPlaces',
      from: MONTHS_PER_YEAR,
      ramp: 0,
      value: PLACES,
      after2025: 'keep',
    },
  ];
  return { usual: harm(setup, []), piloted: harm(setup, pilots) };
}

/** Of the regulated classes, from 2017 to 2021. */
function harm(setup: StudySetup, programme: Programme): number {
  const { classes } = record(
    { ...setup, data: withOneRegulator(setup.data), programme },
    (LAST_YEAR + 1) * MONTHS_PER_YEAR,
  );
  let [use, incidents] = [0, 0];
  for (const row of classes) {
    if (IS_REGULATED[row.kind] !== true || row.year * MONTHS_PER_YEAR < FROM) continue;
    use += row.use;
    incidents += row.incidents;
  }
  return incidents / use;
}

const usualOf = (samples: readonly PilotsSample[]) => samples.map(({ usual }) => usual);
const changesOf = (samples: readonly PilotsSample[]) =>
  samples.map(({ usual, piloted }) => piloted - usual);

export const PILOTS: Study<PilotsSample> = {
  id: 'N11b',
  label: { en: 'Observed pilots and harm', zh: '试点观察与事故' },
  source: {
    publication:
      'Can experimental regulatory oversight mitigate regional financial risks, Jingji Xuejia 7',
    year: 2024,
    place: 'China, fintech pilots; abstract',
    read: 'mirror',
  },
  design: {
    en: 'From 2016 on the city observes fifty products a year. Incidents for each product in use from 2017 to 2021, regulated classes, over those of the same city without',
    zh: '自2016年起每年安排50个观察期名额；2017—2021年受监管门类每件在用产品的事故数，与未安排的同一城市对照',
  },
  transport: {
    en: 'Incidents of products in all regulated classes instead of risk of banks; every access gate is kept by one regulator; sign only',
    zh: '由银行风险改为全部受监管门类的产品事故；准入均由同一监管者审批；仅核对方向',
  },
  replicates: 60,
  primary: 'harm',
  disconnect: { 'regulation.observationEvidence': 0, 'regulation.watchedUse': 0 },
  moments: [
    {
      id: 'harm',
      label: {
        en: 'Incidents for each product in use, with observed pilots',
        zh: '试点观察下每件在用产品事故数变化',
      },
      unit: { en: 'share', zh: '比例' },
      kind: 'free',
      band: [-1, 0],
      nothing: 0,
      ifMissed: {
        en: 'What is observed is admitted sooner, and desks refuse hardly more of the harmful',
        zh: '观察使产品更早获批，而有害产品被拒的比例几乎未增',
      },
    },
  ],
  collect,
  estimate: (samples) => ({ harm: waldRatio(usualOf(samples), changesOf(samples)) }),
  placebo: (samples, number) => waldRatio(usualOf(samples), dealtOut(changesOf(samples), number)),
};
