/** Figures by which a life is more telling than another; each is of what happened since programmes can act. */
import type { EventName } from '../../model/biography.ts';
import { BRANCH_MONTH } from '../../model/index.ts';
import { endOf, raisedBy, salesAtEnd, type FirmLife, type Moment } from './life.ts';

/** What a figure says of a life, and of the same firm in the other arm; nothing where it does not apply. */
export type Figure = (life: FirmLife, twin: FirmLife | undefined) => number | undefined;

const isNow = ({ month }: Moment) => month >= BRANCH_MONTH;

/** Events whose value is the months that a case waited at a gate. */
const DECISIONS: readonly EventName[] = [
  'passed classification',
  'passed certification',
  'admitted',
  'refused',
];

export function isDecision({ event }: Pick<Moment, 'event'>): boolean {
  return DECISIONS.includes(event);
}

/** Longest time at one gate, months; a case that is still open counts. */
export function longestWait({ moments, standings }: FirmLife): number | undefined {
  const waits = moments.filter((moment) => isNow(moment) && isDecision(moment));
  const open = standings.at(-1)?.waited ?? 0;
  const longest = Math.max(open, ...waits.map(({ value }) => value));
  return longest > 0 ? longest : undefined;
}

/** Months from a refusal to the next admission. */
export function secondChance({ moments }: FirmLife): number | undefined {
  const refused = moments.findIndex((each) => isNow(each) && each.event === 'refused');
  const admitted = moments.findIndex(({ event }, at) => at > refused && event === 'admitted');
  const [from, to] = [moments[refused], moments[admitted]];
  return from === undefined || to === undefined ? undefined : to.month - from.month;
}

/** Yuan that one raised which then closed, and was never sold or listed. */
export function lostMoney(life: FirmLife): number | undefined {
  const end = endOf(life);
  if (end?.event !== 'closed' || !isNow(end)) return undefined;
  if (life.moments.some(({ event }) => event === 'sold or listed')) return undefined;
  const yuan = raisedBy(life);
  return yuan > 0 ? yuan : undefined;
}

/** Yuan raised by one that came to be worth a billion dollars. */
export function raisedToBillion(life: FirmLife): number | undefined {
  return (life.billion ?? 0) >= BRANCH_MONTH ? raisedBy(life) : undefined;
}

/** Severity of the worst incident. */
export function worstIncident({ moments }: Pick<FirmLife, 'moments'>): number | undefined {
  const incidents = moments.filter((each) => isNow(each) && each.event === 'incident');
  return incidents.length === 0 ? undefined : Math.max(...incidents.map(({ value }) => value));
}

/** The same after a product was used under observation. */
export function watchedIncident({ moments }: FirmLife): number | undefined {
  const first = moments.findIndex(({ observed }) => observed === true);
  return first < 0 ? undefined : worstIncident({ moments: moments.slice(first) });
}

/** Yuan a year that left the city with a firm. */
export function movedOut(life: FirmLife): number | undefined {
  const end = endOf(life);
  return end?.event === 'moved out' && isNow(end) ? end.sales : undefined;
}

/** Yuan a year that one sells in the end which came from another city. */
export function movedIn(life: FirmLife): number | undefined {
  const came = life.origin === 'moved in' && life.met >= BRANCH_MONTH;
  return came && endOf(life) === undefined ? salesAtEnd(life) : undefined;
}

/** Yuan a year that one sells in the end which does not exist in the other arm. */
export function onlyHere(life: FirmLife, twin: FirmLife | undefined): number | undefined {
  const founded = life.origin === 'founded' && life.met >= BRANCH_MONTH && twin === undefined;
  return founded && endOf(life) === undefined ? salesAtEnd(life) : undefined;
}

/** Yuan a year that one sells in the end which is gone in the other arm. */
export function outlived(life: FirmLife, twin: FirmLife | undefined): number | undefined {
  if (twin === undefined || endOf(twin) === undefined || endOf(life) !== undefined)
    return undefined;
  return salesAtEnd(life);
}
