/** What somebody does in a panel is nothing that a visitor does: it never reaches who watches the page. */
const inputs = [
  'click',
  'auxclick',
  'pointermove',
  'pointerdown',
  'mouseout',
  'touchmove',
  'wheel',
  'keydown',
  'focusout',
];

/**
 * Hears what is done in a panel before anybody else does, and lets none of it through.
 * @param act called with the `data-act` of what was clicked, and with `escape`
 * @param signal ends it
 */
export const hearInside = (
  host: HTMLElement,
  act: (name: string | undefined) => void,
  signal: AbortSignal,
): void => {
  for (const type of inputs)
    window.addEventListener(
      type,
      (event) => {
        const path = event.composedPath();
        if (!path.includes(host)) return;
        // At the window, which hears of it before anybody else does.
        event.stopImmediatePropagation();
        if (type === 'click')
          act((path[0] as HTMLElement).closest<HTMLElement>('[data-act]')?.dataset['act']);
        if ((event as KeyboardEvent).key === 'Escape') act('escape');
      },
      { capture: true, signal },
    );
};
