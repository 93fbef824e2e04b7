const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Paint = (style: keyof typeof codes, text: string) => string;

/**
 * Whether a stream wants colours: a terminal does, unless `NO_COLOR` is set (https://no-color.org) or it is a dumb one;
 * `FORCE_COLOR` decides for those that are none.
 */
export const isColourWanted = (
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean => {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
};

export const createPaint =
  (isColoured: boolean): Paint =>
  (style, text) =>
    isColoured ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text;
