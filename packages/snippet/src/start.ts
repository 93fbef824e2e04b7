import { now, readClock } from './clock.js';
import { cleanName, cleanParams } from './commands/clean-params.js';
import { erase } from './commands/erase.js';
import { on } from './on.js';
import { applyConfig, defaultConfig, readConfig } from './config/config.js';
import type { Core, GivenOptions, Page, Params } from './context.js';
import { createTransact } from './storage/store.js';
import { moved, view } from './view.js';
import { guard } from './guard.js';
import { foldSlots } from './outbox/fold-slots.js';
import { core, setCore } from './core.js';
import { record, release } from './outbox/record.js';
import { watchEngagement } from './page/engagement.js';
import { retry } from './outbox/sender.js';
import { getNavigation } from './page/load.js';
import { hide, show } from './outbox/last-words.js';
import { choiceKey, full, getMode } from './privacy/consent.js';
import { keep, openLocal } from './storage/local.js';

/** What `window.safar` is. Calls that no command takes yet wait for it. */
const run = guard((name: string, ...given: unknown[]) =>
  core.commands[name] ? core.commands[name](...(given as never[])) : core.calls.push([name, ...given]),
);

/** What the site wanted when it was last asked, then what happened before this page. */
const begin = (): void => {
  guard(applyConfig)();
  if (getMode() === full) foldSlots();
};

const commands: Core['commands'] = {
  forget: erase,
  event: (given: string, params: unknown) => {
    const name = cleanName(given);
    return name && record(name, cleanParams(name, params));
  },
  consent: async (choice: string) => {
    // Off and anonymous are even: the page that is open has told nothing that belongs to a visit.
    const isNew = !(getMode() % 2);
    keep(choiceKey, (core.options.choice = choice));
    if (choice === 'denied') return erase();
    begin();
    const released = release();
    // Before anything else that is told now: that would open the visit without its source.
    if (isNew && getMode() === full) void core.view('resume');
    await released;
    return readConfig();
  },
  cart: (snapshot: unknown) => record('cart', cleanParams('cart', { items: [], ...(snapshot as Params) })),
};

/** The page is seen for the first time. */
const begun = (): void => {
  const { activationStart, type = 'navigate', responseStatus } = getNavigation();
  begin();
  void view(activationStart ? 'prerender' : type, responseStatus).then(guard(readConfig));
  on(window, 'popstate', moved);
  watchEngagement(() => {
    readClock();
    return record('', {});
  });
  on(window, 'pagehide', hide);
  on(window, 'pageshow', ({ persisted }) => persisted && show(persisted));
  on(window, 'online', retry);
  core.commands = commands;
  for (const call of core.calls.splice(0)) run(...call);
  // The native method first, with its `this`, its return value and its errors. Who wraps this in turn keeps it after the
  // stop, doing nothing. Last, since a frozen history throws.
  const native = history.pushState;
  history.pushState = function (...given) {
    const result = native.apply(this, given);
    moved();
    return result;
  };
};

/** Starts recording. @returns what `window.safar` becomes */
export const start = (given: GivenOptions): Core['run'] => {
  const { base, site } = given;
  const key = `safar:${site}:`;
  // Here and elsewhere names, and imports, stand in the order that compresses best.
  setCore({
    view,
    record,
    commands: {},
    calls: [],
    moved,
    config: defaultConfig,
    key,
    onEvent: new Set(),
    // The first view fills in the rest.
    page: { pageNo: 0 } as Page,
    run,
    now,
    transact: createTransact(key),
    options: { config: `${base}v1/sites/${site}/config`, path: `${base}v1/events`, ...given },
    seen: [],
    local: openLocal(),
    onHide: new Set(),
  });
  let isSeen: boolean | undefined;
  const look = (): unknown => {
    const { hidden, prerendering } = document as { hidden: boolean; prerendering?: boolean };
    // Unloading hides the page after it has gone.
    if (core.isAway) return;
    if (isSeen) {
      if (!hidden) return show();
      hide();
      core.isAway = false;
    } else if (!hidden && !prerendering) {
      // A page that is prerendered or opened in the background is not seen yet.
      isSeen = true;
      begun();
    }
  };
  on(document, 'visibilitychange', look);
  on(document, 'prerenderingchange', look);
  guard(look)();
  return run;
};
