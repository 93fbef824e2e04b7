const START = '<!-- sizes -->';
const END = '<!-- /sizes -->';
const number = new Intl.NumberFormat('en');

/**
 * The size table of the README, in Markdown.
 * @param {import('./measure.mjs').Measured[]} measured
 */
export function sizeTable(measured) {
  const rows = measured
    .filter(({ files }) => files > 0)
    .map(
      ({ budget, brotli }) =>
        `| ${budget.what} | ${number.format(brotli)} | ${number.format(budget.bytes)} |`,
    );
  return ['| file | bytes (Brotli 11) | at most |', '|---|---:|---:|', ...rows].join('\n');
}

/**
 * The text between the markers, without the line breaks around it.
 * @param {string} readme
 * @returns {string | undefined} undefined when a marker is missing
 */
export function readSizes(readme) {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  return start < 0 || end < start ? undefined : readme.slice(start + START.length, end).trim();
}

/**
 * @param {string} readme
 * @param {string} table
 */
export function replaceSizes(readme, table) {
  const old = readSizes(readme);
  if (old === undefined)
    throw new Error(`README.md needs the markers ${START} and ${END} around its size table.`);
  const start = readme.indexOf(START) + START.length;
  return `${readme.slice(0, start)}\n${table}\n${readme.slice(readme.indexOf(END))}`;
}

/**
 * A figure of the README: the number between its own markers.
 * @param {string} readme
 * @param {string} name
 * @returns {string | undefined}
 */
export function readFigure(readme, name) {
  return new RegExp(`<!-- figure:${name} -->([\\d,]+)<!-- /figure -->`).exec(readme)?.[1];
}

/**
 * @param {string} readme
 * @param {string} name
 * @param {number} value
 */
export function replaceFigure(readme, name, value) {
  if (readFigure(readme, name) === undefined) throw new Error(`README.md has no figure "${name}".`);
  return readme.replace(
    new RegExp(`(<!-- figure:${name} -->)[\\d,]+`),
    (_all, /** @type {string} */ marker) => marker + number.format(value),
  );
}

/**
 * The figures of the README that come from what was built.
 * @param {import('./measure.mjs').Measured[]} measured
 * @returns {Record<string, number>}
 */
export function builtFigures(measured) {
  /** @param {string} what */
  const bytesOf = (what) => measured.find(({ budget }) => budget.what.includes(what))?.brotli ?? 0;
  return { script: bytesOf('safar.js'), widget: bytesOf('widget.js') };
}
