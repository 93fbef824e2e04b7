import Type, { type Static } from 'typebox';
import { Duration } from './duration.js';
import { Moment } from './moment.js';
import { Place, Tab } from './place.js';
import { Question } from './question/index.js';
import { templateIds, type TemplateId } from './templates/index.js';
import { Text } from './text.js';
import { Trigger } from './when/index.js';
import { Who } from './who.js';

/** How often one visitor may be asked. Every survey has its own clock; `throttle` is the clock across all. */
export const HowOften = Type.Object(
  {
    perVisitor: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'Shown at most so many times to one visitor, ever.',
        examples: [1],
      }),
    ),
    again: Type.Optional(
      Type.Object(
        {
          afterAnswer: Type.Optional(
            Duration('Not again for so long after an answer; default: never again.', undefined, ['90d']),
          ),
          afterDismiss: Type.Optional(
            Duration('Not again for so long after it was dismissed.', '30d', ['30d']),
          ),
          afterShown: Type.Optional(Duration('Not again for so long after it was shown.', '1d', ['1d'])),
        },
        {
          additionalProperties: false,
          description: 'When it may be shown again.',
          examples: [{ afterAnswer: '90d' }],
        },
      ),
    ),
    untilAnswered: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Asked at every chance until it is answered: only "throttle" and "perVisitor" hold it back.',
        examples: [true],
      }),
    ),
    active: Type.Optional(
      Type.Object(
        {
          from: Type.Optional(Moment('The first moment.', '2026-03-21')),
          to: Type.Optional(Moment('The last moment; a day counts to its end.', '2026-04-03')),
        },
        {
          additionalProperties: false,
          description: "Asked within these days, in the site's time zone.",
          examples: [{ from: '2026-03-21', to: '2026-04-03' }],
        },
      ),
    ),
    sample: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 100,
        default: 100,
        description: 'Per cent of visitors who are asked; the same visitors every time.',
        examples: [50],
      }),
    ),
  },
  {
    additionalProperties: false,
    description: 'How often one visitor may be asked.',
    examples: [{ perVisitor: 1, sample: 50 }],
  },
);

/** A survey. */
export const Survey = Type.Object(
  {
    id: Type.String({
      pattern: '^[a-z][a-z0-9-]{0,39}$',
      description: 'Name of the survey in files and figures.',
      examples: ['post-purchase'],
    }),
    title: Type.Optional(
      Text('Name of the survey on the report.', { fa: 'پس از خرید', en: 'After the purchase' }),
    ),
    template: Type.Optional(
      // A union of a list is of no type that says so.
      Type.Union(
        templateIds.map((id) => Type.Literal(id)),
        { description: 'Finished questions and wording to start from.', examples: ['csat'] },
      ) as unknown as Type.TLiteral<TemplateId>,
    ),
    about: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Stage its answers count for; default: the stage the visitor is in when it shows.',
        examples: ['purchase'],
      }),
    ),
    questions: Type.Optional(
      Type.Array(Question, {
        minItems: 1,
        maxItems: 20,
        description:
          'The questions in order. With a template, one with a known id changes that question and another is added.',
        examples: [[{ id: 'score', type: 'csat' }]],
      }),
    ),
    when: Type.Optional(
      Type.Array(Trigger, {
        default: [],
        description: 'Shown when any of these happens.',
        examples: [[{ event: 'purchase', after: '2s' }]],
      }),
    ),
    place: Type.Optional(Place),
    tab: Type.Optional(Tab),
    who: Type.Optional(Who),
    howOften: Type.Optional(HowOften),
    priority: Type.Optional(
      Type.Integer({
        default: 0,
        description: 'Of two that are due at once, the higher shows; of equals, the first in the file.',
        examples: [10],
      }),
    ),
  },
  { additionalProperties: false, description: 'A survey: what is asked, when, of whom, how often.' },
);
export type Survey = Static<typeof Survey>;
export type HowOften = Static<typeof HowOften>;
