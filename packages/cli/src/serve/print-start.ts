import { writeTag } from '../script/write-tag.js';
import type { Paint } from '../terminal/colour.js';

export interface Start {
  version: string;
  site: string;
  /** With a slash at the end. */
  url: string;
  /** Name of the script. */
  script: string;
  /** Where the owner has events sent, when not to the usual path. */
  eventsPath?: string;
  signInPath: string;
  isDemo: boolean;
  /** The site of generated visits, when asked for. */
  sample?: string;
  /** Set when the wished port was busy. */
  busyPort?: number;
  data: string;
  /** `embedded ClickHouse`, or where the server is. */
  engine: string;
  events: number;
}

const count = new Intl.NumberFormat('en');

/** What stands in the terminal once everything is there. */
export const printStart = (start: Start, paint: Paint): string => {
  const { url } = start;
  const width = Math.max(url.length + 6, 33);
  const line = (name: string, address: string, words: string): string =>
    `  ${paint('dim', name.padEnd(7))}  ${paint('cyan', address.padEnd(width))}  ${words}`.trimEnd();
  const events = `${count.format(start.events)} ${start.events === 1 ? 'event' : 'events'}${start.events === 0 ? ' yet' : ''}`;
  const tag = writeTag({
    src: url + start.script,
    site: start.site,
    ...(start.eventsPath === undefined ? {} : { path: url + start.eventsPath.slice(1) }),
  });
  return [
    `  ${paint('bold', `Safar ${start.version}`)} · ${start.site}`,
    ...(start.busyPort === undefined
      ? []
      : [`  ${paint('yellow', `Port ${start.busyPort} is busy; this is the next free one.`)}`]),
    start.isDemo ? line('shop', url, 'the demo shop, with the tag in it') : line('tag', tag, ''),
    line(
      'report',
      `${url}report`,
      `sign in once: ${paint('cyan', `${url}${start.signInPath.slice(1)}`)}   (works one time)`,
    ),
    ...(start.sample === undefined
      ? []
      : [line('sample', start.sample, 'a second site in the report, of generated visits')]),
    `  ${paint('dim', 'data   ')}  ${start.data.replace(/\/*$/, '/')}  (${start.engine}, ${events})`,
    `  ${start.isDemo ? 'Open the shop, walk around, then look at the report.' : 'Paste the tag into your pages, open one, then look at the report.'} Ctrl-C stops; nothing is lost.`,
    '',
  ].join('\n');
};
