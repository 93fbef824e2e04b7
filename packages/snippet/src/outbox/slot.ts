import type { Draft } from '../context.js';

/** Last words of one page view, kept where a dying page can still write. */
export interface Slot {
  key: string;
  /** Until when the page was engaged with. */
  activeAt: number;
  events: Draft[];
}

export const writeSlot = (key: string, activeAt: number, events: Draft[]): void => {
  try {
    localStorage.setItem(key, JSON.stringify({ activeAt, events }));
  } catch {
    // Blocked or full: the beacon is all there is.
  }
};

/** The slots of all page views whose key begins so. What cannot be read is removed. */
export const readSlots = (prefix: string): Slot[] => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ events: [], ...JSON.parse(localStorage.getItem(key) ?? '{}'), key }) as Slot);
  } catch {
    // Blocked, or not ours.
    return [];
  }
};

export const removeSlot = (key: string): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: then there is none.
  }
};
