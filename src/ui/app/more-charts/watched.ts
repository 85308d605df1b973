/** Whether something is on screen: what is not need not be drawn as often. */
import type { Signal } from '@preact/signals';

/** Keeps a signal told whether an element is on screen. @returns what ends it */
export function watched(element: Element, isSeen: Signal<boolean>): () => void {
  const observer = new IntersectionObserver((entries) => {
    isSeen.value = entries.at(-1)?.isIntersecting ?? false;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
