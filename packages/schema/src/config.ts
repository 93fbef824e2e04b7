import Type, { type Static } from 'typebox';
import { Cart } from './cart.js';
import { Contacts } from './contacts.js';
import { Duration } from './duration.js';
import { Experiments } from './experiment.js';
import { Friction } from './friction.js';
import { globs } from './globs.js';
import { Stage } from './stage.js';
import { Survey } from './survey.js';
import { Text } from './text.js';
import { Theme } from './theme.js';
import { Vitals } from './vitals.js';

const closed = { additionalProperties: false } as const;
export const Privacy = Type.Object(
  {
    honourGpc: Type.Optional(
      Type.Boolean({
        default: true,
        description: 'Record visitors who send Global Privacy Control without any stored id.',
        examples: [true],
      }),
    ),
    keep: Type.Optional(
      Duration(
        'How long touchpoints off the site are kept, and events are to be. Of events nothing is deleted by age yet.',
        '400d',
        ['400d'],
      ),
    ),
    keepQuery: globs(
      'Names of query parameters that are kept; all others are dropped.',
      ['utm_*'],
      ['utm_*', 'q'],
    ),
    keepPaths: globs(
      'Paths in which numbers and long words are no secret and stay as they are.',
      [],
      ['/products/*'],
    ),
  },
  {
    ...closed,
    description: 'What is kept, and for how long.',
    examples: [{ keep: '400d', keepQuery: ['utm_*', 'q'] }],
  },
);

export const Visit = Type.Object(
  {
    endsAfter: Type.Optional(Duration('A visit ends after so long without activity.', '30m', ['30m'])),
    engagedAfter: Type.Optional(Duration('A visit is engaged after so much engaged time.', '10s', ['10s'])),
    sameVisitReferrers: globs(
      'Hosts one comes back from within the same visit, such as banks.',
      [],
      ['*.shaparak.ir', '*.zarinpal.com'],
    ),
  },
  {
    ...closed,
    description: 'What a visit is.',
    examples: [{ endsAfter: '30m', sameVisitReferrers: ['*.shaparak.ir'] }],
  },
);

export const Pages = Type.Object(
  {
    hash: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Routes are in the fragment, as in "/#/cart": it belongs to the path, and another one is another page.',
        examples: [true],
      }),
    ),
    replaceState: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'An address that history.replaceState() changes is another page too; by default it corrects the one before.',
        examples: [true],
      }),
    ),
  },
  { ...closed, description: 'What another page is.', examples: [{ hash: true }] },
);

export const Throttle = Type.Object(
  {
    perVisit: Type.Optional(
      Type.Integer({
        minimum: 1,
        default: 1,
        description: 'At most so many surveys in one visit.',
        examples: [1],
      }),
    ),
    between: Type.Optional(Duration('At least so long between two surveys for one visitor.', '3d', ['3d'])),
  },
  { ...closed, description: 'The clock across all surveys.', examples: [{ perVisit: 1, between: '3d' }] },
);

export const JourneyMap = Type.Object(
  {
    id: Type.String({
      pattern: '^[a-z][a-z0-9-]{0,39}$',
      description: 'Name of the map in addresses.',
      examples: ['first-purchase'],
    }),
    title: Type.Optional(Text('Name of the map.', { en: 'First purchase' })),
    question: Type.Optional(
      Text('The question the map answers.', 'Why do so many new visitors leave between cart and payment?'),
    ),
    audience: Type.Optional(Text('Who reads it.', 'Checkout team')),
    kind: Type.Optional(
      Type.Union(
        [
          Type.Literal('current'),
          Type.Literal('future'),
          Type.Literal('day-in-life'),
          Type.Literal('blueprint'),
        ],
        {
          default: 'current',
          description: 'What kind of map it is.',
          examples: ['current'],
        },
      ),
    ),
  },
  { ...closed, description: 'A map with a purpose.' },
);

