import type { Starter } from './starter.js';

export const leads: Starter = {
  about:
    'a site that wins enquiries: what brought them, what holds them back before a demo, how they heard of you',
  config: {
    keyEvents: ['generate_lead'],
    stages: [
      { id: 'awareness', once: true, enter: [{ page: '/**' }] },
      { id: 'consideration', enter: [{ page: '/product/**' }, { page: '/customers/**' }] },
      { id: 'pricing', enter: [{ page: '/pricing' }] },
      { id: 'demo', enter: [{ page: '/demo/**' }, { event: 'generate_lead' }] },
      { id: 'customer', enter: [{ event: 'sign_up' }] },
    ],
    surveys: [
      {
        id: 'goal',
        template: 'goal',
        when: [{ stage: 'consideration', after: '45s' }],
        who: { new: true },
        howOften: { perVisitor: 1 },
      },
      {
        id: 'held-back',
        template: 'concern',
        questions: [
          {
            id: 'concern',
            type: 'choice',
            many: true,
            text: {
              en: 'What holds you back from asking for a demo?',
              fa: 'چه چیزی شما را از درخواست دمو بازمی‌دارد؟',
              ar: 'ما الذي يمنعك من طلب عرض توضيحي؟',
            },
            options: [
              { id: 'price', text: { en: 'The price', fa: 'قیمت', ar: 'السعر' } },
              { id: 'fit', text: { en: 'Whether it fits us', fa: 'مناسب بودن برای ما', ar: 'ملاءمته لنا' } },
              { id: 'time', text: { en: 'The time it takes', fa: 'زمانی که می‌گیرد', ar: 'الوقت اللازم' } },
              { id: 'other', kind: 'other' },
              { id: 'none', kind: 'none' },
            ],
          },
        ],
        when: [{ page: '/pricing', after: '30s' }],
        howOften: { again: { afterAnswer: '90d' } },
      },
      {
        id: 'how-heard',
        template: 'how-did-you-hear',
        about: 'demo',
        when: [{ event: 'generate_lead', after: '2s' }],
        howOften: { perVisitor: 1 },
        priority: 10,
      },
    ],
    throttle: { perVisit: 1, between: '7d' },
  },
};
