/** The register of everything a lever may touch: what the city can really decide. */

export interface Primitive {
  /** Value under 2019 practice, before any lever. */
  readonly base: number;
  /** Who decides it in reality. */
  readonly controlledBy: 'city' | 'city, within a national rule';
  /** The one process whose decision reads it. */
  readonly readBy: string;
}

function primitives<const P extends Readonly<Record<string, Primitive>>>(register: P): P {
  return register;
}

export const PRIMITIVES = primitives({
  authorisationRequests: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'centre.authorisation',
  },
  draftingPosts: {
    base: 10,
    controlledBy: 'city, within a national rule',
    readBy: 'desk.rules',
  },
  accessReviewPosts: {
    base: 0,
    controlledBy: 'city',
    readBy: 'desk.staffing',
  },
  certifierPosts: {
    base: 0,
    controlledBy: 'city',
    readBy: 'desk.staffing',
  },
  greenLaneShare: {
    base: 0,
    controlledBy: 'city',
    readBy: 'firm.filing',
  },
  passableDoubt: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'desk.tolerance',
  },
  unboundClasses: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'desk.unbinding',
  },
  pilotAnalysts: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'desk.pilots',
  },
  citingPosts: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'desk.rules',
  },
  ruleMakingSeats: {
    base: 0,
    controlledBy: 'city',
    readBy: 'desk.rules',
  },
  observationPlaces: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'gate.observation',
  },
  setupCost: {
    base: 60000,
    controlledBy: 'city, within a national rule',
    readBy: 'firm.entry',
  },
  recruitmentGrant: {
    base: 0,
    controlledBy: 'city',
    readBy: 'talent.migration',
  },
  talentHomes: {
    base: 0,
    controlledBy: 'city',
    readBy: 'city.housing',
  },
  industrialLand: {
    base: 0,
    controlledBy: 'city',
    readBy: 'city.sites',
  },
  firstPurchaseBudget: {
    base: 0,
    controlledBy: 'city',
    readBy: 'city.purchases',
  },
  openPurchaseShare: {
    base: 0,
    controlledBy: 'city',
    readBy: 'city.purchases',
  },
  demonstrationSites: {
    base: 0,
    controlledBy: 'city',
    readBy: 'city.demonstration',
  },
  guaranteeCover: {
    base: 0,
    controlledBy: 'city',
    readBy: 'bank.credit',
  },
  fundCommitment: {
    base: 1e9,
    controlledBy: 'city',
    readBy: 'fund.raising',
  },
  reinvestmentDuty: {
    base: 1.5,
    controlledBy: 'city',
    readBy: 'fund.raising',
  },
  profitConcession: {
    base: 0,
    controlledBy: 'city',
    readBy: 'fund.raising',
  },
  lossTolerance: {
    base: 0,
    controlledBy: 'city',
    readBy: 'fund.raising',
  },
  inspectionPosts: {
    base: 60,
    controlledBy: 'city',
    readBy: 'firm.control',
  },
  basicResearchShare: {
    base: 0.3,
    controlledBy: 'city',
    readBy: 'science.research',
  },
  laboratories: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'science.posts',
  },
  foreignCentres: {
    base: 0,
    controlledBy: 'city',
    readBy: 'science.posts',
  },
  jointResearch: {
    base: 0,
    controlledBy: 'city',
    readBy: 'science.posts',
  },
  platformPosts: {
    base: 0,
    controlledBy: 'city',
    readBy: 'science.posts',
  },
  brokers: {
    base: 0,
    controlledBy: 'city',
    readBy: 'science.trade',
  },
  standardsPosts: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'standard.making',
  },
  standardsLaneShare: {
    base: 0,
    controlledBy: 'city',
    readBy: 'standard.making',
  },
  associationPosts: {
    base: 0,
    controlledBy: 'city',
    readBy: 'standard.making',
  },
  recognitionPosts: {
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'standard.making',
  },
  surveyPosts: {
    base: 10,
    controlledBy: 'city',
    readBy: 'city.statistics',
  },
});

export type PrimitiveId = keyof typeof PRIMITIVES;
export const PRIMITIVE_IDS = Object.keys(PRIMITIVES) as readonly PrimitiveId[];
