import type { Modules } from './encode-qr.js';

const black = '\u001b[30;107m';
const plain = '\u001b[0m';

const getHalves = (upper: boolean, lower: boolean, isInverted: boolean): string => {
  const [isUpper, isLower] = isInverted ? [!upper, !lower] : [upper, lower];
  if (isUpper) return isLower ? '█' : '▀';
  return isLower ? '▄' : ' ';
};

/**
 * A code for a terminal, two rows in a line. With colours it is black on white whatever the terminal looks like; without them it is drawn
 * for letters that are lighter than their ground.
 */
export const drawQr = (modules: Modules, isColoured: boolean): string =>
  modules
    .flatMap((upper, row) => {
      if (row % 2) return [];
      const lower = modules[row + 1] ?? upper.map(() => false);
      const line = upper
        .map((isDark, column) => getHalves(isDark, lower[column] ?? false, !isColoured))
        .join('');
      return isColoured ? `${black}${line}${plain}` : line;
    })
    .join('\n');
