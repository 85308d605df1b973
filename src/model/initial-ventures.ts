/** The ventures of January 2015. */
import { choice, lognormal } from '../kernel/distributions.ts';
import { exp } from '../kernel/math.ts';
import { STRATUM } from './agents.ts';
import type { PopulationDraws } from './initial-draws.ts';
import { addFirm, PURPOSE, setCharacter } from './initial-firms.ts';
import { CLASS_IDS } from './parameters/classes.ts';
import { roundSize } from './processes/fund/investing.ts';
import { worthFrom } from './processes/fund/worth.ts';
import { firmAccount, type World } from './world.ts';

const VENTURES = 2100;
const VENTURE_MONTHS = 60;

/** Ventures founded in the five years before. */
export function setVentures(world: World, draws: PopulationDraws): void {
  const {
    firms,
    ledger,
    parameters: { firm: p, finance },
  } = world;
  const weights = world.classes.columns.entry.subarray(0, CLASS_IDS.length);
  for (let venture = 0; venture < VENTURES; venture++) {
    const kind = choice(draws.uniform(PURPOSE.kind, venture), weights);
    const row = addFirm(world, { kind, stratum: STRATUM.equitySeeker, weight: 1 });
    const { columns } = firms;
    const key = columns.key[row];
    columns.demand[row] = lognormal(
      draws.uniform(PURPOSE.size, key),
      p.seekerSales,
      p.entrantSpread,
    );
    setCharacter(world, row, draws);
    columns.birth[row] = -Math.ceil(draws.uniform(PURPOSE.age, key) * VENTURE_MONTHS);
    const raised = setRounds(world, row, draws);
    ledger.pay('households', firmAccount(world, row), finance.founderMoney + raised, 'founders');
    columns.worth[row] = worthFrom(columns.demand[row], columns.cash[row], finance);
  }
}

/** Chance that a venture of before 2015 raised one more round when it could have. */
const GRADUATION = 0.45;

/** Rounds that a venture of before 2015 raised by its age. @returns yuan of the last one that are left */
function setRounds(
  { firms, parameters: { finance: p } }: World,
  row: number,
  draws: PopulationDraws,
): number {
  const { birth, rounds, lastRound, demand, key } = firms.columns;
  const possible = Math.floor(-birth[row] / p.roundInterval);
  const lot = draws.uniform(PURPOSE.rounds, key[row]);
  let chance = GRADUATION;
  while (rounds[row] < possible && lot < chance) {
    rounds[row] += 1;
    chance *= GRADUATION;
  }
  if (rounds[row] === 0) return 0;
  const left = draws.uniform(PURPOSE.left, key[row]);
  lastRound[row] = -Math.floor((1 - left) * p.roundInterval) - 1;
  demand[row] *= exp(p.hurdleStep * rounds[row]); // who raised had the sales that investors asked for
  return left * roundSize(rounds[row] - 1, p);
}
