import type { CartOutcomes } from '@safar/schema/browser';

/** Outcomes of a cart in the order in which they are drawn and told. */
export const outcomeNames = [
  'converted',
  'recovered',
  'open',
  'abandoned',
  'lost',
  'emptied',
] as const satisfies readonly (keyof CartOutcomes)[];
