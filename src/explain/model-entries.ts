/** Entries of what the model declares: processes, parameters, levers, primitives, accounts, flows, state. */
import type { Parameter } from '../kernel/declare.ts';
import { LEVER_CARDS, OUTSIDE_RULES, parameterCard, PROCESS_PLACES } from '../model/cards.ts';
import {
  FISCAL_ACCOUNT_IDS,
  FLOWS,
  LEVER_IDS,
  LEVERS,
  tasksOf,
  type LeverId,
} from '../model/index.ts';
import { PARAMETERS, type Theme } from '../model/parameters/index.ts';
import { PRIMITIVE_IDS, PRIMITIVES } from '../model/policy/primitives.ts';
import { DRIVERS_ONLY, MONTH, MONTH_PARTS, SCHEDULE } from '../model/schedule.ts';
import { POPULATIONS } from '../model/world.ts';
import {
  FISCAL_ACCOUNT_LABELS,
  FLOW_LABELS,
  LEVER_WORDS,
  MONTH_PART_LABELS,
  PRIMITIVE_WORDS,
} from '../model/words.ts';
import { rangeText } from '../evidence/registry.ts';
import type { Entry } from './entry.ts';
import type { Uses } from './uses.ts';

const PROCESSES = [...new Set([...SCHEDULE, ...DRIVERS_ONLY])];

/** The making of the first population, which uses numbers as a process does. */
const INITIALISATION = 'initialisation';

export function processEntries(uses: Uses): Entry[] {
  const declared = PROCESSES.map(({ name, why, reads, writes }): Entry => {
    const states = [...new Set([...reads, ...writes])].filter(isPopulation);
    return {
      kind: 'process',
      name,
      facts: {
        file: uses.of(name, 'file').join(', '),
        ...partOf(name),
        why: { en: why, zh: PROCESS_PLACES[name] ?? why },
        reads: reads.join(', '),
        writes: writes.join(', '),
      },
      next: [...usedIn(name, uses), ...states.map((state) => `state:${state}`)],
    };
  });
  const first: Entry = {
    kind: 'process',
    name: INITIALISATION,
    facts: {
      file: uses.of(INITIALISATION, 'file').join(', '),
      meaning: {
        en: 'the first population, of January 2015',
        zh: '2015年1月的初始人口与企业',
      },
    },
    next: usedIn(INITIALISATION, uses),
  };
  return [...declared, first];
}

/** The part of the month that a process stands in; nothing for one of a run of the drivers alone. */
function partOf(process: string) {
  const part = MONTH_PARTS.find((each) => MONTH[each].some(({ name }) => name === process));
  return part === undefined ? {} : { part: MONTH_PART_LABELS[part] };
}

function isPopulation(part: string): boolean {
  return (POPULATIONS as readonly string[]).includes(part);
}

function usedIn(process: string, uses: Uses): string[] {
  return [
    ...uses.of(process, 'parameter').map((name) => `parameter:${name}`),
    ...uses.of(process, 'driver').map((name) => `driver:${name}`),
    ...uses.of(process, 'primitive').map((name) => `primitive:${name}`),
    ...uses.of(process, 'start').map((name) => `start:${name}`),
    ...uses.of(process, 'flow read').map((name) => `flow:${name}`),
  ];
}

export function parameterEntries(uses: Uses): Entry[] {
  const themes = Object.entries<Readonly<Record<string, Parameter>>>(PARAMETERS);
  return themes.flatMap(([theme, declared]) =>
    Object.entries(declared).map(([short, parameter]): Entry => {
      const { value, unit, range, source, sampled } = parameter;
      const card = parameterCard(theme as Theme, short);
      const name = `${theme}.${short}`;
      const users = uses.by('parameter', name);
      return {
        kind: 'parameter',
        name,
        label: card.label,
        facts: {
          value,
          unit,
          range: rangeText(range, ' … '),
          sampled: sampled === true ? YES : NO,
          usedBy: users.map((user) => uses.place(user)).join(', '),
        },
        origin: {
          status: source.status,
          citation: card.source,
          ...('read' in source ? { read: source.read } : {}),
        },
        next: users.map((user) => `process:${user}`),
      };
    }),
  );
}

