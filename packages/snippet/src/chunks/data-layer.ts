import type { StartChunk } from '../context.js';
import { hearLayer, type Entry } from '../shops/hear-layer.js';
import { readEntry } from '../shops/read-entry.js';

/** Also what was pushed before a stop: a recorder that is started again tells nothing twice. */
const taken = new WeakSet<Entry>();

/**
 * Takes the events of a shop from `window.dataLayer`. An array that the page puts in its place later is taken up with the
 * next event of the page or when it is hidden. After the stop what listens does nothing.
 */
export const start: StartChunk = (core) => {
  let { run } = core;
  const look = hearLayer('dataLayer', taken, (entry) => {
    const said = readEntry(entry, core.config.shopEvents);
    if (said) run('event', ...said);
  });
  core.onHide.add(look);
  core.onEvent.add(look);
  return () => {
    run = () => undefined;
  };
};
