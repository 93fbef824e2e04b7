import type { Template } from './template.js';

export const howDidYouHear = [
  {
    id: 'source',
    type: 'choice',
    options: [
      { id: 'search' },
      { id: 'instagram' },
      { id: 'telegram' },
      { id: 'friend' },
      { id: 'ad' },
      { id: 'ai-assistant' },
      { id: 'blog' },
      { id: 'other', kind: 'other' },
      { id: 'none', kind: 'none' },
    ],
  },
  { id: 'detail', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
