import { templates } from '@safar/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenFiles } from './broken-files.js';
import { checkText } from './check-text.js';
import type { Finding } from './finding.js';

const expected: Record<string, string[]> = {
  'an event nearly named': [
    '4:59 surveys[0].when[0].event: "purchse" is never sent. Did you mean "purchase"?',
  ],
  'a percentage out of range': [
    '4:92 surveys[0].howOften.sample: 130 is not a percentage: give 0 to 100 (default 100).',
  ],
  'a stage nobody can enter': [
    '5:5 stages[1] "loyalty": Nobody can enter this stage: it has no rule. Add "enter", or remove it.',
  ],
  'a stage whose rules a later one repeats': [
    '4:5 stages[0] "buying": Nobody can enter this stage: stage "having" below has the same rules, and the later stage wins. Narrow one of them.',
  ],
  'a stage that is not there': [
    '4:48 surveys[0].about: There is no stage "experiance". Did you mean "experience"?',
    '4:82 surveys[0].when[0].stage: There is no stage "checkout". There are "awareness", "consideration", "purchase", "experience", "loyalty" and "advocacy".',
  ],
  'a duration with a space': [
    '3:27 visit.endsAfter: "30 min" is not a duration: give a whole number and ms, s, m, h or d, without a space (default "30m"). Did you mean "30m"?',
    '3:53 visit.engagedAfter: 10 does not fit here: give a duration (default "10s").',
  ],
  'a time zone by its city': [
    '3:15 timeZone: "Tehran" is no time zone: give one of the IANA list, such as "Asia/Tehran" (default "UTC"). Did you mean "Asia/Tehran"?',
    '4:15 currency: "IRN" is no currency: give its code in ISO 4217, such as "EUR" or "IRR", or "IRT" for toman (default "USD").',
  ],
  'ids given twice': [
    '3:23 languages[1]: "fa" is listed twice.',
    '6:13 surveys[1].id: "a" is already the id of surveys[0]: every survey needs its own.',
  ],
  'a survey that asks nothing': [
    '4:5 surveys[0] "empty": Survey "empty" asks nothing: add "template" or "questions".',
    '5:65 surveys[1].questions[0] "why": Question "why" has nothing to choose from: add "options".',
    '5:65 surveys[1].questions[0] "why": Question "why" has no words: add "text".',
  ],
  'options misspelt': [
    '3:3 orgins: There is no option "orgins" here. Did you mean "origins"?',
    '4:16 privacy.honorGpc: There is no option "honorGpc" here. Did you mean "honourGpc"?',
    '5:3 weekstarts: There is no option "weekstarts" here. Did you mean "weekStarts"?',
    '6:3 colour: There is no option "colour" here. Known here: $schema, site, name, languages, timeZone, weekStarts, currency, origins, privacy, visit, pages, keyEvents, notFound, slowAfter, vitals, friction, stages, cart, surveys, throttle, theme, digits, maps.',
  ],
  'nothing at all': ['1:1: The file is empty. {"site": "nogol"} is enough to begin with.'],
  'no object': ['1:1: An empty list does not fit here: give an object in { }.'],
  'no site': [
    '1:1: "site" is missing. Name of the site; the tag says it as data-site. Write one, such as "nogol".',
  ],
  'comments and commas': [
    '2:3: JSON has no comments: take this one out.',
    '4:27: Nothing follows this comma: take it out.',
    '4:29: Nothing follows this comma: take it out.',
  ],
  'a comment without end': ['1:21: This comment is not closed. And JSON has none: take it out.'],
  'a missing comma': ['3:3: A comma is missing before this.'],
  'a missing bracket': ['4:1: A ] is missing: the [ of line 3 is never closed.'],
  'single quotes': ['1:3: Texts stand in double quotes: write " instead of \'.'],
  'typographic quotes': ['1:3: This is a typographic quotation mark: write ".'],
  'an Arabic comma and Persian digits': ['1:18: This is an Arabic comma: write ,.'],
  'a name without quotes': ['1:3: Names of options stand in double quotes: write "site".'],
  'a text that is not closed': ['2:11: This text is not closed: a " is missing on the same line.'],
  'a key that stands twice': ['3:3: "site" stands here a second time: the first is in line 2. Keep one.'],
  'questions and triggers of the wrong kind': [
    '6:42 surveys[0].questions[0].type: "npss" is not possible here: give "nps", "csat", "ces", "scale", "choice", "text", "consent" or "message". Did you mean "nps"?',
    '6:52 surveys[0].questions[1] "b": "type" is missing: give "nps", "csat", "ces", "scale", "choice", "text", "consent" or "message".',
    '6:95 surveys[0].questions[2].look: There is no option "look" here. Known here: type, id, text, required, next, low, high.',
    '7:18 surveys[0].when[0].evnt: There is no "evnt" here: give "stage", "event", "page", "cart", "manual", "after" or "link". Did you mean "event"?',
    '7:42 surveys[0].when[1].page: "event" and "page" cannot stand together: give each its own { }; any of them is enough.',
    '7:82 surveys[0].when[2]: Nothing is named here: give one of "stage", "event", "page", "cart", "manual", "after" or "link".',
    '7:109 surveys[0].when[3].afer: There is no option "afer" here. Did you mean "after"?',
  ],
  'places that never match': [
    '3:15 origins[0]: "https://nogol.example/" is no origin: give scheme and host and nothing after it, such as "https://nogol.example". Did you mean "https://nogol.example"?',
    '3:41 origins[1]: "nogol.example" is no origin: give scheme and host and nothing after it, such as "https://nogol.example". Did you mean "https://nogol.example"?',
    '4:16 notFound[0]: "404" never matches: paths begin with /. Did you mean "/404"?',
    '4:23 notFound[1]: "/gone/" never matches: paths are compared without a slash at the end. Did you mean "/gone"?',
    '5:37 visit.sameVisitReferrers[0]: "https://bank.example/pay" is no host: give its name alone, such as "*.shaparak.ir". Did you mean "bank.example"?',
    '6:52 stages[0].enter[0].page: "https://nogol.example/checkout?step=1" never matches: only the path is compared, not the whole address. Did you mean "/checkout"?',
    '6:105 stages[0].enter[1].page: "/%DA%AF%D9%84" never matches: paths are compared as people read them, not %-encoded. Did you mean "/گل"?',
  ],
  'events that cannot be sent': [
    '3:17 keyEvents[0]: "Book Demo" is never sent: names of events have small letters, digits and _, a letter first. Did you mean "book_demo"?',
    '3:30 keyEvents[1]: "add-to-cart" is never sent. Did you mean "add_to_cart"?',
  ],
  'values of the wrong kind': [
    '2:11 site: "Nogol Shop" is not a site name: give small letters, digits, dots and dashes, up to 64, such as "nogol". Did you mean "nogol-shop"?',
    '3:16 languages: "fa" does not fit here: give a list in [ ], such as ["fa","en"] (default ["en"]). Did you mean ["fa"]?',
    '4:29 privacy.honourGpc: "true" does not fit here: give true or false, without quotes (default true). Did you mean true?',
    '5:24 theme.accent: "#c33" is not a colour: give # and six hexadecimal digits, such as "#a8324a". Did you mean "#cc3333"?',
    '5:42 theme.radius: 40.5 is not possible here: give a whole number from 0 to 32.',
    '6:13 name.Farsi: "Farsi" is not a language tag: give one like "fa", "en" or "pt-BR". Did you mean "fa"?',
    '7:13 digits: "persian" is not possible here: give "auto", "latn", "arab" or "arabext" (default "auto").',
  ],
  'ranges the wrong way round': [
    '4:56 surveys[0].when[0].cart: "lost" is not possible here: give "abandoned" or "recovered".',
    '4:86 surveys[0].who.visits: Nothing is at least 3 and at most 1: swap them.',
    '4:121 surveys[0].who.device[0]: "phone" is not possible here: give "mobile", "tablet" or "desktop".',
  ],
  'options of a later version': [
    `4:36 surveys[0].template: "talk-to-us" is not built yet: this version has ${Object.keys(templates)
      .map((id) => JSON.stringify(id))
      .join(', ')
      .replace(/, ([^,]+)$/, ' and $1')}.`,
    '4:61 surveys[0].when[0].exitIntent: "exitIntent" is not built yet: this version has "stage", "event", "page", "cart", "manual", "after" and "link".',
    '6:29 maps[0].persona: "persona" is not built yet; take it out for now.',
  ],
  'hints only': [
    '4:21 hint theme.ink: "ink" on "surface" has a contrast of 2.8 : 1; text needs 4.5 : 1 to be read well.',
    '5:24 hint privacy.keep: Events are kept for 1h only: the report will be nearly empty (default "400d").',
    '6:11 hint cart: A cart is lost after 30m, which is before it is abandoned (60m).',
    '8:5 hint surveys[0] "nps": Survey "nps" never shows: it has no "when".',
    '9:5 hint surveys[1] "why": Survey "why" has no Arabic text; it will show in Persian (site default).',
    '12:31 hint surveys[1].howOften.sample: Survey "why" never shows: 0 per cent of the visitors are asked.',
    '13:89 hint surveys[1].questions[0].options: Question "q" has no option of kind "other": who finds nothing fitting picks anything.',
  ],
};

