import type { StartChunk } from '../context.js';
import { hearLayer } from '../shops/hear-layer.js';
import { readEntry } from '../shops/read-entry.js';

/**
 * Takes GA4's events of a shop from `window.dataLayer`. An array that the page puts in its place later is taken up with the
 * next event of the page or when it is hidden. After the stop what listens does nothing.
 */
export const start: StartChunk = (core) => {
  let { run } = core;
  const look = hearLayer('dataLayer', (entry) => {
    const said = readEntry(entry);
    if (said) run('event', ...said);
  });
  core.onEvent.add(look);
  core.onHide.add(look);
  return () => {
    run = () => undefined;
  };
};
