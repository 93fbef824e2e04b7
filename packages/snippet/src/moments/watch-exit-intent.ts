import type { Listener } from '../context.js';
import type { Moments } from './moments.js';

/** A pointer that passes by on its way into the page is not leaving it. */
const settledMs = 1_000;
/** How near to the upper edge a pointer was seen last that left through it; fast ones are seen early. */
const edgePx = 20;
/** A whole window upwards within this time, by a finger that moved so lately, is on its way to the address bar. */
const dashMs = 400;
const fingerMs = 1_500;

/** A finger has no pointer that could leave: it hurries up, goes back, or returns from another tab. */
const isTouch = (): boolean => matchMedia('(pointer:coarse)').matches;

/** The visitor is about to leave, as far as a page can tell. */
export const watchExitIntent = ({ core, meet, on }: Moments): void => {
  const exit = (): void => meet((moment) => moment.exit);
  const startedAt = performance.now();
  const start = { y: 0, at: 0, page: '' };
  let touchedAt = -fingerMs;
  let backAt = 0;
  let wasHidden = false;

  on(document, 'mouseout', (event) => {
    const { relatedTarget, clientY } = event as MouseEvent;
    if (!relatedTarget && clientY < edgePx && !isTouch() && performance.now() - startedAt > settledMs) exit();
  });
  on(document, 'touchmove', () => (touchedAt = performance.now()));
  on(document, 'scroll', () => {
    const [y, at, { id: page }] = [scrollY, performance.now(), core.page];
    // A page that has just been opened is put to its top by itself.
    if (at - start.at > dashMs || y > start.y || page !== start.page) Object.assign(start, { y, at, page });
    if (start.y - y > innerHeight && at - touchedAt < fingerMs && isTouch()) exit();
  });
  on(document, 'visibilitychange', () => {
    if (wasHidden && isTouch()) exit();
    wasHidden = document.hidden;
  });
  // Fragments pop as well: only what becomes a page view at once is a way back.
  on(window, 'popstate', () => (backAt = core.now()));
  const listen: Listener = ({ name, at, pageNo, params: { nav } }) => {
    if (
      name === 'page_view' &&
      pageNo > 1 &&
      (/^(back|rest)/.test(nav as string) || Math.abs(at - backAt) < 100) &&
      isTouch()
    )
      exit();
  };
  for (const call of core.seen) listen(...call);
  core.onEvent.add(listen);
};
