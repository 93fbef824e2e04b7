import Type, { type Static } from 'typebox';
import { Device } from '../device.js';
import { Duration } from '../duration.js';
import { idPattern } from '../ids.js';
import { Moment } from '../moment.js';
import { arrival, traits, VisitHappening } from './happenings.js';

const ago = (description: string) => Type.Optional(Duration(description, undefined, ['10d']));
const count = (description: string, byDefault: number) =>
  Type.Optional(Type.Integer({ minimum: 0, default: byDefault, description, examples: [3] }));

/** What happened to a survey in earlier visits. */
const Earlier = Type.Object(
  {
    times: count('How often it was shown.', 1),
    shown: ago('When it was shown last: so long before the visit.'),
    answered: ago('When it was answered last.'),
    dismissed: ago('When it was dismissed last.'),
  },
  { additionalProperties: false, description: 'One survey, before the visit.', examples: [{ shown: '10d' }] },
);

/** A visit that was written by hand, for `safar explain`. */
export const VisitFile = Type.Object(
  {
    $schema: Type.Optional(Type.String({ description: 'Address of this schema, for editors.' })),
    begins: Type.Optional(
      Moment("When it begins, in the site's time zone; default: now.", '2026-03-21T18:30'),
    ),
    visitor: Type.Optional(
      Type.String({
        pattern: idPattern,
        description: 'Id of the visitor, which decides whether they belong to a sample.',
        examples: ['01994f3e-0000-7000-8000-000000000000'],
      }),
    ),
    language: Type.Optional(
      Type.String({
        minLength: 2,
        maxLength: 35,
        description: "Language of the pages; default: the site's first.",
        examples: ['fa'],
      }),
    ),
    device: Type.Optional(Device),
    ...arrival,
    traits: Type.Optional(traits),
    isAllowed: Type.Optional(
      Type.Boolean({ default: true, description: 'Whether the visitor may be recorded.', examples: [false] }),
    ),
    gpc: Type.Optional(
      Type.Boolean({ default: false, description: 'Global Privacy Control is sent.', examples: [true] }),
    ),
    before: Type.Optional(
      Type.Object(
        {
          visits: count('Earlier visits.', 0),
          purchases: count('Earlier purchases.', 0),
          firstVisit: ago('When the first visit began: so long before this one.'),
          surveys: Type.Optional(
            Type.Record(Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }), Earlier, {
              additionalProperties: false,
              description: 'Surveys of earlier visits, by their ids.',
              examples: [{ nps: { shown: '10d', dismissed: '10d' } }],
            }),
          ),
        },
        { additionalProperties: false, description: 'What was before the visit.', examples: [{ visits: 2 }] },
      ),
    ),
    happens: Type.Array(VisitHappening, {
      minItems: 1,
      maxItems: 1_000,
      description: 'What happens, in order.',
      examples: [[{ at: '0s', page: '/' }]],
    }),
  },
  { additionalProperties: false, description: 'A visit, for safar explain.' },
);
export type VisitFile = Static<typeof VisitFile>;

/** JSON Schema of a written visit, for editors. */
export const visitJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'visit.json',
  ...VisitFile,
};
