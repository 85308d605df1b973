/** Tables of what the model declares about itself: entities, schedule, classes and gates, accounts, input data. */
import { FLOWS, SECTORS } from '../../src/model/flows.ts';
import {
  CITY,
  CLASS,
  FIRM,
  FUND,
  MANAGER,
  SMALL,
  STAKE,
} from '../../src/model/agents.ts';
import { DRIVER_DOCS, OUTSIDE_RULES, STATE_DOCS } from '../../src/model/cards.ts';
import { DRIVER_IDS, type ModelData } from '../../src/model/data.ts';
import { DISTRICT_IDS, DISTRICTS } from '../../src/model/districts.ts';
import { DESK, DOMAIN_IDS, GATE_IDS, PEERS, WAIT } from '../../src/model/gates.ts';
import { GRANTEE, OCCUPATION, OCCUPATION_IDS, TALENT } from '../../src/model/people.ts';
import { CLASS_IDS, CLASSES } from '../../src/model/parameters/classes.ts';
import { OCCUPATION_MIX } from '../../src/model/parameters/talent.ts';
import { DRIVERS_ONLY, MONTH, MONTH_PARTS, SCHEDULE } from '../../src/model/schedule.ts';
import {
  CLASS_LABELS,
  DISTRICT_LABELS,
  DOMAIN_LABELS,
  FLOW_LABELS,
  GATE_LABELS,
  MONTH_PART_LABELS,
  OCCUPATION_LABELS,
  SECTOR_LABELS,
} from '../../src/model/words.ts';
import { both, code, markdownTable } from './table.ts';

const ENTITIES = [FIRM, SMALL, STAKE, FUND, MANAGER, CLASS, DESK, PEERS, WAIT, OCCUPATION, TALENT, GRANTEE, CITY];

interface Field {
  readonly unit: string;
}

/** State variables of every population. */
export function entityTables(): string {
  return ENTITIES.map(({ name, fields }) => {
    const docs: Readonly<Record<string, string>> = STATE_DOCS[name];
    const rows = Object.entries<Field>(fields).map(([variable, { unit }]) => [
      code(variable),
      unit,
      docs[variable] ?? '',
    ]);
    return `#### ${code(name)}\n\n${markdownTable(['Variable', 'Unit', 'What it is'], rows)}`;
  }).join('\n\n');
}

/** The month, process by process under the headings of its parts. */
export function scheduleTable(): string {
  const rows = MONTH_PARTS.flatMap((part) => [
    ['', `**${both(MONTH_PART_LABELS[part])}**`, '', '', ''],
    ...MONTH[part].map((process) => processRow(process)),
  ]);
  const frozen = DRIVERS_ONLY.map(({ name }) => code(name)).join(', ');
  return (
    `${markdownTable(['', 'Process', 'Why here', 'Reads', 'Writes'], rows)}\n\n` +
    `A run of the drivers alone has only ${frozen}.`
  );
}

function processRow(process: (typeof SCHEDULE)[number]) {
  const { name, why, reads, writes } = process;
  const place = SCHEDULE.indexOf(process) + 1;
  return [place, code(name), why, reads.join(', ') || 'nothing', writes.join(', ')];
}

/** Technology classes and what differs between them. */
export function classTable(): string {
  const head = [
    'Class',
    'Name',
    'Industry',
    'Desk',
    'Follows national industry',
    'Value added / sales',
    'R&D intensity, relative',
    'Regulated share',
    'Hazard, relative',
    'Ruled in 2015',
    'Share of entrants',
  ];
  const rows = CLASS_IDS.map((id) => {
    const own = CLASSES[id];
    return [
      code(id),
      both(CLASS_LABELS[id]),
      own.industry,
      both(DOMAIN_LABELS[own.domain]),
      own.industryShare,
      own.valueAddedShare,
      own.researchIntensity,
      own.regulatedShare,
      own.hazard,
      own.ruled ? 'yes' : 'no',
      own.entry,
    ];
  });
  return markdownTable(head, rows);
}

/** Who decides, class by class and gate by gate, and what the city may ask to decide itself. */
export function competenceTable({ competence, authorisations }: ModelData): string {
  const head = ['Class', ...GATE_IDS.map((gate) => both(GATE_LABELS[gate]))];
  const rows = CLASS_IDS.map((id) => [
    both(CLASS_LABELS[id]),
    ...GATE_IDS.map((gate) => competence[id][gate]),
  ]);
  const items = authorisations.map(
    (item, index) => `${index + 1}. ${both(CLASS_LABELS[item.class])}, ${both(GATE_LABELS[item.gate])}`,
  );
  return `${markdownTable(head, rows)}\n\nItems in the order in which the city asks for them:\n\n${items.join('\n')}`;
}

export function deskTable(): string {
  const rows = DOMAIN_IDS.map((id) => [
    both(DOMAIN_LABELS[id]),
    CLASS_IDS.filter((each) => CLASSES[each].domain === id)
      .map((each) => CLASS_LABELS[each].en)
      .join(', '),
  ]);
  return markdownTable(['Domain', 'Classes whose cases go there'], rows);
}

export function occupationTable(): string {
  const rows = OCCUPATION_IDS.map((id) => {
    const { staff, research, pay, arriving, supported } = OCCUPATION_MIX[id];
    return [both(OCCUPATION_LABELS[id]), staff, research, pay, arriving, supported ? 'yes' : 'no'];
  });
  const head = [
    'Occupation',
    'Share of staff',
    'Share of R&D teams',
    'Pay in 2015, yuan of 2019 a year',
    'Share of potential migrants',
    'Meant by grants and homes',
  ];
  return markdownTable(head, rows);
}

export function districtTable(): string {
  const rows = DISTRICT_IDS.map((id) => [both(DISTRICT_LABELS[id]), DISTRICTS[id].firms]);
  return markdownTable(['District', 'Share of firms'], rows);
}

/** Who holds money, why it moves, and where the rest of the world may take part. */
export function accountTables(): string {
  const sectors = SECTORS.map((sector) => both(SECTOR_LABELS[sector])).join(', ');
  const rows = FLOWS.map((kind) => {
    const rule = OUTSIDE_RULES[kind];
    return [both(FLOW_LABELS[kind]), rule === undefined ? 'not allowed' : both(rule)];
  });
  return `Sectors: ${sectors}.\n\n${markdownTable(['Flow', 'Rest of the world'], rows)}`;
}

/** Drivers with the values in force at the start, at the vantage and at the end. */
export function driverTable({ drivers }: ModelData): string {
  const rows = DRIVER_IDS.map((id) => {
    const points = drivers.filter(({ driver }) => driver === id);
    const last = points.at(-1);
    const spread = points.filter(({ low, high }) => low !== high).length;
    return [
      code(id),
      DRIVER_DOCS[id].en,
      points.length,
      spread,
      last === undefined ? '' : `${last.low} / ${last.central} / ${last.high}`,
    ];
  });
  const head = ['Driver', 'What it is', 'Points', 'Of these with a range', 'Last: low / central / high'];
  return markdownTable(head, rows);
}
