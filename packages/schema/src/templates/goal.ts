import type { Template } from './template.js';

export const goal = [
  { id: 'goal', type: 'text' },
  {
    id: 'managed',
    type: 'choice',
    shuffle: false,
    options: [{ id: 'yes' }, { id: 'partly' }, { id: 'no' }],
    next: [{ answer: 'yes', to: 'end' }],
  },
  { id: 'obstacle', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
