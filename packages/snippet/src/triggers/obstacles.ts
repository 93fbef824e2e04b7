/** Somebody who typed so lately is still typing. */
const typingMs = 5_000;

/** Where and when something was typed last, in milliseconds of the page. */
export interface Typed {
  at: number;
  in?: EventTarget | null;
}

/** The next field of a form is being typed in as well; a field inside a component is known by the component. */
export const isTyping = (typed: Typed, { activeElement: element }: Document): boolean =>
  performance.now() - typed.at < typingMs &&
  !!element &&
  (element === typed.in || element.matches('input,textarea,select,[contenteditable]'));

export const isOpen = (element: Element): boolean => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return (
    bottom > 0 &&
    right > 0 &&
    top < innerHeight &&
    left < innerWidth &&
    getComputedStyle(element).visibility === 'visible'
  );
};

/** Whether a survey would be in the way now: a field is being typed in, a card is there, a dialog of the page is open. */
export const isInTheWay = (typed: Typed): boolean =>
  document.hidden ||
  isTyping(typed, document) ||
  !!document.querySelector('safar-survey') ||
  [...document.querySelectorAll('dialog[open],[aria-modal=true]')].some(isOpen);
