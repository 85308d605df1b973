/** One month (ODD 3): the ordered list of processes. The only place where order is decided. */
import type { Process } from '../kernel/schedule.ts';
import { bankCredit } from './processes/bank/credit.ts';
import { centreAuthorisation } from './processes/centre/authorisation.ts';
import { cityDemonstration } from './processes/city/demonstration.ts';
import { cityHousing } from './processes/city/housing.ts';
import { cityPurchases } from './processes/city/purchases.ts';
import { cityStatistics } from './processes/city/statistics.ts';
import { deskRules } from './processes/desk/rules.ts';
import { deskStaffing } from './processes/desk/staffing.ts';
import { firmAccounts } from './processes/firm/accounts.ts';
import { firmCertificates } from './processes/firm/certificates.ts';
import { firmControl } from './processes/firm/control.ts';
import { firmDemand } from './processes/firm/demand.ts';
import { firmEntry } from './processes/firm/entry.ts';
import { firmExit } from './processes/firm/exit.ts';
import { firmFiling } from './processes/firm/filing.ts';
import { firmIncidents } from './processes/firm/incidents.ts';
import { firmInvention } from './processes/firm/invention.ts';
import { firmPlan } from './processes/firm/plan.ts';
import { firmProduction } from './processes/firm/production.ts';
import { firmResearch } from './processes/firm/research.ts';
import { firmRetirement } from './processes/firm/retirement.ts';
import { firmSamples } from './processes/firm/samples.ts';
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
import { marketQuality } from './processes/market/quality.ts';
import { smallAccounts } from './processes/small/accounts.ts';
import { smallRegistration } from './processes/small/registration.ts';
import { talentMigration } from './processes/talent/migration.ts';
import { worldCensus } from './processes/world/census.ts';
import { worldCompaction } from './processes/world/compaction.ts';
import type { World } from './world.ts';

export const SCHEDULE: readonly Process<World>[] = [
  worldCompaction,
  firmTurns,
  marketClasses,
  firmDemand,
  smallRegistration,
  centreAuthorisation,
  deskStaffing,
  deskRules,
  gateObservation,
  gateReview,
  cityStatistics,
  fundClosing,
  fundRaising,
  fundInvesting,
  fundExits,
  bankCredit,
  firmPlan,
  labourMatching,
  labourPay,
  firmResearch,
  firmInvention,
  firmSamples,
  firmFiling,
  firmProduction,
  cityPurchases,
  cityDemonstration,
  firmAccounts,
  smallAccounts,
  firmRetirement,
  firmControl,
  firmIncidents,
  firmCertificates,
  firmExit,
  firmEntry,
  marketQuality,
  cityHousing,
  talentMigration,
  worldCensus,
];

/** What is left of a month when no agent acts: national drivers move demand and the rest follows in proportion. */
export const DRIVERS_ONLY: readonly Process<World>[] = [
  marketClasses,
  frozenFirms,
  firmProduction,
  firmAccounts,
  smallAccounts,
  worldCensus,
];
