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
  let from: Element | null = null;
  let byKey = false;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Element && relatedTarget !== host) from = relatedTarget;
  });
  host.addEventListener('keydown', () => (byKey = true), true);
  host.addEventListener('pointerdown', () => (byKey = false), true);

  const focus = (...selectors: string[]) => {
    for (const selector of selectors) {
      const element = root.querySelector<HTMLElement>(selector);
      if (!element) continue;
      element.focus({ preventScroll: !byKey });
      return;
    }
  };
  const isInside = () => root.activeElement !== null;
  const toControl = () => {
    focus('.body input:checked', '.body input,textarea', '.taken .quiet', '.q');
  };
  const leave = () => {
    if (from instanceof HTMLElement && from.isConnected) from.focus();
    else if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  };
  return {
    isInside,
    leave,
    hold: () => {
      focus('.card');
    },
    toQuestion: () => {
      if (byKey) toControl();
      else focus('.q');
    },
    enter: () => {
      from = document.activeElement;
      byKey = true;
      toControl();
    },
    end: () => {
      if (isInside() && byKey) leave();
    },
  };
};
