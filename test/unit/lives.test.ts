// Claim: whatever can happen to a synthetic firm, fund or gate has a sentence in both languages, and criteria choose as declared.
import { describe, expect, it } from 'vitest';
import {
  CRITERIA,
  firmCode,
  fundCode,
  multipleOf,
  tellingLives,
  type Deal,
  type FirmLife,
  type GateYear,
  type Moment,
  type PairedLives,
} from '../../src/experiment/lives/index.ts';
import { casesOf, caseParagraphs } from '../../src/handin/lives/cases.ts';
import { SENTENCES } from '../../src/handin/lives/events.ts';
import { fundFateOf, fundLinesOf, gateYearWords } from '../../src/handin/lives/funds-and-gates.ts';
import { REASONS } from '../../src/handin/lives/reasons.ts';
import { shownFirm } from '../../src/handin/lives/shown.ts';
import { sharedLines } from '../../src/handin/lives/side.ts';
import { fateOf, headOf, linesOf } from '../../src/handin/lives/story.ts';
import { monthWords, yuanWords } from '../../src/handin/lives/units.ts';
import { entrantKey } from '../../src/kernel/random.ts';
import { STRATUM } from '../../src/model/agents.ts';
import { EVENTS } from '../../src/model/biography.ts';
import { BRANCH_MONTH, CLASS_IDS, GATE_IDS, MONTHS } from '../../src/model/index.ts';

const KEY = entrantKey(74, 173);
const NOW = BRANCH_MONTH + 30;

function life(more: Partial<FirmLife> = {}): FirmLife {
  const { key = KEY, stratum = STRATUM.equitySeeker } = more;
  return {
    ...{ key, code: firmCode(key, stratum), stratum, weight: 1, kind: 7, district: 0 },
    ...{ born: 74, met: 74, origin: 'founded', moments: [], standings: [] },
    ...more,
  };
}

const moment = (event: Moment['event'], more: Partial<Moment> = {}): Moment => ({
  ...{ month: NOW, event, value: 3.2 },
  ...more,
});

const sells = (sales: number) => ({ standings: [{ month: MONTHS - 1, sales, staff: 12 }] });

function lives(own: readonly FirmLife[], other: readonly FirmLife[] = []): PairedLives {
  const arm = (firms: readonly FirmLife[]) => ({
    firms: new Map(firms.map((each) => [each.key, each])),
    funds: new Map(),
    gates: [],
    results: new Float64Array(0),
  });
  const draws = { seed: 1, replicate: 1, scale: 1 / 40 };
  return { treatment: arm(own), baseline: arm(other), hasProgramme: other.length > 0, ...draws };
}

