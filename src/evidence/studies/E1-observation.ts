/** E1: entry into a regulatory sandbox and the capital that ventures raise (Cornelli, Doerr, Gambacorta and Merrouche). */
import { log } from '../../kernel/math.ts';
import { normal } from '../../kernel/distributions.ts';
import { STAGE } from '../../model/agents.ts';
import { staggeredDifference, type PanelUnit } from '../estimators/differences.ts';
import { meanOf, NO_ESTIMATE, type Estimate } from '../estimators/estimate.ts';
import { leastSquares } from '../estimators/least-squares.ts';
import { lotteryDifference } from '../estimators/lottery.ts';
import { permutation } from '../estimators/permutation.ts';
import { isVenture, record, type History } from '../panel.ts';
import { SANDBOX_MOMENTS } from './E1-moments.ts';
import type { Study, StudySetup } from './study.ts';
import {
  drawsOf,
  amountsOf,
  sumBetween,
  venturesThat,
  withOneRegulator,
  type Amounts,
} from './ventures.ts';

/** A venture in the sample. */
interface Applicant {
  readonly key: number;
  /** Half-year of admission; `Infinity` for one that was refused. */
  readonly cohort: number;
  /** Logarithm of all money put into it by the end of each half-year, yuan. */
  readonly capital: readonly number[];
  /** Rounds raised by the end of each half-year. */
  readonly raised: readonly number[];
  /** Only ventures alike when they applied are compared. */
  readonly stratum: number;
  readonly alive: boolean;
  /** Logarithm of worth when it applied. */
  readonly worth: number;
}

export interface SandboxSample {
  readonly applicants: readonly Applicant[];
  /** Growth of log capital over two years of ventures that never applied. */
  readonly others: readonly number[];
}

const HALF = 6;
const COHORTS = [4, 5, 6, 7, 8, 9]; // half-years from 2017 on
const MONTHS = 96;
const HALVES = MONTHS / HALF;
/** Part of the applicants that is admitted: 50 of 146. */
const ADMITTED = 0.34;
/** How much the choice among applicants is left to other things than worth, in log points. */
const CHOICE_NOISE = 1.5;
const SURVIVAL = 36;

function collect(setup: StudySetup): SandboxSample {
  const draws = drawsOf('E1', setup);
  const applied = new Map<number, Application>();
  const data = withOneRegulator(setup.data);
  const history = record(
    {
      ...setup,
      data,
      programme: [],
      experiment: (world, month) => {
        const half = month / HALF;
        if (!COHORTS.includes(half)) return;
        const { firms, parameters } = world;
        const { key, stage, worth: value, observedUntil } = firms.columns;
        const applying = venturesThat(
          world,
          (row) => (stage[row] ?? 0) >= STAGE.classification && !applied.has(key[row] ?? 0),
        );
        const luck = draws(month);
        const score = (row: number) =>
          (value[row] ?? 0) + CHOICE_NOISE * normal(luck.uniform(key[row] ?? 0));
        const ranked = [...applying].sort((a, b) => score(b) - score(a) || a - b);
        ranked.forEach((row, rank) => {
          const each = key[row] ?? 0;
          const admitted = rank < ADMITTED * ranked.length;
          applied.set(each, { half, worth: value[row] ?? 0, admitted });
          if (admitted) observedUntil[row] = month + parameters.regulation.observationMonths;
        });
      },
    },
    MONTHS,
  );
  return sampleOf(history, applied);
}

/** When a venture applied, what it was worth then, and whether it was admitted. */
interface Application {
  readonly half: number;
  readonly worth: number;
  readonly admitted: boolean;
}

