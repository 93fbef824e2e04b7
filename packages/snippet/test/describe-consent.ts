import { consentCases, consentTable, leftOnDevice, sentOfPage, type ConsentRow } from '@safar/schema/privacy';

const list = (values: readonly string[] | undefined, all: readonly string[]): string =>
  values === undefined || values.length === all.length ? 'any' : values.join(', ');

const getRow = (row: ConsentRow): string =>
  [
    `\`${list(row.consent, consentCases.consent)}\``,
    list(row.choice, consentCases.choice),
    list(row.gpc, consentCases.gpc),
    list(row.storage, consentCases.storage),
    row.first,
    row.next,
    row.asks ? 'yes' : 'no',
    row.left,
  ].join(' | ');

const { works, 'no IndexedDB': local, 'no localStorage': indexed, blocked } = leftOnDevice.everything;
const names = (kept: readonly string[]): string => kept.map((name) => `*${name}*`).join(', ') || 'nothing';

/** consent.md: what is stored, sent and asked in every case. */
export const describeConsent = (): string => `# What is stored, sent and asked

Written from \`packages/schema/src/privacy/consent-table.ts\` by a test. \`e2e/snippet/consent-table.spec.ts\` plays each of its
${Object.values(consentCases).reduce((product, { length }) => product * length, 1)} cases in a browser: a page on which the visitor chooses, and the next one.

| \`data-consent\` | choice | GPC | storage | sent of the first page | of the next | surveys | left on the device |
|---|---|---|---|---|---|---|---|
${consentTable.map((row) => `| ${getRow(row)} |`).join('\n')}

\`data-consent\` absent, or anything else, is \`required\`. GPC is Global Privacy Control: off, or on and honoured by the site's config, or
on and not honoured (\`privacy.honourGpc: false\`); until a config has been read it counts as honoured. Storage: what the browser lets the page use. A private window
stores like any other, and forgets as it is closed. Surveys are those of the next page.

| sent | means |
|---|---|
${Object.entries(sentOfPage)
  .map(([name, text]) => `| ${name} | ${text} |`)
  .join('\n')}

| left | means, by the names of [storage.md](storage.md) |
|---|---|
| nothing | nothing |
| erased | nothing; where there is IndexedDB an empty database |
| everything | ${names(works)}; without IndexedDB ${names(local)}; without localStorage ${names(indexed)}; where both are blocked ${names(blocked)} |

The choice itself is kept besides, wherever there is a localStorage. Without one it holds for the page that is open, and the next page
begins as if nothing had been chosen: a site that asks on every page says it again.
`;
