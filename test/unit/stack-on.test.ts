// Claim: a programme stacked on another keeps both, names what they set differently in the same months, and lets the one
// that is asked to win; what is told of programmes before they run is what they hold.
import { describe, expect, it } from 'vitest';
import { BRANCH_MONTH, LEVER_IDS, type LeverId, type Programme } from '../../src/model/index.ts';
import { Policy } from '../../src/model/policy/policy.ts';
import { Rules } from '../../src/model/policy/rules.ts';
import { differingLevers, overviewOf } from '../../src/scenario/overview.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { usualSetting } from '../../src/scenario/shown.ts';
import { conflictsOf, stackedOn } from '../../src/scenario/stack.ts';
import { scenarioText } from '../../src/scenario/write.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { bytes } from '../fixtures/language.ts';

const LATER = BRANCH_MONTH + 60;

/** A lever's value in a month. */
function valueIn(programme: Programme, lever: LeverId, wanted: number): number {
  const rules = new Rules(programme);
  const policy = new Policy(programme, undefined, rules);
  for (let month = BRANCH_MONTH; month <= wanted; month++) {
    rules.decide(month, () => 18);
    policy.open(month);
  }
  return policy.valueOf(lever);
}

const fund = (value: number, more = {}) => ({ ...usualSetting('fundCommitment', value), ...more });
const base: Programme = [fund(2000, { ramp: 0 }), usualSetting('greenLane', 20)];
const top: Programme = [
  fund(500, { ramp: 0, until: LATER - 1 }),
  usualSetting('greenLane', 20),
  usualSetting('surveyPosts', 24),
];

describe('a programme stacked on another', () => {
  it('conflicts where both set a lever in the same months, and not in the same way', () => {
    expect(conflictsOf(base, top)).toEqual(['fundCommitment']);
    expect(conflictsOf(base, base)).toEqual([]);
    const early = [fund(2000, { until: BRANCH_MONTH + 11 })];
    expect(conflictsOf(early, [fund(500, { from: BRANCH_MONTH + 12 })])).toEqual([]);
  });

  it('lets the one that wins count while it is in force, and keeps what only one has', () => {
    const topWins = stackedOn(base, top, 'top');
    const baseWins = stackedOn(base, top, 'base');
    const funds = (programme: Programme) =>
      [BRANCH_MONTH, LATER].map((month) => valueIn(programme, 'fundCommitment', month));
    expect(funds(topWins)).toEqual([500, 2000]);
    expect(funds(baseWins)).toEqual([2000, 2000]);
    for (const stacked of [topWins, baseWins]) {
      expect(valueIn(stacked, 'surveyPosts', LATER)).toBe(24);
      expect(stacked.filter(({ lever }) => lever === 'greenLane')).toHaveLength(1);
    }
  });

  it('on nothing is itself, and can be saved and opened again', () => {
    const plan = shippedScenario('action-plan');
    expect(stackedOn([], plan.programme, 'top')).toEqual(plan.programme);
    const mixed = shippedScenario('report-order-venture').programme;
    for (const wins of ['base', 'top'] as const) {
      const programme = stackedOn(plan.programme, mixed, wins);
      const parsed = parseScenario(bytes(scenarioText({ ...plan, programme })), 'plan.yaml');
      expect(parsed.ok ? parsed.scenario.programme : parsed.issues).toEqual(programme);
    }
  });
});

describe('a programme at a glance', () => {
  it('is its levers by group, its months and its money', () => {
    const overview = overviewOf(top);
    expect(overview.levers).toEqual(
      LEVER_IDS.filter((id) => ['fundCommitment', 'greenLane', 'surveyPosts'].includes(id)),
    );
    expect(overview.groups.reduce((sum, [, count]) => sum + count, 0)).toBe(3);
    expect(overview).toMatchObject({
      begins: [BRANCH_MONTH, BRANCH_MONTH],
      monetary: ['fundCommitment'],
      hasRules: false,
    });
    expect(overviewOf([])).toEqual({ levers: [], groups: [], monetary: [], hasRules: false });
    expect(overviewOf(shippedScenario('report-order-venture').programme).hasRules).toBe(true);
  });

  it('differs from others in the levers that not all set the same way, whatever is noted', () => {
    const note = { en: 'as planned', zh: '按计划' };
    const noted = base.map((setting) => ({ ...setting, note }));
    expect(differingLevers([base, noted])).toEqual([]);
    expect(new Set(differingLevers([base, noted, top]))).toEqual(
      new Set(['fundCommitment', 'surveyPosts']),
    );
  });
});
