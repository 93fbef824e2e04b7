/**
 * Globs over paths, hosts and names as `safar.json` writes them: `*` is any run of characters within one part, `**` any run.
 * `/products/**` also matches `/products` itself.
 */

const escape = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');

/** Compiles globs into the source of one regular expression; '' for none. */
export const compileGlobs = (globs: readonly string[]): string =>
  globs.length === 0
    ? ''
    : `^(${globs
        .map((glob) =>
          // U+E000 stands for the * of a regular expression until those of globs are gone.
          escape(glob.normalize('NFC'))
            .replace(/\/\*\*$/, '(/.\uE000)?')
            .replace(/\*\*/g, '.\uE000')
            .replace(/\*/g, '[^/]*')
            .replace(/\uE000/g, '*'),
        )
        .join('|')})$`;

/** Whether a text matches compiled globs. '' matches nothing. */
export const isMatch = (source: string | undefined, text: string): boolean =>
  !!source && new RegExp(source).test(text);

/**
 * The path of an address as Safar compares it: decoded, NFC, without a slash at the end.
 * @param pathname as in `location.pathname`
 */
export const getPath = (pathname: string): string => {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // Not UTF-8: it stays as the browser gave it.
  }
  return path.normalize('NFC').replace(/(.)\/+$/, '$1');
};
