// Claim: lives that the command line tells are the same as text, as JSON and as rows; a list only names them.
import { describe, expect, it } from 'vitest';
import { jsonOfLives, rowsOfLives, textOfLives, type Told } from '../../src/cli/lives-told.ts';
import { shownFund } from '../../src/handin/lives/shown.ts';
import type { GateYear } from '../../src/experiment/lives/index.ts';
import { CLASS_IDS } from '../../src/model/index.ts';
import { shippedScenario } from '../fixtures/data.ts';

type ByClass = GateYear['waitingByClass'];

const deals = [
  { month: 80, firm: 173, yuan: 1e6, ended: 120, proceeds: 2e6 },
  { month: 90, firm: 174, yuan: 3e6 },
];
const fund = { key: 12, code: 'C-0012', opened: 73, size: 1e8, cityShare: 0.2, deals };
const changed = { ...fund, deals: deals.slice(0, 1) };
const year = { year: 2025, arrived: 10, decided: 8, left: 1, waiting: 3, median: 2 };
const gate = { ...year, oldest: 5, passed: 4, refused: 1 };
const waiting = { ...(Object.fromEntries(CLASS_IDS.map((id) => [id, 0])) as ByClass), drones: 3 };
const gateYear = { ...gate, waitingByClass: waiting };

const chosen = { key: 12, code: 'C-0012', criterion: 'bestFund' as const, figure: 2 };
const report = {
  ...{ seed: 1, replicate: 2, scale: 1 / 40, hasProgramme: true, firms: [], funds: [] },
  ...{ gates: { with: [] }, followed: { firms: 2, funds: 1, weight: 40 } },
};
const told: Told = {
  scenario: shippedScenario('action-plan'),
  report,
  lives: [shownFund({ ...chosen, with: fund, without: changed }, true)],
  gates: [{ gate: 'access', with: [gateYear], without: [gateYear] }],
  onlyNamed: false,
};

describe('as text', () => {
  it('tells both arms, the other from where it differs on', () => {
    const text = textOfLives(told, 'en');
    expect(text).toMatch(/With the programme: It paid 4\.0 million yuan in 2 purchases/u);
    expect(text).toMatch(/The same until July 2022\.\n {4}January 2025 {2}It sold/u);
    expect(text).toMatch(/2025: 10 cases came, 8 were decided/u);
    expect(text).toMatch(/By\s+class,\s+most\s+first:\s+Drones\s+3\./u);
    expect(text).toMatch(/synthetic[\s\S]*draws/u);
  });

  it('says so where both arms are the same, and tells one where there is no programme', () => {
    const same = { ...told, lives: [shownFund({ ...chosen, with: fund, without: fund }, true)] };
    expect(textOfLives(same, 'zh')).toMatch(/无方案：逐月相同。/u);
    const alone = { ...told, lives: [shownFund({ ...chosen, with: fund }, false)], gates: [] };
    expect(textOfLives({ ...alone, report: { ...report, hasProgramme: false } }, 'zh')).not.toMatch(
      /无方案|公共随机数/u,
    );
  });

  it('only names them, with the reason', () => {
    const text = textOfLives({ ...told, onlyNamed: true }, 'en');
    expect(text).toMatch(/^C-0012 {2}Fund that made most\n {2}Of the funds/mu);
    expect(text).not.toMatch(/It paid|cases came/u);
  });
});

describe('as rows and JSON', () => {
  it('have one row for each sentence of each arm', () => {
    const rows = rowsOfLives(told, 'zh');
    expect(rows.map(({ arm, month, event }) => [arm, month, event])).toEqual([
      ['with', '2021-09', 'paid'],
      ['with', '2022-07', 'paid'],
      ['with', '2025-01', 'sold'],
      ['without', '2021-09', 'paid'],
      ['without', '2025-01', 'sold'],
    ]);
    expect(rows[0]).toMatchObject({ code: 'C-0012', criterion: 'bestFund', value: 1e6 });
    expect(rows[0]?.['sentence']).toMatch(/^出资100万元取得 V-0173 股权。$/u);
  });

  it('have one row for each year of each arm of a gate, and one for each name of a list', () => {
    const columns = Object.fromEntries(CLASS_IDS.map((id) => [`waiting_${id}`, waiting[id]]));
    expect(rowsOfLives({ ...told, lives: [] }, 'en')).toEqual([
      { gate: 'access', arm: 'with', ...gate, ...columns },
      { gate: 'access', arm: 'without', ...gate, ...columns },
    ]);
    expect(columns).toMatchObject({ waiting_drones: 3, waiting_fintech: 0 });
    expect(rowsOfLives({ ...told, onlyNamed: true }, 'en')).toHaveLength(1);
  });

  it('name every field', () => {
    expect(JSON.parse(jsonOfLives(told))).toMatchObject({
      ...{ scenario: 'action-plan', replicate: 2, hasProgramme: true, vantage: '2020-12' },
      lives: [
        { code: 'C-0012', criterion: 'bestFund', with: { lines: [{ month: '2021-09' }, {}, {}] } },
      ],
      gates: [{ gate: 'access' }],
    });
    expect(JSON.parse(jsonOfLives({ ...told, onlyNamed: true }))).not.toHaveProperty('gates');
  });
});
