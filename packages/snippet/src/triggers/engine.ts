import type { Core, Draft, Listener, Params, Stop, Visitor } from '../context.js';
import { guard } from '../guard.js';
import type { Engine } from './asking.js';
import { arm } from './fired.js';
import { getNextAt, openMemory } from './memory.js';
import { moveOn } from './move-on.js';

/** How soon to try again while something is in the way. */
const retryMs = 2_000;
/** Longer timers overflow, and fire at once. */
const longestMs = 1e9;

/** Takes work into the next transaction of the visitor's record, which may be tried twice, and looks whether anything is due. */
export type Soon = (work: (visitor: Visitor) => unknown) => void;

/** Watches for what no event tells of, until the signal ends it. */
export type Watch = (
  soon: Soon,
  on: (target: EventTarget, type: string, listener: (event: Event) => void) => void,
) => void;

/**
 * Moves the visitor's journey on, watches for triggers and has what is due shown, one survey at a time.
 * @param armed what arms the triggers that an event fires
 */
export const startEngine = (core: Core, armed = arm, watch?: Watch): Stop => {
  /** What happened, to be taken into the next transaction. */
  const fired: ((visitor: Visitor) => unknown)[] = [];
  /** Ids of events that were taken in with their own transaction. */
  const taken = new Set<string>();
  /** Events to tell of what was noticed. */
  const notices: [name: string, params: Params][] = [];
  const controller = new AbortController();
  let timer: number;
  let isBusy: boolean;
  /** What is needed could not be had: the next page view tries again. */
  let isBroken: boolean;
  let isArmed: boolean;
  /** Something is due and in the way. */
  let isHeld: boolean;

  const take = (visitor: Visitor, event: Parameters<typeof moveOn>[1] & Pick<Draft, 'visit'>): void => {
    const notice = moveOn(visitor, event, core.config);
    if (notice) notices.push(notice);
    // Nobody is asked in one visit about what they did in another.
    if (event.visit === visitor.visit) isArmed = armed(core, visitor, event) || isArmed;
  };
  const tell = (): void => {
    for (const notice of notices.splice(0)) void core.record(...notice);
  };

  const engine: Engine = {
    core,
    typed: { at: -1e9 },
    async change(work) {
      // Outside the transaction, which may be tried twice.
      const happened = fired.splice(0);
      await core.transact('visitor', (found) => {
        if (!found) return [];
        for (const each of happened) each(found as Visitor);
        work(found as Visitor);
        return [['visitor', found]];
      });
      tell();
    },
  };

  const look = guard(async (): Promise<void> => {
    if (core.isAway || controller.signal.aborted) return;
    isHeld = false;
    let waitMs = Infinity;
    await engine.change((visitor) => {
      waitMs = getNextAt(openMemory(visitor)) - core.now();
    });
    isArmed = false;
    if (waitMs <= 0) {
      waitMs = Infinity;
      // In a tab that nobody sees nothing is due: what holds is up to the page that is seen.
      if (!isBusy && !isBroken && !document.hidden) {
        waitMs = retryMs;
        isBusy = isBroken = true;
        try {
          const { ask } = (await import(
            /* @vite-ignore */ core.options.base + core.config.surveys?.ask
          )) as typeof import('./ask.js');
          await ask(engine);
          isBroken = false;
        } catch {
          // Tried again at the next page view.
        }
        isBusy = false;
        isHeld = true;
      }
    }
    clearTimeout(timer);
    timer = waitMs < longestMs && !document.hidden ? window.setTimeout(look, waitMs) : 0;
  });

  const listen: Listener = (event) => {
    const isView = event.name === 'page_view';
    if (!taken.delete(event.id)) fired.push((visitor) => take(visitor, event));
    if (isView) isBroken = false;
    tell();
    if (isView || isArmed || fired[0]) look();
  };

  const soon: Soon = (work) => {
    fired.push(work);
    look();
  };
  const askFor = (survey: string): void => {
    const dueAt =
      core.now() +
      (core.config.surveys?.list.find(({ id }) => id === survey)?.when.find(({ manual }) => manual)
        ?.afterMs ?? 0);
    soon((visitor) => openMemory(visitor).waits.push({ survey, trigger: -1, dueAt }));
  };

  // The last words of earlier pages may be on their way into the store: a transaction later they are there, once or twice.
  void core
    .transact('visitor', () => [])
    .then(() => {
      if (controller.signal.aborted) return;
      // Set inside a transaction: what was stored before it is made up for in it, what comes later has its own.
      fired.push(() => {
        core.advance = (visitor, event) => {
          // Whatever the visitor did last, a long read among it, the cart has not been idle since before that.
          const { cart } = visitor;
          if (cart && !cart.isIdle) cart.lastAt = Math.max(cart.lastAt, visitor.lastAt);
          take(visitor, event);
          taken.add(event.id);
        };
      });
      // Without a visit it is of somebody who was forgotten.
      for (const each of new Map(core.seen.map((call) => [call[0].id, call])).values())
        if (each[0].visit) listen(...each);
      core.onEvent.add(listen);
    });
  core.commands.survey = askFor;
  core.calls = core.calls.filter(([name, id]) => name !== 'survey' || askFor(id as string));

  const on = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
    target.addEventListener(type, listener, { capture: true, passive: true, signal: controller.signal });
  on(document, 'input', ({ target }) => (engine.typed = { at: performance.now(), in: target }));
  for (const type of ['visibilitychange', 'focusout', 'close'])
    on(document, type, () => {
      if (isHeld || type[0] === 'v') look();
    });
  watch?.(soon, on);
  // The next page goes on with the card; kept in a frozen page it would be asked twice.
  on(window, 'pagehide', () => engine.close?.());
  return () => {
    controller.abort();
    clearTimeout(timer);
    core.onEvent.delete(listen);
    engine.close?.();
  };
};
