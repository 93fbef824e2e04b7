import { frictionEvents } from '../event/names.js';
import { eventParams } from '../event/params.js';
import { type Entry, getEntries, getString, getTexts, mistakeAt } from './entries.js';
import { cleanText, noteHidden } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import type { Steps } from './pointer.js';
import { didYouMean, quote } from './words.js';

/** Names that are sent: Safar's own, the shop's, and what else GA4 recommends. */
const known = [
  ...Object.keys(eventParams),
  'sign_up',
  'login',
  'share',
  'search',
  'generate_lead',
  'qualify_lead',
  'close_convert_lead',
  'add_to_wishlist',
  'view_promotion',
  'select_promotion',
  'select_content',
  'view_search_results',
  'join_group',
];

/** Nobody means a friction by `page_click` or `form_lead`. */
const frictions = new Set<string>(frictionEvents);
const meant = known.filter((name) => !frictions.has(name));

const sendable = /^[a-z][a-z0-9_]{0,39}$/;

const mendName = (name: string): string =>
  cleanText(name)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '');

const checkName = (name: string, steps: Steps): ConfigMistake[] => {
  if (name === '' || known.includes(name)) return [];
  const nearest = getNearest(name, meant);
  if (nearest !== undefined) {
    return [
      mistakeAt(
        steps,
        'unknown-event',
        `${quote(name)} is never sent.${noteHidden(name)}${didYouMean(nearest)}`,
        nearest,
      ),
    ];
  }
  if (sendable.test(name)) return [];
  const mended = mendName(name);
  const suggestion = sendable.test(mended) ? mended : undefined;
  const message = `${quote(name)} is never sent: names of events have small letters, digits and _, a letter first.${noteHidden(name)}${didYouMean(suggestion)}`;
  return [mistakeAt(steps, 'unknown-event', message, suggestion)];
};

/** Events that can never happen: names that nearly are a known one, or that no page can send. A site's own names are welcome. */
export const checkEventNames = (config: unknown): ConfigMistake[] => {
  const rules: Entry[] = [
    ...getEntries(config, 'stages').flatMap(({ value, steps }) => getEntries(value, 'enter', steps)),
    ...getEntries(config, 'surveys').flatMap(({ value, steps }) => getEntries(value, 'when', steps)),
  ];
  return [
    ...rules.flatMap(({ value, steps }) => checkName(getString(value, 'event') ?? '', [...steps, 'event'])),
    ...getTexts(config, 'keyEvents').flatMap(({ text, steps }) => checkName(text, steps)),
  ];
};
