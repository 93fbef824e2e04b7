import type { Template } from './template.js';

export const magicWand = [
  { id: 'wish', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
