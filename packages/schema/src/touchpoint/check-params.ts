import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { getNearest } from '../check/nearest.js';
import { didYouMean, listWords, quote, show } from '../check/words.js';
import { touchpointKinds, touchpointParams, type TouchpointKind } from './kinds.js';
import type { TouchpointMistake } from './rejections.js';

/** What a parameter has to be. */
export interface TouchpointParam {
  name: string;
  type: 'text' | 'number';
  /** In words: `a text of at most 100 characters`. */
  words: string;
}

interface PartSchema {
  type?: string;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

const describePart = ({ type, maxLength, minimum, maximum, pattern }: PartSchema): string => {
  if (type === 'number')
    return `a number from ${minimum?.toLocaleString('en')} to ${maximum?.toLocaleString('en')}`;
  // The one pattern there is.
  return pattern === undefined
    ? `a text of at most ${maxLength} characters`
    : 'three capital letters such as IRR, IRT or EUR';
};

const parts = new Map(
  touchpointKinds.map((kind) => {
    const { properties } = touchpointParams[kind];
    const entries: [string, TSchema][] = Object.entries(properties);
    return [
      kind,
      new Map(
        entries.map(([name, part]) => {
          const schema = part as PartSchema;
          const type = schema.type === 'number' ? 'number' : 'text';
          return [name, { name, type, words: describePart(schema), checker: Compile(part) } as const];
        }),
      ),
    ] as const;
  }),
);

export const isTouchpointKind = (kind: string): kind is TouchpointKind =>
  Object.hasOwn(touchpointParams, kind);

/** The parameters of a kind. */
export const listTouchpointParams = (kind: TouchpointKind): TouchpointParam[] =>
  [...(parts.get(kind)?.values() ?? [])].map(({ name, type, words }) => ({ name, type, words }));

/** Everything that is wrong with the parameters of a touchpoint. */
export const checkTouchpointParams = (
  kind: TouchpointKind,
  params: Record<string, unknown>,
): TouchpointMistake[] => {
  const known = parts.get(kind) ?? new Map<string, never>();
  return Object.entries(params).flatMap(([name, value]): TouchpointMistake[] => {
    const fail = (message: string): TouchpointMistake[] => [
      { code: 'touchpoint_params', field: `params.${name}`, message },
    ];
    const part = known.get(name);
    if (!part) {
      const names = [...known.keys()];
      return fail(
        `${kind} has no parameter ${quote(name)}.${didYouMean(getNearest(name, names))} It may have ${listWords(names, 'and')}.`,
      );
    }
    return part.checker.Check(value) ? [] : fail(`${name} is ${show(value)}, and has to be ${part.words}.`);
  });
};
