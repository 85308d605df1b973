/** The commands that write papers for others, and their options. */
import { Option, type Command } from 'commander';
import { SPOKEN } from '../handin/table.ts';
import { BRANCH_MONTH, FIRST_YEAR, LAST_YEAR } from '../model/index.ts';
import { MOST_REPLICATIONS } from '../scenario/schema.ts';
import { later, type Add } from './command.ts';
import {
  drawOptions,
  replicationsOption,
  setOption,
  wholeNumber,
  workersOption,
} from './options.ts';

const papers = () => import('./commands/papers.ts');
const annualCommand = later(async () => (await papers()).annualCommand);
const whitePaperCommand = later(async () => (await papers()).whitePaperCommand);

/** First year in which a programme can act. */
const FIRST = FIRST_YEAR + BRANCH_MONTH / 12;

/** More cases than a run tells are no use. */
const MOST_CASES = 12;

export function addPapers(add: Add): void {
  paperOf(
    add('annual', 'write the annual assessment of a year · 生成年度评估', annualCommand),
  ).addOption(
    wholeNumber(
      '--year <year>',
      'the year assessed · 评估年份',
      FIRST,
      LAST_YEAR,
    ).makeOptionMandatory(),
  );
  paperOf(
    add('whitepaper', 'write the white paper of a programme · 生成方案白皮书', whitePaperCommand),
  ).addOption(
    wholeNumber(
      '--cases <n>',
      'lives of synthetic firms and funds that it tells, 0 for none; 4 when left out · 典型案例数，0为不列，缺省4',
      0,
      MOST_CASES,
    ),
  );
}

/** A command that runs a programme and writes it as a file. */
function paperOf(command: Command): Command {
  return languageOptions(
    drawOptions(command)
      .argument('<file>', 'scenario file or link · 情景文件或链接')
      .addOption(
        new Option(
          '--out <file>',
          'where to: .html, .docx or .xlsx · 输出文件：.html、.docx或.xlsx',
        ).makeOptionMandatory(),
      )
      .addOption(setOption())
      .addOption(replicateOption())
      .addOption(replicationsOption())
      .addOption(workersOption()),
  );
}

/** The run that money is told of. */
export function replicateOption(): Option {
  return wholeNumber(
    '--replicate <k>',
    'which replicate, default 1 · 第几组推演，默认1',
    0,
    MOST_REPLICATIONS,
  );
}

/** In which language a paper is written, and what its outlays are held against. */
export function languageOptions(command: Command): Command {
  return command
    .addOption(spokenOption())
    .addOption(
      new Option(
        '--line <sum>',
        'what the city means to spend, yuan a year: 5e9, 50亿 · 年度控制线，元/年',
      ),
    );
}

export function spokenOption(): Option {
  return new Option(
    '--in <language>',
    'language of the file, default that of the output · 文件语言',
  ).choices(SPOKEN);
}
