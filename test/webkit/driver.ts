/** WebKit as Debian ships it: its driver and browser on a screen of their own, spoken to as the W3C's WebDriver says. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const SCREEN = ':77';
const PORT = 4555;
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** How long the driver may take to listen, milliseconds. */
const STARTS = 20_000;

/** The key under which the protocol hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface WebKit {
  /** Opens an address. */
  readonly open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page. @returns what it returns */
  readonly run: (script: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Runs it until it returns something truthy. @throws Error when it takes too long */
  readonly until: (script: string, milliseconds?: number) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  /** Draws with the mouse from the middle of an element by so many pixels, in steps. */
  readonly drag: (selector: string, by: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function startWebKit(): Promise<WebKit> {
  const screen = spawn('Xvfb', [SCREEN, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' });
  const driver = spawn('WebKitWebDriver', [`--port=${PORT}`], {
    env: { ...process.env, DISPLAY: SCREEN, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  await listening();
  const session = await started();
  const command = (method: string, path: string, body?: unknown) =>
    asked(method, `${session}${path}`, body);
  const run = (script: string, ...args: readonly unknown[]) =>
    command('POST', '/execute/sync', { script, args });
  const find = (selector: string) =>
    command('POST', '/element', { using: 'css selector', value: selector }) as Promise<
      Record<typeof ELEMENT, string>
    >;
  return {
    open: async (url) => {
      await command('POST', '/url', { url });
    },
    run,
    until: (script, milliseconds) => until(() => run(script), milliseconds),
    click: async (selector) => {
      const element = (await find(selector))[ELEMENT];
      await command('POST', `/element/${element}/click`, {});
    },
    drag: async (selector, by) => {
      await command('POST', '/actions', dragged(await find(selector), by));
    },
    end: async () => {
      await command('DELETE', '');
      await Promise.all([driver, screen].map(ended));
    },
  };
}

/** A session of the browser, as the path of its commands. */
async function started(): Promise<string> {
  const options = { binary: BROWSER, args: ['--automation'] };
  const { sessionId } = (await asked('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  return `/session/${sessionId}`;
}

function dragged(origin: Record<typeof ELEMENT, string>, by: number) {
  const STEPS = 8;
  const moves = Array.from({ length: STEPS }, (_, step) => ({
    type: 'pointerMove',
    duration: 40,
    x: Math.round((by * (step + 1)) / STEPS),
    y: 0,
    origin,
  }));
  const actions = [
    { type: 'pointerMove', duration: 0, x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    ...moves,
    { type: 'pointerUp', button: 0 },
  ];
  return {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  };
}

async function asked(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 400)}`);
  return value;
}

async function listening(): Promise<void> {
  await until(
    () =>
      asked('GET', '/status').then(
        () => true,
        () => false,
      ),
    STARTS,
  );
}

async function until(act: () => Promise<unknown>, milliseconds = 60_000): Promise<unknown> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await act();
    if (found) return found;
    if (Date.now() > end) throw new Error(`nothing came in ${milliseconds / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
