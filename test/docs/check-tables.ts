/** Tables of what `zonelab check` found, from its report: misses first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { both, markdownTable } from './table.ts';

type Band = readonly [low: number, high: number | null];
type Words = Readonly<Record<'en' | 'zh', string>>;

interface Report {
  readonly facts: readonly {
    readonly id: string;
    readonly label: Words;
    readonly level: string;
    readonly typed: boolean;
    readonly source: { readonly publication: string; readonly year: number; readonly place: string; readonly read: string };
    readonly band: Band;
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly verdict: string;
  }[];
  readonly experiments: readonly {
    readonly study: string;
    readonly moment: string;
    readonly label: Words;
    readonly kind: string;
    readonly band: Band;
    readonly value: number;
    readonly standardError: number;
    readonly verdict: string;
  }[];
  readonly seal: {
    readonly date: string;
    readonly bands: number;
    readonly broken: readonly string[];
    readonly changed: readonly string[];
  };
  readonly counts: Readonly<Record<
    'typed' | 'tuned' | 'free' | 'freeInside' | 'weak' | 'experiments',
    number
  >>;
}

/** Where the report lies: the output of `npx zonelab check --format json`. */
const FILE = 'docs/credibility/check.json';
const DIGITS = 3;
const ORDER = ['missed', 'unclear', 'inside'];

export function checkTables(root: string): Record<string, string> {
  const report = JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Report;
  return {
    'check facts': factTable(report),
    'check moments': momentTable(report),
    'check counts': countLine(report),
    'check seal': sealLine(report),
  };
}

function factTable({ facts }: Report): string {
  const rank = ({ verdict, level }: Report['facts'][number]) =>
    ORDER.indexOf(verdict) * 2 + (level === 'hard' ? 0 : 1);
  return markdownTable(
    ['ID', 'Fact', 'Source', 'Band', 'Median', '80 % of replicates', 'Verdict'],
    [...facts]
      .sort((a, b) => rank(a) - rank(b))
      .map(({ id, label, source, band, median, low, high, verdict, level, typed }) => [
        id,
        both(label),
        `${source.publication}, ${source.year} (${source.place}; ${source.read})`,
        bandOf(band),
        median.toFixed(DIGITS),
        `${low.toFixed(DIGITS)} … ${high.toFixed(DIGITS)}`,
        `${verdict === 'missed' ? '**missed**' : verdict}, ${level}${typed ? ', typed' : ''}`,
      ]),
  );
}

function momentTable({ experiments }: Report): string {
  return markdownTable(
    ['Experiment', 'Moment', 'Kind', 'Published band', 'Model', 'Std. error', 'Verdict'],
    [...experiments]
      .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
      .map(({ study, moment, label, kind, band, value, standardError, verdict }) => [
        `${study} ${moment}`,
        both(label),
        kind,
        bandOf(band),
        value.toFixed(DIGITS),
        standardError.toFixed(DIGITS),
        verdict === 'inside' ? verdict : `**${verdict}**`,
      ]),
  );
}

function countLine({ counts: { typed, tuned, free, freeInside, weak, experiments } }: Report): string {
  return `Moments: ${typed} typed, ${tuned} tuned, ${free} free. **Evidence: ${freeInside} of ${free} free moments** inside their published band, from ${experiments} experiments. ${weak} of them rest on a sign or an abstract only.`;
}

function sealLine({ seal: { date, bands, broken, changed } }: Report): string {
  const others = [...broken, ...changed];
  return `Bands in force: ${bands}, sealed on ${date}; not as sealed: ${others.length === 0 ? 'none' : `**${others.join(', ')}**`}.`;
}

function bandOf([low, high]: Band): string {
  return high === null ? `≥ ${low}` : `${low} … ${high}`;
}
