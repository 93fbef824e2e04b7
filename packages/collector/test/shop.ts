import type { Config } from '@safar/schema';

/** The site that tests serve. */
export const shop: Config = {
  site: 'shop',
  languages: ['fa', 'en'],
  timeZone: 'Asia/Tehran',
  origins: ['https://shop.example'],
  stages: [
    { id: 'awareness', once: true, enter: [{ page: '/' }, { page: '/blog/**' }] },
    { id: 'consideration', enter: [{ page: '/products/**' }, { event: 'view_item' }] },
    { id: 'purchase', enter: [{ event: 'begin_checkout' }, { page: '/checkout/**' }] },
    { id: 'experience', enter: [{ event: 'purchase' }, { page: '/orders/**' }] },
  ],
};
