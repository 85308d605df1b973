/** Entries of what the check prints: stylised facts, natural experiments and their moments. */
import type { Text } from '../kernel/declare.ts';
import { bandText, citationOf } from '../evidence/bands.ts';
import { FACT_REPLICATES, isHard } from '../evidence/check.ts';
import { ESTIMATION } from '../evidence/estimation.ts';
import type { Citation, Fact } from '../evidence/facts/fact.ts';
import { FIRM_FACTS } from '../evidence/facts/firms.ts';
import { OURS, REGULATION_FACTS } from '../evidence/facts/regulation.ts';
import { SCIENCE_FACTS } from '../evidence/facts/science.ts';
import { VENTURE_FACTS } from '../evidence/facts/ventures.ts';
import { REGISTER } from '../evidence/registry.ts';
import { STUDIES, type AnyStudy } from '../evidence/studies/index.ts';
import type { Moment } from '../evidence/studies/study.ts';
import { BANDS_FILE, sealedBands, type SealedBand } from './sealed-bands.ts';
import type { ReadData } from './data-entries.ts';
import type { Entry, Origin } from './entry.ts';
import { publicationWords, studyWords } from './source-words.ts';

const FACT_FILES: readonly (readonly [file: string, facts: readonly Fact[]])[] = [
  ['src/evidence/facts/firms.ts', FIRM_FACTS],
  ['src/evidence/facts/ventures.ts', VENTURE_FACTS],
  ['src/evidence/facts/regulation.ts', REGULATION_FACTS],
  ['src/evidence/facts/science.ts', SCIENCE_FACTS],
];

const STUDY_FILES: Readonly<Record<string, string>> = {
  E1: 'src/evidence/studies/E1-observation.ts',
  E2: 'src/evidence/studies/E2-threshold.ts',
  E3: 'src/evidence/studies/E3-grants.ts',
  E10: 'src/evidence/studies/E10-guidance.ts',
  N1: 'src/evidence/studies/N1-registration.ts',
  N1e: 'src/evidence/studies/N1e-approvals.ts',
  N4: 'src/evidence/studies/N4-reviewers.ts',
  N6: 'src/evidence/studies/N6-city-funds.ts',
  N7b: 'src/evidence/studies/N7b-homes.ts',
  N11b: 'src/evidence/studies/N11b-pilots.ts',
  N12: 'src/evidence/studies/N12-research.ts',
};

const CHECK = '`zonelab check` (docs/credibility.md)';

const FACT_SAMPLE: Text = {
  en: `no programme, 2015 to 2035; the median over ${FACT_REPLICATES} replicates is held to the band`,
  zh: `无方案，2015—2035年；以${FACT_REPLICATES}组推演的中位数对照区间`,
};

const DECLARED = {
  hard: { en: 'hard (a miss fails the check)', zh: '硬约束（未符合则检验不通过）' },
  soft: { en: 'soft (a miss is reported only)', zh: '仅供参考（未符合时仅列出）' },
  hardTyped: {
    en: 'hard, typed (a parameter is the estimand: it checks the code and is no evidence)',
    zh: '硬约束，直接设定（参数即被估量：仅检验代码，不作证据）',
  },
  softTyped: {
    en: 'soft, typed (a parameter is the estimand: it checks the code and is no evidence)',
    zh: '仅供参考，直接设定（参数即被估量：仅检验代码，不作证据）',
  },
  typed: {
    en: 'typed (a parameter is the estimand: no evidence)',
    zh: '直接设定（参数即被估量：不作证据）',
  },
  tuned: {
    en: 'tuned (the model was set or changed so that it holds: no evidence)',
    zh: '经调校（模型为使其符合而设定或修改过：不作证据）',
  },
  free: {
    en: 'free (nothing was set for it: evidence when it lies in its band)',
    zh: '未调校（没有为其设定任何参数：落入区间即为证据）',
  },
} as const satisfies Record<string, Text>;

