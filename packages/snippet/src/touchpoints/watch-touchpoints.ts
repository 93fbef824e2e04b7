import { getHash, limits, type Ask, type Identified, type Met } from '@safar/schema/browser';
import type { Visitor } from '../context.js';
import type { Moments } from '../moments/moments.js';
import { hearAfterMs, mayHear, readMet, takeTouchpoints } from './take-touchpoints.js';

/**
 * Asks the collector once in a visit what happened off the site, and says who somebody is. Errors are silent: the next page tries
 * again.
 */
export const watchTouchpoints = ({ core, soon, tools }: Moments): void => {
  const { local, options } = core;
  /**
   * Names who is known to be here: absent = nobody was ever, a hash = whom the collector has confirmed, = with what it has to hear, ''
   * = nobody is signed in any more.
   */
  const name = core.key + 'identity';
  let timer = 0;

  const identify = (given: string): void => {
    // What is no text throws.
    const identity = given.trim() && '=' + given.trim();
    // Of who was forgotten, or has refused in another tab, nothing is kept: they are not there.
    soon(() => {
      if (
        identity.length < limits.identityLength + 2 &&
        local[name] !== `${getHash(identity)}` &&
        (local[name] || identity)
      ) {
        local[name] = identity;
        look();
      }
    });
  };
  const talk = async (visitor: Visitor): Promise<void> => {
    timer = 0;
    const { asked } = takeTouchpoints(tools, visitor, core, local[name]);
    // A proxy may answer anything, with any status.
    const ask = async <Answer>(what: Partial<Ask>): Promise<Answer> =>
      (
        await fetch(options.path, {
          method: 'POST',
          body: JSON.stringify({
            v: 1,
            site: options.site,
            visitor: visitor.id,
            secret: visitor.secret,
            ...what,
          }),
          credentials: 'omit',
        })
      ).json() as Promise<Answer>;
    const said = local[name];
    if (
      said?.[0] === '=' &&
      (await ask<Partial<Identified>>({ ask: 'identify', identity: said.slice(1) })).identified &&
      local[name] === said
    )
      local[name] = `${getHash(said)}`;
    const known = local[name];
    const asking = visitor.visit + known;
    if (mayHear(known, visitor.visits) && asked !== asking) {
      const told = readMet(await ask<Met>({ ask: 'touchpoints' }));
      soon((now) => {
        // Another visit asks anew, and for another it is asked anew.
        if (now.visit + local[name] === asking) takeTouchpoints(tools, now, core, known, told).asked = asking;
      });
    }
  };
  const look = (): void => {
    timer ||= window.setTimeout(soon, hearAfterMs, (visitor: Visitor) =>
      talk(visitor).catch(() => undefined),
    );
  };
  core.onEvent.add((event) => event.name === 'page_view' && look());
  look();
  soon(() => {
    core.commands.identify = identify;
    // Those that no command takes wait on.
    for (const call of core.calls.splice(0)) core.run(...call);
  });
};
