/** `zonelab levers`: every policy instrument with what it moves and costs. */
import Table from 'cli-table3';
import { FISCAL_ACCOUNTS, GROUPS, LEVER_IDS, LEVERS } from '../../model/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { wrapped } from '../wrap.ts';

const HEAD = {
  en: ['Lever', 'Name', 'Tasks', 'Group', 'Range', 'Unit', 'Tier', 'Pays from', 'Limited by'],
  zh: ['政策工具', '名称', '任务', '类别', '范围', '单位', '证据层级', '列支账户', '约束'],
} as const;

export function leversCommand(
  io: Io,
  _files: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  if (options['format'] === 'json')
    io.out(JSON.stringify({ levers: LEVER_IDS.map(asJson) }, undefined, 2));
  else io.out(asTable(io));
  return Promise.resolve(0);
}

const WIDTH = 30;
const COLON = { en: ': ', zh: '：' } as const;
const SEMICOLON = { en: '; ', zh: '；' } as const;
const BEYOND = { en: 'beyond', zh: '报告之外' } as const;

function asTable({ language }: Io): string {
  const table = new Table({
    head: [...HEAD[language]],
    style: { head: [], border: [], compact: true },
  });
  for (const id of LEVER_IDS) {
    const { label, tasks, group, range, unit, tier, postings, binds } = LEVERS[id];
    const accounts = postings.map(
      ({ account, pays }) =>
        `${FISCAL_ACCOUNTS[account][language]}${COLON[language]}${pays[language]}`,
    );
    table.push([
      id,
      label[language],
      tasks.map((task) => (task === 'beyond' ? BEYOND[language] : task)).join(' '),
      wrapped(GROUPS[group][language], WIDTH),
      `${range[0]}–${range[1]}`,
      unit[language],
      tier,
      wrapped(accounts.join(SEMICOLON[language]), WIDTH),
      wrapped(binds[language], WIDTH),
    ]);
  }
  return table.toString();
}

function asJson(id: (typeof LEVER_IDS)[number]) {
  const { moves, ...declared } = LEVERS[id];
  return { id, ...declared, primitives: Object.keys(moves) };
}
