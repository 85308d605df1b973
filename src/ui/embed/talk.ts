/** Answers the page around: it alone is heard, and answers go to its origin only. */
import { effect } from '@preact/signals';
import { MODEL } from '../../experiment/model-identity.ts';
import { FINGERPRINT_REPLICATES } from '../../experiment/index.ts';
import { LEVER_IDS, RESULTS_VERSION, type LeverId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { passedOn } from '../state/made.ts';
import { print } from '../state/print.ts';
import { busy, ensemble, isStale, runs } from '../state/runs.ts';
import { endGesture, setLever, valueOf } from '../state/scenario.ts';
import { indicator } from '../state/view.ts';
import { findIssuesBy } from './lever-issues.ts';
import {
  readRequest,
  type FindIssues,
  type MessageId,
  type Refusal,
  type Reply,
  type Request,
  type State,
} from './messages.ts';
import { seriesOf, YEARS } from './series.ts';

const loadFiles = () => import('../state/scenario-files.ts');

type Answer = (reply: Reply) => void;

/** Questions that wait until the runs are there. */
const waiting: { readonly answer: Answer; readonly id: MessageId | undefined }[] = [];

/**
 * Hears the page around from now on, and tells it the frame's height.
 *
 * @param refusal why nothing can be shown, if nothing can: every question is answered with it
 * @returns what ends that
 */
export function startTalk(refusal: Refusal | undefined): () => void {
  if (window.parent === window) return () => undefined;
  const onMessage = (event: MessageEvent<unknown>) => void hear(event, refusal);
  addEventListener('message', onMessage);
  // Whoever is around may know these two: they say nothing of what is shown.
  const tellAnyone = (reply: Reply) => window.parent.postMessage(reply, '*');
  const resize = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    tellAnyone({ zonelab: 'resize', height });
  });
  resize.observe(document.body);
  const unbind = effect(() => {
    if (isSettled()) void answerWaiting();
  });
  tellAnyone({ zonelab: 'ready' });
  return () => {
    removeEventListener('message', onMessage);
    resize.disconnect();
    unbind();
  };
}

/** Whether all runs of the present settings are there, with their fingerprint where they have one. */
function isSettled(): boolean {
  const isDone = !busy.value && !isStale.value;
  const prints = runs.value.filter(({ replicate }) => replicate < FINGERPRINT_REPLICATES.length);
  return isDone && (print.value !== undefined || prints.length < FINGERPRINT_REPLICATES.length);
}

async function hear(event: MessageEvent<unknown>, refusal: Refusal | undefined): Promise<void> {
  if (event.source !== window.parent) return;
  const read = await readRequest(event.data, findIssues);
  if (read === undefined) return;
  const answer = answerTo(event);
  if (!read.ok) answer(errorOf(read.id, read.refusal));
  else if (refusal !== undefined) answer(errorOf(read.request.id, refusal));
  else await follow(read.request, answer);
}

function errorOf(id: MessageId | undefined, refusal: Refusal): Reply {
  return { zonelab: 'error', ...(id !== undefined && { id }), ...refusal };
}

/** Does what is asked; the answer comes with the runs of what is then set. */
async function follow(request: Request, answer: Answer): Promise<void> {
  if (request.zonelab === 'set') {
    setLever(request.lever, request.value);
    endGesture();
  }
  waiting.push({ answer, id: request.id });
  if (isSettled()) await answerWaiting();
}

/** Where an answer goes: to the port that came along, else to the asker's origin; a page without one has to send a port. */
function answerTo({ origin, ports }: MessageEvent<unknown>): Answer {
  const [port] = ports;
  if (port !== undefined) return (reply) => port.postMessage(reply);
  if (/^https?:/u.test(origin)) return (reply) => window.parent.postMessage(reply, origin);
  return ({ zonelab }) => {
    if (zonelab === 'state' || zonelab === 'error') window.parent.postMessage(NO_ORIGIN, '*');
  };
}

const NO_ORIGIN: Reply = {
  zonelab: 'error',
  what: {
    en: 'the page around has no origin that an answer could go to',
    zh: '外层页面没有可供回复的来源（origin）',
  },
  expected: {
    en: 'a MessagePort sent along with the question',
    zh: '随消息传入一个 MessagePort',
  },
};

/** Reads a lever at a value as a scenario file would. */
const findIssues: FindIssues = async (lever, value) => {
  const { parseScenario } = await loadFiles();
  return findIssuesBy(parseScenario)(lever, value);
};

async function answerWaiting(): Promise<void> {
  if (waiting.length === 0) return;
  const { scenarioText } = await loadFiles();
  if (!isSettled()) return; // other settings came meanwhile; their runs bring the answer
  const state = stateNow(scenarioText(passedOn.peek()));
  for (const { answer, id } of waiting.splice(0))
    answer(id === undefined ? state : { ...state, id });
}

function stateNow(scenario: string): State {
  const shown = indicator.peek();
  const { label, unit } = INDICATOR_WORDS[shown];
  const levers = LEVER_IDS.map((id) => [id, valueOf(id)] as const);
  return {
    zonelab: 'state',
    results: RESULTS_VERSION,
    model: MODEL.hash,
    fingerprint: print.peek() ?? null,
    indicator: shown,
    ...{ label, unit },
    runs: ensemble.peek().length,
    levers: Object.fromEntries(levers) as Readonly<Record<LeverId, number>>,
    scenario,
    years: YEARS,
    series: seriesOf(ensemble.peek(), shown),
  };
}
