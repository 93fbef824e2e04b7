import type { Template } from './template.js';

export const likedStruggled = [
  { id: 'liked', type: 'text' },
  { id: 'struggled', type: 'text' },
  { id: 'thanks', type: 'message' },
] as const satisfies Template;
