import type { Figure, PanelFrame } from './common.js';

/** How far a variant lies from the first one, in the unit of what is compared. */
export interface Difference {
  /** Of the figure that is compared, such as `experiments.response`. */
  id: string;
  unit: Figure['unit'];
  /** This one less the first; null = not to be told. */
  value: number | null;
  /** Holds with 95 %, together with those of all the other variants (Bonferroni). */
  interval?: [number, number];
  /** How many variants are measured against the first. */
  together: number;
  /** How many the first and this one are out of. */
  n: [first: number, own: number];
  /** `open` = the interval holds 0, so that nobody knows which is higher. */
  verdict: 'higher' | 'lower' | 'open' | 'too-few';
  definition: string;
}

export interface ExperimentVariant {
  survey: string;
  title: string;
  /** Of the visitors, 0 to 1. */
  share: number;
  /** Visitors. */
  shown: number;
  /** Visitors with at least one answer. */
  answered: number;
  /** Its first question, as visitors read it. */
  text: string;
  /** `experiments.response`, then what the first question is told by where all variants ask one of the same type. */
  figures: Figure[];
  /** Against the first variant, in the order of the figures; [] for the first itself. */
  differences: Difference[];
}

/**
 * Whether as many were shown each variant as its share says: `as-drawn`, or `uneven` (chi-square, p < 0.001: something else
 * decides as well, and the comparison is not to be trusted). Not asked where the variants differ in when, whom, how often or
 * where they are asked (`other-moments`), nor from few (`too-few`: fewer than 5 expected of one).
 */
export interface ExperimentSplit {
  verdict: 'as-drawn' | 'uneven' | 'other-moments' | 'too-few';
  /** Visitors of each variant that its share leads to expect, of all who were shown one. */
  expected: number[];
  definition: string;
}

export interface ExperimentRow {
  experiment: string;
  split: ExperimentSplit;
  /** Visitors who were shown more than one of them, and are left out of everything. */
  mixed: number;
  /** The first is the one that the others are measured against. */
  variants: ExperimentVariant[];
}

/** Figures: none of its own; those of each variant. */
export type ExperimentsPanel = PanelFrame<'experiments', ExperimentRow>;
