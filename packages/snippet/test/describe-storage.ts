import { eventFields, kept, visitorFields, type Kept } from '@safar/schema/privacy';

const getRow = (name: string, { place, key, what, until, isErased }: Kept): string =>
  `| *${name}* | ${place}${place === 'IndexedDB' ? ' `safar:<site>:`' : ''} | \`${key}\` | ${what} | ${until} | ${isErased ? 'yes' : 'no'} |`;

const getFields = (fields: Record<string, string | Record<string, string>>, prefix = ''): string[] =>
  Object.entries(fields).flatMap(([name, text]) =>
    typeof text === 'string' ? [`| \`${prefix}${name}\` | ${text} |`] : getFields(text, `${prefix}${name}.`),
  );

/** storage.md: what is stored where, and for how long. */
export const describeStorage = (): string => `# What is stored where, and for how long

Written from \`packages/schema/src/privacy/kept.ts\` by a test. \`e2e/snippet/kept.spec.ts\` drives a browser through everything that
stores something, and fails for what is not listed here and for what is listed and never seen.

| name | where | key | what | until | erased by \`denied\` and \`forget\` |
|---|---|---|---|---|---|
${Object.entries(kept)
  .map(([name, thing]) => getRow(name, thing))
  .join('\n')}

\`<site>\` is the name of the site, \`*\` an id. Each site of an origin has its own; nothing is shared between origins. No cookie, no other
session storage, no cache of the page's, no service worker. After an erasure the database itself stays, empty.
When any of it is written at all stands in [consent.md](consent.md).

## The visitor's record

Times are Unix milliseconds. What belongs to stages, carts and surveys is kept only where the site has surveys.

| field | is |
|---|---|
${getFields(visitorFields).join('\n')}

## An event that waits

| field | is |
|---|---|
${getFields(eventFields).join('\n')}
`;
