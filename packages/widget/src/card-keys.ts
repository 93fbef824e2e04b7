interface CardKeys {
  /** F6 inside the card. */
  leave: () => void;
  dismiss: () => void;
}

/**
 * Keys pressed inside the card. They go no further: a page with shortcuts sees no field in a shadow root and would
 * take what is typed for its own.
 */
export const onCardKeys = (host: HTMLElement, { leave, dismiss }: CardKeys): void => {
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type !== 'keydown' || event.isComposing) return;
      if (event.key === 'Escape') dismiss();
      if (event.key === 'F6') {
        event.preventDefault();
        leave();
      }
    });
  }
  // A key held down would answer the next question too.
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    },
    true,
  );
};
