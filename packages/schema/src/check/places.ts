import { type Entry, getEntries, getString, getTexts, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { getTabPages } from './place.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';
import { didYouMean } from './words.js';

const getUrl = (text: string): URL | undefined =>
  /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not UTF-8: browsers leave such a path as it is, and so does Safar.
    return path;
  }
};

/** How a path has to be written to match what browsers report: from the site's root, decoded, no query, no slash at the end. */
const mendPath = (path: string): string => {
  const [bare = ''] = (getUrl(path)?.pathname ?? path).split(/[?#]/);
  const rooted = bare.startsWith('/') || bare.startsWith('*') ? bare : `/${bare}`;
  return decode(rooted).replace(/(.)\/+$/, '$1');
};

const whyNot = (path: string): string => {
  if (getUrl(path)) return 'only the path is compared, not the whole address.';
  if (/[?#]/.test(path)) return 'paths are compared without ? and #.';
  if (!path.startsWith('/')) return 'paths begin with /.';
  if (path.endsWith('/')) return 'paths are compared without a slash at the end.';
  return 'paths are compared as people read them, not %-encoded.';
};

const checkPath = (path: string, steps: Steps): ConfigMistake[] => {
  const mended = mendPath(path);
  if (path === '' || path.trim() === '' || mended === path) return [];
  return [
    mistakeAt(
      steps,
      'path',
      `${JSON.stringify(path)} never matches: ${whyNot(path)}${didYouMean(mended)}`,
      mended,
    ),
  ];
};

const checkOrigin = (origin: string, steps: Steps): ConfigMistake[] => {
  if (getUrl(origin)?.origin === origin) return [];
  const mended = getUrl(origin)?.origin ?? getUrl(`https://${origin}`)?.origin;
  const message = `${JSON.stringify(origin)} is no origin: give scheme and host and nothing after it, such as "https://nogol.example".${didYouMean(mended)}`;
  return [mistakeAt(steps, 'origin', message, mended)];
};

const checkHost = (host: string, steps: Steps): ConfigMistake[] => {
  if (!/[/:\s]/.test(host)) return [];
  const mended = getUrl(host)?.hostname ?? getUrl(`https://${host}`)?.hostname;
  return [
    mistakeAt(
      steps,
      'origin',
      `${JSON.stringify(host)} is no host: give its name alone, such as "*.shaparak.ir".${didYouMean(mended)}`,
      mended,
    ),
  ];
};

/** Paths, origins and hosts that can never match what a browser reports. */
export const checkPlaces = (config: unknown): ConfigMistake[] => {
  const { privacy, visit, friction, cart } = isRecord(config) ? config : {};
  const { searchEmpty } = isRecord(friction) ? friction : {};
  const emptySteps = ['friction', 'searchEmpty'];
  const { pages } = isRecord(cart) ? cart : {};
  const rules: Entry[] = [
    ...getEntries(config, 'stages').flatMap(({ value, steps }) => getEntries(value, 'enter', steps)),
    ...getEntries(config, 'surveys').flatMap(({ value, steps }) => getEntries(value, 'when', steps)),
  ];
  return [
    ...rules.flatMap(({ value, steps }) => checkPath(getString(value, 'page') ?? '', [...steps, 'page'])),
    ...[
      ...getEntries(config, 'surveys').flatMap(({ value, steps }) =>
        getTexts(value['who'], 'landingPage', [...steps, 'who']),
      ),
      ...getTabPages(config),
      ...getTexts(config, 'notFound'),
      ...getTexts(privacy, 'keepPaths', ['privacy']),
      ...getTexts(searchEmpty, 'pages', emptySteps),
      ...['cart', 'checkout', 'thankYou'].flatMap((name) => getTexts(pages, name, ['cart', 'pages'])),
    ].flatMap(({ text, steps }) => checkPath(text, steps)),
    ...getTexts(config, 'origins').flatMap(({ text, steps }) => checkOrigin(text, steps)),
    ...getTexts(visit, 'sameVisitReferrers', ['visit']).flatMap(({ text, steps }) => checkHost(text, steps)),
  ];
};
