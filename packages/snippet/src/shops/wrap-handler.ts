/** What jQuery calls: with its event, then with what WooCommerce gives it. */
type Handler = (this: unknown, ...given: [event?: { result?: unknown }, ...unknown[]]) => unknown;

/**
 * Hears what jQuery triggers on an element: jQuery calls `on<type>`, and never what `addEventListener` was given. The
 * handler that was there is called as before; without one, what the handlers of jQuery returned stays the result of
 * the event. It is never unwrapped: others may have wrapped it in turn.
 * @param take gets the button that WooCommerce names last; must not throw
 */
export const wrapHandler = (
  host: Record<string, Handler | null | undefined>,
  name: string,
  take: (button: never) => void,
): void => {
  const old = host[name];
  host[name] = function (...given) {
    take(given[3] as never);
    return old ? old.apply(this, given) : given[0]?.result;
  };
};
