/** What the list of kept scenarios says beside the dictionary, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';
import type { Remembered } from '../state/storage.ts';

const en = {
  title: 'My scenarios',
  note: 'Kept in this browser. Scenario files dropped on the page come here, too.',
  name: 'Name for what is on the sliders',
  keep: 'Keep',
  noName: 'Give it a name first.',
  none: 'None yet.',
  open: 'Open',
  rename: 'Rename',
  renamed: 'New name',
  take: 'Take over',
  leave: 'Cancel',
  duplicate: 'Duplicate',
  remove: 'Delete',
  removed: (title: string) => `“${title}” was deleted.`,
  putBack: 'Put back',
  exportAll: 'Export all',
  exportName: 'zonelab-scenarios',
  storage: {
    kept: '',
    refused:
      'This browser keeps nothing: the list is gone when the page is closed. Export it to a file.',
    full: 'The browser has no room left: the last change is lost when the page is closed. Export the list, or delete some.',
  } satisfies Record<Remembered, string>,
  unreadable: 'What was kept under these places cannot be read and stays as it is:',
  actionOn: (action: string, title: string) => `${action}: ${title}`,
};

type KeptText = typeof en;

const zh: KeptText = {
  title: '我的方案',
  note: '保存在本浏览器中；拖到页面上的情景文件也列在这里。',
  name: '当前方案的名称',
  keep: '保存到列表',
  noName: '请先输入名称。',
  none: '暂无。',
  open: '打开',
  rename: '改名',
  renamed: '新名称',
  take: '确定',
  leave: '取消',
  duplicate: '复制',
  remove: '删除',
  removed: (title) => `已删除“${title}”。`,
  putBack: '恢复',
  exportAll: '全部导出',
  exportName: '试验区推演方案',
  storage: {
    kept: '',
    refused: '本浏览器不允许保存：关闭页面后列表将丢失，请导出为文件。',
    full: '浏览器存储空间已满：最近的改动在关闭页面后将丢失，请导出列表或删除部分方案。',
  },
  unreadable: '以下保存的内容无法读取，原样保留：',
  actionOn: (action, title) => `${action}：${title}`,
};

const TEXTS: Readonly<Record<Language, KeptText>> = { en, zh };

export function keptText(): KeptText {
  return spoken(TEXTS);
}
