/** Tables of the catalogue: levers, primitives, parameters, indicators, fiscal accounts. */
import type { Parameter, Source } from '../../src/kernel/declare.ts';
import { FISCAL_ACCOUNTS, GROUPS, INDICATOR_IDS, INDICATORS } from '../../src/model/index.ts';
import type { Derivation } from '../../src/model/indicators/declare.ts';
import { LEVER_IDS, LEVERS, type LeverId } from '../../src/model/levers/index.ts';
import { PARAMETERS } from '../../src/model/parameters/index.ts';
import { FISCAL_ACCOUNT_IDS } from '../../src/model/policy/fiscal.ts';
import { PRIMITIVE_IDS, PRIMITIVES } from '../../src/model/policy/primitives.ts';
import { both, code, markdownTable } from './table.ts';

/** What a lever moves, pays, is limited by and is for. */
export function leverTable(): string {
  const rows = LEVER_IDS.map((id) => {
    const { label, tasks, range, neutral, unit, tier, moves, postings, binds, source } = LEVERS[id];
    return [
      code(id),
      both(label),
      tasks.join(' '),
      `${range[0]}–${range[1]} ${unit.en}, neutral ${neutral}`,
      PRIMITIVE_IDS.filter((primitive) => moves[primitive] !== undefined)
        .map(code)
        .join(', '),
      postings.map(({ account, pays }) => `${FISCAL_ACCOUNTS[account].en}: ${pays.en}`).join('; '),
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
    const { label, group, doc, source } = LEVERS[id];
    const evidence = `Evidence (${source.status}, ${source.read}): ${source.words.en}`;
    return `### ${both(label)}\n\n${code(id)}, ${both(GROUPS[group])}.\n\n${doc.en}\n\n${evidence}`;
  }).join('\n\n');
}

export function primitiveTable(): string {
  const rows = PRIMITIVE_IDS.map((id) => {
    const { label, unit, base, controlledBy, readBy } = PRIMITIVES[id];
    return [code(id), both(label), unit.en, base, controlledBy, code(readBy)];
  });
  return markdownTable(
    ['Primitive', 'Name', 'Unit', '2019 practice', 'Decided by', 'Read by'],
    rows,
  );
}

/** Parameters by theme, and how many there are of each status. */
export function parameterTables(): string {
  const themes = Object.entries<Readonly<Record<string, Parameter>>>(PARAMETERS);
  const all = themes.flatMap(([, declared]) => Object.values(declared));
  const counts = ['official', 'measured', 'estimated', 'literature', 'fitted', 'assumed'].flatMap(
    (status) => {
      const own = all.filter(({ source }) => source.status === status);
      const sampled = own.filter((parameter) => parameter.sampled).length;
      return own.length === 0 ? [] : [[status, own.length, sampled]];
    },
  );
  const tables = themes.map(
    ([theme, declared]) => `### ${code(theme)}\n\n${themeTable(declared)}`,
  );
  const summary = markdownTable(['Status', 'Parameters', 'Of these sampled'], counts);
  return `${all.length} parameters.\n\n${summary}\n\n${tables.join('\n\n')}`;
}

function themeTable(declared: Readonly<Record<string, Parameter>>): string {
  const rows = Object.entries(declared).map(([name, parameter]) => {
    const { value, unit, range, label, source, sampled } = parameter;
    return [
      code(name),
      both(label),
      value,
      unit,
      `${range[0]}–${range[1]}`,
      sampled === true ? 'yes' : 'no',
      statusOf(source),
      'citation' in source ? source.citation : source.reason,
    ];
  });
  const head = ['Parameter', 'What it is', 'Value', 'Unit', 'Range', 'Sampled', 'Status', 'Source'];
  return markdownTable(head, rows);
}

function statusOf(source: Source): string {
  return 'read' in source ? `${source.status}, ${source.read}` : source.status;
}

export function indicatorTable(): string {
  const rows = INDICATOR_IDS.map((id) => {
    const { label, unit, doc, observed, headline, derivation } = INDICATORS[id];
    return [
      code(id),
      both(label),
      unit.en,
      doc.en,
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
    both(FISCAL_ACCOUNTS[account]),
    LEVER_IDS.filter((id) => LEVERS[id].postings.some((posting) => posting.account === account))
      .map(code)
      .join(', '),
  ]);
  return markdownTable(['Account', 'Levers that post to it'], rows);
}
