const dialogs = 'dialog[open],[aria-modal="true"]';
/** What else closes with Escape. */
const layers = `${dialogs},[popover],[role="dialog"]`;

const isOnScreen = (element: Element): boolean => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return (
    bottom > 0 &&
    right > 0 &&
    top < innerHeight &&
    left < innerWidth &&
    getComputedStyle(element).visibility === 'visible' &&
    !element.closest('[inert],[aria-hidden="true"]')
  );
};

const isAnyOnScreen = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some(isOnScreen);

/** Whether the page shows a dialog now. */
export const hasDialog = (): boolean => isAnyOnScreen(dialogs);

/** Whether the page shows something that Escape would close. */
export const hasLayer = (): boolean => isAnyOnScreen(layers);

/** Calls back, at most once a frame, when dialogs of the page may have opened or closed. Returns its stop. */
export const onDialogs = (changed: () => void): (() => void) => {
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['open', 'aria-modal', 'class', 'style', 'hidden'],
  });
  return () => observer.disconnect();
};
