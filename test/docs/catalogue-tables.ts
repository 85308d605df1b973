/** Tables of the catalogue: levers, primitives, parameters, indicators, fiscal accounts. */
import {
  originOf,
  parameterCounts,
  rangeText,
  REGISTER,
  type Registered,
} from '../../src/evidence/registry.ts';
import { INDICATOR_DOCS, LEVER_CARDS, parameterCard } from '../../src/model/cards.ts';
import { FISCAL_ACCOUNT_IDS, INDICATOR_IDS, INDICATORS, tasksOf } from '../../src/model/index.ts';
import type { Derivation } from '../../src/model/indicators/declare.ts';
import { LEVER_IDS, LEVERS, type LeverId } from '../../src/model/levers/index.ts';
import { PARAMETERS } from '../../src/model/parameters/index.ts';
import { PRIMITIVE_IDS, PRIMITIVES } from '../../src/model/policy/primitives.ts';
import {
  FISCAL_ACCOUNT_LABELS,
  GROUP_LABELS,
  INDICATOR_WORDS,
  LEVER_WORDS,
  PRIMITIVE_WORDS,
} from '../../src/model/words.ts';
import { both, code, markdownTable } from './table.ts';

/** What a lever moves, pays, is limited by and is for. */
export function leverTable(): string {
  const rows = LEVER_IDS.map((id) => {
    const { range, neutral, tier, moves, postings, source } = LEVERS[id];
    const { label, unit } = LEVER_WORDS[id];
    const { pays, binds } = LEVER_CARDS[id];
    return [
      code(id),
      both(label),
      tasksOf(LEVERS[id]).join(' '),
      `${rangeText(range, '–')} ${unit.en}, neutral ${neutral}`,
      PRIMITIVE_IDS.filter((primitive) => moves[primitive] !== undefined)
        .map(code)
        .join(', '),
      postings
        .map(({ account }) => `${FISCAL_ACCOUNT_LABELS[account].en}: ${pays[account]?.en ?? ''}`)
        .join('; '),
      `${binds.en}${constraintOf(id)}`,
      outcomeOf(id),
      `${tier}; ${source.status}, ${source.read}`,
    ];
  });
  const head = ['Lever', 'Name', 'Tasks', 'Range', 'Moves', 'Posts', 'Limited by', 'Outcome', 'Tier'];
  return markdownTable(head, rows);
}

function constraintOf(id: LeverId): string {
  const { constraint } = LEVERS[id];
  return constraint === undefined ? '' : ` (${code(constraint.parameter)})`;
}

function outcomeOf(id: LeverId): string {
  const { indicator, year, sign } = LEVERS[id].outcome;
  return `${code(indicator)} ${sign > 0 ? 'higher' : 'lower'} at the end of ${year}`;
}

/** What each lever is, in words. */
export function leverTexts(): string {
  return LEVER_IDS.map((id) => {
    const { group, source } = LEVERS[id];
    const { doc, bears, source: words } = LEVER_CARDS[id];
    const { label } = LEVER_WORDS[id];
    const evidence = `Evidence (${source.status}, ${source.read}): ${words.en}`;
    const harm = `Harm borne by: ${bears.en}`;
    return `### ${both(label)}\n\n${code(id)}, ${both(GROUP_LABELS[group])}.\n\n${doc.en}\n\n${harm}\n\n${evidence}`;
  }).join('\n\n');
}

export function primitiveTable(): string {
  const rows = PRIMITIVE_IDS.map((id) => {
    const { label, unit } = PRIMITIVE_WORDS[id];
    const { base, controlledBy, readBy } = PRIMITIVES[id];
    return [code(id), both(label), unit.en, base, controlledBy, code(readBy)];
  });
  return markdownTable(
    ['Primitive', 'Name', 'Unit', '2019 practice', 'Decided by', 'Read by'],
    rows,
  );
}

/** How many parameters are fitted, sourced and assumed, then every parameter by theme. */
export function parameterTables(): string {
  const tables = Object.keys(PARAMETERS).map((theme) => {
    const own = REGISTER.filter((registered) => registered.theme === theme);
    return `### ${code(theme)}\n\n${themeTable(own)}`;
  });
  return `${countTable()}\n\n${tables.join('\n\n')}`;
}

function countTable(): string {
  const { all, fitted, sourced, sourcedRead, assumedSampled, assumedKept } = parameterCounts();
  const sourcedSampled = REGISTER.filter(
    ({ parameter }) => originOf(parameter) === 'sourced' && parameter.sampled === true,
  ).length;
  return `${all} parameters.\n\n${markdownTable(
    ['Origin', 'Parameters', 'In an ensemble'],
    [
      ['fitted', fitted, 'taken from the calibrated draws'],
      [
        `literature or law (${sourcedRead} read in a mirror, the others not read)`,
        sourced,
        `${sourcedSampled} sampled; what the law sets is kept`,
      ],
      ['assumed and sampled', assumedSampled, 'sampled in every ensemble'],
      ['assumed and not sampled', assumedKept, 'kept: no lever and no gate reads them'],
    ],
  )}`;
}

function themeTable(own: readonly Registered[]): string {
  const rows = own.map(({ name, theme, parameter }) => {
    const { value, unit, range, source, sampled } = parameter;
    const short = name.slice(name.indexOf('.') + 1);
    const card = parameterCard(theme, short);
    return [
      code(short),
      both(card.label),
      value,
      unit,
      rangeText(range, '–'),
      sampled === true ? 'yes' : 'no',
      source.status,
      card.source.en,
      'read' in source ? source.read : '–',
    ];
  });
  return markdownTable(
    ['Parameter', 'What it is', 'Value', 'Unit', 'Range', 'Sampled', 'Status', 'Source', 'Read'],
    rows,
  );
}

export function indicatorTable(): string {
  const rows = INDICATOR_IDS.map((id) => {
    const { observed, headline, derivation } = INDICATORS[id];
    const { label, unit } = INDICATOR_WORDS[id];
    return [
      code(id),
      both(label),
      unit.en,
      INDICATOR_DOCS[id].en,
      derivationOf(derivation),
      observed === undefined ? '–' : code(observed),
      headline ? 'yes' : '–',
    ];
  });
  const head = ['Indicator', 'Name', 'Unit', 'What it is', 'From series', 'Published', 'Headline'];
  return markdownTable(head, rows);
}

function derivationOf(derivation: Derivation): string {
  if (derivation.kind === 'ratio')
    return `ratio of ${sumOf(derivation.top)} to ${sumOf(derivation.bottom)}`;
  const less = derivation.less === undefined ? '' : ` less ${sumOf(derivation.less)}`;
  return `${derivation.kind} of ${sumOf(derivation.of)}${less}`;
}

function sumOf(series: readonly string[]): string {
  return series.map(code).join(' + ');
}

/** Fiscal accounts and the levers that post to each. */
export function fiscalTable(): string {
  const rows = FISCAL_ACCOUNT_IDS.map((account) => [
    both(FISCAL_ACCOUNT_LABELS[account]),
    LEVER_IDS.filter((id) => LEVERS[id].postings.some((posting) => posting.account === account))
      .map(code)
      .join(', '),
  ]);
  return markdownTable(['Account', 'Levers that post to it'], rows);
}
