/** N1: cheaper registration, and who enters and leaves (Barwick, Chen, Li and Zhang; dose of Cui and Wei). */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { exp, log } from '../../kernel/math.ts';
import { STRATUM } from '../../model/agents.ts';
import type { Programme } from '../../model/index.ts';
import { PRIMITIVES } from '../../model/policy/primitives.ts';
import type { World } from '../../model/world.ts';
import type { Estimate } from '../estimators/estimate.ts';
import { waldRatio } from '../estimators/wald.ts';
import { at, record } from '../panel.ts';
import { dealtOut, relativeChange } from './arms.ts';
import type { Study, StudySetup } from './study.ts';

/** Log ratios of the city with its conditions waived over the same city without. */
export interface RegistrationSample {
  /** What a founder must put up, firms founded, firms closed, and quality of those founded. */
  readonly assets: number;
  readonly entry: number;
  readonly exit: number;
  readonly quality: number;
}

const REFORM = MONTHS_PER_YEAR;
const FROM = 2 * MONTHS_PER_YEAR;
const TO = 5 * MONTHS_PER_YEAR;
const WAIVED = PRIMITIVES.setupCost.base;
/** Starting assets of entrants after the reform over those before: 31.6 % less. */
const ASSETS = 1 - 0.316;

/** Sums over firms founded and closed in the years of the study. */
interface Watched {
  founded: number;
  closed: number;
  assets: number;
  quality: number;
  living: number;
}

function collect(setup: StudySetup): RegistrationSample {
  const before = watch(setup, 0);
  const after = watch(setup, WAIVED);
  return {
    assets: after.assets / after.founded - before.assets / before.founded,
    entry: log(after.founded / before.founded),
    exit: log(after.closed / before.closed),
    quality: after.quality / after.living - before.quality / before.living,
  };
}

function watch(setup: StudySetup, waived: number): Watched {
  const watched = { founded: 0, closed: 0, assets: 0, quality: 0, living: 0 };
  const programme: Programme = [
    { lever: 'entryConditions', from: REFORM, ramp: 0, value: waived, after2025: 'keep' },
  ];
  const { lives } = record(
    {
      ...setup,
      programme,
      experiment: (world, month) => {
        if (month > FROM && month <= TO) noteFounders(world, { born: month - 1, waived }, watched);
        if (month === TO) noteQuality(world, watched);
      },
    },
    TO + 1,
  );
  for (const { ended, weight } of lives.values())
    if (ended >= FROM && ended < TO) watched.closed += weight;
  return watched;
}

interface Founded {
  readonly born: number;
  readonly waived: number;
}

/** What founders of a month had to put up: their money, and conditions as far as they are not waived. */
function noteFounders({ firms, parameters }: World, { born, waived }: Founded, sum: Watched): void {
  const { birth, weight, stratum, demand } = firms.columns;
  const { founderMoney, keptMonths } = parameters.finance;
  for (let row = firms.count - 1; row >= 0 && at(birth, row) >= born; row--) {
    if (at(birth, row) !== born) continue;
    const money =
      stratum[row] === STRATUM.equitySeeker ? founderMoney : at(demand, row) * keptMonths;
    sum.founded += at(weight, row);
    sum.assets += at(weight, row) * log(money + WAIVED - waived);
  }
}

/** Quality over price of what those founded since 2017 sell, as far as they live. */
function noteQuality({ firms }: World, sum: Watched): void {
  const { birth, weight, alive, quality } = firms.columns;
  for (let row = 0; row < firms.count; row++) {
    if (alive[row] !== 1 || at(birth, row) < FROM) continue;
    sum.quality += at(weight, row) * log(at(quality, row));
    sum.living += at(weight, row);
  }
}

type Counted = 'entry' | 'exit';

/** What entry or exit does when the assets of entrants fall as they did, by the elasticity of all samples (Wald). */
function atDose(assets: readonly number[], changes: readonly number[]): Estimate {
  const { value, standardError, observations } = waldRatio(assets, changes);
  const factor = exp(value * log(ASSETS));
  return {
    value: factor - 1,
    standardError: factor * Math.abs(log(ASSETS)) * standardError,
    observations,
  };
}

const assetsOf = (samples: readonly RegistrationSample[]) => samples.map(({ assets }) => assets);

const dosed = (samples: readonly RegistrationSample[], counted: Counted) =>
  atDose(
    assetsOf(samples),
    samples.map((sample) => sample[counted]),
  );

const RELATIVE = { unit: { en: 'share', zh: '比例' }, nothing: 0 } as const;

export const REGISTRATION: Study<RegistrationSample> = {
  id: 'N1',
  label: { en: 'Cheaper registration, entry and exit', zh: '商事登记改革与企业进入、退出' },
  source: {
    publication: 'Barwick, Chen, Li and Zhang, CEPR DP19439; dose of Cui and Wei (2021)',
    year: 2024,
    place: 'Guangdong, manufacturing; abstract',
    read: 'mirror',
  },
  design: {
    en: 'From 2016 on the city waives all conditions of entry that are left. Entry and exit of 2017 to 2019 over the fall of what founders put up, times the fall of starting assets that the reform brought (31.6 %). The same city without compares',
    zh: '自2016年起免除尚存的全部设立条件；以2017—2019年进入、退出变化对创办者出资变化之比，乘以改革使新设企业初始资产下降的幅度（31.6%）；以未免除的同一城市为对照',
  },
  transport: {
    en: 'Shenzhen of 2015 has the reform behind it, so that its conditions are the rest. All seven industries instead of manufacturing; firms simulated one by one',
    zh: '2015年的深圳已完成该项改革，此处仅为尚存条件；由制造业改为七大产业；仅含逐一模拟的企业',
  },
  replicates: 20,
  primary: 'entry',
  disconnect: { 'firm.setupResponse': 0 },
  moments: [
    {
      id: 'entry',
      label: { en: 'Firms founded after the reform', zh: '改革后新设企业数变化' },
      ...RELATIVE,
      // How many founders answer a waived yuan is a parameter.
      kind: 'typed',
      soft: true,
      band: [0.125, 0.375],
      ifMissed: {
        en: 'The response of founders to a yuan of conditions is an assumption',
        zh: '创办者对设立条件的反应为假设值',
      },
    },
    {
      id: 'exit',
      label: { en: 'Firms closed after the reform', zh: '改革后注销企业数变化' },
      ...RELATIVE,
      kind: 'free',
      soft: true,
      band: [0.0435, 0.1305],
      ifMissed: {
        en: 'More founded firms close young, and those pressed out by them are counted, too',
        zh: '新设企业早期退出较多，且包含市场被其占去的企业',
      },
    },
    {
      id: 'quality',
      label: { en: 'Quality of firms founded after the reform', zh: '改革后新设企业质量变化' },
      ...RELATIVE,
      // Quality is drawn whoever enters: only who stays can part them.
      kind: 'typed',
      band: [-0.01, Infinity],
      ifMissed: {
        en: 'Competition of more entrants leaves worse ones',
        zh: '进入者增多后留存企业质量下降',
      },
    },
  ],
  collect,
  estimate: (samples) => ({
    entry: dosed(samples, 'entry'),
    exit: dosed(samples, 'exit'),
    quality: relativeChange(samples.map(({ quality }) => quality)),
  }),
  placebo: (samples, number) =>
    atDose(
      assetsOf(samples),
      dealtOut(
        samples.map(({ entry }) => entry),
        number,
      ),
    ),
};