describe('a sentence', () => {
  it.each(EVENTS)('of "%s" is there in both languages, whatever the state says', (event) => {
    const full = { fund: 12, cityShare: 0.2, cost: 6e6, round: 2, gate: 2, level: 1, domain: 0 };
    const flags = { green: true, observed: true, broke: true, unsold: true };
    const size = { merit: 80, sales: 3e6, staff: 12, costGap: 0.04 };
    for (const facts of [{}, full, { ...full, ...flags, ...size }, { ...size, costGap: -0.02 }]) {
      const { en, zh } = SENTENCES[event](moment(event, facts));
      expect(en).toMatch(/^[A-Z][^<>]*\.$/u);
      expect(en).not.toMatch(/NaN|undefined|null|\bInfinity/u);
      expect(zh).toMatch(/^[^<>]*\p{Script=Han}[^<>]*。$/u);
      expect(zh).not.toMatch(/NaN|undefined|null|[a-z]{3,}/u);
    }
  });

  it('says what the desk, the fund and the state said', () => {
    const words = (event: Moment['event'], facts: Partial<Moment>) =>
      SENTENCES[event](moment(event, facts));
    expect(words('refused', { level: 1, domain: 0 })).toEqual({
      en: 'A desk above the city (Health) refused it after 3.2 months at access.',
      zh: '上级主管部门（卫生健康）不予准入，用时3.2个月。',
    });
    expect(
      words('raised a round', { value: 6.4e6, fund: 74012, cityShare: 0.28, round: 1 }),
    ).toEqual({
      en: 'It raised round 1: 6.4 million yuan from fund C-2102-0012; 28% of the fund is the city\u2019s.',
      zh: '完成第1轮融资640万元，出资方为基金 C-2102-0012（财政出资占28%）。',
    });
    expect(words('closed', { broke: true, unsold: true }).en).toMatch(/launched nothing/u);
    expect(words('closed', { broke: true, unsold: false, sales: 2e6 }).en).toMatch(/2\.0 million/u);
    expect(words('closed', { broke: false }).en).toMatch(/with money left/u);
    expect(words('moved out', { costGap: 0.042 }).zh).toMatch(/高4\.2%/u);
    expect(words('moved out', { costGap: -0.01 }).en).toMatch(/1\.0% less here/u);
    expect(words('stake ended', { value: 0, cost: 1e6 }).en).toMatch(/lost the 1\.0 million yuan/u);
    expect(words('launched', { value: 0.01, sales: 1e8 }).en).toMatch(
      /adds 1\.0% to yearly sales/u,
    );
    expect(words('launched', { value: 1, sales: 1e6 }).zh).toMatch(/由100万元增至272万元/u);
    expect(words('incident', { observed: true }).zh).toMatch(/^观察期内/u);
  });
});

describe('a life', () => {
  it('stands in the order of months, with its milestones', () => {
    const told = linesOf(
      life({
        ...{ origin: 'moved in', born: 10, billion: NOW + 5 },
        moments: [moment('launched'), moment('closed', { month: NOW + 20 })],
        standings: [{ month: NOW + 6, sales: 0, staff: 0, gate: 1, waited: 4 }],
      }),
    );
    expect(told.map(({ what }) => what)).toEqual([
      'moved in',
      'launched',
      'worth a billion',
      'standing',
      'closed',
    ]);
    expect(told[3]?.text.en).toBe(
      'It sells nothing yet and has hardly any staff. Its case has waited 4.0 months at certification.',
    );
  });

  it('says that it is synthetic, and what it stands for', () => {
    expect(headOf(life()).zh).toMatch(
      /^V-2103-0173：虚拟主体，创业企业，无人机，南山。2021年3月设立。$/u,
    );
    const performer = headOf(life({ stratum: STRATUM.performer, weight: 40, origin: 'there' }));
    expect(performer.en).toMatch(/^F-\S+: synthetic R&D performer, .*stands for 40 firms/u);
  });

  it('comes to one sentence, also where it does not exist', () => {
    expect(fateOf(undefined).en).toBe('It does not exist.');
    expect(fateOf(life(sells(2e7))).en).toBe(
      'It lives on in 2035 and sells 20.0 million yuan a year; it launched nothing and raised no money.',
    );
    // Stakes are written off after the end.
    const ended = [moment('closed'), moment('stake ended', { value: 0 })];
    expect(fateOf(life({ moments: ended })).zh).toBe('2023年7月关闭；没有产品上市，未获投资。');
  });

  it('parts from its twin where they first differ', () => {
    const founded = moment('founded', { month: 74 });
    const own = life({ moments: [founded, moment('filed')] });
    const other = life({ moments: [founded, moment('launched')] });
    const shown = shownFirm({ key: KEY, code: own.code, with: own, without: other }, true);
    expect(shown.without && sharedLines(shown.with, shown.without)).toBe(1);
    const same = shownFirm({ key: KEY, code: own.code, with: own, without: own }, true);
    expect(same.without && sharedLines(same.with, same.without)).toBe(2);
  });
});

