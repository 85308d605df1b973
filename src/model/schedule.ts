/** One month (ODD 3): the ordered list of processes. The only place where order is decided. */
import type { Process } from '../kernel/schedule.ts';
import { credit, firmAccounting, production } from './processes/accounts.ts';
import { certification } from './processes/certificates.ts';
import { entry, exit } from './processes/demography.ts';
import { deskStaffing, observation, ruleDrafting } from './processes/desks.ts';
import { fundRaising, investing, ventures } from './processes/funds.ts';
import { review } from './processes/gates.ts';
import { control, incidents } from './processes/incidents.ts';
import { labourMatching, pay } from './processes/labour.ts';
import { classDemand, firmDemand, marketQuality } from './processes/market.ts';
import { census, compaction } from './processes/observe.ts';
import { invention, retirement } from './processes/products.ts';
import { purchases } from './processes/purchases.ts';
import { researchDone, researchPlan } from './processes/research.ts';
import { migration } from './processes/talent.ts';
import type { World } from './world.ts';

export const SCHEDULE: readonly Process<World>[] = [
  compaction,
  classDemand,
  firmDemand,
  deskStaffing,
  ruleDrafting,
  observation,
  review,
  fundRaising,
  investing,
  ventures,
  credit,
  researchPlan,
  labourMatching,
  pay,
  researchDone,
  invention,
  production,
  purchases,
  firmAccounting,
  retirement,
  control,
  incidents,
  certification,
  exit,
  entry,
  marketQuality,
  migration,
  census,
];
