/** Codes of synthetic agents: the same in every run of a seed and in both arms of a pair, and no name of anybody. */
import { monthOfYear, yearOf } from '../../kernel/clock.ts';
import { entrantKey } from '../../kernel/random.ts';
import { STRATUM } from '../../model/agents.ts';
import { FIRST_YEAR } from '../../model/index.ts';

const FIRST_ENTRANT = entrantKey(0, 0);
const PER_MONTH = entrantKey(1, 0) - FIRST_ENTRANT;
/** A fund's key tells in which month its manager raised it. */
const MANAGERS = 1000;

/** Whether a firm was there in January 2015. */
export function isFirst(key: number): boolean {
  return key < FIRST_ENTRANT;
}

/** `V-0173` was there in 2015; `V-2103-0173` was the 173rd of those who could be founded in March 2021. F is a performer of R&D. */
export function firmCode(key: number, stratum: number): string {
  const kind = stratum === STRATUM.equitySeeker ? 'V' : 'F';
  if (isFirst(key)) return `${kind}-${padded(key)}`;
  const since = key - FIRST_ENTRANT;
  return `${kind}-${stamp(Math.floor(since / PER_MONTH))}-${padded(since % PER_MONTH)}`;
}

/** `C-0012` was there in 2015; `C-2103-0012` was raised in March 2021 by the same manager. C is capital. */
export function fundCode(key: number): string {
  if (key < MANAGERS) return `C-${padded(key)}`;
  return `C-${stamp(Math.floor(key / MANAGERS) - 1)}-${padded(key % MANAGERS)}`;
}

function padded(number: number): string {
  return String(number).padStart(4, '0');
}

/** Year and month in four digits. */
function stamp(month: number): string {
  const CENTURY = 100;
  return String((yearOf(FIRST_YEAR, month) % CENTURY) * CENTURY + monthOfYear(month)).padStart(
    4,
    '0',
  );
}
