import { guard } from '../guard.js';

/** An entry of a data layer: whatever a page has pushed. */
export type Entry = Record<string, unknown>;

/**
 * Hears a data layer: what is there, then what is pushed; makes one where there is none. A wrapper is never taken off:
 * others may have wrapped it in turn.
 * @param take gets each entry; what it throws stays here
 * @param taken what was heard already, and is not taken out of the array again
 * @returns looks whether the page has put another array in its place, and takes that up from its beginning
 */
export const hearLayer = (
  name: string,
  taken: WeakSet<Entry>,
  take: (entry: Entry) => void,
): (() => void) => {
  let layer: Entry[] | undefined;
  const host = window as unknown as Record<string, Entry[]>;
  const hear = guard((entry: Entry) => {
    taken.add(entry);
    take(entry);
  });
  const look = guard(() => {
    const found = (host[name] ??= []);
    if (found === layer) return;
    layer = found;
    found.forEach((entry) => taken.has(entry) || hear(entry));
    const native = found.push;
    found.push = function (...given) {
      // First, so that it is heard even where another wrapper throws.
      given.forEach(hear);
      return native.apply(this, given);
    };
  });
  look();
  return look;
};
