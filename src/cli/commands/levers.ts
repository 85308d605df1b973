/** `zonelab levers`: every policy instrument with what it moves and costs. */
import Table from 'cli-table3';
import { LEVER_CARDS } from '../../model/cards.ts';
import { LEVER_IDS, LEVERS, type LeverId } from '../../model/index.ts';
import { FISCAL_ACCOUNT_LABELS, GROUP_LABELS, LEVER_WORDS } from '../../model/words.ts';
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
    const { tasks, group, range, tier, postings } = LEVERS[id];
    const { label, unit } = LEVER_WORDS[id];
    const { pays, binds } = LEVER_CARDS[id];
    const accounts = postings.map(
      ({ account }) =>
        `${FISCAL_ACCOUNT_LABELS[account][language]}${COLON[language]}${pays[account]?.[language] ?? ''}`,
    );
    table.push([
      id,
      label[language],
      tasks.map((task) => (task === 'beyond' ? BEYOND[language] : task)).join(' '),
      wrapped(GROUP_LABELS[group][language], WIDTH),
      `${range[0]}–${range[1]}`,
      unit[language],
      tier,
      wrapped(accounts.join(SEMICOLON[language]), WIDTH),
      wrapped(binds[language], WIDTH),
    ]);
  }
  return table.toString();
}

function asJson(id: LeverId) {
  const { moves, postings, source, evidenced, ...declared } = LEVERS[id];
  const { doc, pays, binds, source: words, evidenced: seen } = LEVER_CARDS[id];
  return {
    id,
    ...LEVER_WORDS[id],
    doc,
    ...declared,
    postings: postings.map(({ account }) => ({ account, pays: pays[account] })),
    binds,
    source: { ...source, words },
    ...(evidenced && { evidenced: { ...evidenced, source: { ...evidenced.source, words: seen } } }),
    primitives: Object.keys(moves),
  };
}
