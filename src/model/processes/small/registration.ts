/** All other registered enterprises: registration, ageing and closing of their cells. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp } from '../../../kernel/math.ts';
import { DISTRICT_SHARES } from '../../districts.ts';
import { process, type World } from '../../world.ts';
import { registrationShare, TRADITIONAL } from './cells.ts';

const YOUNG_YEARS = 2;
const SETTLED_YEARS = 4;

/**
 * Firms of every cell age, close and are registered. Registrations follow the growth of the class's demand; closing
 * depends on age as the registers of all China show. What people of the city put into venture funds beside the city they do
 * not put into firms of other industries: fewer are founded there.
 */
export const smallRegistration = process({
  name: 'small.registration',
  why: 'After demand of the classes is known.',
  reads: ['classes', 'parameters'],
  writes: ['small', 'city', 'tally'],
  run({ small, classes, city, parameters, tally }) {
    const p = parameters.small;
    const { kind, district, infant, young, settled, old, registered: entered } = small.columns;
    const { growth, entry } = classes.columns;
    const yearly = p.entry / MONTHS_PER_YEAR;
    const missing = foundingsMissing(city, p);
    let registered = 0;
    let traditionalFirms = 0;
    for (let cell = 0; cell < small.count; cell++) {
      const traditional = kind[cell] === TRADITIONAL;
      const start = traditional ? p.traditionalAtStart : p.registeredAtStart;
      const national = growth[kind[cell]] * MONTHS_PER_YEAR;
      const pace = traditional
        ? 1
        : exp(parameters.firm.demandResponse * (national - USUAL_GROWTH));
      const entrants =
        start *
        yearly *
        pace *
        registrationShare(kind[cell], entry) *
        DISTRICT_SHARES[district[cell]] *
        (traditional ? 1 - missing : 1);
      entered[cell] = entrants;
      const toYoung = infant[cell] / MONTHS_PER_YEAR;
      const toSettled = young[cell] / (YOUNG_YEARS * MONTHS_PER_YEAR);
      const toOld = settled[cell] / (SETTLED_YEARS * MONTHS_PER_YEAR);
      infant[cell] += entrants - toYoung - infant[cell] * p.infantExit;
      young[cell] += toYoung - toSettled - young[cell] * p.youngExit;
      settled[cell] += toSettled - toOld - settled[cell] * p.settledExit;
      old[cell] += toOld - old[cell] * p.oldExit;
      const firms = infant[cell] + young[cell] + settled[cell] + old[cell];
      registered += firms;
      if (traditional) traditionalFirms += firms;
    }
    tally.registered += registered;
    loseOutput(city, traditionalFirms, p);
  },
});

interface Founding {
  readonly traditionalAtStart: number;
  readonly entry: number;
  readonly foundingMoney: number;
  readonly missedMonths: number;
  readonly settledExit: number;
  readonly share: number;
}

/** Part of the month's foundings in other industries for which the money went into venture funds; it is used up so. */
function foundingsMissing({ columns }: World['city'], p: Founding): number {
  const { matchedCapital, notFounded } = columns;
  const usual = (p.traditionalAtStart * p.entry) / MONTHS_PER_YEAR;
  const used = Math.min(matchedCapital[0] / p.missedMonths, usual * p.foundingMoney);
  matchedCapital[0] -= used;
  notFounded[0] += used / p.foundingMoney - notFounded[0] * p.settledExit;
  return used / p.foundingMoney / usual;
}

/** Other industries lose the output of firms that were not founded: the part that small firms have of an industry's. */
function loseOutput({ columns }: World['city'], firms: number, p: Founding): void {
  const { notFounded, restMissing } = columns;
  restMissing[0] = (p.share * notFounded[0]) / (firms + notFounded[0]);
}

/** Growth of demand at which registrations keep the pace of 2015. */
const USUAL_GROWTH = 0.06;
