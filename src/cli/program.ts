/** The commands and their options. */
import { Command, Option } from 'commander';
import { STOP_RULE } from '../experiment/index.ts';
import { later, type Add, type Options } from './command.ts';
import { defaultLanguage, ioOf, type ExitCode, type Language } from './io.ts';
import { addBatches } from './batch-program.ts';
import { addCatalogue } from './catalogue-program.ts';
import { addLives } from './lives-program.ts';
import {
  breakdownOptions,
  drawOptions,
  indicatorsOption,
  outOption,
  replicationsOption,
  runOptions,
  setOption,
  wholeNumber,
  workersOption,
} from './options.ts';
import { addPapers, languageOptions, replicateOption, spokenOption } from './papers-program.ts';

const compareCommand = later(async () => (await import('./commands/compare.ts')).compareCommand);
const fingerprintCommand = later(
  async () => (await import('./commands/fingerprint.ts')).fingerprintCommand,
);
const hindcastCommand = later(async () => (await import('./commands/hindcast.ts')).hindcastCommand);
const checkCommand = later(async () => (await import('./commands/check.ts')).checkCommand);
const historyCommand = later(async () => (await import('./commands/history.ts')).historyCommand);
const ledgerCommand = later(async () => (await import('./commands/ledger.ts')).ledgerCommand);
const runCommand = later(async () => (await import('./commands/run.ts')).runCommand);
const targetsCommand = later(async () => (await import('./commands/targets.ts')).targetsCommand);

/** Where a command leaves its exit code and the language it was asked for. */
interface Result {
  code: ExitCode;
  language: Language;
}

const MOST_HISTORIES = 256;

const FILE = ['<file>', 'scenario file or link · 情景文件或链接'] as const;

/** The program; parsing its arguments runs a command. @throws CommanderError instead of exiting */
export function programOf(result: Result): Command {
  const program = new Command('zonelab')
    .description('Zonelab · 试验区推演: agent-based simulation of experimental-zone policy')
    .exitOverride()
    .showSuggestionAfterError();
  const add: Add = (name, description, act, formats) =>
    withCommonOptions(program.command(name).description(description), formats).action(
      async (...given: unknown[]) => {
        const command = given.at(-1);
        if (!(command instanceof Command)) return;
        const options = command.opts<Options>();
        result.language = options['lang'] === 'zh' ? 'zh' : 'en';
        result.code = await act(ioOf(result.language), command.args, options);
      },
    );
  addExperiments(add);
  addCompare(add);
  addVerdicts(add);
  addLedger(add);
  addPapers(add);
  addLives(add);
  addHistory(add);
  addCheck(add);
  addHindcast(add);
  addBatches(add);
  addCatalogue(add);
  return program;
}

/** Commands that run scenarios. */
function addExperiments(add: Add): void {
  const { fewest, most } = STOP_RULE;
  const run = runOptions(
    add('run', 'run a scenario against no zone · 推演情景并与无试验区基准配对比较', runCommand),
  )
    .argument(...FILE)
    .addOption(replicationsOption())
    .addOption(setOption())
    .addOption(indicatorsOption())
    .addOption(
      new Option(
        '--until-precise',
        `run until the means are precise (${fewest}–${most} replicates) · 推演至均值足够精确为止（${fewest}–${most}组）`,
      ).conflicts('replications'),
    )
    .addOption(outOption());
  for (const option of breakdownOptions()) run.addOption(option);
}

