import Type from 'typebox';
import { limits } from '../limits.js';

/**
 * What only the recorder says of a walk stands in `walk`: a page may have events of these names of its own, but no parameter with
 * parts.
 */
export const WalkStartParams = Type.Object({
  walk: Type.Object({ persona: Type.String({ minLength: 1, maxLength: limits.personaLength }) }),
});

/** How a page felt, from −2 to 2, or words about it. The last mood of a page view counts, all words do. */
export const WalkNoteParams = Type.Object({
  walk: Type.Object({
    mood: Type.Optional(Type.Integer({ minimum: -2, maximum: 2 })),
    note: Type.Optional(Type.String({ minLength: 1, maxLength: limits.walkNoteLength })),
  }),
});
export const WalkEndParams = Type.Object({ walk: Type.Object({}) });
