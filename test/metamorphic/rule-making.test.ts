// Claim: pilots of other cities count as evidence where the city decides on access and nowhere else, for less than use
// here, and only once; a rule that cites a standard falls with it and makes it stay; seats make rules slower,
// tell desks of harm that nobody reviewed, and keep trust where a rule was made together.
// Depends on: src/kernel src/model public/data test/fixtures
import { describe, expect, it } from 'vitest';
import {
  BRANCH_MONTH,
  LEVERS,
  MONTHS,
  type Programme,
  type Simulation,
} from '../../src/model/index.ts';
import { CLASS_IDS } from '../../src/model/parameters/classes.ts';
import { riskElsewhere } from '../../src/model/processes/desk/pilots.ts';
import { hasStandard } from '../../src/model/processes/standard/making.ts';
import { modelData } from '../fixtures/data.ts';
import { atFull, branchState, runTo, simulation } from '../fixtures/run.ts';

const CITYS = CLASS_IDS.map((id) => modelData.competence[id].access === 'city');
const LONG = 120;
const start = branchState();

/** A run from the branch on, so many months long. */
function after(months: number, programme: Programme, each?: (sim: Simulation) => void): Simulation {
  const sim = simulation({ programme });
  sim.load(start);
  return runTo(sim, BRANCH_MONTH + months, each);
}

const columnsOf = ({ world }: Simulation) => world.classes.columns;

describe('pilots of other cities', () => {
  it('count as evidence in the classes of the city only, and are used up', () => {
    const [without, with40] = [after(1, []), after(1, atFull('otherPilots'))].map(columnsOf);
    CITYS.forEach((citys, kind) => {
      const gain = (with40?.seen[kind] ?? 0) - (without?.seen[kind] ?? 0);
      const left = (without?.elsewhere[kind] ?? 0) - (with40?.elsewhere[kind] ?? 0);
      if (citys) {
        expect(gain).toBeGreaterThan(0);
        expect(left).toBeGreaterThan(gain);
      } else expect([gain, left]).toEqual([0, 0]);
    });
    expect(CITYS.filter(Boolean).length).toBeGreaterThan(2);
  });

  it('give no more than there is: beyond some analysts the others idle', () => {
    const evidenceWith = (value: number) => {
      const [setting] = atFull('otherPilots');
      const { seen } = columnsOf(after(LONG, setting === undefined ? [] : [{ ...setting, value }]));
      return CITYS.reduce((sum, citys, kind) => sum + (citys ? (seen[kind] ?? 0) : 0), 0);
    };
    const [, most] = LEVERS.otherPilots.range;
    const [none, half, all] = [evidenceWith(0), evidenceWith(most / 2), evidenceWith(most)];
    const [first, second] = [half - none, all - half];
    expect(first).toBeGreaterThan(0);
    expect(Math.abs(second)).toBeLessThan(first / 4);
  });

  it('show on the mean the risk that there is here', () => {
    const draws = Array.from({ length: 999 }, (_, place) => (place + 0.5) / 999);
    const mean = draws.reduce((sum, at) => sum + riskElsewhere(at, 0.4), 0) / draws.length;
    expect(mean).toBeCloseTo(1, 2);
    expect(riskElsewhere(0.9, 0.4)).toBeGreaterThan(1.3);
  });
});

describe('a rule that cites a standard', () => {
  /** Standards that classes went through, where a rule keeps one for so many times as long as usual. */
  function generations(strength: number): number {
    const programme = atFull('technicalRegulations');
    const sim = simulation({ programme, factors: { 'rules.citedLife': strength } });
    const { generation } = columnsOf(runTo(sim, MONTHS));
    return generation.slice(0, CITYS.length).reduce((sum, number) => sum + number, 0);
  }

  it('is written only where there is one, falls in the month after it, and makes it stay', () => {
    let [cited, fallen] = [0, 0];
    const { world } = after(0, []);
    const before = {
      citing: world.classes.columns.citing.slice(),
      standing: CLASS_IDS.map((_, kind) => hasStandard(world.classes, kind)),
    };
    after(LONG, atFull('technicalRegulations'), (sim) => {
      const { citing, rule } = columnsOf(sim);
      CLASS_IDS.forEach((_, kind) => {
        if (citing[kind] === 1) expect(rule[kind]).toBe(1);
        if (citing[kind] === 1 && before.citing[kind] === 0) {
          cited += 1;
          expect(before.standing[kind]).toBe(true);
        }
        if (before.citing[kind] === 1 && before.standing[kind] === false) {
          fallen += 1;
          expect(citing[kind]).toBe(0);
        }
        before.citing[kind] = citing[kind] ?? 0;
        before.standing[kind] = hasStandard(sim.world.classes, kind);
      });
    });
    expect(cited).toBeGreaterThan(3);
    expect(fallen).toBeGreaterThan(0);
    expect(generations(3)).toBeLessThan(generations(0));
  });
});

describe('seats in rule making', () => {
  const seats = atFull('seatsInRuleMaking');
  /** Sums over the months after the branch, where complaints and acceptance are given part of their strength. */
  function sums(programme: Programme, factors: Readonly<Record<string, number>> = {}) {
    const all = { rules: 0, trust: 0, seen: 0 };
    runTo(simulation({ programme, factors }), BRANCH_MONTH + LONG, (sim) => {
      if (sim.month <= BRANCH_MONTH) return;
      all.rules += sim.world.tally.writtenRules;
      all.trust += sim.world.tally.trust;
      columnsOf(sim).seen.forEach((use) => (all.seen += use));
    });
    return all;
  }

  it('make rules slower, where nothing is heard in them', () => {
    const deaf = { 'rules.complaints': 0 };
    expect(sums(seats, deaf).rules).toBeLessThan(sums([], deaf).rules);
  });

  it('tell desks of what nobody reviewed', () => {
    expect(sums(seats).seen).toBeGreaterThan(1.2 * sums([]).seen);
  });

  it('keep trust where a rule was made together', () => {
    const once = { 'regulation.trustLoss': 10 };
    const without = sums(seats, { ...once, 'rules.acceptance': 0 });
    expect(sums(seats, once).trust).toBeGreaterThan(without.trust);
  });
});
