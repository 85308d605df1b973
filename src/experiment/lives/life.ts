/** What is kept of the life of a synthetic firm, fund or gate. Anchors have none. */
import type { EventName } from '../../model/biography.ts';

/** What the state says of an event in the moment in which it happens, where it says anything. */
export interface Facts {
  /** Key of the fund that paid or sold, and the city's part in it. */
  readonly fund?: number;
  readonly cityShare?: number;
  /** Yuan that the fund had paid. */
  readonly cost?: number;
  /** Which round of finance, from 1. */
  readonly round?: number;
  /** Gate, level of its desk and domain, by number. */
  readonly gate?: number;
  readonly level?: number;
  readonly domain?: number;
  /** Whether the case was on the green lane. */
  readonly green?: boolean;
  /** Whether the product was used under observation. */
  readonly observed?: boolean;
  /** Percent of inventions that are worth less. */
  readonly merit?: number;
  /** Yuan a year, and persons. */
  readonly sales?: number;
  readonly staff?: number;
  /** Whether money had run out, and whether nothing was ever launched. */
  readonly broke?: boolean;
  readonly unsold?: boolean;
  /** What a unit costs here beyond what it costs elsewhere, over the latter. */
  readonly costGap?: number;
}

/** Something that happened to a firm. */
export interface Moment extends Facts {
  /** Month counted from January 2015. */
  readonly month: number;
  readonly event: EventName;
  /** As {@link LifeEvent} has it. */
  readonly value: number;
}

/** What a firm was in the December of a year. */
export interface Standing {
  readonly month: number;
  /** Yuan a year. */
  readonly sales: number;
  readonly staff: number;
  /** Gate at which it waits, by number, and for how many months. */
  readonly gate?: number;
  readonly waited?: number;
}

/** Whether a firm was there when the run began, was founded in it, or came from another city. */
export type Origin = 'there' | 'founded' | 'moved in';

export interface FirmLife {
  readonly key: number;
  readonly code: string;
  readonly stratum: number;
  /** Firms that it stands for. */
  readonly weight: number;
  /** Technology class and district, by number. */
  readonly kind: number;
  readonly district: number;
  readonly born: number;
  readonly origin: Origin;
  /** Month in which the run met it. */
  readonly met: number;
  readonly moments: Moment[];
  readonly standings: Standing[];
  /** First month in which it was worth a billion dollars. */
  billion?: number;
}

/** A purchase of shares by a fund, and how it ended. */
export interface Deal {
  readonly month: number;
  readonly firm: number;
  readonly yuan: number;
  /** Month and yuan of the sale; nothing came of what was written off. */
  ended?: number;
  proceeds?: number;
}

export interface FundLife {
  readonly key: number;
  readonly code: string;
  readonly opened: number;
  /** Yuan. */
  readonly size: number;
  readonly cityShare: number;
  readonly deals: Deal[];
  closed?: number;
}

/** Cases at a gate, month by month, of all firms that desks see, peers too: months from January 2015. */
export interface GateLife {
  /** Open when the month's review begins. */
  readonly waiting: Float64Array;
  /** The same by class. */
  readonly waitingByClass: readonly Float64Array[];
  readonly arrived: Float64Array;
  readonly decided: Float64Array;
  /** Months after which half of the cases are decided. */
  readonly median: Float64Array;
  /** Whole months that the oldest open case has waited. */
  readonly oldest: Float64Array;
  /** Decisions about firms that the run follows one by one. */
  readonly passed: Float64Array;
  readonly refused: Float64Array;
}

/** Everything that is kept of one arm of a run. */
export interface Chronicle {
  readonly firms: ReadonlyMap<number, FirmLife>;
  readonly funds: ReadonlyMap<number, FundLife>;
  /** In the order of gates. */
  readonly gates: readonly GateLife[];
}

/** An arm that ran to its end, with its results: those of the same run when nobody watches. */
export interface WatchedArm extends Chronicle {
  readonly results: Float64Array;
}

const ENDS: readonly EventName[] = ['closed', 'moved out', 'settled'];

/** The moment that ended a life, if any did. */
export function endOf({ moments }: Pick<FirmLife, 'moments'>): Moment | undefined {
  return moments.findLast(({ event }) => ENDS.includes(event)); // stakes are written off after it
}

/** Yuan that a firm raised. */
export function raisedBy({ moments }: Pick<FirmLife, 'moments'>): number {
  return moments.reduce(
    (sum, { event, value }) => sum + (event === 'raised a round' ? value : 0),
    0,
  );
}

/** Yuan a year that a firm sells in the end: nothing once it is gone. */
export function salesAtEnd(life: FirmLife): number {
  return endOf(life) === undefined ? (life.standings.at(-1)?.sales ?? 0) : 0;
}
