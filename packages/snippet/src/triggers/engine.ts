import type { Core, Listener, Stop, Visitor } from '../context.js';
import { guard } from '../guard.js';
import type { Engine } from './asking.js';
import { arm } from './fired.js';
import { openMemory } from './memory.js';
import { review, type Review } from './review.js';

/** How soon to try again while something is in the way. */
const retryMs = 2_000;
/** Longer timers overflow, and fire at once. */
const longestMs = 1e9;

/** Watches for triggers and has what is due shown, one survey at a time. */
export const startEngine = (core: Core): Stop => {
  /** What happened, to be taken into the next transaction. */
  const fired: ((visitor: Visitor) => unknown)[] = [];
  /** Ids of events that were taken in with their own transaction. */
  const taken = new Set<string>();
  const controller = new AbortController();
  let timer: number;
  let isBusy: boolean;
  /** What is needed could not be had: the next page view tries again. */
  let isBroken: boolean;
  let isArmed: boolean;
  /** Something is due and in the way. */
  let isHeld: boolean;

  const engine: Engine = {
    core,
    typed: { at: -1e9 },
    change: (work) =>
      core.transact('visitor', (found) => {
        if (!found) return [];
        work(found as Visitor);
        return [['visitor', found]];
      }),
    async decide(id) {
      let result: Review = { nextAt: Infinity };
      await engine.change((visitor) => {
        for (const work of fired.splice(0)) work(visitor);
        // In a tab that nobody sees nothing is due: what holds is up to the page that is seen.
        result = review(visitor, core, document.hidden ? 0 : core.now(), id);
      });
      return result;
    },
  };

  const look = guard(async (): Promise<void> => {
    if (core.isAway || controller.signal.aborted) return;
    isArmed = isHeld = false;
    const { showing, nextAt } = await engine.decide();
    let waitMs = nextAt - core.now();
    if (showing && !isBusy && !isBroken && !document.hidden) {
      waitMs = retryMs;
      isBusy = isBroken = true;
      try {
        const { ask } = (await import(
          /* @vite-ignore */ new URL(core.config.surveys?.ask ?? '', core.options.base).href
        )) as typeof import('./ask.js');
        await ask(engine);
        isBroken = false;
      } catch {
        // Tried again at the next page view.
      }
      isBusy = false;
      isHeld = true;
    }
    clearTimeout(timer);
    timer = waitMs < longestMs && !document.hidden ? window.setTimeout(look, waitMs) : 0;
  });

  const listen: Listener = (event) => {
    const isView = event.name === 'page_view';
    if (!taken.delete(event.id)) fired.push((visitor) => arm(core, visitor, event));
    if (isView) isBroken = false;
    if (isView || isArmed || fired[0]) look();
  };

  const askFor = (survey: string): void => {
    const { afterMs = 0 } = {
      ...core.config.surveys?.list.find(({ id }) => id === survey)?.when.find(({ manual }) => manual),
    };
    const dueAt = core.now() + afterMs;
    fired.push((visitor) => openMemory(visitor).waits.push({ survey, trigger: -1, dueAt }));
    look();
  };

  // The chunk `journey` sets its hook in a transaction too, and that one came first.
  fired.push(() => {
    const { advance } = core;
    core.advance = (visitor, event) => {
      const notice = advance?.(visitor, event);
      isArmed = arm(core, visitor, event) || isArmed;
      taken.add(event.id);
      return notice;
    };
  });
  for (const each of core.seen) listen(...each);
  core.onEvent.add(listen);
  core.commands.survey = askFor;
  core.calls = core.calls.filter(([, name, id]) => name !== 'survey' || askFor(id as string));

  const on = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
    target.addEventListener(type, listener, { capture: true, passive: true, signal: controller.signal });
  on(document, 'input', ({ target }) => (engine.typed = { at: performance.now(), in: target }));
  for (const type of ['visibilitychange', 'focusout', 'close'])
    on(document, type, () => {
      if (isHeld || type[0] === 'v') look();
    });
  // The next page goes on with the card; kept in a frozen page it would be asked twice.
  on(window, 'pagehide', () => engine.close?.());
  return () => {
    controller.abort();
    clearTimeout(timer);
    core.onEvent.delete(listen);
    engine.close?.();
  };
};
