import type { Template } from './template.js';

export const ease = [
  { id: 'score', type: 'scale', min: 1, max: 10 },
  { id: 'reason', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
