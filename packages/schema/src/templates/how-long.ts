import type { Template } from './template.js';

export const howLong = [
  {
    id: 'known',
    type: 'choice',
    shuffle: false,
    options: [{ id: 'today' }, { id: 'weeks' }, { id: 'months' }, { id: 'years' }],
  },
  {
    id: 'bought',
    type: 'choice',
    shuffle: false,
    options: [{ id: 'never' }, { id: 'once' }, { id: 'often' }],
  },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
