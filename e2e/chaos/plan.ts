import { between, createRandom, shuffled } from '../support/random.js';

/** What goes wrong for one visitor. All of them leave abruptly: what they have open is closed under them. */
export const faults = [
  'close-early',
  'leave-mid-write',
  'two-tabs',
  'three-tabs',
  'refuse',
  'reset',
  'black-hole',
  'lose-answer',
] as const;
export type Fault = (typeof faults)[number];

/** What befalls everybody who is visiting at that moment. */
export const calamities = ['none', 'kill-browser', 'none', 'kill-collector'] as const;
export type Calamity = (typeof calamities)[number];

export interface PlannedVisit {
  name: string;
  fault: Fault;
  /** What the visitor does, in order. */
  actions: ('mark' | 'soft' | 'page')[];
  /** Number of actions before the fault sets in. */
  faultAfter: number;
  /** How long the visitor looks at the page after each action; with `close-early`, at the first page. */
  dwellMs: number;
}

/** Visits that are made at the same time, each by a person of their own. */
export interface PlannedRound {
  calamity: Calamity;
  /** From the beginning of the round. */
  calamityAfterMs: number;
  visits: PlannedVisit[];
}

/** So many items, each kind equally often, in a random order. */
const drawAll = <Kind>(random: () => number, count: number, kinds: readonly Kind[]): Kind[] =>
  shuffled(random, Array.from({ length: Math.ceil(count / kinds.length) }, () => kinds).flat()).slice(
    0,
    count,
  );

/** The same seed plans the same visits. */
export const planRounds = (count: number, people: number, seed: number): PlannedRound[] => {
  const random = createRandom(seed);
  const visits = drawAll(random, count, faults).map((fault, index): PlannedVisit => {
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
  return drawAll(random, Math.ceil(count / people), calamities).map((calamity, index) => ({
    calamity,
    calamityAfterMs: between(random, 0, 2_500),
    visits: visits.slice(index * people, (index + 1) * people),
  }));
};
