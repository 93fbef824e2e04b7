import type { BrowserConfig } from '@safar/schema/browser';
import { drain, unsent } from '../outbox/sender.js';
import { describePage, markPlace } from '../view.js';
import { anonymous, full, getMode } from '../privacy/consent.js';
import { getNavigation } from '../page/load.js';
import { keep } from '../storage/local.js';
import { loadChunks } from './chunks.js';
import { core } from '../core.js';
import { onStop } from '../on.js';

/** In force until a config has been read: strict masks, no query. */
export const defaultConfig = {
  endsAfterMs: 18e5,
  version: 0,
} as unknown as BrowserConfig;

let isLoaded = false;

/**
 * Applies a config, or else the one that this browser has had before.
 * @throws for what is no config, such as an error that somebody tells in JSON: then the one before stays
 */
export const applyConfig = (text = core.local[core.key + 'config'] as string): void => {
  const config = JSON.parse(text) as BrowserConfig;
  const { now, idle } = config.load;
  core.config = config;
  markPlace();
  if (isLoaded || getMode() < full) return;
  isLoaded = true;
  loadChunks(now);
  const timer = setTimeout(loadChunks, 2e3, idle);
  onStop(() => {
    isLoaded = false;
    clearTimeout(timer);
  });
};

/** Fetches the config and sends what has been waiting for it. */
export const readConfig = async (): Promise<void> => {
  if (getMode() < anonymous) return;
  try {
    const text = await (await fetch(core.options.config, { credentials: 'omit' })).text();
    // Who may be asked is asked in time. Else the page comes first, with all that it asks for; one that hangs is not waited for.
    await new Promise((resolve) =>
      setTimeout(resolve, getNavigation().loadEventStart || /widget/.test(text) ? 0 : 1e3),
    );
    applyConfig(text);
    if (getMode() === full) keep(core.key + 'config', text);
    // Stored under the defaults, and not yet sent anywhere: it may still say what the site keeps.
    // A page whose view is still on its way has no id.
    const event = unsent.find(({ page, n, config }) => page === core.page.id && !n && !config);
    if (event && !core.isAway) {
      event.config = core.config.version;
      core.page.path = Object.assign(event.params, describePage()).path as string;
      await core.transact(event.id, (found) => [[event.id, found && event]]);
    }
  } finally {
    void drain();
  }
};
