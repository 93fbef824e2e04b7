import Type from 'typebox';
import { Duration } from '../duration.js';

/** Every trigger may wait; the wait goes on over navigation and is checked again when it ends. */
export const wait = {
  after: Type.Optional(Duration('How long to wait after that.', '0s', ['20s'])),
};
