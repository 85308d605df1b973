/** What the log of changes says beside the dictionary, in both languages at once. */
import { spoken, type Texts } from './spoken.ts';

const en = {
  title: 'Log of changes',
  note: 'Every step of this visit. Go to any of them; a step with a name is kept in the list of your scenarios.',
  none: 'Nothing was changed yet.',
  first: (title: string) => `Start: ${title}`,
  taken: (title: string) => `Took over ${title}`,
  other: 'Dates, rules or assumptions',
  goTo: (step: string) => `Go to: ${step}`,
  show: 'Show the lever',
  mark: (step: string) => `Name and keep: ${step}`,
  name: 'Name',
  keep: 'Keep',
  leave: 'Cancel',
  replay: 'Replay the last change',
  before: 'Before the last change',
  after: 'After the last change',
  stop: 'Stop replaying',
};

type ChangesText = typeof en;

const zh: ChangesText = {
  title: '变更记录',
  note: '本次打开页面以来的每一步，可回到任意一步；命名后的步骤保存在“我的方案”中。',
  none: '尚无变更。',
  first: (title) => `起点：${title}`,
  taken: (title) => `采用${title}`,
  other: '时间、规则或外部设定',
  goTo: (step) => `转到：${step}`,
  show: '查看政策工具',
  mark: (step) => `命名并保存：${step}`,
  name: '名称',
  keep: '保存',
  leave: '取消',
  replay: '重放上次改动',
  before: '改动前',
  after: '改动后',
  stop: '停止重放',
};

const TEXTS: Texts<ChangesText> = { en, zh };

export function changesText(): ChangesText {
  return spoken(TEXTS);
}
