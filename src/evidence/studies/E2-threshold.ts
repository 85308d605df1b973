/** E2: the certificate's threshold and R&D, reported and carried out (Chen, Liu, Suarez Serrato and Xu). */
import { log } from '../../kernel/math.ts';
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { threshold } from '../../model/processes/firm/threshold.ts';
import { bunching } from '../estimators/bunching.ts';
import { meanOf, varianceOf, type Estimate } from '../estimators/estimate.ts';
import { NOTCH } from '../facts/notch.ts';
import { isPerformer, record, type FirmYear } from '../panel.ts';
import type { Study, StudySetup } from './study.ts';

/** A firm in a year, with the certificate's tax cut and without it. */
interface Return {
  /** R&D over sales, over the firm's own threshold: reported, carried out, and without the tax cut. */
  readonly reported: number;
  readonly carried: number;
  readonly without: number;
}

export interface ThresholdSample {
  readonly returns: readonly Return[];
}

const YEARS = [2, 3, 4]; // 2017 to 2019, under the rule of 2016
const MONTHS = 60;
/** Makes the tax rate with a certificate the ordinary one. */
const NO_CUT = 0.25 / 0.15;

function collect(setup: StudySetup): ThresholdSample {
  const data = { ...setup.data, drivers: asThen(setup.data.drivers) };
  const run = (factors: StudySetup['factors'] = {}) =>
    record({ ...setup, data, programme: [], factors: { ...setup.factors, ...factors } }, MONTHS)
      .years;
  const [cut, none] = [run(), run({ 'firm.certifiedTaxRate': NO_CUT })];
  const returns = YEARS.flatMap((year) => {
    const without = new Map(
      (none[year] ?? []).filter(usable).map((firm) => [firm.key, relative(firm, firm.research)]),
    );
    return (cut[year] ?? []).filter(usable).flatMap((firm) => {
      const base = without.get(firm.key);
      return base === undefined
        ? []
        : [
            {
              reported: relative(firm, firm.reported),
              carried: relative(firm, firm.research),
              without: base,
            },
          ];
    });
  });
  return { returns };
}

/** R&D is deducted as in the years of the study, whose rate held until 2017. */
function asThen(drivers: StudySetup['data']['drivers']): StudySetup['data']['drivers'] {
  const first = drivers.find(({ driver }) => driver === 'superDeduction');
  return drivers.filter((row) => row.driver !== 'superDeduction' || row.month === first?.month);
}

const usable = (firm: FirmYear) =>
  isPerformer(firm) && firm.research > 0 && firm.age >= MONTHS_PER_YEAR;

const relative = ({ sales }: FirmYear, research: number) => research / sales / threshold(sales);

/** Firms that a threshold can move: those a little below it without the tax cut. */
const NEAR = [0.5, 1] as const;
/** Points of R&D over sales within which a return counts as near its threshold, as a share of the threshold. */
const CLOSE = 0.5;

function estimate(samples: readonly ThresholdSample[]): Readonly<Record<string, Estimate>> {
  const returns = samples.flatMap((sample) => sample.returns);
  const { excess, missing } = bunching(
    returns.map(({ reported }) => reported),
    DESIGN,
  );
  return { responses: responseRatio(samples), excess, missing, relabelled: relabelled(samples) };
}

/** Response of reported R&D over that of R&D carried out, in logs, among firms near the threshold without the tax cut. */
function responseRatio(samples: readonly ThresholdSample[]): Estimate {
  return overSamples(samples, (returns) => {
    const near = returns.filter(({ without }) => without >= NEAR[0] && without < NEAR[1]);
    const response = (of: (each: Return) => number) =>
      meanOf(near.map((each) => log(of(each) / each.without)));
    return response(({ reported }) => reported) / response(({ carried }) => carried);
  });
}

/** Part of the R&D reported near the threshold that was not carried out; firms above twice their threshold left out. */
function relabelled(samples: readonly ThresholdSample[]): Estimate {
  return overSamples(samples, (returns) => {
    const close = returns.filter(({ reported }) => reported >= 1 && reported < 1 + CLOSE);
    const sum = (of: (each: Return) => number) =>
      close.reduce((total, each) => total + of(each), 0);
    return 1 - sum(({ carried }) => carried) / sum(({ reported }) => reported);
  });
}

