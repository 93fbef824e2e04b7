import type { Template } from './template.js';

export const nps = [
  { id: 'score', type: 'nps' },
  { id: 'reason', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
