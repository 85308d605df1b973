/** Both languages on screen: behind every Chinese text whose English is known stands the English, smaller and marked as such. */
import { Fragment, h, options, type ComponentChild, type VNode } from 'preact';
import { isBilingual } from '../state/language.ts';
import { englishOf, pairs } from '../text/pairs.ts';
import { setNoting } from '../text/spoken.ts';
import './bilingual.css';

/** Elements that hold nothing but plain text, or have no room: they stay in Chinese. */
const PLAIN = new Set(['option', 'text', 'tspan', 'title', 'desc', 'code', 'textarea', 'style']);

let isStarted = false;

/** Begins to note what texts are in English, and to write it beside them; once and for all. */
export function startBilingual(): void {
  if (isStarted) return;
  isStarted = true;
  setNoting(pairs);
  const before = options.vnode?.bind(options);
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' && isBilingual.peek()) doubled(vnode);
    before?.(vnode);
  };
}

interface Props {
  children?: ComponentChild | readonly ComponentChild[];
  title?: unknown;
  readonly lang?: unknown;
}
type Made = VNode<Props>;

function doubled({ type, props }: Made): void {
  if (props.lang !== undefined || PLAIN.has(type as string)) return;
  const { title, children } = props;
  if (typeof title === 'string')
    props.title = [title, englishOf(title)].filter((each) => each !== undefined).join(' · ');
  if (isList(children)) props.children = children.map(withEnglish);
  else props.children = withEnglish(children);
}

function isList(children: Props['children']): children is readonly ComponentChild[] {
  return Array.isArray(children);
}

/** A text with its English behind it, for eyes and for voices; anything else as it is. */
function withEnglish(child: ComponentChild): ComponentChild {
  const english = typeof child === 'string' ? englishOf(child) : undefined;
  if (english === undefined) return child;
  return h(Fragment, null, child, ' ', h('span', { class: 'also', lang: 'en' }, english));
}
