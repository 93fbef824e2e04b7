import { type Entry, getEntries, getString, getTexts, mistakeAt } from './entries.js';
import { cleanText, noteHidden } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { getTabPages } from './place.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';
import { checkPath, getUrl } from './paths.js';
import { didYouMean, quote } from './words.js';

/** Origins are compared letter by letter. */
const checkOrigin = (origin: string, steps: Steps): ConfigMistake[] => {
  if (origin.includes('*')) {
    const message = `${quote(origin, 80)} is no origin: * is not understood here. List every origin by itself, such as "https://nogol.example" and "https://www.nogol.example".`;
    return [mistakeAt(steps, 'origin', message)];
  }
  if (getUrl(origin)?.origin === origin) return [];
  const mended = getUrl(origin)?.origin ?? getUrl(`https://${origin}`)?.origin;
  const message = `${quote(origin, 80)} is no origin: give scheme and host and nothing after it, such as "https://nogol.example".${didYouMean(mended)}`;
  return [mistakeAt(steps, 'origin', message, mended)];
};

const checkHost = (host: string, steps: Steps): ConfigMistake[] => {
  if (!/[/:\s]/.test(host) && noteHidden(host) === '') return [];
  const clean = cleanText(host);
  const mended = getUrl(clean)?.hostname ?? getUrl(`https://${clean}`)?.hostname;
  return [
    mistakeAt(
      steps,
      'origin',
      `${quote(host, 80)} is no host: give its name alone, such as "*.shaparak.ir".${noteHidden(host)}${didYouMean(mended)}`,
      mended,
    ),
  ];
};

/** Names of parameters, without what stands around them in an address. */
const checkParameter = (name: string, steps: Steps): ConfigMistake[] => {
  const mended = name.slice(0, 201).replaceAll(/^[?&\s]+|=.*$|\s+$/g, '');
  if (mended === name || mended === '' || name.length > 200) return [];
  const message = `${quote(name)} is no name of a parameter: write it without ?, & and =.${didYouMean(mended)}`;
  return [mistakeAt(steps, 'pattern', message, mended)];
};

/** Paths, origins and hosts that can never match what a browser reports. */
export const checkPlaces = (config: unknown): ConfigMistake[] => {
  const { privacy, visit, friction, cart, pages: routes } = isRecord(config) ? config : {};
  const isHash = isRecord(routes) && routes['hash'] === true;
  const { searchEmpty } = isRecord(friction) ? friction : {};
  const emptySteps = ['friction', 'searchEmpty'];
  const { pages } = isRecord(cart) ? cart : {};
  const rules: Entry[] = [
    ...getEntries(config, 'stages').flatMap(({ value, steps }) => getEntries(value, 'enter', steps)),
    ...getEntries(config, 'surveys').flatMap(({ value, steps }) => getEntries(value, 'when', steps)),
  ];
  return [
    ...rules.flatMap(({ value, steps }) =>
      checkPath(getString(value, 'page') ?? '', [...steps, 'page'], { isHash }),
    ),
    ...[
      ...getEntries(config, 'surveys').flatMap(({ value, steps }) =>
        getTexts(value['who'], 'landingPage', [...steps, 'who']),
      ),
      ...getTabPages(config),
      ...getTexts(config, 'notFound'),
      ...getTexts(privacy, 'keepPaths', ['privacy']),
      ...getTexts(searchEmpty, 'pages', emptySteps),
    ].flatMap(({ text, steps }) => checkPath(text, steps, { isHash })),
    // What these say of {order} is looked at with the cart.
    ...['cart', 'checkout', 'thankYou'].flatMap((name) =>
      getTexts(pages, name, ['cart', 'pages']).flatMap(({ text, steps }) =>
        checkPath(text, steps, { isHash, hasOrder: true }),
      ),
    ),
    ...getTexts(privacy, 'keepQuery', ['privacy']).flatMap(({ text, steps }) => checkParameter(text, steps)),
    ...getTexts(config, 'origins').flatMap(({ text, steps }) => checkOrigin(text, steps)),
    ...getTexts(visit, 'sameVisitReferrers', ['visit']).flatMap(({ text, steps }) => checkHost(text, steps)),
  ];
};
