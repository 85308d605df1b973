/** Recruitment grants: who gets one, and in which parts it is paid. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import type { World } from '../../world.ts';

/** A grant is paid in so many equal parts, a year apart, to those who are still here. */
const PARTS = 3;
/** Months for which grantees are followed: until the last part was paid. */
export const GRANT_MONTHS = (PARTS - 1) * MONTHS_PER_YEAR + 1;

type Granting = Pick<World, 'grantees' | 'city' | 'parameters' | 'fiscal' | 'ledger' | 'tally'>;

/** Grantees leave the city as other people of the supported occupations do, and forgo what is left of the grant. */
export function loseGrantees({ grantees }: Pick<World, 'grantees'>, share: number): void {
  const { people } = grantees.columns;
  for (let row = 0; row < grantees.count; row++) people[row] *= 1 - share;
}

/**
 * Grants of the month. The part of those who came that belongs to a category of the rules may ask for one, up to the
 * number budgeted for a year; the first part is paid at once.
 */
export function payGrants(
  world: Granting,
  { grant, supported, month }: { grant: number; supported: number; month: number },
): void {
  const { grantees, city, parameters } = world;
  const p = parameters.talent;
  const { openGrants, grantsRefused } = city.columns;
  const { people, yuan } = grantees.columns;
  for (let age = GRANT_MONTHS - 1; age > 0; age--) {
    people[age] = people[age - 1];
    yuan[age] = yuan[age - 1];
  }
  const most = p.grantsPerYear * MONTHS_PER_YEAR;
  openGrants[0] = Math.min(most, openGrants[0] + p.grantsPerYear);
  const asking = grant > 0 ? supported * p.grantEligible : 0;
  const granted = Math.min(asking, openGrants[0]);
  openGrants[0] -= granted;
  grantsRefused[0] = asking > 0 ? 1 - granted / asking : 0;
  people[0] = granted;
  yuan[0] = grant;
  payParts(world, month);
}

function payParts({ grantees, fiscal }: Granting, month: number): void {
  const { people, yuan } = grantees.columns;
  let due = 0;
  for (let part = 0; part < PARTS; part++) {
    const age = part * MONTHS_PER_YEAR;
    due += (people[age] * yuan[age]) / PARTS;
  }
  const outlay = { account: 'generalBudget', to: 'households', yuan: due, kind: 'grant' } as const;
  fiscal.pay('recruitmentGrant', month, outlay);
}
