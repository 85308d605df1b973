/** What a lever is: one policy instrument that moves primitives and costs only what it posts to the fiscal ledger. */
import type { Source } from '../../kernel/declare.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { PrimitiveId } from '../policy/primitives.ts';

/** The report's groups of tasks. */
export const GROUP_IDS = [
  'regulation',
  'results',
  'finance',
  'scenarios',
  'platforms',
  'risk',
  'measurement',
] as const;

export type GroupId = (typeof GROUP_IDS)[number];

/** Task of the report that a lever serves, an instrument outside the tasks, or nothing in the report at all. */
export type TaskId = `T${number}` | `S${number}` | 'beyond';

/** Accounts of the fiscal ledger that the levers post to. */
export const FISCAL_ACCOUNT_IDS = [
  'generalBudget',
  'investmentFund',
  'specialBonds',
  'feesWaived',
] as const;

export type FiscalAccount = (typeof FISCAL_ACCOUNT_IDS)[number];

/** How well a lever's range and strength are known; the words stand on its card. */
export interface Evidence {
  readonly status: Source['status'];
  /** Whether the source's page was read, only a mirror of it, or neither. */
  readonly read: 'page' | 'mirror' | 'not read';
}

/** Values of a lever that were seen somewhere, or that rules name; a mark on its track, read by no process. */
export interface Evidenced {
  readonly from: number;
  readonly to: number;
  readonly source: Evidence;
}

export interface Lever {
  readonly group: GroupId;
  /**
   * The tasks that it serves, and the share of its cost that is booked to each; together 1. Halves where nothing says how
   * much of it each task takes.
   */
  readonly tasks: Readonly<Partial<Record<TaskId, number>>>;
  readonly range: readonly [number, number];
  readonly step: number;
  /** The value at which the lever does nothing, bit for bit. */
  readonly neutral: number;
  /**
   * True where its value is yuan or buys things at a price: programmes are brought to the same money by these. What posts
   * and rules cost is counted and not scaled.
   */
  readonly monetary?: true;
  /** How far the lever's value shifts each primitive it moves. */
  readonly moves: Partial<Readonly<Record<PrimitiveId, (value: number) => number>>>;
  /** Every account that it costs money; its card says what is paid for. */
  readonly postings: readonly { readonly account: FiscalAccount }[];
  /** The parameter that stands for what limits it, and by how much more of it half is lifted. */
  readonly constraint?: { readonly parameter: string; readonly relaxedBy: number };
  /** What it is for: the indicator that shows it, in December of a year, and the direction. */
  readonly outcome: {
    readonly indicator: IndicatorId;
    readonly year: number;
    readonly sign: 1 | -1;
  };
  /** 1: tested by a natural experiment; 2: sign from a study, strength assumed; 3: institutional, assumed. */
  readonly tier: 1 | 2 | 3;
  readonly source: Evidence;
  /** Nothing where no source names a value: how far the slider goes is then an assumption. */
  readonly evidenced?: Evidenced;
}

/** The tasks that a lever serves, in the order in which it names them. */
export function tasksOf({ tasks }: Pick<Lever, 'tasks'>): readonly TaskId[] {
  return Object.keys(tasks) as TaskId[];
}

/** Declares the levers of a theme; the keys become types. */
export function levers<const L extends Readonly<Record<string, Lever>>>(declared: L): L {
  return declared;
}
