const START = '<!-- extensions -->';
const END = '<!-- /extensions -->';

/**
 * The places that the table of extensions in CONTRIBUTING.md names, by row.
 * @param {string} markdown
 * @returns {{ row: string, paths: string[] }[]}
 */
export function readExtensions(markdown) {
  const start = markdown.indexOf(START);
  const end = markdown.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`CONTRIBUTING.md needs ${START} and ${END} around its table.`);
  return markdown
    .slice(start + START.length, end)
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => ({
      row: line.split('|')[1]?.trim() ?? '',
      paths: [...line.matchAll(/`([^`\s]+\/[^`\s]*)`/g)].map((match) => match[1] ?? ''),
    }));
}
