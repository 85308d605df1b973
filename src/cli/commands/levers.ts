/** `zonelab levers`: every policy instrument with what it moves and costs, or with what it does alone. */
import Table from 'cli-table3';
import { LEVER_CARDS } from '../../model/cards.ts';
import { LEVER_IDS, LEVERS, tasksOf, type LeverId } from '../../model/index.ts';
import { FISCAL_ACCOUNT_LABELS, GROUP_LABELS, LEVER_WORDS } from '../../model/words.ts';
import { effectsCommand, refuseWithoutEffects } from '../effects.ts';
import type { ExitCode, Io, Language } from '../io.ts';
import { wrapped } from '../wrap.ts';

const HEAD = {
  en: ['Lever', 'Name', 'Tasks', 'Group', 'Range', 'Unit', 'Tier', 'Pays from', 'Limited by'],
  zh: ['政策工具', '名称', '任务', '类别', '范围', '单位', '证据层级', '列支账户', '约束'],
} as const;

export async function leversCommand(
  io: Io,
  _files: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  if (options['effects'] === true) return effectsCommand(io, options);
  refuseWithoutEffects(options);
  if (options['format'] === 'json')
    io.out(JSON.stringify({ levers: LEVER_IDS.map(asJson) }, undefined, 2));
  else io.out(asTable(io));
  return 0;
}

const WIDTH = 30;
const PERCENT = 100;
const COLON = { en: ': ', zh: '：' } as const;
const SEMICOLON = { en: '; ', zh: '；' } as const;
const BEYOND = { en: 'beyond', zh: '报告之外' } as const;

function asTable({ language }: Io): string {
  const table = new Table({
    head: [...HEAD[language]],
    style: { head: [], border: [], compact: true },
  });
  for (const id of LEVER_IDS) {
    const { group, range, tier, postings } = LEVERS[id];
    const { label, unit } = LEVER_WORDS[id];
    const { pays, binds } = LEVER_CARDS[id];
    const accounts = postings.map(
      ({ account }) =>
        `${FISCAL_ACCOUNT_LABELS[account][language]}${COLON[language]}${pays[account]?.[language] ?? ''}`,
    );
    table.push([
      id,
      label[language],
      shown(id, language),
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

/** The tasks of a lever, each with its share of the cost where there are several. */
function shown(id: LeverId, language: Language): string {
  const { tasks } = LEVERS[id];
  const names = tasksOf(LEVERS[id]).map((task) => {
    const name = task === 'beyond' ? BEYOND[language] : task;
    const share = tasks[task] ?? 0;
    return share === 1 ? name : `${name} ${share * PERCENT} %`;
  });
  return names.join(' ');
}

function asJson(id: LeverId) {
  const { moves, postings, source, evidenced, tasks: shares, ...declared } = LEVERS[id];
  const { doc, pays, bears, binds, source: words, evidenced: seen } = LEVER_CARDS[id];
  return {
    id,
    ...LEVER_WORDS[id],
    doc,
    ...declared,
    tasks: tasksOf(LEVERS[id]),
    shares,
    postings: postings.map(({ account }) => ({ account, pays: pays[account] })),
    bears,
    binds,
    source: { ...source, words },
    ...(evidenced && { evidenced: { ...evidenced, source: { ...evidenced.source, words: seen } } }),
    primitives: Object.keys(moves),
  };
}
