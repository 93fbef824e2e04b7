/**
 * Keeps the sheet of a phone on the visual viewport, above the keyboard, and gives the page below as much room to
 * scroll as the sheet covers. `set` gets declarations for `:host`.
 */
export const onSheetPlace = (card: Element, set: (css: string) => void): (() => void) => {
  const phone = matchMedia('(max-width: 480px)');
  const viewport = window.visualViewport;
  let last = '';
  const place = () => {
    // A page zoomed with two fingers has a small viewport too, but nothing that covers it.
    const isZoomed = (viewport?.scale ?? 1) > 1.05;
    const free = viewport && !isZoomed ? viewport.height : innerHeight;
    const keys = viewport && !isZoomed ? Math.max(0, innerHeight - free - viewport.offsetTop) : 0;
    const room = phone.matches ? card.clientHeight : 0;
    const css = `--keys:${Math.round(keys)}px;--free:${Math.round(free)}px;--room:${room}px`;
    if (css !== last) set(css);
    last = css;
  };
  const observer = new ResizeObserver(place);
  observer.observe(card);
  viewport?.addEventListener('resize', place);
  viewport?.addEventListener('scroll', place);
  place();
  return () => {
    observer.disconnect();
    viewport?.removeEventListener('resize', place);
    viewport?.removeEventListener('scroll', place);
  };
};
