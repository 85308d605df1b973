// Claim: queues, evidence, tightening and funds behave as their mechanisms say. A green lane without added posts slows
// the ordinary lane; an observation period shortens later reviews of its class, of the products observed and of the
// others, in whole runs and in the decision of a desk by itself; tightening comes from incidents in the news and
// decays; managers without exits stop investing, until partners have forgotten their record.
import { describe, expect, it } from 'vitest';
import { normal } from '../../src/kernel/distributions.ts';
import { exp } from '../../src/kernel/math.ts';
import { Stream } from '../../src/kernel/random.ts';
import type { EventName } from '../../src/model/biography.ts';
import { STAGE } from '../../src/model/agents.ts';
import { BRANCH_MONTH, LEVERS, MONTHS, type LeverId } from '../../src/model/index.ts';
import { CLASS_IDS } from '../../src/model/parameters/classes.ts';
import { classBelief, classDoubt } from '../../src/model/processes/gate/belief.ts';
import { verdict } from '../../src/model/processes/gate/verdicts.ts';
import { studentQuantile } from '../../src/experiment/student.ts';
import { accessCases, meanChange, type AccessCase } from '../fixtures/cases.ts';
import { atFull, branchState, runTo, simulation } from '../fixtures/run.ts';

const full = (...levers: readonly LeverId[]) => levers.flatMap((lever) => [...atFull(lever)]);

/** The 95 % interval of a mean. */
function intervalOf(values: readonly number[]): { low: number; high: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half };
}

/** Cases of some replicates under a programme, beside the same ones without. */
const casesOf = (replicates: number, window: readonly [number, number]) =>
  Array.from({ length: replicates }, (_, index) => {
    const replicate = index + 1;
    const start = branchState({ replicate });
    const cases = (programme = full()) => accessCases(start, { replicate, programme }, window);
    return { cases, without: cases() };
  });

describe('cases at city access desks', () => {
  const draws = casesOf(12, [36, 24]);

  it('wait longer on the ordinary lane when others go first, and less once posts are added', () => {
    const changes = draws.map(({ cases, without }) => {
      const lane = cases(full('greenLane'));
      const posts = cases(full('greenLane', 'accessReviewPosts', 'certifierPosts'));
      return {
        ordinary: meanChange(lane, without, 'months', (each) => !each.lane),
        first: meanChange(lane, without, 'months', (each) => each.lane),
        relieved: meanChange(posts, lane, 'months', (each) => !each.lane),
      };
    });
    // A draw without a case on a lane says nothing of it.
    const seen = (lane: 'first' | 'ordinary' | 'relieved') => {
      const found = changes.map((each) => each[lane]).filter((change) => !Number.isNaN(change));
      expect(found.length).toBeGreaterThanOrEqual(10);
      return intervalOf(found);
    };
    expect(seen('ordinary').low).toBeGreaterThan(0);
    expect(seen('first').high).toBeLessThan(0);
    expect(seen('relieved').high).toBeLessThan(0);
  });
});

describe('the green lane', () => {
  it('is for the most valuable cases: all on it are worth more than those beside it, for firms of their size', () => {
    const sim = simulation({ programme: full('greenLane') });
    sim.load(branchState());
    const eligible = LEVERS.greenLane.range[1];
    const filed = { lane: 0, beside: 0 };
    runTo(sim, BRANCH_MONTH + 24, ({ world: { firms }, month }) => {
      const { stage, lane, merit, filed: since } = firms.columns;
      for (let row = 0; row < firms.count; row++) {
        if (stage[row] !== STAGE.classification || (since[row] ?? 0) < month - 1) continue;
        expect(lane[row]).toBe(+((merit[row] ?? 0) >= 100 - eligible));
        filed[lane[row] === 1 ? 'lane' : 'beside'] += 1;
      }
    });
    expect(filed.lane).toBeGreaterThan(10);
    expect(filed.beside).toBeGreaterThan(10);
  });
});

