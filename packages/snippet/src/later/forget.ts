import type { Ask } from '@safar/schema/browser';
import type { Core, Stop, Visitor } from '../context.js';

/** Outside of what is erased with the rest: a question stays until it is answered. */
const getPrefix = ({ options }: Core): string => `safar:forget:${options.site}:`;

const keepAsk = (core: Core, { id: visitor, secret }: Visitor): void => {
  if (!secret) return;
  const ask: Ask = { v: 1, site: core.options.site, visitor, secret, ask: 'forget' };
  core.local[getPrefix(core) + visitor] = JSON.stringify(ask);
};

/**
 * Asks the collector to forget whoever asked for it, here or on an earlier page.
 * @returns whether nobody is left whom it has not answered
 */
export const askToForget = async (core: Core): Promise<boolean> => {
  const { local, options } = core;
  const names = Object.keys(local).filter((name) => name.startsWith(getPrefix(core)));
  for (const name of names) {
    const { status = 0 }: Partial<Response> = await fetch(options.path, {
      method: 'POST',
      body: local[name] as string,
      credentials: 'omit',
      keepalive: true,
    }).catch(() => ({}));
    // What is refused for good is not asked again.
    if (/^(2|4(?!08|29))/.test(String(status))) delete local[name];
    else return false;
  }
  return true;
};

/** Makes of `forget`, which erases the device, one that the collector hears of as well. */
export const watchForget = (core: Core): Stop => {
  const { commands } = core;
  const erase = commands.forget as () => Promise<void>;
  commands.forget = async () => {
    let known: Visitor | undefined;
    await core.transact('visitor', (found) => {
      known = found as Visitor | undefined;
      return [];
    });
    known ??= core.visitor;
    await erase();
    if (known) keepAsk(core, known);
    return askToForget(core);
  };
  // Somebody was forgotten before this chunk came.
  for (const [, visitor] of core.seen) if (visitor.id !== core.visitor?.id) keepAsk(core, visitor);
  void askToForget(core);
  return () => {
    commands.forget = erase;
  };
};
