import { maskText, type SafarEvent } from '@safar/schema/browser';
import type { Page } from '../context.js';
import { core } from '../core.js';

/** Longer than most routers take to draw a page. */
const limitMs = 500;

interface Wait {
  isOver: Promise<void>;
  /** As it is when the wait is over; the next page may have another before this one is stored. */
  title: string;
  /** Whose title it is. */
  page?: Page;
}

/**
 * Routers change the address first, and the title when they have drawn the page. What is told in between waits for the
 * title, and keeps its order. A page that goes meanwhile takes it along in its last words.
 */
export const waitForTitles = (): void => {
  const { view, transact } = core;
  let wait: Wait | undefined;
  let end = (): void => {};

  const begin = (): void => {
    const made: Wait = { isOver: Promise.resolve(), title: document.title };
    made.isOver = new Promise((resolve) => {
      const observer = new MutationObserver(() => document.title === made.title || end());
      const timer = setTimeout(() => end(), limitMs);
      end = () => {
        observer.disconnect();
        clearTimeout(timer);
        made.title = document.title;
        resolve();
      };
      observer.observe(document.head, { childList: true, characterData: true, subtree: true });
    });
    wait = made;
  };
  core.view = (nav) => {
    end();
    if (nav === 'soft') begin();
    const stored = view(nav);
    if (wait) wait.page ??= core.page;
    return stored;
  };
  core.transact = async (key, decide) => {
    const mine = wait;
    await mine?.isOver;
    await transact(key, (found) => {
      const writes = decide(found);
      for (const [, value] of writes) {
        const { name, page, params } = Object(value) as Partial<SafarEvent>;
        if (mine && name === 'page_view' && params?.nav === 'soft' && page === mine.page?.id)
          params.title = maskText(mine.title);
      }
      return writes;
    });
  };
};
