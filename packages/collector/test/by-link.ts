import { createId, type Batch, type SafarEvent } from '@safar/schema';
import { getShowing, signOrder } from '../src/link/reference.js';
import { answer } from './few-journeys.js';

export const linkKey = 'K0YyQmZJb2Z4c1lJ5mJm0m7pQw1c9V8u3t2r1e0w9qA';
const of = { site: 'shop', survey: 'delivery' };

/** What the page of a survey sends, opened by a link of an order or by any. */
export const createOpening = ({
  at = Date.UTC(2026, 9, 1, 10),
  order,
}: { at?: number; order?: string } = {}) => {
  const showing = order === undefined ? createId(at) : getShowing(linkKey, of, order);
  const events: SafarEvent[] = [];
  let time = at;
  const opening = {
    showing,
    tell(name: string, params: Record<string, unknown> = {}) {
      const given = {
        survey: 'delivery',
        showing,
        place: 'link',
        about: 'experience',
        dir: 'rtl',
        language: 'fa',
      };
      const ids = { id: createId(time), visit: showing, page: showing, pageNo: 1, n: events.length };
      events.push({ ...ids, at: time, name, params: { ...given, ...params } });
      time += 1_000;
      return opening;
    },
    answer: (value: unknown, question = 'score', more: object = {}) =>
      opening.tell('survey_answer', answer(value, question, more)),
    toBatch: (changes: Partial<Batch> = {}): Batch => ({
      v: 1,
      site: 'shop',
      visitor: showing,
      ...(order === undefined ? {} : { reference: signOrder(linkKey, of, order) }),
      config: 1,
      sentAt: time,
      events,
      ...changes,
    }),
  };
  return opening;
};
