import type { Starter } from './starter.js';

export const magazine: Starter = {
  about:
    'a blog or magazine: how readers found it, whether they found what they came for, whether they would recommend it',
  config: {
    visit: { engagedAfter: '30s' },
    stages: [
      { id: 'awareness', once: true, enter: [{ page: '/**' }] },
      { id: 'reading', enter: [{ page: '/blog/**' }, { page: '/articles/**' }] },
      { id: 'subscribed', enter: [{ event: 'sign_up' }] },
      { id: 'sharing', enter: [{ event: 'share' }] },
    ],
    surveys: [
      {
        id: 'how-heard',
        template: 'how-did-you-hear',
        when: [{ stage: 'reading', after: '60s' }],
        who: { new: true },
        howOften: { perVisitor: 1, sample: 50 },
      },
      {
        id: 'found-it',
        template: 'ease',
        when: [{ after: '3m' }],
        who: { new: false },
        howOften: { again: { afterAnswer: '90d' } },
      },
      {
        id: 'nps',
        template: 'nps',
        when: [{ stage: 'reading', after: '90s' }],
        who: { visits: { min: 5 } },
        howOften: { again: { afterAnswer: '180d' } },
        priority: 10,
      },
    ],
    throttle: { perVisit: 1, between: '7d' },
  },
};
