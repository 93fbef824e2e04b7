import { isMatch, limits, maskPath, maskText, enterStage } from '@safar/schema/browser';
import type { BrowserConfig } from '@safar/schema/browser';
import { now, readClock } from './clock.js';
import type { Core, Options, Page, StartChunk, Stop } from './context.js';
import { getDefaultConfig } from './default-config.js';
import { guard } from './guard.js';
import { createOutbox } from './outbox/outbox.js';
import { createBody, createSender, getEndpoint, isEvent, isVisitor, takeBatch } from './outbox/sender.js';
import { readSlots, removeSlot, writeSlot } from './outbox/slot.js';
import { createEngagement } from './page/engagement.js';
import { getLoad, getNavigationType, isNotFound } from './page/load.js';
import { onSoftNavigation } from './page/on-soft-navigation.js';
import { getArrival, getInternalReferrer, getQuery } from './page/source.js';
import { whenSeen } from './page/when-seen.js';
import { anonymous, full, getChoice, getMode as chooseMode, keepChoice, off } from './privacy/consent.js';
import { cleanParams } from './privacy/params.js';
import { createTransact, type Write } from './storage/store.js';
import { stamp, takeEvent } from './visit/take-event.js';

/** Starts recording. The answer stops it. */
export const start = (options: Options): Stop & { run: Core['run'] } => {
  const controller = new AbortController();
  const stops: Stop[] = [() => controller.abort()];
  const hideListeners = new Set<() => void>();
  const commands: Record<string, (...given: never[]) => unknown> = {};
  const waiting: [string, unknown[]][] = [];
  const prefix = `safar:${options.site}:`;
  const transact = createTransact(`safar:${options.site}`);
  const hasGpc = !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
  let isAway = false;
  let isHidden = false;
  let isOpen = false;
  let isSlow = false;

  const on = <Target extends EventTarget>(target: Target, type: string, listener: (event: Event) => unknown): void =>
    target.addEventListener(type, guard(listener), { passive: true, capture: true, signal: controller.signal });
  const getMode = (): number => chooseMode(core, getChoice(), hasGpc);

  const core: Core = {
    config: getDefaultConfig(),
    page: { id: '', path: '', n: 0, pageNo: 0 },
    options,
    now,
    record: (name, params) => outbox.record(name, params),
    run: (command, ...given) => {
      if (Object.hasOwn(commands, command)) void guard(commands[command] as () => unknown)(...(given as []));
      else waiting.push([command, given]);
    },
    onEvent: (listener) => outbox.onEvent(listener),
    onHide: (listener) => {
      hideListeners.add(listener);
      return () => hideListeners.delete(listener);
    },
    update: (change) =>
      transact('visitor', (found) => {
        const visitor = isVisitor(found) ? change(found) : undefined;
        if (visitor) core.visitor = visitor;
        return visitor ? [['visitor', visitor]] : [];
      }),
    addCommand: (name, command) => {
      commands[name] = command;
      for (const [early, given] of waiting.splice(0)) core.run(early, ...given);
    },
  };
  const engagement = createEngagement(on, (activeAt) => {
    if (activeAt && Date.now() - activeAt > core.config.endsAfterMs) {
      readClock();
      void outbox.record('', {});
    }
  });
  const outbox = createOutbox(core, transact, getMode, () => isAway, engagement.getActiveAt, (isPageView) =>
    isPageView || outbox.unsent.size >= limits.sendEvents ? void sender.drain() : sender.schedule(),
  );
  const sender = createSender(core, transact, getMode, outbox.unsent);

  /** Reads what an earlier page left: the config, and its last words. */
  const open = (): Promise<void> => {
    isOpen = true;
    const slots = readSlots(prefix).filter(({ key }) => key !== prefix + core.page.id);
    return transact(undefined, (found) => {
      const all = found as unknown[];
      const config = all.find((value) => !!Object(value).load) as BrowserConfig | undefined;
      if (config) core.config = config;
      let visitor = all.find(isVisitor);
      const writes: Write[] = [];
      for (const { events, activeAt } of slots) {
        const page: Page = { id: '', path: '', n: 0, pageNo: 0 };
        for (const event of events) {
          const stored = all.find((value) => isEvent(value) && value.id === event.id) ?? event;
          Object.assign(page, stored, {path: event.params.path});
          if (stored !== event) continue;
          const [after, more] = takeEvent(visitor, event, page, core.config, activeAt);
          visitor = after;
          for (const each of more) writes.push([each.id, each]);
        }
      }
      return [...writes, ...(visitor ? [['visitor', visitor] satisfies Write] : [])];
    }).then(() => slots.forEach(({ key }) => removeSlot(key)));
  };

  const load = async (path: string): Promise<void> => {
    const { start: startChunk } = (await import(/* @vite-ignore */ new URL(path, options.base).href)) as { start: StartChunk };
    stops.push(startChunk(core));
  };
  let isLoaded = false;
  const loadChunks = (): void => {
    const { version, load: chunks, surveys } = core.config;
    if (isLoaded || !version || getMode() < full) return;
    isLoaded = true;
    for (const path of [...chunks.now, ...(surveys ? [surveys.triggers] : [])]) void guard(load)(path);
    const idle = (): void => chunks.idle.forEach((path) => void guard(load)(path));
    'requestIdleCallback' in window ? requestIdleCallback(idle) : setTimeout(idle, 1e3);
  };

  const readConfig = async (): Promise<void> => {
    if (getMode() < anonymous) return;
    loadChunks();
    const response = await fetch(options.config ?? `${options.base}v1/sites/${options.site}/config`, { credentials: 'omit' });
    const config: BrowserConfig = await response.json();
    const isFirst = !core.config.version;
    core.config = config;
    if (getMode() === full) await transact('config', () => [['config', config]]);
    if (isFirst) await core.update((visitor) => ({ ...visitor, stage: enterStage(config.stages, visitor.stage, { page: core.page.path }) }));
    loadChunks();
  };

  const view = (nav: string): void => {
    readClock();
    const { pathname, search } = location;
    engagement.reset();
    void outbox.record(
      'page_view',
      () => {
        const { keepPaths, keepQuery } = core.config;
        const width = screen.width;
        return {
          path: maskPath(pathname, keepPaths).slice(0, limits.pathLength),
          query: getQuery(search, keepQuery) || undefined,
          title: maskText(document.title).slice(0, limits.titleLength),
          nav,
          device: /Mobi/.test(navigator.userAgent) ? 'mobile' : width < 1100 && navigator.maxTouchPoints > 1 ? 'tablet' : 'desktop',
          language: document.documentElement.lang || navigator.language,
        };
      },
      getArrival(core, search, /^(navigate|prerender)$/.test(nav)),
    );
  };

  const getKey = (): string => location.pathname + getQuery(location.search, core.config.keepQuery);
  let key = '';
  const leave = (): Promise<void> => outbox.record('page_leave', { ...engagement.getTotals(), ...getLoad() });

  const hide = (isGone: boolean): void => {
    if (!isHidden) {
      isHidden = isAway = true;
      engagement.tick(true);
      for (const listener of hideListeners) void guard(listener)();
      void leave();
      const mode = getMode();
      if (mode >= anonymous) {
        for (const event of outbox.flying) stamp(event, core.page, core.config);
        const words = [...outbox.flying].reverse();
        if (mode === full) writeSlot(prefix + core.page.id, engagement.getActiveAt(), words);
        let batch = takeBatch([...words, ...outbox.unsent.values()], 99);
        while (batch.length && !navigator.sendBeacon(getEndpoint(core), createBody(core, core.visitor, batch)))
          batch = batch.slice(0, batch.length >> 1);
      }
    }
    isAway = isGone;
  };
  const show = async (): Promise<void> => {
    isHidden = isAway = false;
    engagement.tick();
    await outbox.release();
    removeSlot(prefix + core.page.id);
  };

  whenSeen((wasPrerendered) => {
    readClock();
    const begin = (nav: string): void => {
      key = getKey();
      view(nav);
    };
    if (getMode() === full) void guard(open)();
    begin(wasPrerendered ? 'prerender' : getNavigationType());
    engagement.tick();
    void guard(readConfig)();
    on(document, 'visibilitychange', () => (document.visibilityState === 'hidden' ? hide(false) : show()));
    on(window, 'pagehide', () => hide(true));
    on(window, 'pageshow', async (event) => {
      await show();
      if ((event as PageTransitionEvent).persisted) begin('restore');
    });
    on(window, 'online', () => sender.drain());
    stops.push(
      onSoftNavigation(on, () => {
        if (getKey() === key) return;
        void leave();
        begin('soft');
      }),
    );
    const measure = (): void => {
      const { loadMs = 0 } = getLoad();
      if (isNotFound() || isMatch(core.config.notFound, core.page.path))
        void core.record('not_found', { path: core.page.path, from: getInternalReferrer() });
      if (loadMs > core.config.slowAfterMs && !isSlow) {
        isSlow = true;
        void core.record('slow', { metric: 'load', valueMs: loadMs });
      }
    };
    on(window, 'load', () => setTimeout(guard(measure)));
    core.addCommand('event', (name, params) => core.record(`${name}`, cleanParams(`${name}`, params)));
    core.addCommand('cart', (snapshot) => core.record('cart', cleanParams('cart', snapshot)));
    core.addCommand('consent', async (choice) => {
      keepChoice(`${choice}`);
      if (getMode() === off) return erase();
      if (!isOpen && getMode() === full) void guard(open)();
      await outbox.release();
      await readConfig();
    });
    const erase = async (): Promise<void> => {
      outbox.drop();
      core.visitor = undefined;
      for (const { key: slot } of readSlots(prefix)) removeSlot(slot);
      await transact(undefined, (all) => [...(all as { id: string }[]).map(({ id }): Write => [id]), ['visitor'], ['config']]);
    };
    core.addCommand('forget', erase);
  });
  return Object.assign(() => stops.forEach((stop) => void guard(stop)()), { run: core.run });
};
