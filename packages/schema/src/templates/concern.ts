import type { Template } from './template.js';

export const concern = [
  {
    id: 'concern',
    type: 'choice',
    many: true,
    options: [
      { id: 'arrival' },
      { id: 'shipping-cost' },
      { id: 'paying' },
      { id: 'returning' },
      { id: 'other', kind: 'other' },
      { id: 'none', kind: 'none' },
    ],
  },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
