import type { StartChunk } from '../context.js';
import { guard } from '../guard.js';
import { readEntry, type Entry } from '../shops/read-entry.js';

/**
 * Takes GA4's events of a shop from `window.dataLayer`: what is there, then what is pushed. An array that the page puts in
 * its place later is taken up, from its beginning, with the next event of the page or when it is hidden. After the stop
 * the wrapper stays, doing nothing: others may have wrapped it in turn.
 */
export const start: StartChunk = (core) => {
  const host = window as { dataLayer?: Entry[] };
  const taken = new WeakSet<Entry>();
  let layer: Entry[] | undefined;

  const take = guard((entry: Entry) => {
    taken.add(entry);
    const said = layer && readEntry(entry);
    if (said) core.run('event', ...said);
  });
  const look = guard(() => {
    const found = (host.dataLayer ??= []);
    if (found === layer) return;
    layer = found;
    found.forEach((entry) => taken.has(entry) || take(entry));
    const native = found.push;
    found.push = function (...given) {
      // First, so that it is heard even where another wrapper throws.
      given.forEach(take);
      return native.apply(this, given);
    };
  });
  look();
  core.onEvent.add(look);
  core.onHide.add(look);
  return () => {
    layer = undefined;
    core.onEvent.delete(look);
    core.onHide.delete(look);
  };
};
