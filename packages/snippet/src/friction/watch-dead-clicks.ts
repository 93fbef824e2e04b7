import { describeTarget } from './describe-target.js';
import { findClickable } from './find-clickable.js';
import type { Hear } from './hear.js';
import type { Tell } from './tell.js';

/** After so long without an answer a click is dead. */
const patienceMs = 1_500;

/** Hears of clicks that nothing answers. Nothing is watched but from a press until its answer, or until patience ends. */
export const watchDeadClicks = (hear: Hear, tell: Tell): void => {
  let waiting: Event | undefined;
  let judged: Event | undefined;
  const stop = (): void => {
    observer.disconnect();
    waiting = undefined;
  };
  const observer = new MutationObserver(stop);
  // What is no change of the document. A page that is gone may come back with its clocks.
  hear('scroll submit invalid toggle pagehide', stop);

  // From the press on: some menus open before the click.
  hear('pointerdown', (press) => {
    // Pressed again while it is waited for: the first click counts.
    if (waiting?.target === press.target || !findClickable(press.target as Element)) return;
    waiting = press;
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  hear('click', (event) => {
    const press = waiting;
    if (press?.target !== event.target || judged === press) return;
    judged = press;
    const { href } = location;
    const { activeElement } = document;
    setTimeout(() => {
      if (waiting !== press) return;
      stop();
      const element = findClickable(event.target as Element);
      if (
        element &&
        href === location.href &&
        activeElement === document.activeElement &&
        document.hasFocus() &&
        getSelection()?.isCollapsed &&
        // A link leads somewhere else, however long that takes.
        (event.defaultPrevented || !element.closest('[href]:not([href^="#"],[href^=java])'))
      )
        tell('dead_click', describeTarget(element));
    }, patienceMs);
  });
};
