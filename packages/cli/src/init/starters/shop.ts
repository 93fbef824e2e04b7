import type { Starter } from './starter.js';

export const shop: Starter = {
  about:
    'a shop: how they heard of you, why a cart was left, how the order was, whether they would recommend you',
  config: {
    cart: { sources: ['data-layer'] },
    surveys: [
      {
        id: 'how-heard',
        template: 'how-did-you-hear',
        when: [{ stage: 'consideration', after: '20s' }],
        who: { new: true },
        howOften: { perVisitor: 1 },
      },
      {
        id: 'post-purchase',
        template: 'csat',
        about: 'purchase',
        when: [{ event: 'purchase', after: '2s' }],
        howOften: { again: { afterAnswer: '90d' } },
        priority: 10,
      },
      {
        id: 'why-not',
        template: 'cart-exit',
        about: 'purchase',
        when: [{ cart: 'abandoned' }],
        who: { cart: { items: { min: 1 } } },
        howOften: { perVisitor: 3, again: { afterAnswer: '90d' } },
      },
      {
        id: 'nps',
        template: 'nps',
        about: 'loyalty',
        when: [{ after: '20s' }],
        who: { purchases: { min: 1 }, daysSinceFirstVisit: { min: 14 } },
        howOften: { again: { afterAnswer: '180d' } },
      },
    ],
    throttle: { perVisit: 1, between: '3d' },
  },
};
