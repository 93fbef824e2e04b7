import Type, { type Static } from 'typebox';

/** Opened by its link or QR code. */
export const LinkTrigger = Type.Object(
  {
    link: Type.Literal(true, {
      description: 'Opened by its link or QR code, on a page of its own; "safar link" prints both.',
      examples: [true],
    }),
  },
  { additionalProperties: false, description: 'Opened by its link or QR code.' },
);
export type LinkTrigger = Static<typeof LinkTrigger>;