function addCompare(add: Add): void {
  runOptions(
    add(
      'compare',
      'put scenarios side by side on the same draws · 同一公共随机数下并列比较情景',
      compareCommand,
    ),
  )
    .argument('<first>', 'scenario file or link, A · 情景文件或链接，A')
    .argument('<others...>', 'further scenarios, B, C, … · 其他情景，B、C……')
    .addOption(replicationsOption())
    .addOption(
      new Option(
        '--equal-money <sum>',
        'bring every programme to the same money, yuan a year at 2019 prices: 5e9, 50亿 · 各方案按相同资金比较，元/年（2019年价）',
      ),
    )
    .addOption(
      new Option(
        '--sum-of-parts',
        'also run every part alone (what a file stacks, else each group of levers), and say whether the whole is more or less than their sum · 另将各组成部分（文件所组合的情景，否则为各组别政策工具）单独推演，判断整体大于或小于各部分之和',
      ),
    )
    .addOption(
      new Option(
        '--indicators <a,b>',
        'count wins of these; all headline ones when left out · 比较胜负的指标，缺省为全部主要指标',
      ),
    )
    .addOption(
      new Option(
        '--out <file>',
        'write the comparison: .csv or .json, or two pages as .html or .docx · 输出比较结果：.csv或.json；两页比较：.html或.docx',
      ),
    )
    .addOption(spokenOption());
}

/** Commands that judge or identify what a scenario gives. */
function addVerdicts(add: Add): void {
  runOptions(
    add(
      'targets',
      'judge the target cells, with break-even · 评判目标格并求达标概率五成的临界增速',
      targetsCommand,
    ),
  )
    .argument(...FILE)
    .addOption(replicationsOption())
    .addOption(setOption());
  runOptions(
    add('fingerprint', 'print a scenario\u2019s fingerprint · 输出结果指纹', fingerprintCommand),
  )
    .argument(...FILE)
    .addOption(setOption());
}

function addLedger(add: Add): void {
  const command = drawOptions(
    add(
      'ledger',
      'print what a programme costs, to the yuan · 输出方案支出台账（精确到元）',
      ledgerCommand,
    ),
  )
    .argument(...FILE)
    .addOption(setOption())
    .addOption(replicateOption())
    .addOption(replicationsOption())
    .addOption(workersOption())
    .option(
      '--matrix',
      'print who paid whom each year, and check the books every month · 输出各年资金流矩阵并逐月核对账目',
    );
  languageOptions(
    command.addOption(
      new Option(
        '--out <file>',
        'write the task ledger: .xlsx, .docx, .html, or rows as .csv · 输出任务台账：.xlsx、.docx、.html，或.csv明细',
      ),
    ),
  );
}

function addHistory(add: Add): void {
  drawOptions(
    add(
      'history',
      'compare 2015–2019 with published figures · 与2015—2019年已公布数据对照',
      historyCommand,
    ),
  ).addOption(
    wholeNumber(
      '--replications <n>',
      'replicates in the mean, default 20 · 均值所用推演组数，默认20',
      1,
      MOST_HISTORIES,
    ),
  );
}

function addCheck(add: Add): void {
  drawOptions(
    add(
      'check',
      'hold the model to stylised facts and natural experiments · 以特征事实与自然实验检验模型',
      checkCommand,
    ),
  ).addOption(
    wholeNumber(
      '--replications <n>',
      'replicates of every line; default: 30 for facts, its own number for each experiment · 每项推演组数，默认事实30组、实验各按其数',
      2,
      MOST_HISTORIES,
    ),
  );
}

function addHindcast(add: Add): void {
  runOptions(
    add(
      'hindcast',
      'score 2020 and later against published figures · 以已公布数据对2020年及以后作回溯检验评分',
      hindcastCommand,
    ),
  )
    .addOption(
      new Option(
        '--observed <file>',
        'CSV of published figures, default the one that ships · 已公布数据CSV，默认随附文件',
      ),
    )
    .addOption(
      wholeNumber(
        '--replications <n>',
        'replicates in the ensemble, default 50 · 推演组数，默认50',
        2,
        MOST_HISTORIES,
      ),
    )
    .addOption(outOption());
}

function withCommonOptions(
  command: Command,
  formats: readonly string[] = ['table', 'json'],
): Command {
  return command
    .addOption(
      new Option('--format <format>', 'how to print · 输出格式')
        .choices(formats)
        .default(formats[0]),
    )
    .addOption(
      new Option('--lang <language>', 'language of the output · 输出语言')
        .choices(['zh', 'en'])
        .default(defaultLanguage()),
    )
    .exitOverride();
}
