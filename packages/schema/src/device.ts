import Type, { type Static } from 'typebox';

/** What a page is seen on. */
export const Device = Type.Union([Type.Literal('mobile'), Type.Literal('tablet'), Type.Literal('desktop')]);
export type Device = Static<typeof Device>;
