import type { Core } from '../context.js';

/**
 * Works while no other tab does. A tab that dies gives its lock back.
 * Plain-http pages have no locks, pages that may store nothing are refused them: there the transaction of the mark alone
 * keeps tabs apart.
 */
export const whenAlone = async ({ key }: Core, work: () => Promise<unknown>): Promise<void> => {
  let begun: unknown;
  try {
    await navigator.locks.request(`${key}card`, { ifAvailable: true }, (lock) => (begun = lock ? work() : 1));
  } catch {
    begun ??= work();
  }
  await begun;
};

/** Waits until the card has left the page, whoever took it off. */
export const whenGone = (card: Element | null): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (card?.isConnected) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
