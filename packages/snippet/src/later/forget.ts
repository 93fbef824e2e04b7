import type { Ask } from '@safar/schema/browser';
import type { Core, Stop, Visitor } from '../context.js';
import { guard } from '../guard.js';
import { readVisitor } from './read-visitor.js';

/** Outside of what is erased with the rest: a question stays until it is answered. */
const getPrefix = ({ options }: Core): string => `safar:forget:${options.site}:`;

/** Kept where there is room: what was just noted is asked at once in any case. */
const keepAsk = guard((core: Core, { id: visitor, secret }: Visitor) => {
  if (!secret) return;
  const ask: Ask = { v: 1, site: core.options.site, visitor, secret, ask: 'forget' };
  core.local[getPrefix(core) + visitor] = JSON.stringify(ask);
});

/**
 * Asks the collector to forget whoever asked for it, here or on an earlier page.
 * @returns whether it has done so for all of them
 */
const askToForget = async (core: Core): Promise<boolean> => {
  const { local, options } = core;
  const names = Object.keys(local).filter((name) => name.startsWith(getPrefix(core)));
  let isDone = true;
  for (const name of names) {
    const answer: Partial<Response> = await fetch(options.path, {
      method: 'POST',
      body: local[name] as string,
      credentials: 'omit',
      keepalive: true,
    }).catch(() => ({}));
    isDone &&= !!answer.ok;
    // Any other refusal may be a proxy's, or mended tomorrow: the secret is known here alone.
    if (answer.ok || /secret_wrong/.test((await answer.text?.().catch(() => '')) ?? '')) delete local[name];
  }
  return isDone;
};

/** Makes of `forget`, which erases the device, one that the collector hears of as well. */
export const watchForget = (core: Core): Stop => {
  const { commands } = core;
  const erase = commands.forget as () => Promise<void>;
  commands.forget = async () => {
    // All begun in this task, and noted before anything is erased: the page may be gone a moment later.
    const last = core.visitor;
    if (last) keepAsk(core, last);
    const reading = readVisitor(core);
    const erasing = erase();
    const known = await reading;
    if (known && known.id !== last?.id) keepAsk(core, known);
    await erasing;
    return askToForget(core);
  };
  // Somebody was forgotten before this chunk came.
  for (const [, visitor] of core.seen) if (visitor && visitor.id !== core.visitor?.id) keepAsk(core, visitor);
  guard(async () => {
    // The page in which it was asked was gone before it could erase the device.
    if (core.local[getPrefix(core) + core.visitor?.id]) await erase();
    await askToForget(core);
  })();
  return () => {
    commands.forget = erase;
  };
};
