import { createId } from '@safar/schema';
import type { StoredEvent } from '../src/forecast/visitor-event.js';

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export interface Told {
  /** Milliseconds after the visit began. */
  at: number;
  name: string;
  params?: Record<string, unknown>;
}

/** Writes the events of one visitor as they would be stored. */
export const createHistory = (firstAt: number) => {
  const visitor = createId(firstAt);
  const events: StoredEvent[] = [];
  let visitNo = 0;
  return {
    visitor,
    events,
    /** One visit of some pages, each with what was done on it; a page stays open until the last of that. */
    visit(startAt: number, pages: readonly (readonly [path: string, at: number, ...done: Told[]])[]) {
      const visit = createId(startAt);
      visitNo++;
      pages.forEach(([path, at, ...done], index) => {
        const page = createId(startAt + at);
        const told: Told[] = [
          {
            at,
            name: 'page_view',
            params: { path, nav: 'navigate', visitNo, device: 'mobile', language: 'fa' },
          },
          ...done,
        ];
        told.forEach((each, n) =>
          events.push({
            id: n === 0 ? page : createId(startAt + each.at),
            visitor,
            visit,
            page,
            pageNo: index + 1,
            n,
            name: each.name,
            time: startAt + each.at,
            bot: false,
            params: each.params ?? {},
          }),
        );
      });
      return this;
    },
  };
};

/** The page was left so long after the visit began. */
export const left = (at: number): Told => ({
  at,
  name: 'page_leave',
  params: { engagedMs: 1, scrollPercent: 0, loaded: true },
});

/** A survey that was really shown, and what was done with it. */
export const shown = (at: number, survey: string, answer?: number): Told[] => {
  const params = { survey, showing: createId(at), language: 'fa', dir: 'rtl' };
  return [
    { at, name: 'survey_shown', params },
    ...(answer === undefined
      ? [{ at: at + second, name: 'survey_dismissed', params }]
      : [
          {
            at: at + second,
            name: 'survey_answer',
            params: { ...params, question: 'score', revision: 1, value: answer },
          },
        ]),
  ];
};
