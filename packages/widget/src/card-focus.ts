export interface CardFocus {
  isInside: () => boolean;
  /** Holds focus on the card while what had it is locked. */
  hold: () => void;
  /** To the answers for those on the keyboard, to the question for others: no keyboard springs up on a phone. */
  toQuestion: () => void;
  enter: () => void;
  /** Gives focus back to where it came from. */
  leave: () => void;
  /** Gives focus back to those on the keyboard, when the card goes. */
  end: () => void;
}

/** Focus in the card: it comes when the visitor brings it, and then it is never lost. */
export const createCardFocus = (host: HTMLElement, root: ShadowRoot): CardFocus => {
  let from: EventTarget | null = null;
  let byKey = false;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget && relatedTarget !== host) from = relatedTarget;
  });
  host.addEventListener('keydown', () => (byKey = true), true);
  host.addEventListener('pointerdown', () => (byKey = false), true);

  const isInside = () => root.activeElement !== null;
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
  const leave = () => {
    find(':focus')?.blur();
    if (from instanceof HTMLElement) from.focus();
  };
  const toQuestion = () => {
    const control = find('.body :checked') ?? find('.body :is(input,textarea,.quiet)');
    focus((byKey && control) || find('.q'));
  };
  return {
    isInside,
    leave,
    toQuestion,
    hold: () => focus(find('.card')),
    enter: () => {
      from = document.activeElement;
      byKey = true;
      toQuestion();
    },
    end: () => {
      if (isInside() && byKey) leave();
    },
  };
};
