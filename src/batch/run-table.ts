/** The runs table: every input of every run, and why it failed if it did. */
import { monthLabel } from '../kernel/clock.ts';
import {
  FIRST_YEAR,
  LEVER_IDS,
  LEVERS,
  SHIFTED_PATHS,
  USUAL_FUTURE,
  type LeverId,
  type Programme,
} from '../model/index.ts';
import { parameterDraw } from '../model/parameters/index.ts';
import { leverTarget } from '../scenario/levers.ts';
import { settingsOf } from '../scenario/shown.ts';
import type { Outcome } from './outcome.ts';
import type { Column } from './parquet.ts';
import type { Plan, RunSpec } from './plan.ts';
import { namesOf } from './points.ts';

/** Columns of some runs; the same columns for all runs of a batch. */
export function runColumns(plan: Plan, outcomes: readonly Outcome[]): Column[] {
  const specs = outcomes.map(({ run }) => plan.runAt(run));
  const { number, whole, text } = columnsOf(specs);
  const futures = specs.map(({ request }) => request.future ?? USUAL_FUTURE);
  return [
    whole('run', ({ run }) => run),
    text(
      'scenario',
      specs.map(({ scenario }) => scenario.id),
    ),
    whole('point', ({ point }) => point),
    whole('replicate', ({ request }) => request.replicate),
    whole('parameter_draw', ({ request }) => parameterDraw(request.replicate)),
    number('seed', ({ request }) => request.seed),
    number('scale', ({ request }) => request.scale),
    ...SHIFTED_PATHS.map((path) =>
      number(path, ({ request }) => (request.future ?? USUAL_FUTURE)[path]),
    ),
    text(
      'authorisation',
      futures.map(({ authorisation }) => authorisation),
    ),
    ...leversOf(plan).map((id) => leverColumn(plan, specs, id)),
    ...datedLeversOf(plan).map((name) =>
      number(`lever_${name}`, ({ request }) => datedValueOf(request.programme, name)),
    ),
    ...parametersOf(plan).map((name) =>
      number(`factor_${name}`, ({ request }) => request.factors?.[name] ?? 1),
    ),
    text(
      'error',
      outcomes.map((outcome) => ('error' in outcome ? outcome.error : null)),
    ),
  ];
}

/** What makes columns of runs. */
function columnsOf(specs: readonly RunSpec[]) {
  const number = (name: string, of: (spec: RunSpec) => number): Column => ({
    name,
    type: 'DOUBLE',
    values: Float64Array.from(specs, of),
  });
  const whole = (name: string, of: (spec: RunSpec) => number): Column => ({
    name,
    type: 'INT32',
    values: Int32Array.from(specs, of),
  });
  const text = (name: string, values: readonly (string | null)[]): Column => ({
    name,
    type: 'STRING',
    values,
  });
  return { number, whole, text };
}

/** Levers that any scenario or point of the batch uses, in the order of the catalogue. */
function leversOf({ batch }: Plan): LeverId[] {
  const used = new Set<string>([
    ...batch.scenarios.flatMap(({ programme }) => programme.map(({ lever }) => lever)),
    ...namesOf(batch.design).map((name) => name.replace(/@.*$/u, '')),
  ]);
  return LEVER_IDS.filter((id) => used.has(id));
}

/** Parameters that the design varies. */
function parametersOf({ batch }: Plan): string[] {
  return namesOf(batch.design).filter((name) => name.includes('.'));
}

/** The value of a lever's only entry, neutral without one; empty where it has several, which the manifest holds. */
function leverColumn({ batch }: Plan, specs: readonly RunSpec[], id: LeverId): Column {
  const several = batch.scenarios.some(({ programme }) => settingsOf(programme, id).length > 1);
  const values = specs.map(({ request }) => {
    const own = settingsOf(request.programme, id);
    return own.length > 1 ? null : (own[0]?.value ?? LEVERS[id].neutral);
  });
  const plain = Float64Array.from(values, (value) => value ?? Number.NaN);
  return { name: `lever_${id}`, type: 'DOUBLE', values: several ? values : plain };
}

/** Entries of levers that the design varies one by one, as `fundCommitment@2026-01`. */
function datedLeversOf({ batch }: Plan): string[] {
  return namesOf(batch.design).filter((name) => name.includes('@'));
}

function datedValueOf(programme: Programme, name: string): number {
  const target = leverTarget(name);
  const found = programme.find(
    ({ lever, from }) => lever === target?.lever && monthLabel(FIRST_YEAR, from) === target.from,
  );
  return found?.value ?? Number.NaN;
}
