/**
 * Where the sheet of a phone stands, as declarations for `:host`: on the visual viewport, above the keyboard; the page
 * below gets as much room to scroll as the sheet covers.
 */
export const getSheetPlace = (card: Element): string => {
  const { height, offsetTop } = window.visualViewport ?? { height: innerHeight, offsetTop: 0 };
  const keys = Math.max(0, innerHeight - height - offsetTop);
  return `--keys:${keys}px;--free:${height}px;--room:${card.clientHeight}px`;
};
