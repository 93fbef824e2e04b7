import type { Config } from '@safar/schema';
import { expect } from 'vitest';
import type { Collector } from './collector.js';
import { createJourney } from './journey.js';
import { shop } from './shop.js';

const minute = 60_000;
const day = 86_400_000;
const start = Date.UTC(2026, 8, 10, 8);
const item = { items: [{ item_id: 'a' }] };
/** The shop with three surveys. */
export const surveyed: Config = {
  ...shop,
  surveys: [
    { id: 'after', template: 'csat', about: 'purchase', when: [{ event: 'purchase' }] },
    { id: 'nps', template: 'nps', about: 'experience' },
    { id: 'heard', template: 'how-did-you-hear' },
  ],
};

/** Parameters of an answer. */
export const answer = (value: unknown, question = 'score', more: object = {}) => ({
  question,
  revision: 1,
  value,
  dir: 'rtl',
  language: 'fa',
  ...more,
});

/** Sends seven visits of six visitors that count, and those that do not; what each panel makes of them was counted by hand. */
export const sendFewJourneys = async (collector: Collector): Promise<void> => {
  const showing = (n: number): string => `01994f3e-0000-7000-8000-${String(n).padStart(12, '0')}`;

  // A reader of one page; a bouncer; somebody who reloads, meets a broken link and leaves there.
  const reader = createJourney({ at: start }).view('/blog/1').wait(40_000).leave(40_000);
  const bouncer = createJourney({ at: start }).view('/').wait(3_000).leave(2_000, { loaded: false });
  const lost = createJourney({ at: start })
    .view('/')
    .wait(1_000)
    .view('/')
    .wait(1_000)
    .view('/sale')
    .do('not_found', { path: '/sale' });
  // Looks, puts a thing into the cart, goes round in a loop, begins to check out and never comes back.
  const abandoner = createJourney({ at: start })
    .view('/products/1')
    .wait(minute)
    .do('add_to_cart', item)
    .view('/')
    .wait(1_000)
    .view('/products/1');
  abandoner
    .wait(1_000)
    .view('/checkout/address')
    .do('begin_checkout', { ...item, value: 300, currency: 'IRT' })
    .leave(500, { loadMs: 5_000 });
  // Buys, is asked, comes back 20 days later, empties a cart, then fills another one.
  const buyer = createJourney({ at: start })
    .view('/products/2')
    .do('add_to_cart', item)
    .wait(minute)
    .view('/checkout/pay')
    .do('begin_checkout', item);
  buyer
    .wait(minute)
    .view('/orders/1')
    .do('purchase', { transaction_id: '7', value: 200, currency: 'IRT', via: 'data-layer' });
  buyer.do('purchase', { transaction_id: '7', value: 200, currency: 'IRT', via: 'attributes' });
  buyer.do('survey_shown', { survey: 'after', showing: showing(1), language: 'fa', dir: 'rtl' });
  buyer.do('survey_answer', { survey: 'after', showing: showing(1), ...answer(2) });
  buyer.do('survey_answer', { survey: 'after', showing: showing(1), ...answer(4), revision: 2 });
  buyer.wait(1).do('survey_answer', { survey: 'after', showing: showing(1), ...answer('خوب بود', 'reason') });
  buyer.do('survey_done', { survey: 'after', showing: showing(1) });
  buyer.do('survey_shown', { survey: 'heard', showing: showing(2), language: 'fa', dir: 'rtl' });
  buyer.do('survey_answer', {
    survey: 'heard',
    showing: showing(2),
    ...answer(['friend', 'other'], 'source', { other: 'در مترو', order: ['other', 'friend'] }),
  });
  buyer
    .do('survey_shown', { survey: 'heard', showing: showing(3), language: 'fa', dir: 'rtl' })
    .do('survey_dismissed', { survey: 'heard', showing: showing(3) });
  buyer
    .wait(20 * day)
    .startVisit()
    .view('/')
    .do('add_to_cart', item)
    .do('remove_from_cart', item)
    .do('add_to_cart', item);
  for (const journey of [reader, bouncer, lost, abandoner, buyer]) await collector.send(journey.toBatch());

  // A purchase whose cart nobody saw, a page that never arrived, and those who do not count: a bot and visits without storage.
  await collector.send(
    createJourney({ at: start })
      .view('/orders/9')
      .lose()
      .do('purchase', { value: 9, currency: 'IRT' })
      .toBatch(),
  );
  await collector.post(createJourney({ at: start }).view('/').toBatch(), { 'user-agent': 'Googlebot/2.1' });
  await collector.send(createJourney({ at: start }).view('/', { memory: true }).toBatch());
  const { visitor: _, events, ...anonymous } = createJourney({ at: start }).view('/').toBatch();
  expect(
    (
      await collector.post({ ...anonymous, events: events.map(({ visit: _visit, ...event }) => event) })
    ).json(),
  ).toMatchObject({ accepted: 1 });
};
