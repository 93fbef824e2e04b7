/**
 * Stops the second click of a double click from answering what the first one brought up.
 * @param getView tells what is shown
 */
export const stopDoubleClicks = (element: HTMLElement, getView: () => string): void => {
  let clicked = '';
  element.addEventListener(
    'click',
    (event) => {
      const view = getView();
      if (event.detail > 1 && view !== clicked) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else {
        clicked = view;
      }
    },
    true,
  );
};
