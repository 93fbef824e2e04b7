import Type from 'typebox';
import { Duration } from '../duration.js';

/** Every trigger may wait; the wait goes on over navigation and is checked again when it ends. */
export const wait = {
  after: Type.Optional(Duration('How long to wait after that.', '0s', ['20s'])),
};

/** Triggers that may be bound to pages. */
export const onPage = {
  page: Type.Optional(
    Type.String({
      minLength: 1,
      description: 'Only on pages with this path, with * for one part and ** for any.',
      examples: ['/pricing'],
    }),
  ),
  ...wait,
};

/** A trigger without a measure of its own. */
export const yes = (description: string) => Type.Literal(true, { description, examples: [true] });
