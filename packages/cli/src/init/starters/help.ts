import type { Starter } from './starter.js';

export const help: Starter = {
  about: 'help pages: whether they confuse, whether the problem was solved, how support felt',
  config: {
    stages: [
      { id: 'searching', enter: [{ page: '/help/**' }] },
      { id: 'asking', enter: [{ page: '/help/contact' }, { event: 'generate_lead' }] },
      { id: 'solved', enter: [{ event: 'support_solved' }] },
    ],
    surveys: [
      {
        id: 'confusing',
        template: 'confusing',
        when: [{ page: '/help/**', after: '60s' }],
        howOften: { again: { afterAnswer: '30d' }, sample: 50 },
      },
      {
        id: 'effort',
        template: 'ces',
        about: 'solved',
        when: [{ event: 'support_solved', after: '1s' }],
        howOften: { again: { afterAnswer: '30d' } },
        priority: 10,
      },
      {
        id: 'support-feeling',
        template: 'support-feeling',
        about: 'solved',
        when: [{ manual: true }],
      },
    ],
    throttle: { perVisit: 1, between: '1d' },
  },
};