const YES = { en: 'yes', zh: '是' };
const NO = { en: 'no', zh: '否' };

export function leverEntries(): Entry[] {
  return LEVER_IDS.map((id): Entry => {
    const { label, unit } = LEVER_WORDS[id];
    const { doc, bears, binds, source: citation } = LEVER_CARDS[id];
    const { range, neutral, tier, moves, postings } = LEVERS[id];
    const { source, outcome, constraint, evidenced } = LEVERS[id];
    const primitives = PRIMITIVE_IDS.filter((primitive) => moves[primitive] !== undefined);
    return {
      kind: 'lever',
      name: id,
      label,
      facts: {
        meaning: doc,
        unit,
        range: rangeText(range, ' … '),
        neutral,
        ...(evidenced === undefined ? {} : { evidenced: `${evidenced.from} … ${evidenced.to}` }),
        tasks: tasksOf(LEVERS[id]).join(' '),
        tier,
        borneBy: bears,
        limitedBy: binds,
      },
      origin: { status: source.status, citation, read: source.read },
      next: [
        ...primitives.map((primitive) => `primitive:${primitive}`),
        ...new Set(postings.map(({ account }) => `account:${account}`)),
        ...(constraint === undefined ? [] : [`parameter:${constraint.parameter}`]),
        `indicator:${outcome.indicator}`,
      ],
    };
  });
}

export function primitiveEntries(uses: Uses): Entry[] {
  return PRIMITIVE_IDS.map((id): Entry => {
    const { label, unit } = PRIMITIVE_WORDS[id];
    const { base, controlledBy, readBy } = PRIMITIVES[id];
    const movers = LEVER_IDS.filter((lever) => LEVERS[lever].moves[id] !== undefined);
    return {
      kind: 'primitive',
      name: id,
      label,
      facts: { value: base, unit, decidedBy: controlledBy, usedBy: uses.place(readBy) },
      origin: {
        status: 'assumed',
        citation: {
          en: 'practice of 2019 as the register of primitives assumes it (src/model/policy/primitives.ts)',
          zh: '按登记表假设的2019年做法（src/model/policy/primitives.ts）',
        },
      },
      next: [`process:${readBy}`, ...movers.map((lever) => `lever:${lever}`)],
    };
  });
}

export function accountEntries(): Entry[] {
  return FISCAL_ACCOUNT_IDS.map((account): Entry => {
    const posts = (lever: LeverId) =>
      LEVERS[lever].postings.some((posting) => posting.account === account);
    return {
      kind: 'account',
      name: account,
      label: FISCAL_ACCOUNT_LABELS[account],
      facts: {
        meaning: {
          en: 'the sum of what levers post to it; `zonelab ledger` prints it to the yuan',
          zh: '各政策工具计入该账户的合计；`zonelab ledger` 精确到元输出',
        },
      },
      next: [`series:${account}`, ...LEVER_IDS.filter(posts).map((lever) => `lever:${lever}`)],
    };
  });
}

export function flowEntries(uses: Uses): Entry[] {
  return FLOWS.map((kind): Entry => {
    const rule = OUTSIDE_RULES[kind];
    const payers = uses.by('flow paid', kind);
    return {
      kind: 'flow',
      name: kind,
      label: FLOW_LABELS[kind],
      facts: {
        paidBy: payers.map((payer) => uses.place(payer)).join(', '),
        ...(rule === undefined ? {} : { rule }),
      },
      next: payers.map((payer) => `process:${payer}`),
    };
  });
}

export function stateEntries(uses: Uses): Entry[] {
  return POPULATIONS.map((population): Entry => {
    const writers = PROCESSES.filter(({ writes }) => writes.includes(population));
    return {
      kind: 'state',
      name: population,
      facts: {
        meaning: {
          en: 'its variables stand in docs/model/entities.md',
          zh: '各变量见 docs/model/entities.md',
        },
        writtenBy: writers.map(({ name }) => uses.place(name)).join(', '),
      },
      next: [`process:${INITIALISATION}`, ...writers.map(({ name }) => `process:${name}`)],
    };
  });
}