export function factEntries(read: ReadData): Entry[] {
  const sealed = sealedBands(read(nameIn(BANDS_FILE)));
  return FACT_FILES.flatMap(([file, facts]) =>
    facts.map((fact): Entry => {
      const { id, label, unit, band, source } = fact;
      const estimator = ESTIMATION[id];
      return {
        kind: 'fact',
        name: id,
        label,
        facts: {
          unit,
          band: bandText(band),
          sealed: sealsOf(sealed, id),
          declared: declaredAs(fact),
          ...(estimator === undefined ? {} : { estimator }),
          sample: FACT_SAMPLE,
          usedBy: CHECK,
          file,
        },
        origin: originOf(source),
        next: parametersIn(estimator),
      };
    }),
  );
}

function declaredAs(fact: Fact): Text {
  if (fact.typed === true) return isHard(fact) ? DECLARED.hardTyped : DECLARED.softTyped;
  return isHard(fact) ? DECLARED.hard : DECLARED.soft;
}

export function studyEntries(): Entry[] {
  return STUDIES.map((study): Entry => {
    const { id, label, source, replicates, disconnect, moments } = study;
    const factors = Object.entries(disconnect);
    return {
      kind: 'study',
      name: id,
      label,
      facts: {
        ...settingOf(study),
        replicates,
        disconnected: factors.map(([name, factor]) => `${name} × ${factor}`).join(', '),
      },
      origin: originOf(source),
      next: [
        ...moments.map((moment) => `moment:${nameOf(study, moment)}`),
        ...factors.map(([name]) => `parameter:${name}`),
      ],
    };
  });
}

export function momentEntries(read: ReadData): Entry[] {
  const sealed = sealedBands(read(nameIn(BANDS_FILE)));
  return STUDIES.flatMap((study) =>
    study.moments.map((moment): Entry => {
      const name = nameOf(study, moment);
      const estimator = ESTIMATION[name];
      return {
        kind: 'moment',
        name,
        label: moment.label,
        facts: {
          unit: moment.unit,
          band: bandText(moment.band),
          sealed: sealsOf(sealed, name),
          nothing: moment.nothing,
          declared: DECLARED[moment.kind],
          ...(estimator === undefined ? {} : { estimator }),
          ...settingOf(study),
          ifMissed: moment.ifMissed,
        },
        origin: originOf(study.source),
        next: [`study:${study.id}`, ...parametersIn(moment.ifMissed)],
      };
    }),
  );
}

/** A moment as the check prints it. */
function nameOf({ id }: AnyStudy, moment: Moment): string {
  return `${id} ${moment.id}`;
}

function settingOf({ id, design, transport }: AnyStudy): Entry['facts'] {
  return { sample: design, transport, usedBy: CHECK, file: STUDY_FILES[id] ?? '' };
}

function originOf(source: Citation): Origin {
  const { publication, year, place, read } = source;
  if (source === OURS)
    return { status: 'assumed', citation: { en: publication, zh: publicationWords(publication) } };
  const citation = { en: citationOf(source), zh: studyWords(publication, year, place) };
  return { status: 'literature', citation, read };
}

/** Dates of the seals on a band, each with what it sealed. */
function sealsOf(sealed: readonly SealedBand[], wanted: string): string {
  const seals = sealed
    .filter(({ id }) => id === wanted)
    .map(({ sealed: date, low, high }) => {
      const band = bandText([Number(low), high === '' ? Infinity : Number(high)]);
      return `${date} (${band})`;
    });
  return `${seals.join(', ')}; ${BANDS_FILE}`;
}

function nameIn(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Parameters that a text names. */
function parametersIn(text: Text | undefined): string[] {
  const words = new Set(text?.en.match(/\b[a-z]+\.[a-zA-Z]+\b/gu));
  return REGISTER.filter(({ name }) => words.has(name)).map(({ name }) => `parameter:${name}`);
}
