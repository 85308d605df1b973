/** What an indicator is: a raw monthly series of the model, or something derived from such series. */

/** Monthly series that the observation process writes. Flows are amounts of the month; stocks are end-of-month levels. */
export const SERIES = {
  valueAdded: 'flow',
  valueAddedVolume: 'flow',
  outsideAdded: 'flow',
  displaced: 'flow',
  anchorValueAdded: 'flow',
  otherValueAdded: 'flow',
  researchReported: 'flow',
  researchDone: 'flow',
  ventureInvested: 'flow',
  ventureDeals: 'flow',
  firstRounds: 'flow',
  listings: 'flow',
  fundsRaised: 'flow',
  equityAtCost: 'flow',
  distributedToCity: 'flow',
  incidents: 'flow',
  exposure: 'flow',
  generalBudget: 'flow',
  investmentFund: 'flow',
  specialBonds: 'flow',
  feesWaived: 'flow',
  revenue: 'flow',
  blockedSound: 'flow',
  passedHarmful: 'flow',
  withdrawals: 'flow',
  launches: 'flow',
  monthsToLaunch: 'flow',
  inventions: 'flow',
  anchorInventions: 'flow',
  entrants: 'flow',
  exits: 'flow',
  loansLost: 'flow',
  talentCame: 'flow',
  talentLeft: 'flow',
  talentGrown: 'flow',
  movedOut: 'flow',
  movedIn: 'flow',
  homesBuilt: 'flow',
  vacancies: 'stock',
  employed: 'stock',
  certificates: 'stock',
  talent: 'stock',
  firms: 'stock',
  ventures: 'stock',
  stakesHeld: 'stock',
  cityEquity: 'stock',
  registered: 'stock',
  waiting: 'stock',
  writtenRules: 'stock',
  classificationWait: 'stock',
  certificationWait: 'stock',
  accessWait: 'stock',
  accessWaitOrdinary: 'stock',
  trust: 'stock',
  tightening: 'stock',
  wageIndex: 'stock',
  rent: 'stock',
  siteRent: 'stock',
  floor: 'stock',
  rivalTalent: 'stock',
  payOfNewcomers: 'stock',
  payOfIncumbents: 'stock',
  instituteStaff: 'stock',
  worldFirsts: 'flow',
  expectedFirsts: 'flow',
  homeApplications: 'flow',
  inventionGrants: 'flow',
  pctApplications: 'flow',
  ictPctApplications: 'flow',
  digitalAdded: 'flow',
  freshSales: 'flow',
  citySales: 'flow',
  contractsOut: 'flow',
  contractsIn: 'flow',
  contractsFromAbroad: 'flow',
  ventureOutward: 'flow',
  ventureInward: 'flow',
  ledStandards: 'stock',
  followedStandards: 'stock',
  startupValue: 'flow',
  disposableIncome: 'stock',
  unicorns: 'stock',
  nearUnicorns: 'stock',
  fastGrowers: 'stock',
  midHighCoverage: 'stock',
  leadCoverage: 'stock',
  medianPosition: 'stock',
  leastPosition: 'stock',
} as const;

export type SeriesId = keyof typeof SERIES;
export const SERIES_IDS = Object.keys(SERIES) as readonly SeriesId[];

/** How an indicator follows from the series: levels or sums of the last 12 months added up, their part above others, or a ratio. */
export type Derivation =
  | {
      readonly kind: 'level' | 'year';
      readonly of: readonly SeriesId[];
      readonly less?: readonly SeriesId[];
    }
  | {
      readonly kind: 'ratio';
      readonly top: readonly SeriesId[];
      readonly bottom: readonly SeriesId[];
    };

/** How the city's statistics show an indicator, once a year for December. */
export interface Published {
  /** Months after the December until the figure is known, as the survey was staffed in 2019. */
  readonly delay: number;
  /** Standard error relative to the figure. */
  readonly error: number;
}

export interface Indicator {
  /** The derived value is multiplied by this to be in the unit that its words name. */
  readonly scale: number;
  readonly derivation: Derivation;
  /** Digits after the decimal point that are worth showing. */
  readonly digits: number;
  /** Whether the programme's aim is a higher or a lower value, where that can be said. */
  readonly aim: 'higher' | 'lower' | 'none';
  /**
   * Given where pairing hardly helps, since any other draw makes another history: pairs that it takes to tell an effect of
   * a tenth of the level from none, measured with the action plan. An effect is clear only beside a pooled baseline.
   */
  readonly chaotic?: number;
  /** True for the indicators that a run prints first. */
  readonly headline: boolean;
  /** Series of `observed.csv` that measures the same thing. */
  readonly observed?: string;
  /** Nothing where no statistics show it: rules of a programme then cannot read it. Delays and errors are assumed. */
  readonly published?: Published;
}

export function indicators<const I extends Readonly<Record<string, Indicator>>>(declared: I): I {
  return declared;
}
