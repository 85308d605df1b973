/** `zonelab search`: the cheapest programme that meets targets often enough. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, refusal } from '../../batch/files.ts';
import { searchProgramme, type SearchEnd } from '../../batch/search.ts';
import { MODEL } from '../../experiment/model-identity.ts';
import { RESULTS_VERSION } from '../../model/index.ts';
import { InputError } from '../../scenario/issue.ts';
import type { SearchTask } from '../../scenario/search-file.ts';
import { scenarioText } from '../../scenario/write.ts';
import { withPool, workersOf } from '../ensemble.ts';
import { modelTexts, readTargets, type ExitCode, type Io } from '../io.ts';
import { textOf } from '../options.ts';
import { readSearch } from '../search-io.ts';
import { writeWhole } from '../output.ts';

const WORDS = {
  en: {
    progress: (done: number, budget: number, cost: string, share: string) =>
      `programme ${done} of at most ${budget}: net present cost ${cost}, met in ${share}`,
    best: (cost: string, share: string) =>
      `cheapest found: net present cost ${cost} x 100 million yuan, met in ${share} of the runs that it was chosen by`,
    verified: ({ met, of }: SearchEnd['verified'], low: string, high: string) =>
      `on fresh seeds: ${met} of ${of} runs (95 % interval ${low}–${high})`,
    short: 'on fresh seeds it falls short of the probability that was asked for',
    none: 'no programme within the budget met the targets often enough; the nearest is shown',
    file: (file: string) => `written to ${file}`,
  },
  zh: {
    progress: (done: number, budget: number, cost: string, share: string) =>
      `第${done}个方案（最多${budget}个）：净现值成本${cost}，达标比例${share}`,
    best: (cost: string, share: string) =>
      `已找到的最低成本方案：净现值成本${cost}亿元，搜索所用推演中达标比例${share}`,
    verified: ({ met, of }: SearchEnd['verified'], low: string, high: string) =>
      `以新种子复核：${of}组推演中达标${met}组（95%区间${low}–${high}）`,
    short: '以新种子复核时未达到所要求的概率',
    none: '预算内没有方案达到所要求的概率；以下为最接近者',
    file: (file: string) => `已写入 ${file}`,
  },
} as const;

const PERCENT = 100;
const percent = (share: number) => `${Math.round(share * PERCENT)} %`;

export async function searchCommand(
  io: Io,
  [file = '']: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const targets = readTargets();
  const task = readSearch(file, targets);
  const folder = textOf(options, 'out') ?? '';
  claim(folder, task);
  const words = WORDS[io.language];
  const size = Math.min(workersOf(options), task.replications);
  const end = await withPool({ ...io, interactive: false }, { size, total: task.runs }, (run) =>
    searchProgramme({
      task,
      targets,
      folder,
      run,
      onEvaluation: (done, budget, { cost, probability }) =>
        io.error(words.progress(done, budget, cost.toFixed(1), percent(probability))),
    }),
  );
  const best = join(folder, 'best.yaml');
  writeWhole(best, scenarioText(end.scenario));
  const isEnough = end.best.probability >= task.probability;
  const holds = end.verified.met / end.verified.of >= task.probability;
  print(io, end, { best, isEnough, holds }, options);
  return isEnough && holds ? 0 : 1;
}

interface Verdict {
  readonly best: string;
  readonly isEnough: boolean;
  readonly holds: boolean;
}

function print(
  io: Io,
  end: SearchEnd,
  { best, isEnough, holds }: Verdict,
  options: Record<string, unknown>,
): void {
  const { evaluations, before, verified } = end;
  if (options['format'] === 'json') {
    const result = { evaluations, before, best: end.best, verified, isEnough, holds };
    io.out(JSON.stringify(result, undefined, 2));
    return;
  }
  const words = WORDS[io.language];
  if (!isEnough) io.out(words.none);
  io.out(words.best(end.best.cost.toFixed(1), percent(end.best.probability)));
  io.out(words.verified(verified, percent(verified.low), percent(verified.high)));
  if (isEnough && !holds) io.out(words.short);
  io.out(words.file(best));
}

const TASK = 'search.json';
/** What is least: evaluations by another cost are those of another search. */
const COST = 'netPresent';

/** Makes the folder of a search, or makes sure that it is of the same one. @throws InputError */
function claim(folder: string, task: SearchTask): void {
  const refuse = (en: string, zh: string): never => {
    const place = { file: `--out ${folder}`, line: 0, column: 0, path: '' };
    throw new InputError([{ ...place, message: { en, zh } }]);
  };
  const code = refusal(folder);
  if (code !== undefined) refuse(`cannot be written to (${code})`, `无法写入（${code}）`);
  const data = createHash('sha256').update(JSON.stringify(modelTexts())).digest('hex');
  const settings = { resultsVersion: RESULTS_VERSION, model: MODEL.hash, data, cost: COST, task };
  const text = `${JSON.stringify(settings, undefined, 2)}\n`;
  const file = join(folder, TASK);
  makeFolder(folder);
  if (existsSync(file)) {
    const known = readFileSync(file, 'utf8');
    const model = /"model": "([0-9a-f]{64})"/u.exec(known)?.[1];
    if (known !== text && model !== undefined && model !== MODEL.hash)
      refuse(
        `the folder holds a search with another model: ${model}, not ${MODEL.hash}`,
        `该文件夹中的搜索使用另一模型：${model}，而非${MODEL.hash}`,
      );
    if (known !== text) refuse('the folder holds another search', '该文件夹属于另一次搜索');
  } else if (readdirSync(folder).length > 0) {
    refuse('the folder holds files that belong to no search', '该文件夹中有其他文件');
  } else writeWhole(file, text);
}