function sampleOf(history: History, applied: ReadonlyMap<number, Application>): SandboxSample {
  const rounds = amountsOf('raised a round', history);
  const capital = (key: number) =>
    Array.from({ length: HALVES }, (_, half) => {
      const born = history.lives.get(key)?.born ?? 0;
      const seen = born < half * HALF;
      return seen
        ? log(FOUNDERS + sumBetween(rounds, key, -Infinity, (half + 1) * HALF))
        : Number.NaN;
    });
  const applicants = [...applied].map(([key, { half, worth, admitted }]) => ({
    key,
    cohort: admitted ? half : Infinity,
    capital: capital(key),
    raised: Array.from(
      { length: HALVES },
      (_, each) => (rounds.get(key) ?? []).filter(({ month }) => month < (each + 1) * HALF).length,
    ),
    stratum: stratumOf(rounds, { key, half, worth }),
    alive: (history.lives.get(key)?.ended ?? Infinity) >= half * HALF + SURVIVAL,
    worth,
  }));
  const middle = (COHORTS[0] ?? 0) + 2;
  const others = [...history.lives.values()]
    .filter(
      ({ key, stratum, born, ended }) =>
        isVenture({ stratum }) &&
        !applied.has(key) &&
        born < (middle - 1) * HALF &&
        ended > middle * HALF,
    )
    .map(({ key }) => {
      const path = capital(key);
      return (path[middle + 3] ?? Number.NaN) - (path[middle - 1] ?? Number.NaN);
    })
    .filter((growth) => !Number.isNaN(growth));
  return { applicants, others };
}

const BUSY = 2; // half-years after a round in which a venture hardly looks for the next one
const WORTH_STEP = 0.75;

/** What matters for the next round: when it applied, rounds so far, whether the last one is recent, and worth. */
function stratumOf(
  rounds: Amounts,
  { key, half, worth }: Pick<Application, 'half' | 'worth'> & { readonly key: number },
): number {
  const past = (rounds.get(key) ?? []).filter(({ month }) => month < half * HALF);
  const recent = half - Math.floor((past.at(-1)?.month ?? -Infinity) / HALF) <= BUSY ? 1 : 0;
  const size = Math.max(0, Math.min(9, Math.floor((worth - LEAST_WORTH) / WORTH_STEP)));
  return ((half * 3 + Math.min(past.length, 2)) * 2 + recent) * 10 + size;
}

const LEAST_WORTH = log(4e6);

/** Money that founders put in: capital before the first round. */
const FOUNDERS = 1.5e6;

const AFTER = { from: 1, to: 4 };

function estimate(samples: readonly SandboxSample[]): Readonly<Record<string, Estimate>> {
  const applicants = samples.flatMap((sample) => sample.applicants);
  const capital = staggeredDifference(panel(applicants, capitalOf), AFTER);
  return {
    capital,
    raise: raiseRatio(applicants),
    survival: survivalGap(applicants),
    selection: selectionGap(samples, capital),
  };
}

const strataOf = ({ stratum }: Applicant): number[] => new Array<number>(HALVES).fill(stratum);

function admittedOf(samples: readonly SandboxSample[]): Applicant[] {
  return samples.flatMap(({ applicants }) =>
    applicants.filter(({ cohort }) => Number.isFinite(cohort)),
  );
}

function panel(
  applicants: readonly Applicant[],
  outcome: (applicant: Applicant) => readonly number[],
): PanelUnit[] {
  return applicants.map((applicant) => ({
    cohort: applicant.cohort,
    outcomes: outcome(applicant),
    strata: strataOf(applicant),
  }));
}

const capitalOf = ({ capital }: Applicant) => capital;

/** Rounds raised in the two years after admission over what they would have been. */
function raiseRatio(applicants: readonly Applicant[]): Estimate {
  const end = { from: AFTER.to, to: AFTER.to };
  const gain = staggeredDifference(
    panel(applicants, ({ raised }) => raised),
    end,
  );
  const after = applicants
    .filter(({ cohort }) => Number.isFinite(cohort))
    .map(({ cohort, raised }) => at(raised, cohort + AFTER.to) - at(raised, cohort - 1))
    .filter((rounds) => !Number.isNaN(rounds));
  const without = meanOf(after) - gain.value;
  return {
    value: meanOf(after) / without,
    standardError: gain.standardError / without,
    observations: gain.observations,
  };
}

