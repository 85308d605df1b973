/** `zonelab report`: a scenario, a batch or its analyses as one HTML page. */
import { statSync } from 'node:fs';
import { ATTRIBUTION, readFindings, SENSITIVITY, type Finding } from '../../batch/findings.ts';
import { readManifest } from '../../batch/manifest.ts';
import { namesOf } from '../../batch/points.ts';
import { Results } from '../../batch/results.ts';
import { mean } from '../../experiment/compare.ts';
import { fingerprint, FINGERPRINT_REPLICATES, meanInterval } from '../../experiment/index.ts';
import { MODEL, modelInWords } from '../../experiment/model-identity.ts';
import { monthLabel } from '../../kernel/clock.ts';
import { FIRST_YEAR, MILESTONE_YEARS, RESULTS_VERSION } from '../../model/index.ts';
import { batchPage, type BatchFacts, type PointRow } from '../../report/batch.ts';
import { pageHtml, type Page } from '../../report/page.ts';
import { scenarioPage } from '../../report/scenario.ts';
import { InputError } from '../../scenario/issue.ts';
import { runReplicates, scenarioOf } from '../ensemble.ts';
import { atBudget } from '../equal-money.ts';
import type { ExitCode, Io } from '../io.ts';
import { numberOf, textOf } from '../options.ts';
import { writeWhole } from '../output.ts';
import { headline } from '../rows.ts';

type Options = Record<string, unknown>;

export async function reportCommand(
  io: Io,
  [source = '']: string[],
  options: Options,
): Promise<ExitCode> {
  const out = textOf(options, 'out') ?? '';
  if (!/\.html$/iu.test(out)) {
    const message = { en: 'the ending is not .html', zh: '扩展名不是.html' };
    const place = { file: `--out ${out}`, line: 0, column: 0, path: '' };
    throw new InputError([{ ...place, message, expected: '.html' }]);
  }
  const isFolder = statSync(source, { throwIfNoEntry: false })?.isDirectory() === true;
  const page = isFolder ? await ofBatch(source) : await ofScenario(io, source, options);
  writeWhole(out, pageHtml(page, io.language));
  io.out(out);
  return 0;
}

async function ofScenario(io: Io, source: string, options: Options): Promise<Page> {
  const given = await scenarioOf(io, source, options);
  const { scenario } = await atBudget(io, { scenario: given, source, options });
  const { replications, seed, scale, title, programme } = scenario;
  const wanted = Array.from({ length: replications }, (_, at) => at + 1);
  const all = [...new Set([...FINGERPRINT_REPLICATES, ...wanted])];
  const runs = await runReplicates(io, scenario, all, numberOf(options, 'workers'));
  const shown = runs.filter(({ replicate }) => replicate >= 1 && replicate <= replications);
  return scenarioPage({
    title,
    programme,
    replications,
    years: MILESTONE_YEARS.map((year) => ({ year, rows: headline(shown, year) })),
    provenance: `zonelab ${RESULTS_VERSION}, model ${modelInWords(MODEL).en}, ${scenario.id}, seed ${seed}, scale ${scale}, ${fingerprint(runs)}`,
  });
}

async function ofBatch(folder: string): Promise<Page> {
  const results = await Results.open(folder);
  const { batch } = results.plan;
  const month = monthLabel(FIRST_YEAR, batch.months.at(-1) ?? 0);
  const { id, resultsVersion, model, data, contentHash, runs, failed } = readManifest(folder);
  const last = (findings: Finding[]) => findings.filter((finding) => finding.month === month);
  const facts: BatchFacts = {
    title: batch.title,
    factors: namesOf(batch.design),
    month,
    points: pointRows(results),
    sensitivity: last(await readFindings(folder, SENSITIVITY)),
    attribution: last(await readFindings(folder, ATTRIBUTION)),
    runs,
    failed,
    provenance: `zonelab ${resultsVersion}, model ${modelInWords(model).en}, batch ${id}, data ${data}, content ${contentHash}`,
  };
  return batchPage(facts);
}

/** Means at the last month of every setting, point and indicator. */
function pointRows(results: Results): PointRow[] {
  const { batch, points } = results.plan;
  const month = batch.months.length - 1;
  return results.settings.flatMap((setting) =>
    points.flatMap((values, point) =>
      batch.indicators.map((name, indicator): PointRow => {
        const cell = { month, indicator };
        const differences = results.sample(setting, point, cell, 'difference');
        const { value, low, high } = meanInterval(differences);
        return {
          scenario: batch.scenarios[setting.scenario]?.title ?? batch.title,
          future: setting.future,
          point,
          values,
          indicator: name,
          level: mean(results.sample(setting, point, cell, 'level')),
          difference: value,
          low,
          high,
        };
      }),
    ),
  );
}
