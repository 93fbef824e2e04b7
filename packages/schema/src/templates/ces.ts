import type { Template } from './template.js';

export const ces = [
  { id: 'score', type: 'ces' },
  { id: 'reason', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
