/** What the check and the hindcast found, as far as the page says it, written into it when it is built. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Found } from '../../src/ui/state/credibility.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULE = 'virtual:credibility';
const RESOLVED = `\0${MODULE}`;
const FILES = ['docs/credibility/check.json', 'docs/credibility/hindcast.json'] as const;

/** A module `virtual:credibility` that exports `found`. */
export function credibility(): Plugin {
  return {
    name: 'credibility',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of FILES) this.addWatchFile(`${ROOT}${file}`);
      return `export const found = ${JSON.stringify(foundIn(ROOT))};`;
    },
  };
}

/** @param root folder that ends with a stroke */
export function foundIn(root: string): Found {
  const [check, hindcast] = FILES.map((file): unknown =>
    JSON.parse(readFileSync(`${root}${file}`, 'utf8')),
  );
  const { results, facts, experiments, counts } = check as Found['check'];
  const { scores, rows, verdict, replications } = hindcast as Found['hindcast'];
  return {
    check: {
      results,
      counts,
      facts: facts.map(({ id, label, band, median, verdict: said, level }) => ({
        ...{ id, label, band, median, verdict: said, level },
      })),
      experiments: experiments.map(({ study, moment, label, kind, band, value, ...rest }) => ({
        ...{ study, moment, label, kind, band, value },
        standardError: rest.standardError,
        verdict: rest.verdict,
      })),
    },
    hindcast: {
      replications,
      verdict,
      scores: scores
        .filter((score) => 'losesTo' in score) // the others are not modelled
        .map(({ indicator, verdict: said, losesTo }) => ({ indicator, verdict: said, losesTo })),
      rows: rows.map(({ indicator, year, observed, read, median, low, high, inside }) => ({
        ...{ indicator, year, observed, read, median, low, high, inside },
      })),
    },
  };
}