const at = (path: readonly number[], half: number): number => path[half] ?? Number.NaN;

/** Survival of the admitted less that of the refused, at the same worth when they applied. */
function survivalGap(applicants: readonly Applicant[]): Estimate {
  if (applicants.length < 10) return NO_ESTIMATE;
  const { coefficients, standardErrors } = leastSquares({
    outcome: applicants.map(({ alive }) => (alive ? 1 : 0)),
    regressors: applicants.map(({ cohort, worth }) => [Number.isFinite(cohort) ? 1 : 0, worth, 1]),
  });
  return {
    value: coefficients[0] ?? Number.NaN,
    standardError: standardErrors[0] ?? Number.NaN,
    observations: applicants.length,
  };
}

/** Growth of capital of the admitted less that of all other ventures, beyond the estimated effect. */
function selectionGap(samples: readonly SandboxSample[], effect: Estimate): Estimate {
  const grown = admittedOf(samples).map(
    ({ cohort, capital }) =>
      (capital[cohort + AFTER.to] ?? Number.NaN) - (capital[cohort - 1] ?? Number.NaN),
  );
  const naive = lotteryDifference([
    ...grown.filter((x) => !Number.isNaN(x)).map((outcome) => ({ won: true, outcome })),
    ...samples.flatMap(({ others }) => others.map((outcome) => ({ won: false, outcome }))),
  ]);
  return {
    value: naive.value - effect.value,
    standardError: Math.sqrt(
      naive.standardError * naive.standardError + effect.standardError * effect.standardError,
    ),
    observations: naive.observations,
  };
}

export const SANDBOX: Study<SandboxSample> = {
  id: 'E1',
  label: { en: 'Observation period and capital', zh: '观察期与融资' },
  source: {
    publication: 'Cornelli, Doerr, Gambacorta and Merrouche, Review of Finance 28(1)',
    year: 2024,
    place: 'United Kingdom, fintech',
    read: 'mirror',
  },
  design: {
    en: 'Every half-year from 2017 the best-looking third of the ventures at a gate enters. The effect is against those refused at the same time and alike in rounds and worth',
    zh: '自2017年起每半年从在审创业企业中择优约三分之一进入观察期；与同批未获准且轮次、估值相近者比较',
  },
  transport: {
    en: 'All regulated classes instead of fintech; one regulator keeps every access gate, as in the study; half-years instead of quarters. Refused applicants are the controls: what happens meanwhile selects those that enter later',
    zh: '覆盖全部受监管门类而非仅金融科技；与原研究一致，准入由同一监管者决定；以半年代替季度；对照组为同批未获准者，因后批进入者受期间情况筛选',
  },
  replicates: 120,
  primary: 'capital',
  disconnect: { 'regulation.observationEvidence': 0 },
  moments: SANDBOX_MOMENTS,
  collect,
  estimate,
  placebo: (samples, number) => {
    const applicants = samples.flatMap((sample) => sample.applicants);
    return staggeredDifference(panel(relabelled(applicants, number), capitalOf), AFTER);
  },
};

/** The same applicants with admissions dealt out anew within each stratum. */
function relabelled(applicants: readonly Applicant[], number: number): Applicant[] {
  const groups = new Map<number, Applicant[]>();
  for (const applicant of applicants)
    groups.set(applicant.stratum, [...(groups.get(applicant.stratum) ?? []), applicant]);
  return [...groups.values()].flatMap((group) => {
    const order = permutation(group.length, 1, number);
    return group.map((applicant, index) => ({
      ...applicant,
      cohort: group[order[index] ?? index]?.cohort ?? Infinity,
    }));
  });
}
