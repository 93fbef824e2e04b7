import type { Stop } from '../context.js';
import { guard } from '../guard.js';

/**
 * Subscribes to the address having changed without a new document. `replaceState` corrects an address and is no page view.
 * The native method runs first, and keeps its `this`, its return value and its errors.
 */
export const onSoftNavigation = (
  on: (target: EventTarget, type: string, listener: () => void) => void,
  moved: () => void,
): Stop => {
  const native = history.pushState;
  const look = guard(moved);
  function pushState(this: History, ...given: Parameters<History['pushState']>): void {
    const result = native.apply(this, given);
    void look();
    return result;
  }
  void guard(() => (history.pushState = pushState))();
  on(window, 'popstate', moved);
  return () => {
    if (history.pushState === pushState) history.pushState = native;
  };
};
