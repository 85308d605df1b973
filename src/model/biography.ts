/** Lives of ventures: what happened to each, written down when somebody asks. Writing it down changes no bit. */

/** What can happen in the life of a venture, by code. */
export const EVENTS = [
  'founded',
  'invented',
  'tested a sample',
  'filed',
  'passed classification',
  'passed certification',
  'admitted',
  'refused',
  'launched',
  'raised a round',
  'sold or listed',
  'stake ended',
  'incident',
  'closed',
  'moved out',
  'settled',
] as const;

export type EventName = (typeof EVENTS)[number];

export interface LifeEvent {
  /** Month counted from January 2015. */
  readonly month: number;
  readonly event: EventName;
  /** Key of the venture. */
  readonly firm: number;
  /** What goes with the event: yuan raised, severity, months at the gate, what a stake returned over its cost; 0 where there is nothing to say. */
  readonly value: number;
}

export interface Biography {
  readonly note: (event: EventName, month: number, firm: number, value?: number) => void;
}

/** Writes nothing down. */
export const SILENT: Biography = { note: () => undefined };

/** Writes everything down, in the order in which it happened. */
export class Recorder implements Biography {
  readonly #events: LifeEvent[] = [];

  note(event: EventName, month: number, firm: number, value = 0): void {
    this.#events.push({ month, event, firm, value });
  }

  /** Everything noted so far. */
  get events(): readonly LifeEvent[] {
    return this.#events;
  }
}
