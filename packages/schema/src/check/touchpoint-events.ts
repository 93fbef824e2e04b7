import { isSaleKind, touchpointKinds } from '../touchpoint/kinds.js';
import { getEntries, getString, getTexts, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import type { Steps } from './pointer.js';
import { quote } from './words.js';

/** Those that no page says. */
const kinds = touchpointKinds.filter((kind) => !isSaleKind(kind));
/** Of one word, such as `call`, others are too near: it has to be that very word. */
const long = kinds.filter((kind) => kind.includes('_'));

const findKind = (event: string): string | undefined =>
  kinds.find((kind) => kind === event) ?? getNearest(event, long);

const describe = (event: string): string =>
  `${quote(event)} happens off the site, and comes as a touchpoint from the shop’s own programs, not as an event of a page`;

const hintName = (event: string, steps: Steps, whatItIsNot: string): ConfigMistake[] =>
  findKind(event) === undefined
    ? []
    : [
        mistakeAt(
          steps,
          'unknown-event',
          `${describe(event)}: a touchpoint ${whatItIsNot}. Send an event of that name from your pages, or take it out.`,
        ),
      ];

const hintTrigger = (event: string, steps: Steps): ConfigMistake[] => {
  const kind = findKind(event);
  if (kind === undefined) return [];
  const message = `${describe(event)}: write {"touchpoint": "${kind}"}, unless your pages send an event of that name.`;
  return [{ ...mistakeAt(steps, 'never-shows', message, 'touchpoint'), on: 'key' }];
};

/** Events that are named like what no browser sends: whoever waits for them waits for ever. */
export const hintTouchpointEvents = (config: unknown): ConfigMistake[] => [
  ...getEntries(config, 'surveys')
    .flatMap(({ value, steps }) => getEntries(value, 'when', steps))
    .flatMap(({ value, steps }) => hintTrigger(getString(value, 'event') ?? '', [...steps, 'event'])),
  ...getEntries(config, 'stages')
    .flatMap(({ value, steps }) => getEntries(value, 'enter', steps))
    .flatMap(({ value, steps }) =>
      hintName(getString(value, 'event') ?? '', [...steps, 'event'], 'enters no stage'),
    ),
  ...getTexts(config, 'keyEvents').flatMap(({ text, steps }) => hintName(text, steps, 'is no key event')),
];