const write = ({ kind, line, column, path, message }: Finding): string =>
  `${line}:${column}${kind === 'hint' ? ' hint' : ''}${path === '' ? '' : ` ${path}`}: ${message}`;

test.each(Object.entries(brokenFiles))('%s', (name, text) => {
  expect(checkText(text).findings.map(write)).toEqual(expected[name]);
});

test('the same places are found with other line breaks, and behind a byte order mark', () => {
  for (const text of Object.values(brokenFiles)) {
    const lines = checkText(text).findings.map(write);
    expect(checkText(text.replaceAll('\n', '\r\n')).findings.map(write)).toEqual(lines);
    const [mark, ...others] = checkText(`\uFEFF${text}`).findings.map(write);
    expect(mark).toContain('1:1 hint: The file begins with a byte order mark');
    expect(others).toEqual(lines);
  }
});

test('deep nesting is a mistake and no crash', () => {
  for (const text of ['['.repeat(100_000), `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`]) {
    expect(checkText(text).findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The file is nested \d+ deep/),
    ]);
  }
});

test('a key that would be a prototype is an option like any other', () => {
  const { value, findings } = checkText('{ "site": "nogol", "__proto__": { "languages": [] } }');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(findings.map(write)).toEqual([
    expect.stringContaining('1:20 __proto__: There is no option "__proto__" here.'),
  ]);
});

/** Texts that begin as a right file and are cut, doubled or sprinkled with what people type. */
const almostJson = fc
  .tuple(
    fc.constantFrom(...Object.values(brokenFiles)),
    fc.nat(400),
    fc.nat(400),
    fc.oneof(fc.string(), fc.constantFrom('//', '/*', '"', '\\', '\u0000', '،', '“', ',,', ':', '{', ']')),
  )
  .map(([text, from, to, between]) => text.slice(0, from) + between + text.slice(to));

test('never throws, and points into the file, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), almostJson), (text) => {
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
      for (const { line, column, message } of checkText(text).findings) {
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message.length).toBeLessThan(600);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('what is no JSON is never called fine, what is JSON is never called broken', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), almostJson), (text) => {
      const broken = checkText(text).findings.some(({ code }) => code === 'syntax');
      let isJson = true;
      try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch {
        isJson = false;
      }
      expect(broken).toBe(!isJson);
    }),
    { numRuns: 2_000 },
  );
});
