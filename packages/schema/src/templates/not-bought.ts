import type { Template } from './template.js';

export const notBought = [
  {
    id: 'reason',
    type: 'choice',
    options: [
      { id: 'price' },
      { id: 'shipping-cost' },
      { id: 'not-found' },
      { id: 'not-sure' },
      { id: 'out-of-stock' },
      { id: 'payment' },
      { id: 'comparing' },
      { id: 'other', kind: 'other' },
    ],
  },
  { id: 'detail', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
