/** What programmes that are compared set differently. */
import type { Text } from '../kernel/declare.ts';
import { monthLabel } from '../kernel/clock.ts';
import { FIRST_YEAR, type LeverSetting } from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import { differingLevers } from '../scenario/overview.ts';
import { settingsOf } from '../scenario/shown.ts';
import { amountOf, datesOf } from './amounts.ts';
import type { CompareFacts } from './compare-facts.ts';
import { programmeColumns } from './compare-tables.ts';
import { futureWords } from './methods.ts';
import { lines } from './said.ts';
import { bothOf, type Cell, type Table } from './table.ts';
import { COMMON } from './words.ts';

const NOT_USED: Text = { en: 'as in 2019', zh: '2019年做法' };

/** Levers that not all of them set in the same way, and the world outside where it differs. */
export function differTable(facts: CompareFacts): Table {
  const scenarios = facts.programmes.map(({ scenario }) => scenario);
  const levers = differingLevers(scenarios.map(({ programme }) => programme));
  const futures = scenarios.map(({ future }) => futureWords(future));
  const rows: Cell[][] = levers.map((id) => [
    LEVER_WORDS[id].label,
    ...scenarios.map(({ programme }) => {
      const own = settingsOf(programme, id);
      return own.length === 0 ? NOT_USED : lines(own.map(settingWords));
    }),
  ]);
  if (new Set(futures.map(({ zh }) => zh)).size > 1)
    rows.push([{ en: 'World outside', zh: '外部环境' }, ...futures]);
  const isSame = rows.length === 0;
  return {
    title: { en: 'Settings that differ', zh: '设定差异' },
    columns: [{ label: COMMON.lever, kind: 'words', width: 28 }, ...programmeColumns(facts)],
    rows,
    notes: isSame
      ? [
          {
            en: 'The programmes set every lever in the same way.',
            zh: '各方案的政策工具设定相同。',
          },
        ]
      : [],
  };
}

/** The amount and when it begins; what else is dated stands there only where it is not the usual. */
function settingWords(setting: LeverSetting): Text {
  const amount = amountOf(setting.lever, setting.value);
  const { until, when, unless } = setting;
  const isPlain = until === undefined && when === undefined && unless === undefined;
  const from = monthLabel(FIRST_YEAR, setting.from);
  if (isPlain) return { en: `${amount.en}, ${from}`, zh: `${amount.zh}，${from}` };
  const dates = datesOf(setting);
  return bothOf((language) =>
    [amount[language], ...dates.map((date) => date[language])].join(
      language === 'zh' ? '，' : ', ',
    ),
  );
}
