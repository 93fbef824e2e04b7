import type { StartChunk } from '../context.js';
import { createHear } from '../friction/hear.js';
import { watchForms } from '../friction/watch-forms.js';
import { watchSearches } from '../friction/watch-searches.js';

/** What a visitor set out to do and did not get done: forms that are left, searches that find nothing. */
export const start: StartChunk = (core) => {
  const controller = new AbortController();
  const hear = createHear(controller.signal);
  const listeners = [watchForms(core, hear), watchSearches(core, hear)];
  for (const listener of listeners) core.onHide.add(listener);
  return () => {
    controller.abort();
    for (const listener of listeners) core.onHide.delete(listener);
  };
};
