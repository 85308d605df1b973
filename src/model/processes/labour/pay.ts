/** Pay by occupation. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp, log, pow } from '../../../kernel/math.ts';
import { process, type World } from '../../world.ts';
import { startingPay } from './starting-pay.ts';

/**
 * Pay follows pay elsewhere and the tightness of each occupation's market. Who is hired now is paid so; who stays keeps
 * what was agreed, which grows as pay elsewhere does, until it is set anew.
 */
export const labourPay = process({
  name: 'labour.pay',
  why: 'After matching, from the vacancies it left.',
  reads: ['drivers', 'parameters'],
  writes: ['occupations', 'talent', 'tally'],
  run({ drivers, parameters: { talent: p }, occupations, talent, tally }, _draws, month) {
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
      mass += (own[o] / startingPay(o)) * stock[o];
      people += stock[o];
    }
    tally.wageIndex = people > 0 ? mass / people : Number.NaN;
    keepPay({ talent, occupations, tally }, exp(outside), p);
    tally.disposableIncome = p.incomeAtStart * pow(tally.payOfIncumbents, p.incomeResponse);
  },
});

/** Pay of those who stay: in a month some change employers or have it reviewed, and are paid as newcomers then. */
function keepPay(
  { talent, occupations, tally }: Pick<World, 'talent' | 'occupations' | 'tally'>,
  growth: number,
  p: { readonly payReview: number; readonly quitRate: number },
): void {
  const { occupation, restless, people, pay } = talent.columns;
  let [mass, all] = [0, 0];
  for (let cell = 0; cell < talent.count; cell++) {
    const o = occupation[cell];
    const market = occupations.columns.pay[o];
    pay[cell] = keptPay(
      pay[cell] * growth,
      market,
      Math.min(1, p.payReview + p.quitRate * restless[cell]),
    );
    mass += (pay[cell] / startingPay(o)) * people[cell];
    all += people[cell];
  }
  tally.payOfIncumbents = all > 0 ? mass / all : Number.NaN;
}

/** Mean pay of people of whom a part is paid as the market pays from now on. */
export function keptPay(kept: number, market: number, anew: number): number {
  return kept + (market - kept) * anew;
}
