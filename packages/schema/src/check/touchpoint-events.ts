import { eventParams } from '../event/params.js';
import { touchpointKinds } from '../touchpoint/kinds.js';
import { getEntries, getString, getTexts, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import type { Steps } from './pointer.js';
import { quote } from './words.js';

/** Those that pages send events of as well are no hint that something else was meant. */
const kinds: readonly string[] = touchpointKinds.filter((kind) => !Object.hasOwn(eventParams, kind));
/** Of one word, such as `call`, others are too near: it has to be that very word. */
const long = kinds.filter((kind) => kind.includes('_'));

const findKind = (event: string): string | undefined =>
  kinds.find((kind) => kind === event) ?? getNearest(event, long);

/** What was probably meant: only the owner knows what the pages send. */
const describe = (event: string, kind: string): string =>
  `${quote(event)} may be meant as ${event === kind ? 'what' : `${quote(kind)}, which`} happens off the site, and comes as a touchpoint from the shop’s own programs, not as an event of a page`;

const unless = 'unless your pages send an event of that name.';

const hintName = (event: string, steps: Steps, whatItIsNot: string): ConfigMistake[] => {
  const kind = findKind(event);
  if (kind === undefined) return [];
  const message = `${describe(event, kind)}: a touchpoint ${whatItIsNot}. Take it out, ${unless}`;
  return [mistakeAt(steps, 'unknown-event', message)];
};

const hintTrigger = (event: string, steps: Steps): ConfigMistake[] => {
  const kind = findKind(event);
  if (kind === undefined) return [];
  const message = `${describe(event, kind)}: write {"touchpoint": "${kind}"}, ${unless}`;
  return [{ ...mistakeAt(steps, 'never-shows', message, 'touchpoint'), on: 'key' }];
};

/** Events that are named like what no browser sends: whoever waits for them may wait for ever. */
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
