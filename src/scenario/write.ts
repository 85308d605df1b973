/** A scenario as the text of its file: what the reader of this folder reads back to the same scenario. */
import { toEntry, type WrittenEntry } from './entry.ts';
import type { ResolvedScenario } from './resolve.ts';

/** YAML with one line per entry, every default written out; what was stacked stands there dissolved. */
export function scenarioText(scenario: ResolvedScenario): string {
  const { title, replications, seed, scale, programme, future, equalMoney } = scenario;
  const { targets = [], tasks, made } = scenario;
  const entries = programme.map((setting) => `  - ${entryText(toEntry(setting))}`);
  const lines = [
    `title: ${flow(title)}`,
    `replications: ${replications}`,
    `seed: ${seed}`,
    `scale: ${scale}`,
    `future: ${flow(future)}`,
    ...(equalMoney === undefined ? [] : [`equalMoney: ${equalMoney}`]),
    ...(made === undefined ? [] : [`made: ${flow(made)}`]),
    ...(entries.length === 0 ? ['programme: []'] : ['programme:', ...entries]),
    ...(targets.length === 0
      ? []
      : ['targets:', ...targets.map((target) => `  - ${flow(target)}`)]),
    ...(tasks === undefined
      ? []
      : ['tasks:', ...Object.entries(tasks).map(([task, said]) => `  ${task}: ${flow(said)}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function entryText(entry: WrittenEntry): string {
  const { lever, from, until, ramp, value, after2025, when, unless, rank, note } = entry;
  return flow({
    lever,
    from,
    ...(until === undefined ? {} : { until }),
    ramp,
    value,
    after2025,
    ...(when === undefined ? {} : { when: only(when) }),
    ...(unless === undefined ? {} : { unless: only(unless) }),
    ...(rank === undefined ? {} : { rank }),
    ...(note === undefined ? {} : { note }),
  });
}

/** One rule stands by itself, several as a list. */
function only(rules: readonly unknown[]): unknown {
  return rules.length === 1 ? rules[0] : rules;
}

/** Plain words need no quotes in YAML: names, months, dates, and what sounds like neither a number nor a constant. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z][\w-]*(?: [\w-]+)*$|^20\d\d-\d\d$/u;

/** A value in YAML's flow style, on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .map(
        ([key, held]) =>
          `${key}: ${key === 'zh' || key === 'en' ? quoted(String(held)) : flow(held)}`,
      );
    return `{ ${parts.join(', ')} }`;
  }
  if (typeof value === 'string') return PLAIN.test(value) ? value : quoted(value);
  return String(value);
}

/** A JSON string is a YAML string too, once the line ends that only YAML knows are escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\u009f\u2028\u2029\ufeff]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
