import type { Template } from './template.js';

export const decidingFactor = [
  {
    id: 'factor',
    type: 'choice',
    options: [
      { id: 'price' },
      { id: 'quality' },
      { id: 'looks' },
      { id: 'reviews' },
      { id: 'friend' },
      { id: 'delivery' },
      { id: 'trust' },
      { id: 'other', kind: 'other' },
    ],
  },
  { id: 'doubt', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
