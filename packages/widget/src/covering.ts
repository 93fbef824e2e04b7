const maxShare = 0.45;

/** Whether an uninvited card would cover the page it asks about: more than 45 % of its height, on most of its width. */
export const isCovering = (card: Element): boolean => {
  const { width, height } = card.getBoundingClientRect();
  return height > innerHeight * maxShare && width > innerWidth * maxShare;
};
