/** A scenario as the text of its file: what the reader of this folder reads back to the same scenario. */
import { toEntry } from './entry.ts';
import type { ResolvedScenario } from './resolve.ts';

/** YAML with one line per lever, every default written out. */
export function scenarioText(scenario: ResolvedScenario): string {
  const { title, replications, seed, scale, programme, future } = scenario;
  const entries = programme.map(toEntry).map(({ lever, from, until, ramp, value, after2025 }) => {
    const end = until === undefined ? '' : ` until: ${until},`;
    return `  - { lever: ${lever}, from: ${from},${end} ramp: ${ramp}, value: ${value}, after2025: ${after2025} }`;
  });
  const lines = [
    `title: { zh: ${quoted(title.zh)}, en: ${quoted(title.en)} }`,
    `replications: ${replications}`,
    `seed: ${seed}`,
    `scale: ${scale}`,
    `future: { demand: ${future.demand}, authorisation: ${future.authorisation} }`,
    ...(entries.length === 0 ? ['programme: []'] : ['programme:', ...entries]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A JSON string is a YAML string too, once the line ends that only YAML knows are escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\u009f\u2028\u2029\ufeff]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
