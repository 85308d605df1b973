/** `zonelab check`: stylised facts and natural experiments with their bands, and how much of it is evidence. */
import { SingleBar } from 'cli-progress';
import { bandText } from '../../evidence/bands.ts';
import {
  ENOUGH,
  FACT_REPLICATES,
  isHard,
  type Check,
  type FactRow,
  type MomentRow,
} from '../../evidence/check.ts';
import { parameterCounts } from '../../evidence/registry.ts';
import { STUDIES } from '../../evidence/studies/index.ts';
import { LIVE_SCALE, RESULTS_VERSION } from '../../model/index.ts';
import { readModelData, type ExitCode, type Io, type Language } from '../io.ts';
import { numberOf } from '../options.ts';
import { finite, tableOf } from '../rows.ts';
import { runCheck } from '../check-run.ts';
import { CHECK_WORDS } from '../check-words.ts';
import { sealOf, type Seal } from '../seal.ts';
import { targetSeal, targetSealWords, type TargetSeal } from '../target-seal.ts';

const SEED = 1;
const DIGITS = 3;

export async function checkCommand(
  io: Io,
  _files: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const seed = numberOf(options, 'seed') ?? SEED;
  const scale = numberOf(options, 'scale') ?? LIVE_SCALE;
  const asked = numberOf(options, 'replications');
  const factReplicates = asked ?? FACT_REPLICATES;
  const studyRuns = STUDIES.reduce((sum, { replicates }) => sum + (asked ?? replicates), 0);
  const bar = new SingleBar({
    format: '{bar} {value}/{total} · {eta_formatted}',
    noTTYOutput: false,
  });
  bar.start(factReplicates + studyRuns, 0);
  const result = await runCheck({
    setup: { data: readModelData(), seed, scale },
    factReplicates,
    studyReplicates: asked,
    progress: () => {
      bar.increment();
    },
  });
  bar.stop();
  const seal = sealOf();
  const targets = targetSeal();
  const isAsSealed = isWhole(seal) && targets.changed.length === 0;
  const sealed = { ...result, seal, targets, ok: result.ok && isAsSealed };
  if (options['format'] === 'json')
    io.out(
      JSON.stringify({ seed, scale, results: RESULTS_VERSION, ...asJson(sealed) }, undefined, 2),
    );
  else print(io, sealed, { seed, scale });
  return sealed.ok ? 0 : 1;
}

/** What was checked, and whether bands and targets are those that were sealed. */
interface Sealed extends Check {
  readonly seal: Seal;
  readonly targets: TargetSeal;
}

function isWhole({ broken, changed }: Seal): boolean {
  return broken.length + changed.length === 0;
}

function asJson({ facts, experiments, counts, seal, targets, broken, ok }: Sealed) {
  return {
    facts: facts.map(({ fact, median, low, high, replicates, holds }) => ({
      id: fact.id,
      label: fact.label,
      unit: fact.unit,
      level: isHard(fact) ? 'hard' : 'soft',
      typed: fact.typed ?? false,
      source: fact.source,
      band: fact.band.map(bandEnd),
      median: finite(median),
      low: finite(low),
      high: finite(high),
      replicates,
      verdict: holds ? 'inside' : 'missed',
    })),
    experiments: experiments.map(({ study, moment, estimate, verdict }) => ({
      study,
      moment: moment.id,
      label: moment.label,
      unit: moment.unit,
      kind: moment.kind,
      band: moment.band.map(bandEnd),
      value: finite(estimate.value),
      standardError: finite(estimate.standardError),
      observations: estimate.observations,
      verdict,
      ...(verdict === 'inside' ? {} : { ifMissed: moment.ifMissed }),
    })),
    counts,
    parameters: parameterCounts(),
    seal,
    targets,
    broken,
    ok,
  };
}

/** JSON knows no infinity: an open end is null. */
function bandEnd(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}

function print(io: Io, result: Sealed, { seed, scale }: { seed: number; scale: number }): void {
  const words = CHECK_WORDS[io.language];
  const { counts, broken } = result;
  io.out(`${words.facts}\n${factTable(result.facts, io.language)}\n`);
  io.out(`${words.experiments}\n${momentTable(result.experiments, io.language)}\n`);
  for (const { study, moment, verdict } of result.experiments)
    if (verdict !== 'inside')
      io.out(`${study} ${moment.id}: ${words.verdicts[verdict]}. ${moment.ifMissed[io.language]}`);
  io.out(`\n${words.counts(counts, ENOUGH)}`);
  io.out(words.parameters(parameterCounts()));
  io.out(words.seal(result.seal));
  io.out(targetSealWords(result.targets, io.language));
  io.out(broken.length === 0 ? words.noneBroken : words.broken(broken));
  io.out(words.note(seed, scale, RESULTS_VERSION));
}

/** Misses first, hard ones before soft ones. */
function factTable(facts: readonly FactRow[], language: Language): string {
  const words = CHECK_WORDS[language];
  const table = tableOf(words.factHead, 3);
  const order = ({ fact, holds }: FactRow) => (holds ? 2 : 0) + (isHard(fact) ? 0 : 1);
  for (const row of [...facts].sort((a, b) => order(a) - order(b))) {
    const { fact, median, low, high, holds } = row;
    const level = isHard(fact) ? words.hard : words.soft;
    table.push([
      fact.id,
      fact.label[language],
      `${fact.source.publication} (${fact.source.year}, ${words.read[fact.source.read]})`,
      bandText(fact.band),
      median.toFixed(DIGITS),
      `${low.toFixed(DIGITS)} … ${high.toFixed(DIGITS)}`,
      `${holds ? words.verdicts.inside : words.verdicts.missed} · ${level}${fact.typed === true ? ` · ${words.kinds.typed}` : ''}`,
    ]);
  }
  return table.toString();
}

const MOMENT_ORDER = { missed: 0, unclear: 1, inside: 2 } as const;

function momentTable(rows: readonly MomentRow[], language: Language): string {
  const words = CHECK_WORDS[language];
  const table = tableOf(words.momentHead, 3);
  const sorted = [...rows].sort((a, b) => MOMENT_ORDER[a.verdict] - MOMENT_ORDER[b.verdict]);
  for (const { study, moment, estimate, verdict } of sorted)
    table.push([
      `${study} ${moment.id}`,
      moment.label[language],
      words.kinds[moment.kind],
      bandText(moment.band),
      estimate.value.toFixed(DIGITS),
      estimate.standardError.toFixed(DIGITS),
      words.verdicts[verdict],
    ]);
  return table.toString();
}
