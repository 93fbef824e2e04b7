import type { Template } from './template.js';

export const supportFeeling = [
  { id: 'score', type: 'csat' },
  { id: 'reason', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
