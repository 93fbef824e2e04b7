import Type from 'typebox';
import { globs } from './globs.js';

const closed = { additionalProperties: false } as const;

export const Friction = Type.Object(
  {
    searchEmpty: Type.Optional(
      Type.Object(
        {
          pages: globs('Paths of pages that say so.', [], ['/search/none']),
          selector: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 200,
              description: 'A CSS selector that matches something on the page when nothing was found.',
              examples: ['.no-results'],
            }),
          ),
        },
        {
          ...closed,
          description:
            'How to tell a search that found nothing; safar("event", "search_empty") always works.',
          examples: [{ pages: ['/search/none'], selector: '.no-results' }],
        },
      ),
    ),
  },
  {
    ...closed,
    description: 'What went wrong for a visitor, as far as only the site can tell.',
    examples: [{ searchEmpty: { selector: '.no-results' } }],
  },
);
