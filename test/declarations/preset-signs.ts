/** Signs of the governance presets, and the one rule that makes them values: the table that the files are checked against. */
import { LEVERS, type LeverId } from '../../src/model/index.ts';

export type Sign = '+' | '++';
export type Signs = Partial<Readonly<Record<LeverId, Sign>>>;

const THIRDS = { '+': 1, '++': 2 } as const;
const DIGITS = 6;

/**
 * One third of the evidenced range for `+`, two for `++`, from its lower end; of the lever's whole range where no source
 * names one; on the lever's step. A lever without a sign stays neutral.
 */
export function valueOf(lever: LeverId, sign: Sign): number {
  const { range, step, evidenced } = LEVERS[lever];
  const [low, high] = evidenced === undefined ? range : [evidenced.from, evidenced.to];
  const value = low + ((high - low) * THIRDS[sign]) / 3;
  return Number((Math.round(value / step) * step).toPrecision(DIGITS));
}

const REGULATION: Signs = {
  authorisationItems: '+',
  ruleDraftingPosts: '+',
  accessReviewPosts: '+',
  certifierPosts: '+',
  greenLane: '+',
  entryConditions: '+',
  observationPlaces: '+',
  inspectionPosts: '+',
};

const MONEY: Signs = {
  recruitmentGrant: '+',
  firstPurchaseBudget: '+',
  guaranteeCover: '+',
  demonstrationSites: '+',
  fundCommitment: '+',
  profitConcession: '+',
  lossTolerance: '+',
};

const SEQUENCED = { ...REGULATION, ...MONEY };

/** By preset; what the report's text does not name has no sign. */
export const SIGNS: Readonly<Record<string, Signs>> = {
  'market-led': {
    accessReviewPosts: '+',
    certifierPosts: '+',
    greenLane: '+',
    entryConditions: '++',
    observationPlaces: '+',
    recruitmentGrant: '++',
    guaranteeCover: '+',
    demonstrationSites: '+',
    fundCommitment: '++',
    profitConcession: '++',
    lossTolerance: '++',
    inspectionPosts: '+',
    surveyPosts: '+',
  },
  'government-led': {
    authorisationItems: '+',
    ruleDraftingPosts: '+',
    recruitmentGrant: '+',
    firstPurchaseBudget: '++',
    demonstrationSites: '++',
    inspectionPosts: '++',
    surveyPosts: '+',
  },
  mixed: { ...SEQUENCED, demonstrationSites: '++', surveyPosts: '+' },
  'regulation-first': SEQUENCED,
  'money-first': SEQUENCED,
  'safeguards-only': {
    ruleDraftingPosts: '++',
    accessReviewPosts: '++',
    certifierPosts: '++',
    inspectionPosts: '++',
    surveyPosts: '++',
  },
};

/** Levers of the two halves that `regulation-first` and `money-first` put in opposite order. */
export const HALVES = { regulation: Object.keys(REGULATION), money: Object.keys(MONEY) };

/** What the titles of all presets say that were set from the report's words. */
export const CAVEAT = {
  zh: '按报告文字设定，不代表该地实际成效',
  en: 'set from the report\u2019s words, not what any place achieved',
} as const;