describe('codes, months and money', () => {
  it('tell kind, month and number', () => {
    expect(firmCode(173, STRATUM.performer)).toBe('F-0173');
    expect(firmCode(KEY, STRATUM.equitySeeker)).toBe('V-2103-0173');
    expect([fundCode(12), fundCode(75 * 1000 + 12)]).toEqual(['C-0012', 'C-2103-0012']);
  });

  it('read as each language counts', () => {
    expect(monthWords(-13)).toEqual({ en: 'December 2013', zh: '2013年12月' });
    expect(monthWords(74).en).toBe('March 2021');
    expect(yuanWords(6.4e6)).toEqual({ en: '6.4 million yuan', zh: '640万元' });
    expect(yuanWords(1.25e10)).toEqual({ en: '12.5 billion yuan', zh: '125亿元' });
    expect(yuanWords(0)).toEqual({ en: '0.0 yuan', zh: '0.0元' });
  });
});

describe('criteria', () => {
  const at = (slot: number, more: Partial<FirmLife>) =>
    life({ key: entrantKey(74, slot), ...more });
  const chosenBy = (criterion: string, own: FirmLife[], other: FirmLife[] = []) =>
    tellingLives(lives(own, other)).find((each) => each.criterion === criterion);

  it('all have words in both languages', () => {
    for (const { title, why } of Object.values(REASONS)) {
      expect(title.en && title.zh).toBeTruthy();
      expect(why(1.5).en).toMatch(/\d.*\.$/u);
      expect(why(1.5).zh).toMatch(/\d.*。$/u);
    }
    expect(Object.keys(REASONS)).toEqual(expect.arrayContaining(Object.keys(CRITERIA)));
  });

  it('choose the longest wait, open cases too, and of equal ones the first by key', () => {
    const waits = (value: number) => ({ moments: [moment('admitted', { value })] });
    const [short, long, equal] = [at(1, waits(2)), at(3, waits(9)), at(2, waits(9))];
    // The usual life is chosen first, and is not told twice.
    expect(chosenBy('longestWait', [at(0, {}), short, long, equal])?.key).toBe(equal.key);
    const open = at(4, { standings: [{ month: MONTHS - 1, sales: 1, staff: 1, waited: 30 }] });
    expect(chosenBy('longestWait', [at(0, {}), short, long, open])?.figure).toBe(30);
    const before = at(5, { moments: [moment('admitted', { value: 99, month: 80 })] });
    const early = { ...before, moments: [moment('admitted', { value: 99, month: 71 })] };
    expect(chosenBy('longestWait', [at(0, {}), short, early])?.figure).toBe(2);
  });

  it('choose who was refused before being admitted, not after', () => {
    const after = [moment('admitted'), moment('refused', { month: NOW + 9 })];
    const before = [moment('refused'), moment('admitted', { month: NOW + 9 })];
    expect(chosenBy('secondChance', [at(0, {}), at(1, { moments: after })])).toBeUndefined();
    const waited = at(2, { moments: [moment('refused', { value: 50 })] }); // told as the longest wait
    const found = chosenBy('secondChance', [at(0, {}), waited, at(1, { moments: before })]);
    expect(found?.figure).toBe(9);
  });

  it('choose who lost most money, not who was sold', () => {
    const lost = (yuan: number, ...more: Moment[]) => ({
      moments: [moment('raised a round', { value: yuan }), ...more, moment('closed')],
    });
    const sold = at(1, lost(9e9, moment('sold or listed')));
    const failed = at(2, lost(1e9));
    expect(chosenBy('lostMoney', [at(0, {}), sold, failed])?.key).toBe(failed.key);
  });

  it('choose who exists in one arm only, and who lives on in one only', () => {
    const both = [at(0, {}), at(1, sells(1))];
    const only = at(2, sells(5e6));
    const gone = { moments: [moment('closed')] };
    expect(chosenBy('onlyWith', [...both, only], both)).toMatchObject({
      key: only.key,
      figure: 5e6,
    });
    expect(chosenBy('onlyWithout', both, [...both, only])).toMatchObject({ key: only.key });
    expect(chosenBy('onlyWith', [...both, only])).toBeUndefined();
    const other = [at(0, {}), at(1, gone), at(2, sells(1))];
    const own = [at(0, {}), at(1, sells(7e6)), at(2, gone)];
    expect(chosenBy('outlivedWith', own, other)).toMatchObject({ key: at(1, {}).key, figure: 7e6 });
    expect(chosenBy('outlivedWithout', own, other)).toMatchObject({ key: at(2, {}).key });
  });
});

