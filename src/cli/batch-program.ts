/** The commands for researchers' batches and their options. */
import { Option } from 'commander';
import { later, type Add } from './command.ts';
import { runOptions, wholeNumber, workersOption } from './options.ts';

const attributeCommand = later(
  async () => (await import('./commands/analyse.ts')).attributeCommand,
);
const sensitivityCommand = later(
  async () => (await import('./commands/analyse.ts')).sensitivityCommand,
);
const batchCommand = later(async () => (await import('./commands/batch.ts')).batchCommand);
const collectCommand = later(async () => (await import('./commands/collect.ts')).collectCommand);
const reportCommand = later(async () => (await import('./commands/report.ts')).reportCommand);
const searchCommand = later(async () => (await import('./commands/search.ts')).searchCommand);
const slurmCommand = later(async () => (await import('./commands/slurm.ts')).slurmCommand);

const csv = () => new Option('--csv', 'write CSV beside the Parquet files · 同时写出CSV');

/** Commands for batches. */
export function addBatches(add: Add): void {
  add('batch', 'run a batch, or go on with it · 运行（或继续）一个批次', batchCommand)
    .argument('<file>', 'batch file · 批次文件')
    .addOption(new Option('--out <folder>', 'folder of the results · 结果文件夹'))
    .addOption(workersOption())
    .addOption(
      new Option('--shard <k/n>', 'only part k of n, from 1 · 只运行第k片（共n片，从1起）'),
    )
    .addOption(
      new Option(
        '--dry-run',
        'print counts, time and size, write nothing · 只估算数量、时间与大小',
      ),
    )
    .addOption(csv());
  add('collect', 'put the shards of a batch together · 汇总批次各分片', collectCommand)
    .argument('<folder>', 'folder of the batch · 批次文件夹')
    .argument('[others...]', 'folders of other shards · 其他分片的文件夹')
    .addOption(csv());
  addSlurm(add);
  addAnalyses(add);
}

const MOST_SHARDS = 10000;
const MOST_MEGABYTES = 1_000_000;
const MOST_MINUTES = 100_000;

/** The command for clusters. */
function addSlurm(add: Add): void {
  add('slurm', 'a batch as jobs of Slurm · 生成（或提交）Slurm作业', slurmCommand)
    .argument('<file>', 'batch file · 批次文件')
    .addOption(
      new Option(
        '--out <folder>',
        'folder that all nodes see · 各节点共享的结果文件夹',
      ).makeOptionMandatory(),
    )
    .addOption(
      wholeNumber('--shards <n>', 'array tasks · 数组任务数', 1, MOST_SHARDS).makeOptionMandatory(),
    )
    .addOption(workersOption())
    .addOption(wholeNumber('--memory <mb>', 'per task, MB · 每任务内存MB', 100, MOST_MEGABYTES))
    .addOption(wholeNumber('--minutes <n>', 'per task · 每任务分钟数', 1, MOST_MINUTES))
    .addOption(new Option('--submit', 'submit the jobs · 提交作业'));
}

/** Commands that learn from batches. */
function addAnalyses(add: Add): void {
  const folder = ['<folder>', 'folder of a collected batch · 已汇总的批次文件夹'] as const;
  add(
    'sensitivity',
    'which factors matter: Morris or Sobol, by the design · 敏感性分析（Morris或Sobol）',
    sensitivityCommand,
  ).argument(...folder);
  add(
    'attribute',
    'what each group of levers adds (Shapley values), and which pairs interact · 各组别政策工具的贡献（Shapley值）与两两组合效应',
    attributeCommand,
  ).argument(...folder);
  add(
    'search',
    'the cheapest programme that meets targets often enough · 搜索达标的最低成本方案',
    searchCommand,
  )
    .argument('<file>', 'search file · 搜索文件')
    .addOption(
      new Option('--out <folder>', 'folder of the search · 搜索结果文件夹').makeOptionMandatory(),
    )
    .addOption(workersOption());
  runOptions(
    add(
      'report',
      'a scenario, a batch or its analyses as an HTML page · 生成HTML报告',
      reportCommand,
    ),
  )
    .argument('<source>', 'scenario file, or folder of a collected batch · 情景文件或批次文件夹')
    .addOption(
      new Option('--out <file>', 'the page, .html · 报告文件（.html）').makeOptionMandatory(),
    );
}
