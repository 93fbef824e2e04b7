import type { Stop } from '../context.js';
import { guard } from '../guard.js';

/**
 * Subscribes to the address having changed without a new document. `replaceState` corrects an address and is no page view.
 * The native method runs first, and keeps its `this`, its return value and its errors. After the stop the wrapper stays,
 * doing nothing: others may have wrapped it in turn.
 */
export const onSoftNavigation = (moved: () => void): Stop => {
  const native = history.pushState;
  let isOn = true;
  const look = guard(() => isOn && moved());
  guard(() => {
    history.pushState = function (...given) {
      const result = native.apply(this, given);
      look();
      return result;
    };
  })();
  addEventListener('popstate', look);
  return () => {
    isOn = false;
    removeEventListener('popstate', look);
  };
};