/** `safar.json`: everything a site configures. Only `site` is needed. */
export const Config = Type.Object(
  {
    $schema: Type.Optional(
      Type.String({
        description: 'Address of this schema, for editors.',
        examples: ['./node_modules/@safar/schema/dist/safar.schema.json'],
      }),
    ),
    site: Type.String({
      pattern: '^[a-z0-9][a-z0-9.-]{0,63}$',
      description: 'Name of the site; the tag says it as data-site.',
      examples: ['nogol'],
    }),
    name: Type.Optional(
      Text('Name that visitors know the site by; default: its site name.', { fa: 'نوگل', en: 'Nogol' }),
    ),
    languages: Type.Optional(
      Type.Array(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }), {
        minItems: 1,
        default: ['en'],
        description: 'Languages of the site, its default first.',
        examples: [['fa', 'en']],
      }),
    ),
    timeZone: Type.Optional(
      Type.String({
        minLength: 1,
        default: 'UTC',
        description: 'Time zone of days and periods, as in the IANA list.',
        examples: ['Asia/Tehran'],
      }),
    ),
    weekStarts: Type.Optional(
      Type.Union([Type.Literal('saturday'), Type.Literal('sunday'), Type.Literal('monday')], {
        default: 'monday',
        description: 'First day of the week.',
        examples: ['saturday'],
      }),
    ),
    currency: Type.Optional(
      Type.String({
        pattern: '^[A-Z]{3}$',
        default: 'USD',
        description: 'Currency of the site: ISO 4217, or IRT for toman.',
        examples: ['IRT'],
      }),
    ),
    origins: globs(
      "Origins that may send events; default: the collector's own.",
      [],
      ['https://nogol.example'],
    ),
    privacy: Type.Optional(Privacy),
    visit: Type.Optional(Visit),
    pages: Type.Optional(Pages),
    keyEvents: globs('Further key events beside purchase, sign_up and generate_lead.', [], ['book_demo']),
    notFound: globs('Paths that are "not found" pages even though they answer 200.', [], ['/404']),
    slowAfter: Type.Optional(Duration('A page that takes longer to load is slow.', '4s', ['4s'])),
    vitals: Type.Optional(Vitals),
    friction: Type.Optional(Friction),
    stages: Type.Optional(
      Type.Array(Stage, {
        minItems: 1,
        maxItems: 20,
        description: 'Stages of the journey, in order; default: the usual six.',
        examples: [[{ id: 'awareness', enter: [{ page: '/' }] }]],
      }),
    ),
    cart: Type.Optional(Cart),
    surveys: Type.Optional(
      Type.Array(Survey, {
        maxItems: 50,
        default: [],
        description: 'The surveys.',
        examples: [[{ id: 'nps', template: 'nps', when: [{ stage: 'experience' }] }]],
      }),
    ),
    experiments: Type.Optional(Experiments),
    throttle: Type.Optional(Throttle),
    contacts: Type.Optional(Contacts),
    theme: Type.Optional(Theme),
    digits: Type.Optional(
      Type.Union(
        [Type.Literal('auto'), Type.Literal('latn'), Type.Literal('arab'), Type.Literal('arabext')],
        {
          default: 'auto',
          description: 'Digits that visitors see: by language, or always 123, ١٢٣ or ۱۲۳.',
          examples: ['auto'],
        },
      ),
    ),
    maps: Type.Optional(
      Type.Array(JourneyMap, {
        default: [],
        description: 'Maps with a purpose. Not drawn yet: the report shows one of everything.',
        examples: [[{ id: 'first-purchase' }]],
      }),
    ),
  },
  {
    ...closed,
    title: 'safar.json',
    description: 'Everything that Safar needs to know about a site. Only "site" is needed.',
  },
);

export type Config = Static<typeof Config>;

/** The JSON Schema that `dist/safar.schema.json` holds, for editors. */
export const configJsonSchema = { $schema: 'http://json-schema.org/draft-07/schema#', ...Config };
