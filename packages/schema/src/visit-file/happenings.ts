import Type, { type Static } from 'typebox';
import { conditionName } from '../condition.js';
import { Duration } from '../duration.js';
import { touchpointKinds, type TouchpointKind } from '../touchpoint/kinds.js';
import { sourceClasses, type SourceClass } from '../rules/sources.js';

const at = Duration('How long after the visit began, or after the visitor came back.', undefined, ['20s']);
const text = (description: string, example: string) =>
  Type.String({ minLength: 1, maxLength: 200, description, examples: [example] });
const scalar = Type.Union([Type.String({ maxLength: 1000 }), Type.Number(), Type.Boolean()], {
  description: 'A text, a number, true or false.',
  examples: ['pro'],
});
/** The option that names what happens comes first. */
const happens = <Properties extends Type.TProperties>(description: string, properties: Properties) =>
  Type.Object({ ...properties, at }, { additionalProperties: false, description });
const survey = (description: string) => text(`${description} By its id.`, 'nps');
const forSoLong = (description: string) => Duration(description, undefined, ['10s']);

/** How a visit begins. */
export const arrival = {
  // A union of a list is of no type that says so.
  source: Type.Optional(
    Type.Union(
      sourceClasses.map((name) => Type.Literal(name)),
      { description: 'Where the visit comes from.', examples: ['search'] },
    ) as unknown as Type.TLiteral<SourceClass>,
  ),
  campaign: Type.Optional(text('The utm_campaign of the link it came by.', 'nowruz-1405')),
};

/** What a shop or site says of the visitor. */
export const traits = Type.Record(Type.String({ pattern: conditionName }), scalar, {
  additionalProperties: false,
  description: 'What the page says of the visitor by safar("traits", { … }).',
  examples: [{ plan: 'pro' }],
});

/** One thing that happens in a visit; the first option of each names it. */
export const VisitHappening = Type.Union([
  happens('A page is opened.', {
    page: text('Path of the page.', '/products/rose'),
    status: Type.Optional(
      Type.Integer({ minimum: 100, maximum: 599, description: 'How the server answered.', examples: [404] }),
    ),
  }),
  happens('An event happens.', {
    event: Type.String({
      pattern: '^[a-z][a-z0-9_]{0,39}$',
      description: 'Name of the event.',
      examples: ['add_to_cart'],
    }),
    params: Type.Optional(Type.Object({}, { description: 'Its parameters.', examples: [{ value: 250000 }] })),
  }),
  happens('The page is scrolled.', {
    scroll: Type.Integer({ minimum: 1, maximum: 100, description: 'How far, in per cent.', examples: [50] }),
  }),
  happens('Nothing is done for a while.', { idle: forSoLong('How long nothing is done from then on.') }),
  happens('The visitor is about to leave.', {
    exitIntent: Type.Literal(true, { description: 'Always true.', examples: [true] }),
  }),
  happens('Something is clicked.', {
    click: text('The selector of the trigger, written as in safar.json.', '#help'),
  }),
  happens('The page took long to load.', { slow: forSoLong('How long it took.') }),
  happens('Something happens off the site. The browser hears of it in the next visit.', {
    // A union of a list is of no type that says so.
    touchpoint: Type.Union(
      touchpointKinds.map((kind) => Type.Literal(kind)),
      { description: 'What happens.', examples: ['ticket_solved'] },
    ) as unknown as Type.TLiteral<TouchpointKind>,
    params: Type.Optional(Type.Object({}, { description: 'Its parameters.', examples: [{ hours: 30 }] })),
  }),
  happens('The page says something of the visitor.', { traits }),
  happens('The page asks for a survey by its name.', { asks: survey('The survey.') }),
  happens('A question is answered.', {
    answers: survey('The survey.'),
    question: Type.Optional(text('The question; default: no particular one.', 'score')),
    value: Type.Optional(
      Type.Union([Type.Number(), Type.String({ maxLength: 200 })], {
        description: 'The answer: a number, or the id of an option.',
        examples: [9],
      }),
    ),
  }),
  happens('A survey is answered to its end.', { finishes: survey('The survey.') }),
  happens('A survey is closed.', { dismisses: survey('The survey.') }),
  happens('A survey is put off ("ask me later").', { postpones: survey('The survey.') }),
  happens('The visitor types.', { types: forSoLong('How long.') }),
  happens('A dialog of the page is open.', { dialog: forSoLong('How long.') }),
  happens('The tab is not seen.', { hidden: forSoLong('How long.') }),
  happens('The page is closed.', {
    leaves: Type.Literal(true, { description: 'Always true.', examples: [true] }),
  }),
  Type.Object(
    {
      returns: Duration('So long after what stands above it.', undefined, ['3d']),
      page: Type.Optional(text('Path of the page; default: the one that was open.', '/')),
      ...arrival,
    },
    {
      additionalProperties: false,
      description: 'The visitor comes back. Times below it are counted from then on.',
    },
  ),
]);
export type VisitHappening = Static<typeof VisitHappening>;
