/** `zonelab annual` and `zonelab whitepaper`: a programme as a paper for others. */
import { recordLives, reportOf } from '../../experiment/lives/index.ts';
import { annualPaper } from '../../handin/annual-paper.ts';
import type { JudgedFacts } from '../../handin/facts.ts';
import { caseParagraphs } from '../../handin/lives/cases.ts';
import type { Paper } from '../../handin/paper.ts';
import { whitePaper } from '../../handin/white-paper.ts';
import { FIRST_YEAR } from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { scenarioOf } from '../ensemble.ts';
import { atBudget } from '../equal-money.ts';
import { readModelData, type ExitCode, type Io } from '../io.ts';
import { lineOf, spokenOf } from '../ledger-papers.ts';
import { listOf, numberOf, textOf } from '../options.ts';
import { endingOf } from '../output.ts';
import { factsOf, judgedFacts, keptOf } from '../paper-facts.ts';
import { PAPER_ENDINGS, writePaper } from '../paper-file.ts';
import { withLevers } from '../set.ts';

type Options = Record<string, unknown>;

/** Cases that a white paper tells when nobody says how many. */
const USUAL_CASES = 4;

export function annualCommand(io: Io, [source = '']: string[], options: Options) {
  const year = numberOf(options, 'year') ?? FIRST_YEAR;
  return written(io, source, options, (facts) => annualPaper({ ...facts, year }));
}

export function whitePaperCommand(io: Io, [source = '']: string[], options: Options) {
  const most = numberOf(options, 'cases') ?? USUAL_CASES;
  return written(io, source, options, (facts, scenario) =>
    whitePaper({ ...facts, cases: most === 0 ? [] : casesIn(scenario, options, most) }),
  );
}

/** Lives of synthetic firms and funds in the run that money is told of. */
function casesIn(scenario: ResolvedScenario, options: Options, most: number) {
  const replicate = numberOf(options, 'replicate') ?? 1;
  const lives = recordLives(readModelData(), { ...scenario, replicate });
  return caseParagraphs(reportOf(lives), most);
}

/** Checks where the file goes before anything runs, runs the programme, and writes it. */
async function written(
  io: Io,
  source: string,
  options: Options,
  paperOf: (facts: JudgedFacts, scenario: ResolvedScenario) => Paper,
): Promise<ExitCode> {
  const file = textOf(options, 'out') ?? '';
  const ending = endingOf(file, PAPER_ENDINGS);
  const line = lineOf(options);
  const given = withLevers(await scenarioOf(io, source, options), listOf(options, 'set'));
  const { scenario } = await atBudget(io, { scenario: given, source, options });
  const facts = await factsOf(io, { ...keptOf(scenario, options), ...line }, options);
  await writePaper(paperOf(judgedFacts(facts), scenario), {
    file,
    ending,
    spoken: spokenOf(io, options),
  });
  io.out(options['format'] === 'json' ? JSON.stringify({ file }) : file);
  return 0;
}