describe('an observation period', () => {
  it('watches whoever was admitted, also by an experiment in a city that offers no places', () => {
    const sim = simulation();
    sim.load(branchState());
    sim.step(); // rows move in January
    const { stage, observedUntil, evidence, weight, filed } = sim.world.firms.columns;
    // The one filed last: no desk has come to it yet.
    const row = [...stage.keys()]
      .filter((at) => stage[at] === STAGE.access && weight[at] === 1)
      .reduce((latest, at) => ((filed[at] ?? 0) > (filed[latest] ?? 0) ? at : latest));
    observedUntil[row] = BRANCH_MONTH + 12;
    const before = evidence[row] ?? 0;
    sim.step();
    expect((evidence[row] ?? 0) - before).toBe(sim.world.parameters.regulation.observationEvidence);
  });

  const PLACES = 100;
  const programme = [
    {
      lever: 'observationPlaces' as const,
      from: BRANCH_MONTH,
      ramp: 0,
      value: PLACES,
      after2025: 'keep' as const,
    },
  ];
  const changes = casesOf(48, [72, 36]).map(({ cases, without }) => {
    const treated = cases(programme);
    const change = (chosen: (each: AccessCase) => boolean) =>
      meanChange(treated, without, 'months', chosen);
    return {
      observed: [...treated.values()].filter(({ observed }) => observed).length / treated.size,
      months: change(() => true),
      others: change(({ observed }) => !observed),
    };
  });

  it('leaves many of the cases to be reviewed without', () => {
    const { low, high } = intervalOf(changes.map(({ observed }) => observed));
    expect(low).toBeGreaterThan(0.2);
    expect(high).toBeLessThan(0.8);
  });

  it('shortens later reviews at the desks of its classes', () => {
    expect(intervalOf(changes.map(({ months }) => months)).high).toBeLessThan(0);
  });

  it('shortens reviews of products that were not observed themselves, too', () => {
    expect(intervalOf(changes.map(({ others }) => others)).high).toBeLessThan(0);
  });
});

describe('reviews', () => {
  const { parameters } = simulation({ replicate: 0 }).world;
  const p = parameters.regulation;
  const tolerated = p.baseHazard * 12;
  const products = Array.from({ length: 4000 }, (_, index) => index);
  const luck = new Stream(1, 0, 'reviews of a test');

  /** Mean rounds until a desk decides on products of usual risk, when so much was seen of the class and the product. */
  function rounds({ seen, harm, observed }: Record<'seen' | 'harm' | 'observed', number>): number {
    const prior = classBelief(harm, seen, tolerated, p);
    const priorSd = Math.sqrt(p.riskSpread ** 2 + classDoubt(seen, tolerated, p));
    const decidedIn = products.map((product) => {
      const risk = p.riskMean + p.riskSpread * normal((product + 0.5) / products.length);
      for (let round = 1; round < p.mostRounds; round++) {
        const noise = p.signalNoise / Math.sqrt(observed + round * p.evidenceWithoutRule);
        const signal = risk + noise * normal(luck.at(round).uniform(product));
        const known = { signal, noise, prior, priorSd, limit: 0 };
        if (verdict(known, p.caution) !== 'ask') return round;
      }
      return p.mostRounds;
    });
    return decidedIn.reduce((sum, each) => sum + each, 0) / products.length;
  }

  const unknown = rounds({ seen: 0, harm: 0, observed: 0 });

  it('take fewer rounds for what was observed itself', () => {
    const observed = p.observationMonths * p.observationEvidence;
    expect(rounds({ seen: 0, harm: 0, observed })).toBeLessThan(unknown - 0.1);
  });

  it('take fewer rounds for the others of an unknown class after 240 were observed for a year', () => {
    const use = 240 * p.volumeCap;
    const harm = use * p.watchedUse * tolerated * exp(p.riskMean + p.riskSpread ** 2 / 2);
    expect(rounds({ seen: use * p.watchedUse, harm, observed: 0 })).toBeLessThan(unknown - 0.05);
  });
});

