/** All other registered enterprises: registration, ageing and closing of their cells. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp } from '../../../kernel/math.ts';
import { DISTRICT_SHARES } from '../../districts.ts';
import { process } from '../../world.ts';
import { registrationShare, TRADITIONAL } from './cells.ts';

const YOUNG_YEARS = 2;
const SETTLED_YEARS = 4;

/**
 * Firms of every cell age, close and are registered. Registrations follow the growth of the class's demand; closing
 * depends on age as the registers of all China show.
 */
export const smallRegistration = process({
  name: 'small.registration',
  why: 'After demand of the classes is known.',
  reads: ['classes', 'parameters'],
  writes: ['small', 'tally'],
  run({ small, classes, parameters, tally }) {
    const p = parameters.small;
    const { kind, district, infant, young, settled, old } = small.columns;
    const { growth, entry } = classes.columns;
    const yearly = p.entry / MONTHS_PER_YEAR;
    let registered = 0;
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
        DISTRICT_SHARES[district[cell]];
      const toYoung = infant[cell] / MONTHS_PER_YEAR;
      const toSettled = young[cell] / (YOUNG_YEARS * MONTHS_PER_YEAR);
      const toOld = settled[cell] / (SETTLED_YEARS * MONTHS_PER_YEAR);
      infant[cell] += entrants - toYoung - infant[cell] * p.infantExit;
      young[cell] += toYoung - toSettled - young[cell] * p.youngExit;
      settled[cell] += toSettled - toOld - settled[cell] * p.settledExit;
      old[cell] += toOld - old[cell] * p.oldExit;
      registered += infant[cell] + young[cell] + settled[cell] + old[cell];
    }
    tally.registered += registered;
  },
});

/** Growth of demand at which registrations keep the pace of 2015. */
const USUAL_GROWTH = 0.06;
