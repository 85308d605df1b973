/** `zonelab indicators`: what a run measures, in which unit, and what was published of it. */
import Table from 'cli-table3';
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../../model/index.ts';
import { INDICATOR_DOCS } from '../../model/cards.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { InputError, nearest } from '../../scenario/issue.ts';
import type { ExitCode, Io, Language } from '../io.ts';
import { wrapped } from '../wrap.ts';

const WORDS = {
  en: {
    head: ['Indicator', 'Name', 'Unit', 'What it is', 'Published series', 'Headline', 'Aim'],
    yes: 'yes',
    aim: { higher: 'higher', lower: 'lower', none: '–' },
  },
  zh: {
    head: ['标识', '指标', '单位', '含义', '已公布序列', '首要指标', '目标方向'],
    yes: '是',
    aim: { higher: '提高', lower: '降低', none: '–' },
  },
} as const;

export function indicatorsCommand(
  io: Io,
  [wanted]: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const ids = wanted === undefined ? INDICATOR_IDS : [known(wanted)];
  if (options['format'] === 'json')
    io.out(JSON.stringify({ indicators: ids.map(asJson) }, undefined, 2));
  else io.out(tableOf(ids, io.language));
  return Promise.resolve(0);
}

/** @throws InputError for a name that no indicator has */
function known(name: string): IndicatorId {
  const id = INDICATOR_IDS.find((each) => each === name);
  if (id !== undefined) return id;
  const suggestion = nearest(name, INDICATOR_IDS);
  throw new InputError([
    {
      file: 'indicators',
      line: 0,
      column: 0,
      path: '',
      message: { en: `unknown indicator "${name}"`, zh: `未知的指标“${name}”` },
      expected: INDICATOR_IDS.join(', '),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ]);
}

const NAME_WIDTH = 28;
const UNIT_WIDTH = 20;
const DOC_WIDTH = 56;

function tableOf(ids: readonly IndicatorId[], language: Language): string {
  const words = WORDS[language];
  const table = new Table({
    head: [...words.head],
    style: { head: [], border: [], compact: true },
  });
  for (const id of ids) {
    const { label, unit } = INDICATOR_WORDS[id];
    const { observed, headline, aim } = INDICATORS[id];
    table.push([
      id,
      wrapped(label[language], NAME_WIDTH),
      wrapped(unit[language], UNIT_WIDTH),
      wrapped(INDICATOR_DOCS[id][language], DOC_WIDTH),
      observed ?? '–',
      headline ? words.yes : '–',
      words.aim[aim],
    ]);
  }
  return table.toString();
}

function asJson(id: IndicatorId) {
  const { observed, headline, aim, digits } = INDICATORS[id];
  const words = { ...INDICATOR_WORDS[id], doc: INDICATOR_DOCS[id] };
  return { id, ...words, observed: observed ?? null, headline, aim, digits };
}
