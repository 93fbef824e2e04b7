import { now } from '../clock.js';

export interface Engagement {
  /** Until when the page was visible and focused. */
  getActiveAt(): number;
  /** Totals of the page view so far. */
  getTotals(): { engagedMs: number; scrollPercent: number; exit?: string | undefined };
  /** Looks whether the page is engaged with. */
  tick(isGone?: boolean): void;
  /** The next page view begins. */
  reset(): void;
}

const getScrolled = (): number => scrollY + innerHeight;

/** Adds up engaged time, and how far the page was scrolled. */
export const createEngagement = (
  on: (target: EventTarget, type: string, listener: (event: Event) => void) => void,
  onReturn: (activeAt: number) => void,
): Engagement => {
  let total = 0;
  let since = 0;
  let activeAt = 0;
  let lowest = 0;
  let exit: string | undefined;

  const tick = (isGone?: boolean): void => {
    if (since) {
      activeAt = now();
      total += activeAt - since;
    }
    const isEngaged = !isGone && document.visibilityState === 'visible' && document.hasFocus();
    if (isEngaged && !since) onReturn(activeAt);
    since = isEngaged ? now() : 0;
  };
  const look = (): void => {
    lowest = Math.max(lowest, getScrolled());
  };

  on(window, 'focus', () => tick());
  on(window, 'blur', () => tick());
  on(document, 'scroll', look);
  on(document, 'click', ({ target }) => {
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (link) exit = link.hasAttribute('download') ? 'download' : link.host === location.host ? 'internal' : 'outbound';
  });
  return {
    getActiveAt: () => (since ? now() : activeAt),
    getTotals: () => {
      tick();
      look();
      const height = document.documentElement.scrollHeight || 1;
      return { engagedMs: total, scrollPercent: Math.min(100, Math.round((100 * lowest) / height)), exit };
    },
    tick,
    reset: () => {
      tick();
      total = lowest = 0;
      exit = undefined;
    },
  };
};
