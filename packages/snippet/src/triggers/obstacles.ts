/** Somebody who typed so lately is still typing. */
const typingMs = 5_000;

let typedAt = -typingMs;
let typedIn: EventTarget | null;

/** Called with each `input` event of the page. */
export const noteTyping = ({ target }: Event): void => {
  typedAt = performance.now();
  typedIn = target;
};

/** The next field of a form is being typed in as well; a field inside a component is known by the component. */
const isTyping = ({ activeElement: element }: Document): boolean =>
  performance.now() - typedAt < typingMs && !!element && (element === typedIn || element.matches('input,textarea,select,[contenteditable]'));

const isOpen = (element: Element): boolean => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && getComputedStyle(element).visibility === 'visible';
};

/** Whether a survey would be in the way now: a field is being typed in, a card is there, a dialog of the page is open. */
export const isInTheWay = (): boolean =>
  document.hidden ||
  isTyping(document) ||
  !!document.querySelector('safar-survey') ||
  [...document.querySelectorAll('dialog[open],[aria-modal=true]')].some(isOpen);
