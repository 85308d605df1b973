/** The state of the page in the fragment of its address: scenario, indicator, view, charts, strictness and language. */
import { batch, effect } from '@preact/signals';
import { STRICTNESS } from '../../model/index.ts';
import type { Issue } from '../../scenario/issue.ts';
import { speak } from '../text/index.ts';
import { isSpoken, spokenNow } from './language.ts';
import { notice } from './notice.ts';
import { passedOn, tellFigures, tellVersion } from './made.ts';
import { openScenario } from './scenario.ts';
import { strictness } from './targets.ts';
import { keepUnwritten, takeUnwritten } from './unwritten.ts';
import { chartsText, indicator, isIndicator, layout, mode, MODES, takeCharts } from './view.ts';

/** Milliseconds without a change before the address follows. */
const SETTLED = 400;

/** Whether the page is going: what is kept for its reload is kept for the address as it is, which then stays. */
let isLeaving = false;

/** The codec, loaded when a link is read or written first. */
const codec = () => import('../../scenario/link.ts');

/** Reads the state that the address carries, if any, and keeps the address up to date from now on. */
export async function startLinks(): Promise<void> {
  const unwritten = takeUnwritten();
  await readAddress();
  if (unwritten !== undefined) openScenario(unwritten);
  tellFigures();
  addEventListener('hashchange', () => void readAddress());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: unknown;
  let written: unknown;
  const write = async (state: unknown) => {
    await writeAddress();
    written = state;
  };
  effect(() => {
    const view = [indicator.value, mode.value, strictness.value, spokenNow()];
    const state = [passedOn.value, chartsText.value, ...view];
    clearTimeout(timer);
    if (last === undefined)
      written = state; // what the page begins with is not written
    else timer = setTimeout(() => void write(state), SETTLED);
    last = state;
  });
  addEventListener('pagehide', () => {
    isLeaving = true;
    if (written !== last) keepUnwritten(passedOn.peek());
  });
  addEventListener('pageshow', () => {
    isLeaving = false;
  });
}

/** Copies the link to the present state, or shows it where the clipboard is refused. */
export async function copyLink(): Promise<void> {
  const link = fragment().then((state) => location.href.replace(/#.*$/u, '') + state);
  const copied = await clip(link);
  notice.value = { kind: 'link', link: await link, copied };
}

/** Puts a text on the clipboard that is still being made: some browsers allow it only while the click is fresh. */
async function clip(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return navigator.clipboard.writeText(await text).then(
      () => true,
      () => false,
    );
  }
}

/** The present state as the fragment of an address. */
export async function fragment(): Promise<string> {
  const { linkOf } = await codec();
  const view = new URLSearchParams({
    i: indicator.value,
    m: mode.value,
    ...(chartsText.value !== '' && { c: chartsText.value }),
    t: strictness.value,
    l: spokenNow(),
  });
  return `${await linkOf(passedOn.value)}&${view.toString()}`;
}

async function writeAddress(): Promise<void> {
  const written = await fragment();
  if (isLeaving) return;
  try {
    history.replaceState(null, '', written);
  } catch {
    return; // a browser may refuse it to a file, or when it comes too often
  }
}

async function readAddress(): Promise<void> {
  const { hash } = location;
  if (hash === '') return;
  const [{ readLink, tidied }, { budgetWarnings }] = await Promise.all([
    codec(),
    import('../../scenario/budget.ts'),
  ]);
  const fields = new URLSearchParams(tidied(hash).slice(1));
  const spoken = fields.get('l');
  if (isSpoken(spoken)) await speak(spoken);
  const read = fields.has('s') ? await readLink(hash) : undefined;
  batch(() => {
    const unknown = readView(fields);
    if (read?.ok === false) {
      notice.value = { kind: 'refused', issues: [...read.issues, ...unknown] };
      return;
    }
    const issues = [...(read?.dropped ?? []), ...unknown];
    if (issues.length > 0) notice.value = { kind: 'dropped', issues };
    if (read === undefined) return;
    openScenario(read.scenario);
    const warnings = budgetWarnings(read.scenario);
    if (issues.length > 0) return;
    if (warnings.length > 0) notice.value = { kind: 'warned', issues: warnings };
    else tellVersion(read.scenario);
  });
}

/** Takes over how a link looks at its results. @returns what could not be used */
function readView(fields: URLSearchParams): Issue[] {
  const issues: Issue[] = [];
  const take = (key: string, use: (text: string) => boolean) => {
    // What a sentence puts behind a link is no part of it.
    const text = fields.get(key)?.replace(/[^\w-]+$/u, '');
    if (text === undefined || use(text)) return;
    const message = {
      en: `unknown view "${text.slice(0, 40)}"`,
      zh: `未知的视图“${text.slice(0, 40)}”`,
    };
    issues.push({ file: 'link', line: 0, column: 0, path: key, message });
  };
  take('i', (text) => {
    if (!isIndicator(text)) return false;
    indicator.value = text;
    return true;
  });
  take('m', (text) => {
    const found = MODES.find((each) => each === text);
    if (found === undefined) return false;
    mode.value = found;
    return true;
  });
  if (!fields.has('c')) layout.value = '1';
  take('c', takeCharts);
  take('t', (text) => {
    const found = STRICTNESS.find((each) => each === text);
    if (found === undefined) return false;
    strictness.value = found;
    return true;
  });
  take('l', isSpoken); // spoken already, since its words had to come first
  return issues;
}
