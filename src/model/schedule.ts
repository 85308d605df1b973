/** One month (ODD 3): the ordered list of processes. The only place where order is decided. */
import type { Process } from '../kernel/schedule.ts';
import { credit, firmAccounting, production } from './processes/accounts.ts';
import { authorisations } from './processes/authorisation.ts';
import { certification } from './processes/certificates.ts';
import { deskStaffing, ruleDrafting, statistics } from './processes/desks.ts';
import { entry } from './processes/entry.ts';
import { exit } from './processes/exit.ts';
import { review } from './processes/gates.ts';
import { control, incidents } from './processes/incidents.ts';
import { investing, ventures } from './processes/investing.ts';
import { labourMatching, pay } from './processes/labour.ts';
import { classDemand, firmDemand, marketQuality } from './processes/market.ts';
import { observation } from './processes/observation.ts';
import { census, compaction } from './processes/observe.ts';
import { frozenFirms } from './processes/frozen.ts';
import { filing, invention, retirement } from './processes/products.ts';
import { demonstration, purchases } from './processes/purchases.ts';
import { fundClosing, fundRaising } from './processes/raising.ts';
import { researchDone, researchPlan } from './processes/research.ts';
import { sampling } from './processes/sampling.ts';
import { registration, smallAccounting } from './processes/small.ts';
import { housing, migration } from './processes/talent.ts';
import { turnTaking } from './processes/turns.ts';
import type { World } from './world.ts';

export const SCHEDULE: readonly Process<World>[] = [
  compaction,
  turnTaking,
  classDemand,
  firmDemand,
  registration,
  authorisations,
  deskStaffing,
  ruleDrafting,
  observation,
  review,
  statistics,
  fundClosing,
  fundRaising,
  investing,
  ventures,
  credit,
  researchPlan,
  labourMatching,
  pay,
  researchDone,
  invention,
  sampling,
  filing,
  production,
  purchases,
  demonstration,
  firmAccounting,
  smallAccounting,
  retirement,
  control,
  incidents,
  certification,
  exit,
  entry,
  marketQuality,
  housing,
  migration,
  census,
];

/** What is left of a month when no agent acts: national drivers move demand and the rest follows in proportion. */
export const DRIVERS_ONLY: readonly Process<World>[] = [
  classDemand,
  frozenFirms,
  production,
  firmAccounting,
  smallAccounting,
  census,
];
