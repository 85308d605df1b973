/** One month (ODD 3): the ordered list of processes. The only place where order is decided. */
import type { Process } from '../kernel/schedule.ts';
import { anchorInvention } from './processes/anchor/invention.ts';
import { bankCredit } from './processes/bank/credit.ts';
import { centreAuthorisation } from './processes/centre/authorisation.ts';
import { centreWithdrawal } from './processes/centre/withdrawal.ts';
import { cityDemonstration } from './processes/city/demonstration.ts';
import { cityHousing } from './processes/city/housing.ts';
import { cityPurchases } from './processes/city/purchases.ts';
import { citySites } from './processes/city/sites.ts';
import { cityStatistics } from './processes/city/statistics.ts';
import { deskPilots } from './processes/desk/pilots.ts';
import { deskRules } from './processes/desk/rules.ts';
import { deskStaffing } from './processes/desk/staffing.ts';
import { deskTolerance } from './processes/desk/tolerance.ts';
import { deskUnbinding } from './processes/desk/unbinding.ts';
import { firmAccounts } from './processes/firm/accounts.ts';
import { firmCertificates } from './processes/firm/certificates.ts';
import { firmControl } from './processes/firm/control.ts';
import { firmDemand } from './processes/firm/demand.ts';
import { firmEntry } from './processes/firm/entry.ts';
import { firmExit } from './processes/firm/exit.ts';
import { firmFiling } from './processes/firm/filing.ts';
import { firmImitation } from './processes/firm/imitation.ts';
import { firmGrowth } from './processes/firm/growth.ts';
import { firmIncidents } from './processes/firm/incidents.ts';
import { firmInvention } from './processes/firm/invention.ts';
import { firmPlan } from './processes/firm/plan.ts';
import { firmProduction } from './processes/firm/production.ts';
import { firmRelocation } from './processes/firm/relocation.ts';
import { firmResearch } from './processes/firm/research.ts';
import { firmRetirement } from './processes/firm/retirement.ts';
import { firmSamples } from './processes/firm/samples.ts';
import { firmSettling } from './processes/firm/settling.ts';
import { firmTurns } from './processes/firm/turns.ts';
import { frozenFirms } from './processes/frozen/firms.ts';
import { fundClosing } from './processes/fund/closing.ts';
import { fundExits } from './processes/fund/exits.ts';
import { fundInvesting } from './processes/fund/investing.ts';
import { fundRaising } from './processes/fund/raising.ts';
import { gateObservation } from './processes/gate/observation.ts';
import { gateReview } from './processes/gate/review.ts';
import { labourMatching } from './processes/labour/matching.ts';
import { labourPay } from './processes/labour/pay.ts';
import { marketClasses } from './processes/market/classes.ts';
import { marketClearing } from './processes/market/clearing.ts';
import { marketRent } from './processes/market/rent.ts';
import { sciencePatents } from './processes/science/patents.ts';
import { sciencePosition } from './processes/science/position.ts';
import { sciencePosts } from './processes/science/posts.ts';
import { scienceResearch } from './processes/science/research.ts';
import { scienceTrade } from './processes/science/trade.ts';
import { smallAccounts } from './processes/small/accounts.ts';
import { smallRegistration } from './processes/small/registration.ts';
import { standardMaking } from './processes/standard/making.ts';
import { talentMigration } from './processes/talent/migration.ts';
import { talentRivals } from './processes/talent/rivals.ts';
import { worldCensus } from './processes/world/census.ts';
import { worldCompaction } from './processes/world/compaction.ts';
import type { World } from './world.ts';

/** The parts of a month in their order, each with its processes in theirs. */
export const MONTH = {
  opening: [worldCompaction, firmTurns],
  demand: [marketClasses, firmDemand, smallRegistration],
  gates: [
    centreAuthorisation,
    deskStaffing,
    deskPilots,
    deskRules,
    deskTolerance,
    deskUnbinding,
    standardMaking,
    gateObservation,
    gateReview,
    cityStatistics,
  ],
  money: [fundClosing, fundRaising, fundInvesting, fundExits, bankCredit],
  work: [
    firmPlan,
    sciencePosts,
    labourMatching,
    labourPay,
    firmResearch,
    scienceResearch,
    firmInvention,
    anchorInvention,
    sciencePatents,
    scienceTrade,
    firmImitation,
    firmSamples,
    firmFiling,
    firmProduction,
  ],
  sales: [cityPurchases, cityDemonstration, firmAccounts, smallAccounts],
  harm: [firmRetirement, firmControl, firmIncidents, centreWithdrawal],
  turnover: [
    firmGrowth,
    firmCertificates,
    firmExit,
    firmSettling,
    firmRelocation,
    firmEntry,
    marketClearing,
  ],
  people: [cityHousing, citySites, talentRivals, talentMigration, marketRent],
  outcome: [sciencePosition, worldCensus],
} as const satisfies Readonly<Record<string, readonly Process<World>[]>>;

export type MonthPart = keyof typeof MONTH;
export const MONTH_PARTS = Object.keys(MONTH) as readonly MonthPart[];

export const SCHEDULE: readonly Process<World>[] = MONTH_PARTS.flatMap((part) => MONTH[part]);

/** What is left of a month when no agent acts: national drivers move demand and the rest follows in proportion. */
export const DRIVERS_ONLY: readonly Process<World>[] = [
  marketClasses,
  frozenFirms,
  firmProduction,
  firmAccounts,
  smallAccounts,
  worldCensus,
];
