import type { StartChunk, Visitor } from '../context.js';
import { guard } from '../guard.js';
import { createAdvance } from '../journey/advance.js';
import { cleanName, cleanParams } from '../journey/clean-params.js';
import { capOutbox } from '../journey/cap-outbox.js';
import { foldSlots } from '../journey/fold-slots.js';
import { isActivity } from '../visit/take-event.js';

/** What a page needs within its first second, but not before its first page view is safe. */
export const start: StartChunk = (core) => {
  const advance = createAdvance(() => core.config);
  const controller = new AbortController();
  const { signal } = controller;

  // What was stored before this chunk came is made up for in the transaction that sets the hook.
  const notices: NonNullable<ReturnType<typeof advance>>[] = [];
  guard(async () => {
    await core.transact('visitor', (found) => {
      core.advance = advance;
      const visitor = found as Visitor | undefined;
      if (!visitor) return [];
      for (const [event] of core.seen)
        if (isActivity(event.name)) {
          const notice = advance(visitor, event);
          if (notice) notices.push(notice);
        }
      core.visitor = visitor;
      return [['visitor', visitor]];
    });
    for (const notice of notices) await core.record(...notice);
    await foldSlots(core);
    await capOutbox(core);
  })();

  const commands: Record<string, (given: unknown[], at?: number) => unknown> = {
    event: ([given, params], at) => {
      const name = cleanName(given);
      return name && core.record(name, cleanParams(name, params, core.maskText), at);
    },
    cart: ([snapshot], at) => core.record('cart', cleanParams('cart', snapshot, core.maskText), at),
  };
  for (const [name, command] of Object.entries(commands))
    core.commands[name] = (...given: unknown[]) => command(given);
  core.calls = core.calls.filter(([at, name, ...given]) => {
    const command = commands[name];
    if (command) guard(command)(given, at);
    return !command;
  });

  const clicked = guard(({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link)
      core.page.exit = link.hasAttribute('download')
        ? 'download'
        : link.host === location.host
          ? 'internal'
          : 'outbound';
  });
  document.addEventListener('click', clicked, { passive: true, capture: true, signal });

  return () => {
    controller.abort();
  };
};
