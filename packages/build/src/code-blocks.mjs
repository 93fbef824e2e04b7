const BLOCK = /<!-- code: (\S+) -->\n```\w*\n([^]*?)```/g;
const REGION = /^[ \t]*(?:\/\/|<!--) #region.*\n([^]*?)^[ \t]*(?:\/\/|<!--) #endregion/m;

/**
 * The code of a page that stands under `<!-- code: path -->`.
 * @param {string} markdown
 * @returns {{ path: string, code: string }[]}
 */
export function readCodeBlocks(markdown) {
  return [...markdown.matchAll(BLOCK)].map(([, path = '', code = '']) => ({ path, code }));
}

/**
 * What a page shows of a file: its region, moved to the left, or else all of it.
 * @param {string} text
 */
export function readRegion(text) {
  const region = REGION.exec(text)?.[1];
  if (region === undefined) return text;
  const indent = Math.min(
    ...region
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.search(/\S/)),
  );
  return region.replaceAll(new RegExp(`^ {${indent}}`, 'gm'), '');
}
