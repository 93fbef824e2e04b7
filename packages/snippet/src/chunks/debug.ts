import type { Listener, StartChunk } from '../context.js';
import { sayWrites } from '../debug/say-writes.js';
import { guard } from '../guard.js';

/** Says in the console, in words, what is recorded, stored, sent, confirmed and dropped: for `?safar=debug`. */
export const start: StartChunk = (core) => {
  const say = (...words: unknown[]): void => console.info('%cSafar', 'font-weight:bold', ...words);
  const { transact } = core;
  const { config, options, page } = core;

  say(
    `records the site "${options.site}" under version ${config.version} of its config; sends to ${options.path}.`,
    core.visitor
      ? `Visit ${core.visitor.visits} of this browser, page ${page.pageNo} of it.`
      : 'Nothing is stored before the visitor has agreed.',
  );
  core.transact = (key, decide) =>
    transact(key, (found) => {
      const writes = decide(found);
      guard(() => {
        for (const line of sayWrites(found, writes, !!core.isLost)) say(line);
      })();
      return writes;
    });
  const recorded: Listener = ({ name, params }) => say(`recorded: ${name}`, params);
  for (const each of core.seen) recorded(...each);
  core.onEvent.add(recorded);

  const address = new URL(options.path, location.href).href;
  const sent = new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName(address)) {
      const { initiatorType, responseStatus, duration } = entry as PerformanceResourceTiming & {
        responseStatus?: number;
      };
      say(
        initiatorType === 'beacon'
          ? 'sent as the page was left (a beacon confirms nothing: the next page sends again)'
          : `sent; the collector answered ${responseStatus || 'nothing'} after ${Math.round(duration)} ms`,
      );
    }
  });
  sent.observe({ type: 'resource', buffered: true });

  return () => {
    sent.disconnect();
    core.onEvent.delete(recorded);
    core.transact = transact;
  };
};
