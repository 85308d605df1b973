/** What a run says of its rules, and whether its results are those that the file or link was made with. */
import { firingsOf, type Firing, type PairedRun } from '../experiment/index.ts';
import { RESULTS_VERSION } from '../model/index.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { ruleWords } from '../scenario/rule-words.ts';
import type { Io } from './io.ts';
import { tableOf } from './rows.ts';
import { wrapped } from './wrap.ts';

const WORDS = {
  en: {
    title: 'Rules',
    head: ['Rule', 'Fired in', 'Median year'],
    share: (fired: number, all: number) => `${fired} of ${all}`,
    never: (rule: string, id: string) =>
      `warning: in ${id} a rule fired in no replicate, and what depends on it did nothing: ${rule}`,
    made: {
      same: 'The fingerprint is the one that the file or link was made with.',
      'other version': (old: string) =>
        `warning: the file or link was made with ${old}; this is ${RESULTS_VERSION}, and figures may differ`,
      different:
        'warning: the fingerprint differs from that of the file or link, although the version of results is the same',
    },
  },
  zh: {
    title: '规则',
    head: ['规则', '触发组数', '触发年份中位数'],
    share: (fired: number, all: number) => `${all}组中${fired}组`,
    never: (rule: string, id: string) =>
      `提示：${id} 中一项规则在各组均未触发，相应措施未实施：${rule}`,
    made: {
      same: '结果指纹与文件或链接所载一致。',
      'other version': (old: string) =>
        `提示：文件或链接由 ${old} 生成，现为 ${RESULTS_VERSION}，数值可能与当时所见不同`,
      different: '提示：结果版本相同，但结果指纹与文件或链接所载不同',
    },
  },
} as const;

const RULE_WIDTH = 60;

/** Prints when the rules of a programme fired, and on stderr which of them never did. */
export function printRules(
  io: Io,
  { id, programme }: ResolvedScenario,
  runs: readonly PairedRun[],
): void {
  const firings = firingsOf(programme, runs);
  if (firings.length === 0) return;
  const words = WORDS[io.language];
  const table = tableOf(words.head, 1);
  for (const { rule, fired, replicates, year } of firings)
    table.push([
      wrapped(ruleWords(rule)[io.language], RULE_WIDTH),
      words.share(fired, replicates),
      year === undefined ? '–' : String(year),
    ]);
  io.out(`\n${words.title} (${id})\n${table.toString()}`);
  for (const { rule, fired } of firings)
    if (fired === 0) io.error(words.never(ruleWords(rule)[io.language], id));
}

/** A rule over an ensemble as a row of JSON. */
export function ruleFields({ rule, fired, replicates, year }: Firing) {
  return { rule, fired, replicates, year: year ?? null };
}

/** How results compare with those that a file or link was made with. */
export type MadeVerdict = 'same' | 'other version' | 'different';

/** Nothing where the file or link does not say. */
export function madeVerdict({ made }: ResolvedScenario, print: string): MadeVerdict | undefined {
  if (made === undefined) return undefined;
  if (made.results !== RESULTS_VERSION) return 'other version';
  if (made.fingerprint === undefined) return undefined;
  return made.fingerprint === print ? 'same' : 'different';
}

/** Says how results compare with those that the scenario was made with: agreement with them, the rest on stderr. */
export function printMade(io: Io, scenario: ResolvedScenario, print: string): void {
  const verdict = madeVerdict(scenario, print);
  const { made } = WORDS[io.language];
  if (verdict === 'same') io.out(made.same);
  if (verdict === 'different') io.error(made.different);
  if (verdict === 'other version') io.error(made['other version'](scenario.made?.results ?? ''));
}
