import type { ConfigMistake, ConfigMistakeCode } from './mistake.js';
import { type Steps, toPointer } from './pointer.js';
import { isRecord } from './schema-node.js';
import { quote } from './words.js';

/** An object in a list of the file, and where it stands. */
export interface Entry {
  value: Record<string, unknown>;
  steps: Steps;
}

/** Longer lists are a mistake of their own, or of no use; what compares each with each has to end. */
const [mostEntries, mostTexts] = [200, 1_000];

/** The objects in a list; [] for what is no list, so that one mistake never hides the others. */
export const getEntries = (parent: unknown, option: string, steps: Steps = []): Entry[] => {
  const list = isRecord(parent) && Object.hasOwn(parent, option) ? parent[option] : undefined;
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, mostEntries)
    .flatMap((value: unknown, index) =>
      isRecord(value) ? [{ value, steps: [...steps, option, index] }] : [],
    );
};

/** The texts in a list, with where they stand. */
export const getTexts = (
  parent: unknown,
  option: string,
  steps: Steps = [],
): { text: string; steps: Steps }[] => {
  const list = isRecord(parent) && Object.hasOwn(parent, option) ? parent[option] : undefined;
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, mostTexts)
    .flatMap((text: unknown, index) =>
      typeof text === 'string' ? [{ text, steps: [...steps, option, index] }] : [],
    );
};

/** An option that is a text. */
export const getString = (parent: unknown, option: string): string | undefined => {
  const value = isRecord(parent) && Object.hasOwn(parent, option) ? parent[option] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** An option that is a number; what is none would be no number either when it is compared. */
export const getNumber = (parent: unknown, option: string, byDefault: number): number => {
  const value = isRecord(parent) && Object.hasOwn(parent, option) ? parent[option] : undefined;
  return typeof value === 'number' ? value : byDefault;
};

/** `"post-purchase"`, or `number 2` for an entry whose id cannot be read. */
export const nameOf = ({ value, steps }: Entry): string => {
  const id = getString(value, 'id');
  return id === undefined || id === '' ? `number ${Number(steps.at(-1)) + 1}` : quote(id);
};

/** A mistake at a place. */
export const mistakeAt = (
  steps: Steps,
  code: ConfigMistakeCode,
  message: string,
  suggestion?: string,
): ConfigMistake => ({
  pointer: toPointer(steps),
  code,
  message,
  ...(suggestion === undefined ? {} : { suggestion }),
});
