import type { whoGates as allGates } from '../../rules/who-gates.js';

export const whoGates: Partial<typeof allGates> = {};
