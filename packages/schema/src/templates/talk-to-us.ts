import type { Template } from './template.js';

export const talkToUs = [
  {
    id: 'call',
    type: 'choice',
    shuffle: false,
    options: [{ id: 'yes' }, { id: 'no' }],
    next: [{ answer: 'yes', to: 'contact' }, { to: 'thanks' }],
  },
  { id: 'contact', type: 'contact', next: [{ answer: 'skipped', to: 'thanks' }] },
  { id: 'soon', type: 'message' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
