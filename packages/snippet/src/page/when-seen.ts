/** Waits until the page is seen: not while it is prerendered, and not while it is hidden. */
export const whenSeen = (seen: (wasPrerendered: boolean) => void, wasPrerendered = false): void => {
  const again = (type: string): void =>
    document.addEventListener(type, () => whenSeen(seen, wasPrerendered || type !== 'visibilitychange'), { once: true });
  if ((document as { prerendering?: boolean }).prerendering) again('prerenderingchange');
  else if (document.visibilityState === 'hidden') again('visibilitychange');
  else seen(wasPrerendered);
};
