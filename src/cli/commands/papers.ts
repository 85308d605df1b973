/** `zonelab annual` and `zonelab whitepaper`: a programme as a paper for others. */
import { annualPaper } from '../../handin/annual-paper.ts';
import type { JudgedFacts } from '../../handin/facts.ts';
import type { Paper } from '../../handin/paper.ts';
import { whitePaper } from '../../handin/white-paper.ts';
import { FIRST_YEAR } from '../../model/index.ts';
import { scenarioOf } from '../ensemble.ts';
import { atBudget } from '../equal-money.ts';
import type { ExitCode, Io } from '../io.ts';
import { lineOf, spokenOf } from '../ledger-papers.ts';
import { listOf, numberOf, textOf } from '../options.ts';
import { endingOf } from '../output.ts';
import { factsOf, judgedFacts, keptOf } from '../paper-facts.ts';
import { PAPER_ENDINGS, writePaper } from '../paper-file.ts';
import { withLevers } from '../set.ts';

type Options = Record<string, unknown>;

export function annualCommand(io: Io, [source = '']: string[], options: Options) {
  const year = numberOf(options, 'year') ?? FIRST_YEAR;
  return written(io, source, options, (facts) => annualPaper({ ...facts, year }));
}

/** Cases of single agents are told where there is something to tell them. */
export function whitePaperCommand(io: Io, [source = '']: string[], options: Options) {
  return written(io, source, options, (facts) => whitePaper({ ...facts, cases: [] }));
}

/** Checks where the file goes before anything runs, runs the programme, and writes it. */
async function written(
  io: Io,
  source: string,
  options: Options,
  paperOf: (facts: JudgedFacts) => Paper,
): Promise<ExitCode> {
  const file = textOf(options, 'out') ?? '';
  const ending = endingOf(file, PAPER_ENDINGS);
  const line = lineOf(options);
  const given = withLevers(await scenarioOf(io, source, options), listOf(options, 'set'));
  const { scenario } = await atBudget(io, { scenario: given, source, options });
  const facts = await factsOf(io, { ...keptOf(scenario, options), ...line }, options);
  await writePaper(paperOf(judgedFacts(facts)), { file, ending, spoken: spokenOf(io, options) });
  io.out(options['format'] === 'json' ? JSON.stringify({ file }) : file);
  return 0;
}
