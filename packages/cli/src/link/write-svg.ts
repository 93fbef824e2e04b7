import type { Modules } from './encode-qr.js';

/** Runs of dark modules in a row, as one path: printers draw no hair lines between them. */
const getPath = (modules: Modules): string =>
  modules
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');

/** A code as a drawing, black on white, of any size. */
export const writeSvg = (modules: Modules): string => {
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${getPath(modules)}"/></svg>\n`;
};
