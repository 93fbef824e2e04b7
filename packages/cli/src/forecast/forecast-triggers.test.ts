import type { Config, Survey } from '@safar/schema';
import { describe, expect, test } from 'vitest';
import { ago, buy, count, forecast } from '../../test/forecasting.js';
import { createHistory, left, minute, second } from '../../test/history.js';

describe('triggers', () => {
  test('an event, once the page has been open for as long as it waits', () => {
    expect(count([{ when: [{ event: 'purchase', after: '2s' }] }], [buy(10)])).toEqual([[1, 1]]);
    // The page was left 39 seconds after the purchase, and no other followed.
    expect(count([{ when: [{ event: 'purchase', after: '40s' }] }], [buy(10)])).toEqual([[0, 0]]);
  });

  test('a page, as long as it is open; a stage, as long as it is not left', () => {
    expect(
      count(
        [
          { when: [{ page: '/products/**', after: '19s' }] },
          { when: [{ page: '/products/**', after: '25s' }] },
          { when: [{ stage: 'consideration', after: '25s' }] },
          { when: [{ stage: 'experience', after: '25s' }] },
        ],
        [buy(10)],
        { throttle: { perVisit: 9, between: '0s' } },
      ),
    ).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  test('from the start of the visit, over its pages', () => {
    expect(count([{ when: [{ after: '30s' }] }], [buy(10)])).toEqual([[1, 1]]);
    expect(count([{ when: [{ after: '2m' }] }], [buy(10)])).toEqual([[0, 0]]);
  });

  test('a cart that was abandoned, on the next visit', () => {
    const added = { at: 5 * second, name: 'add_to_cart', params: { items: [{ item_id: 'a', quantity: 2 }] } };
    const { events } = createHistory(ago(9))
      .visit(ago(9), [['/products/rose', 0, added, left(minute)]])
      .visit(ago(8), [['/', 0, left(minute)]])
      .visit(ago(7), [['/', 0, left(minute)]]);
    const survey = { when: [{ cart: 'abandoned' as const }], who: { cart: { items: { min: 1 } } } };
    expect(count([survey], [events])).toEqual([[1, 1]]);
    expect(count([{ ...survey, who: { cart: { items: { min: 3 } } } }], [events])).toEqual([[0, 0]]);
  });

  test('pages of a visit, a return, an event as it has to be, a stage that is left', () => {
    const free: Partial<Config> = { throttle: { perVisit: 9, between: '0s' } };
    const ask = (...when: Survey['when'] & object) => count([{ when }], [buy(10, 2)], free)[0];
    const often = { howOften: { again: { afterShown: '0s', afterDismiss: '0s', afterAnswer: '0s' } } };
    expect(count([{ when: [{ pages: 2 }], ...often }], [buy(10, 2)], free)).toEqual([[2, 1]]);
    expect(ask({ pages: 3 })).toEqual([0, 0]);
    expect(ask({ returning: '20h' })).toEqual([1, 1]);
    expect(ask({ returning: '2d' })).toEqual([0, 0]);
    expect(ask({ event: 'purchase', where: { transaction_id: 'o10-1' } })).toEqual([1, 1]);
    expect(ask({ event: 'purchase', where: { transaction_id: 'other' } })).toEqual([0, 0]);
    expect(ask({ stage: 'consideration', on: 'leave' })).toEqual([1, 1]);
    expect(ask({ stage: 'advocacy', on: 'leave' })).toEqual([0, 0]);
  });

  test('a survey in a dialog is forecast like any other, one that only a finger or a pointer starts is not', () => {
    const { surveys } = forecast(
      [
        { when: [{ after: '1s' }], place: 'modal' },
        { when: [{ exitIntent: true }] },
        { when: [{ scroll: 50 }] },
      ],
      [buy(10)],
    );
    expect(surveys.map(({ shown: times, isUnknown }) => [times, isUnknown])).toEqual([
      [1, false],
      [0, true],
      [0, true],
    ]);
  });

  test('what happened off the site is in no visit', () => {
    const { surveys } = forecast(
      [
        { when: [{ touchpoint: 'ticket_solved' }] },
        { when: [{ touchpoint: 'call', within: '7d', after: '5s' }, { after: '1s' }] },
      ],
      [buy(10, 2)],
    );
    const untold = ['what happened off the site is no event of a visit ("touchpoint")'];
    expect(surveys).toMatchObject([
      { shown: 0, isUnknown: true, untold },
      { shown: 1, isUnknown: false, untold },
    ]);
  });

  test('what the page asks for is told by nobody', () => {
    const { surveys } = forecast(
      [{ when: [{ manual: true }] }, { when: [{ manual: true }, { after: '1s' }] }],
      [buy(10)],
    );
    expect(surveys).toMatchObject([
      { shown: 0, isUnknown: true, untold: [expect.stringContaining('only the page knows')] },
      { shown: 1, isUnknown: false, untold: [expect.stringContaining('only the page knows')] },
    ]);
  });
});
