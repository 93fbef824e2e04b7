import { limits } from '@safar/schema';
import { maskText } from '@safar/schema/rules';

type Params = Record<string, unknown>;

const isPlain = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the recorder said it; an event that a page has by the same name has no parameter with parts. */
export const isOfWalk = ({ walk }: Params): boolean => isPlain(walk);

const mask = (walk: Params, key: string, length: number): Params => {
  const value = walk[key];
  if (typeof value !== 'string') return {};
  return { [key]: maskText(value.trim()).slice(0, length) };
};

/** What the team says while it walks: its words masked and cut like any others. */
export const readWalkParams = ({ walk }: Params): Params => ({
  walk: isPlain(walk)
    ? {
        ...walk,
        ...mask(walk, 'persona', limits.personaLength),
        ...mask(walk, 'note', limits.walkNoteLength),
      }
    : walk,
});
