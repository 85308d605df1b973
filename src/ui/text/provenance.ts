/** What is said about where numbers come from: words that come after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface ProvenanceText {
  readonly title: string;
  /** What the button beside a table is called. */
  readonly button: string;
  readonly of: (name: string) => string;
  readonly close: string;
  readonly trail: string;
  readonly loading: string;
  readonly missing: string;
  readonly how: string;
  readonly chain: string;
  readonly processes: (count: number) => string;
  readonly inputs: (count: number) => string;
  readonly counted: (statuses: readonly string[]) => string;
  readonly read: (read: number, all: number) => string;
  readonly origin: string;
  readonly computed: string;
  readonly below: string;
  readonly next: string;
  readonly rows: string;
  readonly command: string;
  readonly listed: (count: number, status: string) => string;
}

const TEXTS: Readonly<Record<Language, ProvenanceText>> = {
  en: {
    title: 'Where this number comes from',
    button: 'Source',
    of: (name) => `Where the numbers come from: ${name}`,
    close: 'Close',
    trail: 'Steps so far',
    loading: 'Loading the sources …',
    missing: 'The sources could not be loaded. Reload the page once there is a network.',
    how: 'How it was made from the runs',
    chain: 'What it rests on',
    processes: (count) => `Processes that make it (${count})`,
    inputs: (count) => `Parameters and data that these use (${count})`,
    counted: (statuses) => `Their numbers: ${statuses.join(', ')}.`,
    read: (read, all) => `Sources read: ${read} of ${all}.`,
    origin: 'Source',
    computed: 'Computed by the model. Its sources are those of what stands below.',
    below: 'Each number has its own, below.',
    next: 'Look further',
    rows: 'Numbers and their sources',
    command: 'In the command line:',
    listed: (count, status) => `${count} ${status}`,
  },
  zh: {
    title: '此数字的来源',
    button: '来源',
    of: (name) => `数字来源：${name}`,
    close: '关闭',
    trail: '已查看的步骤',
    loading: '正在加载来源……',
    missing: '来源未能加载，请在联网后刷新页面。',
    how: '如何由各组推演得出',
    chain: '所依据的内容',
    processes: (count) => `产生此数的过程（${count}）`,
    inputs: (count) => `上述过程所用参数与数据（${count}）`,
    counted: (statuses) => `其中：${statuses.join('、')}。`,
    read: (read, all) => `来源核对情况：${all}项中已核对${read}项。`,
    origin: '来源',
    computed: '由模型计算，其来源见以下各项。',
    below: '各项数值的来源分列如下。',
    next: '继续查看',
    rows: '各项数值与来源',
    command: '命令行：',
    listed: (count, status) => `${status}${count}项`,
  },
};

export function provenanceText(): ProvenanceText {
  return spoken(TEXTS);
}
