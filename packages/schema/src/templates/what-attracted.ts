import type { Template } from './template.js';

export const whatAttracted = [
  {
    id: 'attraction',
    type: 'choice',
    many: true,
    options: [
      { id: 'products' },
      { id: 'price' },
      { id: 'looks' },
      { id: 'reviews' },
      { id: 'friend' },
      { id: 'offer' },
      { id: 'other', kind: 'other' },
      { id: 'none', kind: 'none' },
    ],
  },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
