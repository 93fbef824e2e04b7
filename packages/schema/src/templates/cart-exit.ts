import type { Template } from './template.js';

export const cartExit = [
  {
    id: 'reason',
    type: 'choice',
    options: [
      { id: 'shipping-cost' },
      { id: 'delivery-time' },
      { id: 'price' },
      { id: 'payment' },
      { id: 'account' },
      { id: 'trust' },
      { id: 'comparing' },
      { id: 'not-yet' },
      { id: 'other', kind: 'other' },
    ],
  },
  { id: 'detail', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
