/** The commands that say what there is, and their options. */
import { Argument, Option } from 'commander';
import { SCHEMA_KINDS } from '../scenario/json-schema.ts';
import { later, type Add } from './command.ts';
import { replicationsOption, runOptions } from './options.ts';

const explainCommand = later(async () => (await import('./commands/explain.ts')).explainCommand);
const indicatorsCommand = later(
  async () => (await import('./commands/indicators.ts')).indicatorsCommand,
);
const leversCommand = later(async () => (await import('./commands/levers.ts')).leversCommand);
const schemaCommand = later(async () => (await import('./commands/schema.ts')).schemaCommand);
const validateCommand = later(async () => (await import('./commands/validate.ts')).validateCommand);

/** Commands that say what there is, and check files. */
export function addCatalogue(add: Add): void {
  add(
    'validate',
    'check scenario, batch and search files · 检查情景、批次与搜索文件',
    validateCommand,
  ).argument('<file...>', 'files · 文件');
  add('indicators', 'list what a run measures · 列出指标', indicatorsCommand).argument(
    '[id]',
    'one indicator · 某一指标',
  );
  add(
    'explain',
    'say where a number comes from and who uses it · 说明数值的来源与使用处',
    explainCommand,
  ).argument(
    '[id...]',
    'an ID as run or check prints it; all IDs when left out · 标识，缺省时列出全部',
  );
  addLevers(add);
  add(
    'schema',
    'print the JSON Schema of scenario or batch files · 输出情景或批次文件的JSON Schema',
    schemaCommand,
  ).addArgument(
    new Argument('[kind]', 'kind of file · 文件种类').choices(SCHEMA_KINDS).default('scenario'),
  );
}

function addLevers(add: Add): void {
  runOptions(
    add(
      'levers',
      'list the levers; with --effects, what each does alone · 列出政策工具；加 --effects 时逐项推演其单独效果',
      leversCommand,
    ),
  )
    .addOption(
      new Option(
        '--effects',
        'run every lever alone at the top of its range, from 2021-01 at once and for good · 逐项推演：自2021-01起一步到位取上限并持续',
      ),
    )
    .addOption(
      new Option(
        '--levers <a,b>',
        'effects of these; of all when left out · 只推演所列政策工具，缺省为全部',
      ),
    )
    .addOption(replicationsOption())
    .addOption(
      new Option(
        '--out <folder>',
        'keep every lever that is done; the same command goes on · 逐项存入该文件夹，重新运行同一命令即可继续',
      ),
    );
}
