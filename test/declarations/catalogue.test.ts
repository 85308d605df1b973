/** Claim: what is declared is sound: neutral, in range, with both languages, with a source, and within the glossary. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/kernel/declare.ts';
import { INDICATOR_IDS, INDICATORS, LEVER_IDS, LEVERS, tasksOf } from '../../src/model/index.ts';
import { LEVER_CARDS, parameterCard } from '../../src/model/cards.ts';
import { LEVER_WORDS } from '../../src/model/words.ts';
import {
  PARAMETERS,
  parametersOf,
  positionsOf,
  type Theme,
} from '../../src/model/parameters/index.ts';
import { DISTRICT_SHARES } from '../../src/model/districts.ts';
import { CLASSES } from '../../src/model/parameters/classes.ts';
import { OCCUPATION_MIX, ORIGIN_MIX } from '../../src/model/parameters/talent.ts';
import { PRIMITIVE_IDS, PRIMITIVES } from '../../src/model/policy/primitives.ts';
import { leversAt, primitivesInForce, valueInForce } from '../../src/model/policy/programme.ts';
import { SCHEDULE } from '../../src/model/schedule.ts';
import { modelData, observations, shippedScenario } from '../fixtures/data.ts';

const root = new URL('../../', import.meta.url);
const parameters = Object.entries(PARAMETERS).flatMap(([theme, declared]) =>
  Object.entries<Parameter>(declared).map(
    ([name, parameter]) => [`${theme}.${name}`, parameter] as const,
  ),
);

describe('levers', () => {
  it.each(LEVER_IDS)(
    '%s: neutral moves no primitive, the top of the range moves each it names',
    (id) => {
      const { moves, range, neutral, postings } = LEVERS[id];
      const base = primitivesInForce(leversAt());
      for (const primitive of PRIMITIVE_IDS)
        expect(base[primitive]).toBe(PRIMITIVES[primitive].base);
      const set = (value: number) => primitivesInForce({ ...leversAt(), [id]: value });
      expect(set(neutral)).toEqual(base);
      const moved = PRIMITIVE_IDS.filter(
        (primitive) => set(range[1])[primitive] !== base[primitive],
      );
      expect(moved).toEqual(PRIMITIVE_IDS.filter((primitive) => moves[primitive] !== undefined));
      expect(moved.length).toBeGreaterThan(0);
      expect(postings.length).toBeGreaterThan(0);
      expect(LEVER_CARDS[id].binds.en.length).toBeGreaterThan(0);
      expect(LEVER_CARDS[id].bears.en.length).toBeGreaterThan(20);
      expect(neutral).toBeGreaterThanOrEqual(range[0]);
      expect(range[1]).toBeGreaterThan(range[0]);
    },
  );

  it.each(LEVER_IDS)('%s: an evidenced range lies in its range and says where it is from', (id) => {
    const { evidenced, range } = LEVERS[id];
    if (evidenced === undefined) return;
    const { from, to, source } = evidenced;
    const words = LEVER_CARDS[id].evidenced;
    expect([range[0], from, to, range[1]]).toEqual(
      [range[0], from, to, range[1]].sort((a, b) => a - b),
    );
    expect(to).toBeGreaterThan(from);
    expect(words?.en.includes('unverified')).toBe(source.read === 'not read');
    expect(words?.zh.includes('待核实')).toBe(source.read === 'not read');
  });

  it('number at least twelve, from all seven groups of the report, and one from beyond it, marked so', () => {
    expect(LEVER_IDS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(LEVER_IDS.map((id) => LEVERS[id].group)).size).toBe(7);
    const beyond = LEVER_IDS.filter((id) => tasksOf(LEVERS[id]).includes('beyond'));
    expect(beyond).toEqual(['talentHousing']);
    expect(LEVER_WORDS.talentHousing.label.en).toContain('beyond the report');
  });

  it.each(LEVER_IDS)('%s: what it costs is shared out whole to the tasks that it serves', (id) => {
    const shares = Object.values(LEVERS[id].tasks).map(Number);
    expect(shares.length).toBeGreaterThan(0);
    for (const share of shares) expect(share).toBeGreaterThan(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1);
    for (const task of tasksOf(LEVERS[id]))
      expect(task).toMatch(/^(?:T(?:[1-9]|1\d|20)|S(?:[1-9]|1[0-7])|beyond)$/u);
  });

  it('name a task only where a process acts: funds know no cluster, inspection no finance', () => {
    const funds = [
      'fundCommitment',
      'reinvestmentDuty',
      'profitConcession',
      'lossTolerance',
    ] as const;
    for (const id of funds) expect(LEVERS[id].tasks).toEqual({ S15: 1 });
    expect(LEVERS.inspectionPosts.tasks).toEqual({ T18: 1 });
    expect(LEVERS.firstPurchaseBudget.tasks).toEqual({ T5: 0.5, T11: 0.5 });
  });

  it('post to at least four accounts', () => {
    const accounts = LEVER_IDS.flatMap((id) => LEVERS[id].postings.map(({ account }) => account));
    expect(new Set(accounts).size).toBeGreaterThanOrEqual(4);
  });

  it.each(LEVER_IDS)('%s: what limits it is a parameter, what it is for an indicator', (id) => {
    const { constraint, outcome } = LEVERS[id];
    expect(INDICATOR_IDS).toContain(outcome.indicator);
    if (constraint === undefined) return;
    const [theme = '', name = ''] = constraint.parameter.split('.');
    const themes: Readonly<Record<string, object>> = PARAMETERS;
    expect(Object.keys(themes[theme] ?? {})).toContain(name);
    expect(constraint.relaxedBy).toBeGreaterThan(1);
  });

  it('move what the register names, and no indicator is named like a primitive', () => {
    for (const id of PRIMITIVE_IDS) expect(INDICATOR_IDS as readonly string[]).not.toContain(id);
    const results =
      /delay|wait|rate|survival|hazard|growth|trust|error|months|share of (?:firms|success)/u;
    for (const id of PRIMITIVE_IDS) expect(id).not.toMatch(results);
  });

  it('grow over their ramp, hold, and fade after 2025 when told to', () => {
    const setting = {
      lever: 'fundCommitment',
      from: 72,
      ramp: 10,
      value: 100,
      after2025: 'fade',
    } as const;
    expect([71, 72, 81, 131].map((month) => valueInForce(setting, month))).toEqual([
      0, 10, 100, 100,
    ]);
    expect(valueInForce(setting, 132 + 29)).toBeCloseTo(50, 10);
    expect(valueInForce(setting, 251)).toBe(0);
    expect(valueInForce({ ...setting, after2025: 'keep' }, 251)).toBe(100);
  });
});

describe('parameters', () => {
  it.each(parameters)(
    '%s lies in its range and says where it comes from',
    (name, { value, range }) => {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
      const [theme = '', short = ''] = name.split('.');
      const { label, source } = parameterCard(theme as Theme, short);
      expect(source.en.length).toBeGreaterThan(10);
      expect(source.zh).toMatch(/[\u4e00-\u9fff]/u);
      expect(label.zh).toMatch(/[\u4e00-\u9fff]/u);
    },
  );

  it('are the declared values in the median draw and others in another', () => {
    const draw = (number: number) => parametersOf(positionsOf(number, modelData.draws));
    const median = draw(0);
    expect(median.firm.taxRate).toBe(0.25);
    expect(median.firm.exitPeakAge).toBe(22);
    expect(draw(1).regulation.accessWork).not.toBe(median.regulation.accessWork);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1).firm.taxRate).toBe(0.25);
  });

  it('have shares that add up', () => {
    const mixes = Object.values(OCCUPATION_MIX);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(mixes.map(({ staff }) => staff))).toBeCloseTo(1, 10);
    expect(sum(mixes.map(({ research }) => research))).toBeCloseTo(1, 10);
    expect(sum(Object.values(ORIGIN_MIX).map(({ share }) => share))).toBeCloseTo(1, 10);
    expect(sum(DISTRICT_SHARES)).toBeCloseTo(1, 10);
    expect(sum(Object.values(CLASSES).map(({ entry }) => entry))).toBeCloseTo(1, 10);
  });
});

describe('processes', () => {
  it('have names of their own and say why they stand where they stand', () => {
    expect(new Set(SCHEDULE.map(({ name }) => name)).size).toBe(SCHEDULE.length);
    for (const { why } of SCHEDULE) expect(why.length).toBeGreaterThan(20);
  });
});

describe('indicators', () => {
  it('compare with a published series that exists', () => {
    for (const id of INDICATOR_IDS) {
      const { observed } = INDICATORS[id];
      if (observed !== undefined)
        expect(observations.some(({ series }) => series === observed)).toBe(true);
    }
  });
});

/** Words that a Chinese text may not use, and the phrases in which they may stand. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  特区: ['特区立法项目', '经济特区'],
  实验区: [],
  杠杆: ['杠杆率'],
  沙盒: [],
  沙箱: [],
  竞争对手: [],
  泄漏: [],
  引导基金: [],
  虚报: [],
  造假: [],
  注水: [],
  干部能力: [],
  监管失误: [],
  预测: ['预测区间'],
  谁吃亏: [],
  国家高新: ['国家高新技术企业'],
  领导小组办公室: [],
  高科技公司: [],
  政治收紧: [],
  中央拒绝: [],
  美国模式: [],
  真实: ['任何真实企业或个人'],
  机会均等: [],
  案件: [],
  每案: [],
  巡查: [],
  次推演: ['本次推演'],
  尺度: ['审慎尺度'],
  水平值: [],
  单项: [],
  全部清零: [],
  记忆: ['业绩记忆半衰期', '凭记忆，未核对'], // enacted.yaml is frozen since it was scored
  未核实: [],
  未核对: ['凭记忆，未核对'],
  买单: [],
  容忍度: [],
  挤出: [],
  交互项: [],
  个体: [],
};

/** Signs of half width between Chinese characters: a Chinese text has its own. */
const NARROW = /\p{Script=Han} ?[,;:!?()"] ?\p{Script=Han}/u;

describe('the glossary', () => {
  const files = [
    ...['src', 'scenarios', 'docs'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    ),
    'README.md',
  ].filter((name) => /\.(tsx?|yaml|md|html)$/u.test(name));

  it.each(files)('%s uses no forbidden word', (file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    for (const [word, allowed] of Object.entries(FORBIDDEN)) {
      const rest = allowed.reduce((left, phrase) => left.replaceAll(phrase, ''), text);
      expect(rest.includes(word), word).toBe(false);
    }
  });

  it.each(files.filter((name) => /^(?:src|scenarios)/u.test(name)))(
    '%s sets no sign of half width into Chinese',
    (file) => {
      const text = readFileSync(new URL(file, root), 'utf8').replaceAll('[下限, 上限]', ''); // as files write it
      expect(text.split('\n').filter((line) => NARROW.test(line))).toEqual([]);
    },
  );

  it('leaves no scenario without a title in both languages', () => {
    expect(shippedScenario('action-plan').title.zh).toBe('行动方案');
    expect(shippedScenario('no-zone').title.zh).toBe('无试验区基准');
  });
});
