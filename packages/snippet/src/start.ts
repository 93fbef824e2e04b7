import { limits, maskPath, maskText } from '@safar/schema/browser';
import type { BrowserConfig } from '@safar/schema/browser';
import { now, readClock } from './clock.js';
import type { Core, Options, Params, StartChunk, Stop } from './context.js';
import { core, setCore } from './core.js';
import { guard } from './guard.js';
import { on } from './on.js';
import { hide, leave, show } from './outbox/last-words.js';
import { getItems, removeItem } from './outbox/slots.js';
import { flying, record, release } from './outbox/record.js';
import { drain, retry, unsent } from './outbox/sender.js';
import { resetTotals, watchEngagement } from './page/engagement.js';
import { getNavigation } from './page/load.js';
import { getArrival, getKey, getQuery } from './page/source.js';
import { anonymous, full, getMode, keepChoice } from './privacy/consent.js';
import { local } from './storage/local.js';
import { createTransact } from './storage/store.js';
import { takeEvent } from './visit/take-event.js';

/** In force until a config has been read: strict masks, no query but the campaign's. */
const defaultConfig = {
  version: 0,
  gpc: true,
  keepQuery: '^utm_',
  endsAfterMs: 18e5,
} as unknown as BrowserConfig;

const stops: Stop[] = [];

/** Ends what the chunks began. */
export const stopChunks = (): void => {
  for (const stopChunk of stops) guard(stopChunk)();
};

/** Starts recording. @returns what `window.safar` becomes */
export const start = (options: Options): Core['run'] => {
  const key = `safar:${options.site}:`;
  const configKey = `${key}config`;
  let isLoaded = false;
  /** What makes this address another page than the last. */
  let place = '';

  /** What the config has a say in. */
  const describe = (): Params => ({
    path: maskPath(location.pathname, core.config.keepPaths).slice(0, limits.pathLength),
    query: getQuery(core.config.keepQuery),
  });
  const view = (nav: string, status?: number): Promise<void> => {
    if (nav === 'soft') void leave();
    readClock();
    place = getKey(core.config);
    const stored = record(
      'page_view',
      {
        ...describe(),
        nav,
        // Told by the page view itself: who bounces off a missing page says nothing more.
        status,
        // A tablet says that it is a desktop, but is touched first of all.
        device: /Mobi/.test(navigator.userAgent)
          ? 'mobile'
          : matchMedia('(pointer:coarse)').matches
            ? 'tablet'
            : 'desktop',
        language: document.documentElement.lang || navigator.language,
      },
      now(),
      // navigate, prerender
      getArrival(/^[np]/.test(nav)),
    );
    resetTotals();
    return stored;
  };
  // `replaceState` corrects an address and is no page view. Who wraps this in turn keeps it after the stop, doing nothing.
  const moved = guard(() => place === getKey(core.config) || core.view('soft'));

  const run = (name: string, ...given: unknown[]): void => {
    if (core.commands[name]) guard(core.commands[name] as (...all: unknown[]) => unknown)(...given);
    else core.calls.push([now(), name, ...given]);
  };
  setCore({
    config: defaultConfig,
    options,
    key,
    page: { id: '', path: '', n: 0, pageNo: 0 },
    now,
    record,
    view,
    maskText,
    takeEvent,
    transact: createTransact(key),
    commands: {},
    calls: [],
    run,
    onEvent: new Set(),
    seen: [],
    onHide: new Set(),
  });

  const loadChunks = async (paths: string[]): Promise<void> => {
    for (const path of paths) {
      const { start: startChunk } = (await import(/* @vite-ignore */ new URL(path, options.base).href)) as {
        start: StartChunk;
      };
      stops.push(startChunk(core));
    }
  };
  /** @throws for what is no config, such as an error that somebody tells in JSON: then the one before stays */
  const applyConfig = (text: string): void => {
    const config = JSON.parse(text) as BrowserConfig;
    const { now: first, idle } = config.load;
    core.config = config;
    place = getKey(config);
    if (isLoaded || getMode() < full) return;
    isLoaded = true;
    guard(loadChunks)([...first, ...(config.surveys ? [config.surveys.triggers] : [])]);
    setTimeout(guard(loadChunks), 2e3, idle);
  };
  const readConfig = async (): Promise<void> => {
    if (getMode() < anonymous) return;
    const first = !core.config.version && location.href;
    try {
      const text = await (await fetch(options.config, { credentials: 'omit' })).text();
      applyConfig(text);
      if (getMode() === full) local((storage) => (storage[configKey] = text));
      // Stored under the defaults, and not yet sent anywhere: it may still say what the site keeps.
      const event = first === location.href && unsent.find(({ page, n }) => page === core.page.id && !n);
      if (event && !core.isAway) {
        event.config = core.config.version;
        core.page.path = Object.assign(event.params, describe()).path as string;
        await core.transact(event.id, (found) => [[event.id, found && event]]);
      }
    } finally {
      await drain();
    }
  };

  const erase = async (): Promise<void> => {
    flying.clear();
    unsent.length = 0;
    core.visitor = core.page.visit = undefined;
    getItems(core.key).forEach(removeItem);
    await core.transact('', (all) => [
      ...(all as { id: string }[]).map(({ id }): [string] => [id]),
      ['visitor'],
    ]);
  };

  const begin = guard(
    () => getMode() === full && applyConfig(local((storage) => storage[configKey]) as string),
  );
  let isSeen = false;
  const look = (): unknown => {
    const { hidden, prerendering } = document as { hidden: boolean; prerendering?: boolean };
    if (isSeen) return hidden ? (hide(), (core.isAway = false)) : core.isAway || show();
    // A page that is prerendered or opened in the background is not seen yet.
    if (hidden || prerendering) return;
    isSeen = true;
    const { type = 'navigate', activationStart, responseStatus } = getNavigation();
    begin();
    const stored = view(activationStart ? 'prerender' : type, responseStatus);
    guard(async () => {
      await stored;
      await readConfig();
    })();
    on(window, 'popstate', moved);
    watchEngagement(() => {
      readClock();
      return record('', {});
    });
    on(window, 'pagehide', () => (hide(), (core.isAway = true)));
    on(window, 'pageshow', ({ persisted }) => {
      if (persisted) return (show(), view('restore'));
    });
    on(window, 'online', retry);
    Object.assign(core.commands, {
      consent: async (choice: string) => {
        keepChoice(choice);
        if (choice === 'denied') return erase();
        begin();
        await release();
        await readConfig();
      },
      forget: erase,
    });
    for (const [, name, ...given] of core.calls.splice(0)) run(name, ...given);
    // The native method first, with its `this`, its return value and its errors. Last, since a frozen history throws.
    const native = history.pushState;
    history.pushState = function (...given) {
      const result = native.apply(this, given);
      moved();
      return result;
    };
  };
  on(document, 'visibilitychange', look);
  on(document, 'prerenderingchange', look);
  guard(look)();
  return run;
};
