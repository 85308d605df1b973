/** The command that tells the lives of a run, and its options. */
import { Option } from 'commander';
import { GATE_IDS } from '../model/index.ts';
import { MOST_REPLICATIONS } from '../scenario/schema.ts';
import { later, type Add } from './command.ts';
import { drawOptions, setOption, wholeNumber } from './options.ts';

const biographyCommand = later(
  async () => (await import('./commands/biography.ts')).biographyCommand,
);

/** How lives are printed. */
const FORMATS = ['text', 'json', 'csv'] as const;

export function addLives(add: Add): void {
  const ones = ['firm', 'fund', 'desk', 'list'];
  const one = (flags: string, description: string) => {
    const option = new Option(flags, description);
    return option.conflicts(ones.filter((each) => each !== option.attributeName()));
  };
  drawOptions(
    add(
      'biography',
      'tell lives of synthetic firms, funds and gates in one run · 讲述一组推演中虚拟主体的经历',
      biographyCommand,
      FORMATS,
    ),
  )
    .argument('<file>', 'scenario file or link · 情景文件或链接')
    .addOption(setOption())
    .addOption(
      wholeNumber(
        '--replicate <k>',
        'which replicate, default 1 · 第几组推演，默认1',
        0,
        MOST_REPLICATIONS,
      ),
    )
    .addOption(one('--list', 'only name the telling lives and say why · 仅列出入选主体及理由'))
    .addOption(one('--firm <code>', 'the life of one firm, as V-2103-0173 · 某一企业的经历'))
    .addOption(one('--fund <code>', 'the life of one fund, as C-0012 · 某一基金的经历'))
    .addOption(one('--desk <gate>', 'the years of one gate · 某一环节的历年办件').choices(GATE_IDS))
    .addOption(
      new Option(
        '--out <file>',
        'write them to a .txt, .json or .csv file · 写入.txt、.json或.csv文件',
      ),
    );
}
