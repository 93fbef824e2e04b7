import { createId, type Batch, type SafarEvent } from '@safar/schema';

/** Writes what a browser would have recorded, for tests: one visitor, page by page. */
export const createJourney = ({
  site = 'shop',
  at = Date.UTC(2026, 9, 1, 8),
}: { site?: string; at?: number } = {}) => {
  const visitor = createId(at);
  const events: SafarEvent[] = [];
  let time = at;
  let visit = '';
  let visitNo = 0;
  let pageNo = 0;
  let page = '';
  let n = 0;

  const add = (name: string, params: Record<string, unknown> = {}): SafarEvent => {
    const event = { id: createId(time), visit, page, pageNo, n: n++, at: time, name, params };
    events.push(event);
    return event;
  };

  const journey = {
    visitor,
    events,
    get visit() {
      return visit;
    },
    get time() {
      return time;
    },
    /** Lets time pass, in milliseconds. */
    wait(ms: number) {
      time += ms;
      return journey;
    },
    startVisit(id = createId(time)) {
      visit = id;
      visitNo++;
      pageNo = 0;
      return journey;
    },
    view(path: string, params: Record<string, unknown> = {}) {
      if (visit === '') journey.startVisit();
      pageNo++;
      page = createId(time);
      n = 0;
      const first =
        pageNo === 1 ? { visitNo, device: 'mobile', language: 'fa', source: { host: 'google.com' } } : {};
      add('page_view', { path, title: path, nav: 'navigate', ...first, ...params });
      return journey;
    },
    do(name: string, params: Record<string, unknown> = {}) {
      add(name, params);
      return journey;
    },
    leave(engagedMs: number, params: Record<string, unknown> = {}) {
      add('page_leave', { engagedMs, scrollPercent: 50, loaded: true, ...params });
      return journey;
    },
    /** Loses the number of an event that never reached anybody. */
    lose() {
      n++;
      return journey;
    },
    toBatch(changes: Partial<Batch> = {}): Batch {
      return { v: 1, site, visitor, config: 1, sentAt: time, events, ...changes };
    },
  };
  return journey;
};

export type Journey = ReturnType<typeof createJourney>;
