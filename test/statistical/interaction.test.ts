// Claim: programmes are no sums. Of the pairs of the six groups of levers (measurement left out) at least four interact; of
// three pairs whose sign was declared before the first run at least two hold.
// Depends on: src/kernel src/model src/experiment public/data test/fixtures package-lock.json
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../src/experiment/index.ts';
import { compareTogether, judgedTogether } from '../../src/experiment/interaction.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  LEVER_IDS,
  LEVERS,
  type IndicatorId,
  type LeverId,
  type ModelData,
  type Programme,
  type SimulationState,
} from '../../src/model/index.ts';
import { modelData } from '../fixtures/data.ts';
import { keptArm } from '../fixtures/kept-arms.ts';
import { atFull, branched, branchState } from '../fixtures/run.ts';

const PAIRS = 128;
/** Chance in who wins is half as large here as at the scale of the other slow tests. */
const SCALE = 1 / 10;
const LEAST = 4;
const LEAST_DECLARED = 2;
const december = (year: number) => monthIndex(FIRST_YEAR, year, 12);
const END = december(2035) + 1;
const OUTCOMES: readonly IndicatorId[] = ['valueAdded', 'incidents'];

const GROUPS = [...new Set(LEVER_IDS.map((lever) => LEVERS[lever].group))].filter(
  (group) => group !== 'measurement',
);
const ofGroups = (groups: readonly string[]): Programme =>
  LEVER_IDS.filter((lever) => groups.includes(LEVERS[lever].group)).flatMap((lever) =>
    atFull(lever),
  );

/** R&D spending counts 2.2 times against taxable profit from 2021 on: a lower user cost of research, decided by the nation. */
const DEDUCTED: ModelData = {
  ...modelData,
  drivers: [
    ...modelData.drivers.filter(
      ({ driver, month }) => driver !== 'superDeduction' || month < BRANCH_MONTH,
    ),
    { driver: 'superDeduction', month: BRANCH_MONTH, low: 2.2, central: 2.2, high: 2.2 },
  ],
};

/** What is run: levers at the top of their range, and whether research is cheaper. */
interface Arm {
  readonly programme: Programme;
  readonly data: ModelData;
}
const arm = (levers: readonly LeverId[], data: ModelData = modelData): Arm => ({
  programme: levers.flatMap((lever) => atFull(lever)),
  data,
});

/** Pairs with the sign of what they bring beyond their sum, declared before the first run. */
const DECLARED = [
  {
    what: 'recruitment grant x cheaper research, R&D done in 2030',
    sign: 1,
    outcome: { indicator: 'researchDone', year: 2030 },
    parts: [arm(['recruitmentGrant']), arm([], DEDUCTED)],
    whole: arm(['recruitmentGrant'], DEDUCTED),
  },
  {
    what: 'fund x access-review posts, value added in 2035',
    sign: 1,
    outcome: { indicator: 'valueAdded', year: 2035 },
    parts: [arm(['fundCommitment']), arm(['accessReviewPosts'])],
    whole: arm(['fundCommitment', 'accessReviewPosts']),
  },
  {
    what: 'fund x guarantee, R&D done in 2030',
    sign: -1,
    outcome: { indicator: 'researchDone', year: 2030 },
    parts: [arm(['fundCommitment']), arm(['guaranteeCover'])],
    whole: arm(['fundCommitment', 'guaranteeCover']),
  },
] as const;

const lines: string[] = [];

/** What is read of a run. */
const READ: readonly { readonly indicator: IndicatorId; readonly year: number }[] = [
  ...OUTCOMES.map((indicator) => ({ indicator, year: 2035 })),
  { indicator: 'researchDone', year: 2030 },
];

