import { getActiveAt } from '../page/engagement.js';
import type { Draft, Page, Params, Visitor, Write } from '../context.js';
import { now } from '../clock.js';
import { buffered, full, getMode } from '../privacy/consent.js';
import { core } from '../core.js';
import { stamp, takeEvent } from '../visit/take-event.js';
import { post } from './post.js';
import { drain, schedule, unsent } from './sender.js';
import { createId, limits, type SafarEvent } from '@safar/schema/browser';

/** On the way into the store; with the work still to do where a choice, or the page being seen again, is waited for. */
export const flying = new Map<Draft, [page: Page, work?: () => Promise<void>]>();
/** Does what had to wait, all begun at once: what is recorded after this call comes after it in the store. */
export const release = (): Promise<void> | undefined => {
  let last: Promise<void> | undefined;
  for (const [, work] of flying.values()) last = work?.() ?? last;
  return last;
};

/** Takes in what happened; `name` '' is mere engaged time. */
export const record = (name: string, params: Params): Promise<void> => {
  const at = now();
  // Another tab may have been engaged with since. A clock that was set back makes that the future.
  const activeAt = Math.min(at, Math.max(getActiveAt(), (core.local[core.key + 'active'] ?? 0) as number));
  const event: Draft = { config: core.config.version, at, params, id: createId(at), name };
  const isView = name === 'page_view';
  // What happens belongs to the page that was open then, whatever page is open when it is stored.
  const page = isView
    ? (core.page = { path: params.path, id: event.id, pageNo: core.page.pageNo } as Page)
    : core.page;
  const store = async (): Promise<void> => {
    const mode = getMode();
    const isWaiting = core.isAway || mode === buffered;
    flying.set(event, isWaiting ? [page, store] : [page]);
    if (isWaiting) return;
    if (mode === full) {
      let events: Draft[] = [];
      let visitor: Visitor | undefined;
      await core.transact('visitor', (found) => {
        events = [];
        // It is among the last words, which are for a page with a store to take in.
        if (core.isLost && core.isHidden && event.page) {
          visitor = core.visitor;
          return [];
        }
        visitor = takeEvent(
          (found ?? (core.isLost && core.visitor)) as Visitor,
          event,
          page,
          activeAt,
          events,
        );
        return [...events.map((each): Write => [each.id, each]), ['visitor', visitor]];
      });
      core.visitor = visitor;
      unsent.push(...events);
      // Before the first config is here, it is what sends.
      if ((isView && core.config.version) || unsent[limits.sendEvents - 1]) void drain();
      else schedule();
      for (const each of events) {
        core.seen.push([each as SafarEvent, visitor as unknown as Visitor]);
        for (const listener of core.onEvent) listener(each as SafarEvent, visitor as unknown as Visitor);
      }
    } else if (mode && isView) {
      void post(undefined, [{ ...stamp(event, page), pageNo: ++page.pageNo }]);
    }
    flying.delete(event);
  };
  return store().catch(() => undefined);
};
