/** The hosted page on the device: kept after the first visit, and another version of it told of once it is there. */
import { signal } from '@preact/signals';

/** Whether the page starts without a network from now on. */
export const isKept = signal(false);
/** Whether another version stands ready for the next start. */
export const isNewer = signal(false);

/** A page served on the machine that it is made on is read anew each time. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;

/** Only the hosted page has a manifest: neither the single file nor what a developer serves. */
function isHosted(): boolean {
  return document.querySelector('link[rel=manifest]') !== null && !LOOPBACK.test(location.hostname);
}

/** Keeps the page on the device where the browser allows it; the page works without. */
export async function startOffline(): Promise<void> {
  if (!isHosted() || !('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  try {
    workers.addEventListener('controllerchange', () => void askVersion(workers.controller));
    await workers.register('./service-worker.js', { updateViaCache: 'none' });
    const { active } = await workers.ready;
    await askVersion(active);
    isKept.value = true;
  } catch {
    // Private windows and policies refuse it, and a host may not have it.
  }
}

/** Asks the worker in charge whether this page is of its version. */
async function askVersion(worker: ServiceWorker | null): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
  });
  worker?.postMessage(script, [port2]);
  if ((await answer) === false) isNewer.value = true;
}
