import type { Core } from '../context.js';

/**
 * Works while no other tab does. A tab that dies gives its lock back.
 * Plain-http pages have no locks: there the transaction of the mark alone keeps tabs apart.
 */
export const whenAlone = async ({ key }: Core, work: () => Promise<unknown>): Promise<void> => {
  const { locks } = navigator as Partial<Navigator>;
  await (locks ? locks.request(`${key}card`, { ifAvailable: true }, async (lock) => lock && work()) : work());
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
