import { limits } from '../limits.js';
import { cleanText, noteHidden } from './hidden.js';
import { mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { didYouMean, quote } from './words.js';

/** Addresses that begin with a scheme. */
export const getUrl = (text: string): URL | undefined =>
  /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not UTF-8: browsers leave such a path as it is, and so does Safar.
    return path;
  }
};

/** What only regular expressions have: paths know * and ** alone. */
const expression = /^\^|\$$|\\|(?:^|[/)\]])\.[*+]|\([^()]*\|[^()]*\)|\[[^\]]*\][+*]?|\*\*\*/;
/** What routers of web sites write where any part may stand. */
const placeholder = /(^|\/):[\w-]+|\{[^{}/]*\}/g;

/** `^/shop/[0-9]+$`, `/shop/.*` and `/shop/:id` as a path is written here. */
const mendExpression = (path: string): string =>
  path
    .replaceAll(/^\^|\$$/g, '')
    .replaceAll(/\\([/.-])/g, '$1')
    .replaceAll('\\d', '[0-9]')
    .replaceAll('\\w', '[a-z]')
    .replaceAll(/\[[^\]]*\][+*]?/g, '*')
    .replaceAll(/\((?:\?:)?[^()]*\|[^()]*\)[?+*]?/g, '*')
    .replaceAll(/\.[*+]/g, '**')
    .replaceAll('\\', '/')
    .replaceAll(/\*{3,}/g, '**')
    .replaceAll(placeholder, (_, slash: string | undefined) => `${slash ?? ''}*`);

/** A run within one part that a path could only begin with if it had no slash. */
const isRootless = (path: string): boolean => /^\*(?!\*)[^/]*$/.test(path);

/**
 * How a path has to be written to match what browsers report: from the site's root, decoded, without a query, and without a slash at the
 * end. @param isHash routes are in the fragment
 */
const mendPath = (path: string, isHash: boolean): string => {
  const url = getUrl(path);
  const [bare = ''] = (url ? url.pathname + (isHash ? (/#.*$/.exec(path)?.[0] ?? '') : '') : path).split(
    isHash ? /[?]/ : /[?#]/,
  );
  const rooted = bare.startsWith('/') || bare.startsWith('*') ? bare : `/${bare}`;
  const whole = isRootless(rooted) ? `*${rooted.replace(/\*$/, '**')}`.replace(/^\*\*\*+$/, '/**') : rooted;
  return decode(whole).replace(/(.)\/+$/, '$1');
};

const whyNot = (path: string, isHash: boolean): string => {
  if (getUrl(path)) return 'only the path is compared, not the whole address.';
  if (/\?/.test(path) || (!isHash && path.includes('#'))) return 'paths are compared without ? and #.';
  if (isRootless(path)) return 'a single * stands for one part of a path, ** for any.';
  if (!path.startsWith('/') && !path.startsWith('*')) return 'paths begin with /.';
  if (path.endsWith('/')) return 'paths are compared without a slash at the end.';
  return 'paths are compared as people read them, not %-encoded.';
};

/**
 * A path that can never match what a browser reports.
 * @param hasOrder it may name the number of an order as {order}
 */
export const checkPath = (
  path: string,
  steps: Steps,
  { isHash, hasOrder = false }: { isHash: boolean; hasOrder?: boolean },
): ConfigMistake[] => {
  if (path.trim() === '') return [];
  if (path.length > limits.pathLength) {
    const message = `This path has ${path.length} characters and never matches: those of pages have at most ${limits.pathLength}.`;
    return [mistakeAt(steps, 'path', message)];
  }
  const clean = noteHidden(path) === '' ? path.trim() : cleanText(path);
  const isExpression = expression.test(clean);
  const isRoute = !hasOrder && clean.search(placeholder) >= 0;
  const plain = isExpression || isRoute ? mendExpression(clean) : clean;
  const mended = mendPath(plain, isHash);
  if (mended === path) return [];
  const why =
    clean !== path
      ? noteHidden(path) || ' Spaces before or after it are compared as well.'
      : /^[^^$()[\]]*\\/.test(clean)
        ? ' Paths have slashes (/), no backslashes.'
        : isExpression
          ? ' Regular expressions are not understood: * stands for one part of a path, ** for any.'
          : isRoute
            ? ' Names for parts of a path are not understood: write * for one part.'
            : '';
  const message = `${quote(path, 80)} never matches${why === '' ? `: ${whyNot(path, isHash)}` : `.${why}`}${didYouMean(mended)}`;
  return [mistakeAt(steps, 'path', message, mended)];
};