describe('tightening', () => {
  const FOUR_YEARS = 48;

  it('rises with incidents in the news only, and otherwise falls to a half in its half-life', () => {
    let news = false;
    const sim = simulation({
      biography: {
        note: (event: EventName, _month: number, _firm: number, severity = 0) => {
          news ||= event === 'incident' && severity > sim.world.parameters.regulation.newsworthy;
        },
      },
    });
    const { easing } = sim.world.parameters.regulation;
    const { tightening } = sim.world.classes.columns;
    let [before, rises, quiet] = [[...tightening], 0, 0];
    runTo(sim, MONTHS, () => {
      const now = [...tightening];
      const eased = before.map((each) => each * easing);
      if (news) rises += now.some((each, kind) => each > (before[kind] ?? 0)) ? 1 : 0;
      else quiet += 1;
      if (!news) expect(now).toEqual(eased);
      [before, news] = [now, false];
    });
    expect(rises).toBeGreaterThan(3);
    expect(quiet).toBeGreaterThan(100);
  });

  it('keeps products of the class from the market for four years, by when most of it is gone', () => {
    const kind = CLASS_IDS.indexOf('artificialIntelligence');
    const fewer = [1, 2, 3, 4, 5, 6].map((replicate) => {
      const start = branchState({ replicate });
      const run = (shock: number) => {
        let admitted = 0;
        const note = (event: EventName, month: number, firm: number) => {
          if (event !== 'admitted' || month < BRANCH_MONTH) return;
          const { key, technology, weight } = sim.world.firms.columns;
          const row = key.indexOf(firm);
          if (technology[row] === kind) admitted += weight[row] ?? 0;
        };
        const sim = simulation({ replicate, biography: { note } });
        sim.load(start);
        const { tightening } = sim.world.classes.columns;
        tightening[kind] = (tightening[kind] ?? 0) + shock;
        runTo(sim, BRANCH_MONTH + FOUR_YEARS);
        return { admitted, left: tightening[kind] ?? 0 };
      };
      const [usual, shocked] = [run(0), run(1)];
      expect(shocked.left - usual.left).toBeLessThan(0.5);
      return usual.admitted - shocked.admitted;
    });
    expect(fewer.reduce((sum, each) => sum + each, 0) / fewer.length).toBeGreaterThan(0);
    expect(fewer.filter((each) => each > 0).length).toBeGreaterThanOrEqual(4);
  });
});

describe('fund managers', () => {
  const FIRST = 20;

  /** What the first managers invest in each year over what they usually raise, when they may never sell, and else. */
  function investedBy(sells: boolean, years: number, replicate: number): number[][] {
    const sim = simulation({ replicate });
    const { base, returned, invested } = sim.world.managers.columns;
    const { recordMemory } = sim.world.parameters.finance;
    return Array.from({ length: years }, (_, year) => {
      const spent = new Float64Array(FIRST);
      while (sim.month < (year + 1) * 12) {
        const before = invested.slice(0, FIRST);
        if (!sells) returned.fill(0, 0, FIRST);
        sim.step();
        before.forEach((yuan, manager) => {
          spent[manager] = (spent[manager] ?? 0) + (invested[manager] ?? 0) - yuan * recordMemory;
        });
      }
      return [...spent].map((yuan, manager) => Math.round(yuan) / (base[manager] ?? 1));
    });
  }

  const all = (year: readonly number[] = []) => year.reduce((sum, share) => sum + share, 0);

  it.each([1, 2, 3])(
    'without exits invest less than half in the fourth year of draw %i',
    (draw) => {
      const [usual, barren] = [true, false].map((sells) => investedBy(sells, 4, draw)[3]);
      expect(all(barren)).toBeLessThan(all(usual) / 2);
    },
  );

  it('without exits stop investing, and come back only when their record is forgotten', () => {
    // The years below are those of the declared memory, patience and intervals, which other draws stretch.
    const usual = investedBy(true, 12, 0);
    const barren = investedBy(false, 12, 0);
    const idle = (year: readonly number[] = []) => year.filter((share) => share === 0).length;
    expect(idle(usual[3])).toBeLessThanOrEqual(FIRST / 4);
    expect(idle(barren[3])).toBeGreaterThan(FIRST / 2);
    for (const year of [3, 4, 5]) expect(all(barren[year])).toBeLessThan(all(usual[year]) / 3);
    for (const year of [8, 9, 10, 11]) expect(all(barren[year])).toBeLessThan(all(usual[year]));
  });
});