/** A statistic of all returns; its error is that of leaving out one replicate after the other (jackknife). */
function overSamples(
  samples: readonly ThresholdSample[],
  of: (returns: readonly Return[]) => number,
): Estimate {
  const without = samples.map((left) =>
    of(samples.filter((sample) => sample !== left).flatMap(({ returns }) => returns)),
  );
  const all = samples.flatMap(({ returns }) => returns);
  const n = samples.length;
  return {
    value: of(all),
    standardError: Math.sqrt(((n - 1) * (n - 1) * varianceOf(without)) / n),
    observations: all.length,
  };
}

/**
 * Bunching where no notch is, in the returns of one replicate without the tax cut: nobody should bunch there. A notch has
 * no labels to permute, so its place is moved.
 */
function placebo(samples: readonly ThresholdSample[], number: number): Estimate {
  const returns = samples[(number - 1) % samples.length]?.returns ?? [];
  const notch = PLACEBO_FROM + (PLACEBO_TO - PLACEBO_FROM) * positionOf(number);
  return bunching(
    returns.map(({ without }) => without),
    { ...DESIGN, notch, excluded: [notch - PLACEBO_WIDTH, notch + PLACEBO_WIDTH] },
  ).excess;
}

/** Returns of all replicates together are many enough to describe their distribution more closely. */
const DESIGN = { ...NOTCH, degree: 8 };

const PLACEBO_FROM = 0.7;
const PLACEBO_TO = 2;
const PLACEBO_WIDTH = 0.2;
const PLACEBOS = 50;

const positionOf = (number: number) => (((number - 1) % PLACEBOS) + 0.5) / PLACEBOS;

export const THRESHOLD: Study<ThresholdSample> = {
  id: 'E2',
  label: { en: 'Certificate threshold and R&D', zh: '国家高新技术企业认定门槛与研发' },
  source: {
    publication: 'Chen, Liu, Suarez Serrato and Xu, American Economic Review 111(7)',
    year: 2021,
    place: 'China, manufacturing',
    read: 'mirror',
  },
  design: {
    en: 'Returns of 2017 to 2019: how many firms report just what their threshold asks; the same firms without the tax cut tell reported from real responses',
    zh: '2017—2019年申报：恰好达到门槛的企业有多少；以取消税收优惠的同一批企业区分申报反应与实际反应',
  },
  transport: {
    en: 'One city instead of the country; all classes instead of manufacturing. Thresholds of 2016 instead of 2008 to 2011, with the same steps of 5, 4 and 3 % at other sizes',
    zh: '由全国改为一市，由制造业改为全部门类；采用2016年规则（5%、4%、3%三档，规模界线不同）',
  },
  replicates: 52,
  primary: 'excess',
  disconnect: { 'firm.mostAttribution': 0 },
  moments: [
    {
      id: 'responses',
      label: { en: 'Response of reported over real R&D', zh: '申报研发与实际研发反应之比' },
      unit: { en: 'ratio', zh: '比值' },
      kind: 'tuned',
      band: [1.6, 2],
      nothing: 1,
      ifMissed: {
        en: 'The cost of attributing (firm.attributionCost) is off',
        zh: '归集成本（firm.attributionCost）有偏差',
      },
    },
    {
      id: 'excess',
      label: {
        en: 'Firms just above the threshold over what would be there',
        zh: '门槛上方企业数与无门槛时之比',
      },
      unit: { en: 'ratio', zh: '比值' },
      kind: 'free',
      band: [1.3, Infinity],
      nothing: 1,
      ifMissed: { en: 'Firms do not reach for the threshold', zh: '企业未追赶门槛' },
    },
    {
      id: 'missing',
      label: {
        en: 'Firms just below the threshold over what would be there',
        zh: '门槛下方企业数与无门槛时之比',
      },
      unit: { en: 'ratio', zh: '比值' },
      kind: 'tuned',
      band: [0, 0.8],
      nothing: 1,
      ifMissed: {
        en: 'Too many firms below the threshold do not reach for it',
        zh: '门槛以下过多企业未追赶',
      },
    },
    {
      id: 'relabelled',
      label: {
        en: 'R&D reported near the threshold that was not carried out',
        zh: '门槛附近申报研发中未实际开展的比例',
      },
      unit: { en: 'share', zh: '比例' },
      kind: 'free',
      band: [0.15, 0.35],
      nothing: 0,
      ifMissed: {
        en: 'Firms near the threshold attribute less, or more, than the study finds; the ratio of responses alone was tuned',
        zh: '门槛附近企业的归集少于或多于原研究；仅反应之比经过调校',
      },
    },
  ],
  collect,
  estimate,
  placebo,
};
