/** Pay by occupation. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp, log } from '../../../kernel/math.ts';
import { OCCUPATION_MIX } from '../../parameters/talent.ts';
import { OCCUPATION_IDS } from '../../people.ts';
import { process } from '../../world.ts';

/** Pay follows pay elsewhere and the tightness of each occupation's market. */
export const labourPay = process({
  name: 'labour.pay',
  why: 'After matching, from the vacancies it left.',
  reads: ['drivers', 'parameters'],
  writes: ['occupations', 'tally'],
  run({ drivers, parameters: { talent: p }, occupations, tally }, _draws, month) {
    const { pay: own, outsidePay, stock, employed, vacancies } = occupations.columns;
    const outside = log(1 + drivers.otherCities[month]) / MONTHS_PER_YEAR;
    let mass = 0;
    let people = 0;
    for (let o = 0; o < occupations.count; o++) {
      outsidePay[o] *= exp(outside);
      if (stock[o] === 0) continue;
      const seeking = Math.max(1, stock[o] - employed[o]);
      const tightness = Math.max(
        -1,
        Math.min(1, log((vacancies[o] + 1) / seeking / p.normalTightness)),
      );
      own[o] *= exp(outside + p.payResponse * tightness);
      mass += (own[o] / STARTING_PAY[o]) * stock[o];
      people += stock[o];
    }
    tally.wageIndex = people > 0 ? mass / people : Number.NaN;
  },
});

const STARTING_PAY = OCCUPATION_IDS.map((id) => OCCUPATION_MIX[id].pay);