const groupArm = (groups: readonly string[]): Arm => ({
  programme: ofGroups(groups),
  data: modelData,
});
const GROUP_PAIRS = GROUPS.flatMap((first, at) =>
  GROUPS.slice(at + 1).map((second) => [first, second] as const),
);
const NONE = arm([]);
const ARMS: readonly Arm[] = [
  NONE,
  ...DECLARED.flatMap(({ parts, whole }) => [...parts, whole]),
  ...GROUPS.map((group) => groupArm([group])),
  ...GROUP_PAIRS.map(groupArm),
];

describe('interaction', { timeout: 5_400_000 }, () => {
  const starts: SimulationState[] = [];
  const known = new Map<string, readonly (readonly number[])[]>();

  beforeAll(() => {
    // A second process with ARMS=backwards meets the first halfway.
    const order = process.env['ARMS'] === 'backwards' ? [...ARMS].reverse() : ARMS;
    for (const each of order) runsOf(each);
  }, 5_400_000);
  afterAll(() => {
    process.stdout.write(`\nFigures\n${lines.join('\n')}\n`);
  });

  const startOf = (index: number) =>
    (starts[index] ??= branchState({ replicate: index + 1, scale: SCALE }));

  /** What is read of every replicate of an arm, run once. */
  const runsOf = ({ programme, data }: Arm) => {
    const name = JSON.stringify([PAIRS, SCALE, READ, programme, data === DEDUCTED]);
    const runs =
      known.get(name) ??
      keptArm(name, () =>
        Array.from({ length: PAIRS }, (_, index) => {
          const replicate = index + 1;
          const results = branched(
            startOf(index),
            { programme, data, replicate, scale: SCALE },
            END,
          );
          return READ.map(({ indicator, year }) => valueAt(results, indicator, december(year)));
        }),
      );
    known.set(name, runs);
    return runs;
  };

  const together = (indicator: IndicatorId, year: number, parts: readonly Arm[], whole: Arm) => {
    const place = READ.findIndex((read) => read.indicator === indicator && read.year === year);
    const at = (values: readonly number[] | undefined) => values?.[place] ?? Number.NaN;
    const none = runsOf(NONE);
    const replicates = runsOf(whole).map((values, index) => ({
      none: at(none[index]),
      alone: parts.map((part) => at(runsOf(part)[index])),
      whole: at(values),
    }));
    return compareTogether(indicator, december(year), replicates);
  };

  it(`is there for at least ${LEAST} pairs of groups`, () => {
    const told = GROUP_PAIRS.flatMap((pair) =>
      OUTCOMES.map((indicator) => ({
        pair,
        found: together(
          indicator,
          2035,
          [groupArm([pair[0]]), groupArm([pair[1]])],
          groupArm(pair),
        ),
      })),
    );
    const judged = judgedTogether(told.map(({ found }) => found));
    judged.forEach(({ found, rate, beyond }, at) => {
      const pair = told[at]?.pair.join(' x ') ?? '';
      lines.push(
        `${pair} | ${found.indicator} | ${found.difference.toFixed(1)} | ${found.halfWidth.toFixed(1)} | ${found.median.toFixed(1)} | ${rate.toFixed(3)} | ${beyond}`,
      );
    });
    const interacting = new Set(
      judged.flatMap(({ beyond }, at) =>
        beyond === 'neither' ? [] : [told[at]?.pair.join(' x ') ?? ''],
      ),
    );
    expect(interacting.size).toBeGreaterThanOrEqual(LEAST);
  });

  it(`has the declared sign in at least ${LEAST_DECLARED} of three pairs`, () => {
    const held = DECLARED.filter(({ what, sign, outcome, parts, whole }) => {
      const found = together(outcome.indicator, outcome.year, parts, whole);
      const holds = sign * found.difference - found.halfWidth > 0;
      lines.push(
        `${what}, declared ${sign > 0 ? 'more' : 'less'}: ${found.difference.toFixed(2)} +- ${found.halfWidth.toFixed(2)}, median ${found.median.toFixed(2)}${holds ? '' : ', missed'}`,
      );
      return holds;
    });
    expect(held.length).toBeGreaterThanOrEqual(LEAST_DECLARED);
  });
});
