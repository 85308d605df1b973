/**
 * Numbers of levers in links and on cards. A number is given once: new levers get the next one, and the number of a lever
 * that is gone is never used again.
 */
import { LEVER_IDS, type LeverId } from '../model/index.ts';

export const LEVER_NUMBERS: Readonly<Record<LeverId, number>> = {
  authorisationItems: 1,
  ruleDraftingPosts: 2,
  accessReviewPosts: 3,
  certifierPosts: 4,
  greenLane: 5,
  entryConditions: 6,
  observationPlaces: 7,
  recruitmentGrant: 8,
  talentHousing: 9,
  firstPurchaseBudget: 10,
  guaranteeCover: 11,
  demonstrationSites: 12,
  fundCommitment: 13,
  reinvestmentDuty: 14,
  profitConcession: 15,
  lossTolerance: 16,
  inspectionPosts: 17,
  surveyPosts: 18,
  basicResearchShare: 19,
  majorPlatforms: 20,
  foreignCentres: 21,
  commonTechnologyPlatforms: 22,
  jointResearch: 23,
  technologyExchange: 24,
  standardsSecretariats: 25,
  associationStandards: 26,
  isoPartnership: 27,
  openPurchaseShare: 28,
  tolerance: 29,
  otherPilots: 30,
  technicalRegulations: 31,
  seatsInRuleMaking: 32,
  unboundClasses: 33,
  standardsLane: 34,
};

/** The lever with a number, or nothing where this version has none. */
export function leverNumbered(number: number): LeverId | undefined {
  return LEVER_IDS.find((id) => LEVER_NUMBERS[id] === number);
}
