import { between, createRandom, shuffled } from '../support/random.js';

/** What goes wrong during a visit. */
export const faults = [
  'none',
  'kill-browser',
  'kill-collector',
  'two-tabs',
  'offline',
  'refuse',
  'lose-answer',
] as const;
export type Fault = (typeof faults)[number];

export interface PlannedVisit {
  name: string;
  fault: Fault;
  /** What the visitor does, in order. */
  actions: ('mark' | 'soft' | 'page')[];
  /** Number of actions before the fault sets in. */
  faultAfter: number;
  /** How long the visitor looks at the page after each action. */
  dwellMs: number;
}

/** The same seed plans the same visits; every fault comes equally often, in a random order. */
export const planVisits = (count: number, seed: number): PlannedVisit[] => {
  const random = createRandom(seed);
  const order = shuffled(
    random,
    Array.from({ length: count }, (_, index) => faults[index % faults.length] ?? 'none'),
  );
  return order.map((fault, index) => {
    const actions = Array.from(
      { length: between(random, 2, 4) },
      () => (['mark', 'mark', 'soft', 'page'] as const)[between(random, 0, 3)] ?? 'mark',
    );
    return {
      name: `c${index}`,
      fault,
      actions,
      faultAfter: between(random, 0, actions.length - 1),
      dwellMs: between(random, 0, 600),
    };
  });
};
