import type { Template } from './template.js';

export const confusing = [
  {
    id: 'confusing',
    type: 'choice',
    shuffle: false,
    options: [{ id: 'yes' }, { id: 'no' }],
    next: [
      { answer: 'no', to: 'end' },
      { answer: 'skipped', to: 'end' },
    ],
  },
  { id: 'what', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
