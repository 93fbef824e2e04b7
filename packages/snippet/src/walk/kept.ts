import type { Core } from '../context.js';
import type { Standing } from './open-visit.js';

/** A walk that goes on, in whatever tab; and how its panel stands. */
export interface KeptWalk {
  visit: string;
  persona: string;
  /** Unix milliseconds. */
  startedAt: number;
  /** How the visitor stood before the walk, to go on from after it. */
  before?: Standing | undefined;
  isOther?: boolean;
  isFolded?: boolean;
}

type Where = Pick<Core, 'key' | 'local'>;

const getName = ({ key }: Where): string => `${key}walk`;

/** The walk that was begun in this browser; undefined without one. */
export const readKept = (core: Where): KeptWalk | undefined => {
  try {
    const kept = JSON.parse(core.local[getName(core)] ?? '{}') as Partial<KeptWalk>;
    return kept.visit === undefined ? undefined : { persona: '', startedAt: 0, ...kept, visit: kept.visit };
  } catch {
    return undefined;
  }
};

export const keep = (core: Where, kept: KeptWalk | undefined): void => {
  try {
    if (kept) core.local[getName(core)] = JSON.stringify(kept);
    else delete core.local[getName(core)];
  } catch {
    // The storage is full: the walk goes on without its panel on further pages.
  }
};
