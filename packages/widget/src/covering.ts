const maxShare = 0.45;

/** Whether a card that lies over the page would cover what it asks about: more than 45 % of its height, on most of its width. */
export const isCovering = (card: Element): boolean => {
  const { width, height } = card.getBoundingClientRect();
  return (
    height > innerHeight * maxShare &&
    width > innerWidth * maxShare &&
    getComputedStyle(card).position === 'fixed'
  );
};