describe('funds and gates', () => {
  const deal = (more: Partial<Deal>): Deal => ({ month: NOW, firm: KEY, yuan: 1e6, ...more });
  const fund = (deals: Deal[]) => ({
    ...{ key: 12, code: 'C-0012', opened: 73, size: 1e8, cityShare: 0.2, deals, closed: NOW + 90 },
  });

  it('tell what was paid, sold and lost, and what came back for each yuan', () => {
    const own = fund([
      deal({ ended: NOW + 9, proceeds: 3e6 }),
      deal({ ended: NOW + 4, proceeds: 0 }),
      deal({ ended: NOW + 5, proceeds: 0 }),
    ]);
    expect(fundLinesOf(own).map(({ what }) => what)).toEqual([
      ...['paid', 'paid', 'paid', 'lost', 'lost', 'sold', 'closed'],
    ]);
    expect(multipleOf(own)).toBe(1);
    expect(multipleOf(fund([deal({}), ...own.deals]))).toBeUndefined();
    expect(fundFateOf(own).en).toMatch(/3 purchases and got 3\.0 million yuan back; 2 of them/u);
  });

  it('tell the years of a gate; only access refuses', () => {
    const year = { year: 2025, arrived: 10, decided: 8, left: 1, waiting: 3 };
    const waits = { median: 2.2, oldest: 14, passed: 5, refused: 2 };
    const cases = (of: Record<string, number>) =>
      Object.fromEntries(CLASS_IDS.map((id) => [id, of[id] ?? 0])) as GateYear['waitingByClass'];
    const words = (waitingByClass: GateYear['waitingByClass']) =>
      GATE_IDS.map((gate) => gateYearWords({ ...year, ...waits, waitingByClass }, gate));
    const told = words(cases({ drones: 1, fintech: 2.4, geneAndCell: 0.4 }));
    expect(told.map(({ length }) => length)).toEqual([3, 3, 4]);
    expect(told[0]?.[2]?.en).toBe('By class, most first: Fintech and blockchain 2, Drones 1.');
    expect(words(cases({}))[0]).toHaveLength(2);
    expect(told[2]?.[3]?.zh).toBe('逐户跟踪企业的7项决定中，不予通过2项。');
  });
});

describe('cases for a white paper', () => {
  it('hold why, both arms, and what must be said with them', () => {
    const own = [life({ key: entrantKey(74, 1), ...sells(1) }), life(sells(5e6))];
    const paired = lives(own, own.slice(0, 1));
    const report = { ...reportLike, firms: tellingLives(paired) };
    expect(caseParagraphs(reportLike, 2)).toEqual([]);
    const told = caseParagraphs(report, 2);
    expect(told).toHaveLength(5);
    expect(told[1]?.en).toMatch(
      /V-2103-0173.*With the programme: it lives on.*Without it: it does not exist/u,
    );
    expect(told[2]?.zh).toMatch(/虚拟主体/u);
    expect(casesOf({ ...reportLike, firms: tellingLives(paired) })[0]?.sentences).toHaveLength(3);
  });
  const followed = { firms: 2, funds: 0, weight: 40 };
  const reportLike = {
    ...{ seed: 1, replicate: 1, scale: 1 / 40, hasProgramme: true },
    ...{ firms: [], funds: [], gates: { with: [] }, followed },
  };
});
