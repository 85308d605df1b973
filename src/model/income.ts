/** The income account of firms: what value added is made of, and where the surplus went. */
import type { Flow } from './flows.ts';
import type { World } from './world.ts';

/** What a kind of flow is in the account of a firm; `none` is not for firms at all. */
type Role = 'added' | 'wages' | 'interest' | 'taxes' | 'spent' | 'paid out' | 'funding' | 'none';

const ROLES: Readonly<Record<Flow, Role>> = {
  sales: 'added',
  inputs: 'added',
  'public purchase': 'added',
  wages: 'wages',
  interest: 'interest',
  taxes: 'taxes',
  research: 'spent',
  dividends: 'paid out',
  loans: 'funding',
  repayments: 'funding',
  equity: 'funding',
  grant: 'funding',
  founders: 'funding',
  fees: 'funding',
  relocation: 'funding',
  overdraft: 'funding',
  liquidation: 'funding',
  'tax share': 'none',
  'equity sale': 'none',
  'capital call': 'none',
  distribution: 'none',
  'public pay': 'none',
  'public works': 'none',
  guarantee: 'none',
  'loss cover': 'none',
};
const KINDS = Object.keys(ROLES) as readonly Flow[];
const KINDS_OF = (role: Role) => KINDS.filter((kind) => ROLES[kind] === role);
const BY_ROLE = {
  added: KINDS_OF('added'),
  wages: KINDS_OF('wages'),
  interest: KINDS_OF('interest'),
  taxes: KINDS_OF('taxes'),
  spent: KINDS_OF('spent'),
  'paid out': KINDS_OF('paid out'),
  funding: KINDS_OF('funding'),
  none: KINDS_OF('none'),
} as const;

/** Value added in whole yuan and who has it: employees, lenders, the state, and the firms themselves. */
export interface Income {
  readonly added: number;
  readonly wages: number;
  readonly interest: number;
  readonly taxes: number;
  readonly surplus: number;
}

/**
 * The income account from what firms received and paid in so many flows.
 *
 * @param received net whole yuan that firms received in flows of a kind
 */
export function incomeOf(received: (kind: Flow) => number): Income {
  const [added, wages, interest, taxes] = [
    sum('added', received),
    -sum('wages', received),
    -sum('interest', received),
    -sum('taxes', received),
  ];
  return { added, wages, interest, taxes, surplus: added - wages - interest - taxes };
}

function sum(role: Role, received: (kind: Flow) => number): number {
  let yuan = 0;
  for (const kind of BY_ROLE[role]) yuan += received(kind);
  return yuan;
}

/**
 * Checks that the surplus of a month is what firms spent on R&D, paid out and saved, where saving is what their
 * deposits grew by beyond what owners, lenders and the city put in.
 *
 * @param grown whole yuan by which the accounts of all firms together grew
 */
export function* brokenIncome({ ledger }: Pick<World, 'ledger'>, grown: number): Generator<string> {
  const received = (kind: Flow) => ledger.flow(kind, 'firms');
  for (const kind of BY_ROLE.none)
    if (received(kind) !== 0) yield `firms took part in "${kind}", which is not for firms`;
  const { surplus } = incomeOf(received);
  const saving = grown - sum('funding', received);
  const used = saving - sum('spent', received) - sum('paid out', received);
  if (surplus !== used)
    yield `value added less wages, interest and taxes is ${surplus} yuan, firms spent, paid out and saved ${used}`;
}
